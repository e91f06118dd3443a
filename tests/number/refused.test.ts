import { describe, expect, test } from 'vitest';
import { extractNumerals, extractQuantities } from '../../src/number/index';

/** What other readers of numbers answer and this one does not, on purpose: their reading, and what stands here instead. */
const refused: readonly (readonly [why: string, text: string, theirs: unknown, ours: unknown])[] = [
  ['percentage points are no percentages', '六個百分點', [6, '%'], [6, 'pp']],
  ['percentage points are no percentages', '3 个 百分 点', [3, '%'], [3, 'pp']],
  ['a range of points is one too', '二三十个百分点', undefined, [[20, 30], 'pp']],
  ['30w may be watts, and an amount without a unit is no money', '30w上下', [300000, 'CNY'], undefined],
  ['an amount without a unit counts what stands around it', '三百万', [3000000, 'CNY'], [3000000, '{}']],
];

const numerals: readonly (readonly [why: string, text: string, theirs: unknown, ours: unknown])[] = [
  ['a pair is a classifier, as 个 is', '五双', 10, 5],
  ['a numeral inside a name counts nothing', '去五台山', 5, undefined],
];

describe('refused', () => {
  test.each(refused)('%s: %s', (_why, text, theirs, ours) => {
    const [found] = extractQuantities(text);
    expect(found && [found.value, found.unit]).toEqual(ours);
    expect(found && [found.value, found.unit]).not.toEqual(theirs);
  });

  test.each(numerals)('%s: %s', (_why, text, theirs, ours) => {
    const [found] = extractNumerals(text);
    expect(found?.value).toEqual(ours);
    expect(found?.value).not.toEqual(theirs);
  });
});
