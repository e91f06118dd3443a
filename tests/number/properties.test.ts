import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractNumerals, extractOrdinals, extractQuantities, parseInteger } from '../../src/number/index';
import { writings } from './writings';

const largest = 10 ** 16;
const integers = fc.oneof(
  fc.integer({ min: 0, max: 20000 }),
  fc.maxSafeInteger().map((n) => Math.abs(n) % largest),
  fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 12 })).map(([m, e]) => m * 10 ** e),
);

describe('value → text → value', () => {
  for (const [system, write] of Object.entries(writings)) {
    test(system, () =>
      fc.assert(
        fc.property(integers, (value) => {
          const text = write(value);
          expect(extractNumerals(`：${text}。`)).toEqual([{ start: 1, end: 1 + text.length, text, value }]);
        }),
        { numRuns: 250 },
      ),
    );
  }

  test('whole numbers of the calendar readers', () =>
    fc.assert(
      fc.property(integers, (value) => {
        expect(parseInteger(writings.chinese(value))).toBe(value);
      }),
    ));

  test('ordinals', () =>
    fc.assert(
      fc.property(integers, (value) => {
        expect(extractOrdinals(`居第${writings.chinese(value)}位`)[0]?.value).toBe(value);
      }),
    ));

  test('decimals stay exact', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999999 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('', '万', '亿', '万亿'),
        (m, places, scale) => {
          const digits = `${Math.floor(m / 10 ** places)}.${String(m % 10 ** places).padStart(places, '0')}`;
          const exponent = { '': 0, 万: 4, 亿: 8, 万亿: 12 }[scale]! - places;
          expect(extractQuantities(`产值${digits}${scale}元`)[0]?.value).toBe(Number(`${m}e${exponent}`));
        },
      ),
    ));
});

describe('what stands around', () => {
  const han = fc
    .array(fc.constantFrom(...'推动产业发展，建设创新高地。加快科技成果转化；提升服务能力、优化环境'), { maxLength: 20 })
    .map((characters) => `${characters.join('')}。`);
  const phrases = [
    '389.9亿元',
    '12.5%',
    '5000余家',
    '三大平台',
    '0.6个百分点',
    '居全国第2位',
    '2—3万吨',
    '翻了一番',
    '两个半小时',
    '三分之一',
  ];

  test('words without numerals change nothing that is found', () =>
    fc.assert(
      fc.property(han, fc.constantFrom(...phrases), han, (before, phrase, after) => {
        const alone = extractQuantities(`。${phrase}。`);
        const shifted = extractQuantities(`${before}${phrase}。${after}`);
        const by = before.length - 1;
        expect(shifted).toEqual(alone.map((found) => ({ ...found, start: found.start + by, end: found.end + by })));
      }),
    ));
});

describe('any string', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...'0123456789一二两十百千万亿兆零〇几数多余半成折第前首翻倍分之又点.,-—~:/%元家个年月日级位度块“”《》 \n\t约超近上以内',
      ),
      fc.constantFrom('\ud800', '\udc00', '🚀', '1'.repeat(50), '亿'.repeat(50), 'http://a.b/1', '百分之', '个百分点'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 60 },
  );

  test('is read without throwing; finds are in order, apart, and quote their text', () =>
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join('');
        for (const found of [extractNumerals(text), extractQuantities(text), extractOrdinals(text)]) {
          let end = 0;
          for (const item of found) {
            expect(item.start).toBeGreaterThanOrEqual(end);
            expect(item.end).toBeGreaterThan(item.start);
            expect(item.text).toBe(text.slice(item.start, item.end));
            for (const value of [item.value].flat()) expect(Number.isFinite(value)).toBe(true);
            end = item.end;
          }
        }
      }),
      { numRuns: 800 },
    ));
});
