const chunk = 8192;

/** The string of UTF-16 code units, lone surrogates included (a TextDecoder would replace them). */
export function fromUnits(units: Uint16Array): string {
  if (units.length <= chunk) return String.fromCharCode.apply(null, units as unknown as number[]);
  let text = '';
  for (let at = 0; at < units.length; at += chunk)
    text += String.fromCharCode.apply(null, units.subarray(at, at + chunk) as unknown as number[]);
  return text;
}
