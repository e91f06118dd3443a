/** What a character can mean to the readers of numbers; the low four bits of a code hold its value or exponent. */
export const kinds = {
  none: 0,
  digit: 1, //    0–9, with value
  han: 2, //      〇零一…九两壹…玖, with value
  tens: 3, //     廿卅卌, with value
  step: 4, //     十百千拾佰仟, with exponent
  big: 5, //      万亿兆, with exponent
  vague: 6, //    几数
  sign: 7, //     负 - − –
  fraction: 8, // ½ ⅓ …
  word: 9, //     first characters of words that stand for a number, or for a stretch without any: 第前首翻倍半折《h w
  point: 10, //   . before a digit
} as const;

const groups: readonly (readonly [kind: number, characters: string, values?: readonly number[]])[] = [
  [kinds.digit, '0123456789', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [kinds.han, '〇零一二三四五六七八九两', [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2]],
  [kinds.han, '俩仨', [2, 3]],
  [kinds.han, '壹贰叁参肆伍陆柒捌玖', [1, 2, 3, 3, 4, 5, 6, 7, 8, 9]],
  [kinds.tens, '廿卅卌', [2, 3, 4]],
  [kinds.step, '十百千拾佰仟', [1, 2, 3, 1, 2, 3]],
  [kinds.big, '万亿兆', [4, 8, 12]],
  [kinds.vague, '几数'],
  [kinds.sign, '负-−–'],
  [kinds.fraction, '½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞'],
  [kinds.word, '第前首翻倍半折《hw'],
  [kinds.point, '.'],
];

/** From UTF-16 code unit to kind (high four bits) and value (low four bits). */
export const codes = new Uint8Array(0x10000);
for (const [kind, characters, values] of groups) {
  for (let i = 0; i < characters.length; i++) codes[characters.charCodeAt(i)] = (kind << 4) | (values?.[i] ?? 0);
}

/** Kind of the character at a place of a text; `none` before it and behind its end. */
export const kindAt = (text: string, at: number): number => (at >= 0 && at < text.length ? codes[text.charCodeAt(at)]! >> 4 : kinds.none);

/** Value or exponent of the character at a place of a text. */
export const valueAt = (text: string, at: number): number => codes[text.charCodeAt(at)]! & 15;

/** The place behind the spaces (four at most, no line break, no tab) that start at `at`. */
export function skipBlanks(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < 4 && text.charCodeAt(to) === 0x20) to++;
  return to;
}

const zero = 0x30;
const nine = 0x39;

/** Tells whether a UTF-16 code unit is one of 0–9. */
export const isDigitCode = (code: number): boolean => code >= zero && code <= nine;

/** End of the run of digits that starts at `at`. */
export function runEnd(text: string, at: number): number {
  let to = at;
  while (isDigitCode(text.charCodeAt(to))) to++;
  return to;
}

/** Tells whether a Latin letter stands at a place of a text. */
export function isLetterAt(text: string, at: number): boolean {
  const code = at >= 0 && at < text.length ? text.charCodeAt(at) | 32 : 0;
  return code >= 97 && code <= 122;
}

/** Tells whether a Chinese character stands at a place of a text. */
export function isHanAt(text: string, at: number): boolean {
  const code = at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
  return code >= 0x4e00 && code <= 0x9fff;
}
