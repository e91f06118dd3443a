/** Character classes that jieba's rules ask for. */
export const isHighSurrogate = (code: number): boolean => (code & 0xfc00) === 0xd800;
export const isLowSurrogate = (code: number): boolean => (code & 0xfc00) === 0xdc00;
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
export const isLatin = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Space, tab, line feed, ， and 。: words and sums of weights end there. */
export const isSeparator = (code: number): boolean =>
  code <= 0x20 ? code === 0x20 || code === 0x09 || code === 0x0a : code === 0x3002 || code === 0xff0c;

/** Code units of the character at `at`: two for a surrogate pair. */
export const charLength = (codes: Uint16Array, at: number): number =>
  isHighSurrogate(codes[at]!) && isLowSurrogate(codes[at + 1]!) ? 2 : 1;
