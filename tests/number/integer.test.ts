import { expect, test } from 'vitest';
import { isNumeralCode, parseInteger } from '../../src/number/integer';

test.each([
  ['23', 23],
  ['二十三', 23],
  ['二〇二三', 2023],
  ['廿三', 23],
  ['三十一', 31],
  ['十', 10],
  ['一百一十一', 111],
  ['一万零三', 10003],
  ['四万亿', 4e12],
  ['5亿1万4千6百', 500014600],
  ['壹佰贰拾', 120],
])('%s is %d', (text, value) => expect(parseInteger(text)).toBe(value));

test.each(['', '三点五', '三 十', 'abc'])('%j is no integer', (text) => expect(parseInteger(text)).toBeUndefined());

test('numeral characters', () => {
  for (const zh of '09〇两廿兆玖') expect(isNumeralCode(zh.charCodeAt(0))).toBe(true);
  for (const zh of '个年.%') expect(isNumeralCode(zh.charCodeAt(0))).toBe(false);
});
