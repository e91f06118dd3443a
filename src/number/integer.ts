/** Value of each numeral character below ten; the capital (financial) forms stand beside the common ones. */
const digits = '零〇一二三四五六七八九';
const capitals = '壹贰叁肆伍陆柒捌玖';
const steps: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 万: 1e4, 亿: 1e8, 兆: 1e12 };
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

let values: Map<number, number> | undefined;

function valueTable(): Map<number, number> {
  if (values) return values;
  values = new Map();
  for (let i = 0; i <= 9; i++) values.set(48 + i, i);
  for (let i = 0; i < digits.length; i++) values.set(digits.charCodeAt(i), Math.max(0, i - 1));
  for (let i = 0; i < capitals.length; i++) values.set(capitals.charCodeAt(i), i + 1);
  values.set('两'.charCodeAt(0), 2);
  for (const table of [steps, tens]) for (const zh in table) values.set(zh.charCodeAt(0), table[zh]!);
  return values;
}

/**
 * Tells whether a UTF-16 code unit is a digit (half width) or a simplified Chinese numeral: 0–9, 〇, 一 … 九, 十 … 兆, 壹 … 玖, 廿, 卅, 两.
 *
 * @example
 * isNumeralCode('廿'.charCodeAt(0)) //=> true
 */
export function isNumeralCode(code: number): boolean {
  return valueTable().has(code);
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
  const table = valueTable();
  let total = 0;
  let largest = 0;
  let section = 0;
  let digit = -1;
  for (let i = 0; i < text.length; i++) {
    const value = table.get(text.charCodeAt(i));
    if (value === undefined) return undefined;
    if (value < 10) {
      digit = digit < 0 ? value : digit * 10 + value;
    } else if (value > 10 && value < 100) {
      section += value;
    } else if (value < 1e4) {
      section += Math.max(digit, 1) * value;
      digit = -1;
    } else {
      const count = section + Math.max(0, digit);
      total = value > largest ? (total + count || 1) * value : total + (count || 1) * value;
      largest = Math.max(largest, value);
      section = 0;
      digit = -1;
    }
  }
  return text.length === 0 ? undefined : total + section + Math.max(0, digit);
}
