import { describe, expect, test } from 'vitest';
import { extractNumerals, extractOrdinals, extractQuantities } from '../../src/number/index';
import { readQuantities } from '../../src/number/quantity';

const million = 1_000_000;

/** A text that counts how often the readers ask it for a character: work without a clock. */
function countingWork(text: string): number {
  let work = 0;
  const counted = new Proxy(Object(text) as object, {
    get(target, key) {
      work++;
      const value = Reflect.get(target, key, target) as unknown;
      return typeof value === 'function' ? value.bind(text) : value;
    },
  }) as unknown as string;
  readQuantities(counted);
  return work;
}

describe('a megabyte of the same', () => {
  const units = [
    '1',
    '亿',
    '〇',
    ' ',
    '9,',
    '1 ',
    '一',
    '十',
    '一万',
    '第一、',
    '1-',
    '1.5、',
    '《1',
    '“一个',
    'http',
    '百分之',
    '三分之',
    '负',
    '1又',
    '1/',
    '几',
    '半',
    '1元1角',
    '\ud8001',
  ];

  test.each(['1', '亿', '〇', ' ', '1 ', '第一、', '“一个', '百分之', '1元1角', '\ud8001'])('%j is read to its end', (unit) => {
    const text = unit.repeat(Math.ceil(million / unit.length));
    expect(extractQuantities(text).length).toBeLessThanOrEqual(million);
    expect(extractOrdinals(text).length).toBeLessThanOrEqual(million);
  });

  test.each(['1', '亿', ' '])('%j holds no numeral that nobody can mean', (unit) => {
    for (const { value } of extractNumerals(unit.repeat(million))) expect(Number.isFinite(value)).toBe(true);
  });

  test.each(units)('ten times as much of %j is no more than about ten times the work', (unit) => {
    const [some, more] = [300, 3000].map((times) => countingWork(unit.repeat(times)));
    expect(more! / some!).toBeLessThan(11);
  });
});
