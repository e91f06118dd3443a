/** The characters whose weights are learned. */

/** Rarer ones say little that new texts need. */
const fewest = 30;
const [firstHan, lastHan] = [0x4e00, 0x9fff];

/** Code units of the Han characters that occur often enough in the texts, in ascending order. Marks have shapes, Latin letters are one word. */
export function frequentCharacters(texts: readonly { readonly text: string }[]): Uint16Array {
  const counts = new Uint32Array(0x10000);
  for (const { text } of texts) for (let at = 0; at < text.length; at++) counts[text.charCodeAt(at)]!++;
  const codes = Array.from(counts.keys()).filter((code) => code >= firstHan && code <= lastHan && counts[code]! >= fewest);
  return Uint16Array.from(codes);
}
