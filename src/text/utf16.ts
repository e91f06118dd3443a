const chunk = 8192;
const longText = 512;

let decoder: InstanceType<typeof TextDecoder> | undefined;

/** The string of UTF-16 code units, lone surrogates included (which a TextDecoder refuses). */
export function fromUnits(units: Uint16Array): string {
  if (units.length > longText) {
    try {
      return (decoder ??= new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true })).decode(units);
    } catch {
      // A lone surrogate.
    }
  }
  let text = '';
  for (let at = 0; at < units.length; at += chunk)
    text += String.fromCharCode.apply(null, units.subarray(at, at + chunk) as unknown as number[]);
  return text;
}

/** The UTF-16 code units of a string. */
export function toUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  writeUnits(text, units);
  return units;
}

/** Shorter texts are copied faster than a view is made. */
const shortText = 128;
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Writes the UTF-16 code units of a string to the beginning of `units`, which must have room for them. */
export function writeUnits(text: string, units: Uint16Array): void {
  const { Buffer } = globalThis;
  if (Buffer !== undefined && isLittleEndian && text.length > shortText) {
    Buffer.from(units.buffer, units.byteOffset, 2 * text.length).write(text, 'utf16le');
    return;
  }
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
}
