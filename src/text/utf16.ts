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
  for (let at = 0; at < units.length; at++) units[at] = text.charCodeAt(at);
  return units;
}
