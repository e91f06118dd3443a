/**
 * For tools that count Unicode code points: how many stand before each UTF-16 offset of a text, its end included.
 *
 * @example
 * codePointOffsets('𠮷a')[2]; //=> 1
 */
export function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const opensPair = (text.codePointAt(at) ?? 0) > 0xffff;
    offsets[at + 1] = offsets[at]! + (opensPair ? 0 : 1);
  }
  return offsets;
}
