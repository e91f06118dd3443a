import { codes, kinds } from './codes';

/**
 * Tells whether a UTF-16 code unit is a digit (half width) or a simplified Chinese numeral: 0–9, 〇, 一 … 九, 十 … 兆, 壹 … 玖, 廿, 卅, 两.
 *
 * @example
 * isNumeralCode('廿'.charCodeAt(0)) //=> true
 */
export function isNumeralCode(code: number): boolean {
  const kind = codes[code]! >> 4;
  return kind >= kinds.digit && kind <= kinds.big;
}

/**
 * Reads a whole non-negative integer written in Arabic or Chinese characters (folded text); `undefined` for anything else.
 *
 * Digits in a row are read by place (二〇二三 is 2023), steps by their meaning (三十一 is 31). Values above 2^53 are not exact.
 *
 * @example
 * parseInteger('廿三') //=> 23
 * parseInteger('三点五') //=> undefined
 */
export function parseInteger(text: string): number | undefined {
  let total = 0;
  let largest = 0;
  let section = 0;
  let digit = -1;
  for (let i = 0; i < text.length; i++) {
    const code = codes[text.charCodeAt(i)]!;
    const value = code & 15;
    switch (code >> 4) {
      case kinds.digit:
      case kinds.han:
        digit = digit < 0 ? value : digit * 10 + value;
        break;
      case kinds.tens:
        section += value * 10;
        break;
      case kinds.step:
        section += Math.max(digit, 1) * 10 ** value;
        digit = -1;
        break;
      case kinds.big: {
        const count = section + Math.max(0, digit);
        total = value > largest ? (total + count || 1) * 10 ** value : total + (count || 1) * 10 ** value;
        largest = Math.max(largest, value);
        section = 0;
        digit = -1;
        break;
      }
      default:
        return undefined;
    }
  }
  return text.length === 0 ? undefined : total + section + Math.max(0, digit);
}
