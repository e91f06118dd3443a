import { describe, expect, test } from 'vitest';
import { extractTimes } from '../../src/time';

/**
 * What other readers of dates answer and this one does not, on purpose. The left column is how they would read it,
 * the right one what stands here instead.
 */
const refused: readonly (readonly [why: string, text: string, theirs: string, ours: readonly (string | null)[]])[] = [
  ['ranges are closed: 12日 belongs to 10日到12日', '1月10日到12日', '2023-01-10/2023-01-11', ['2023-01-10/2023-01-12']],
  ['ranges are closed: 2018 belongs to 2016到2018', '2016到2018', '2016/2017', ['2016/2018']],
  ['最近 is no date', '最近', '2023-04-10', [null]],
  ['a time limit in a sentence is a length of time', '须在17天内答复', '2023-04-10/2023-04-27', []],
  ['which of the figures is the month cannot be known', '3-7-07', '2007-07-03', []],
  ['a reign turns in mid-year, and its months are lunar', '康熙三年五月', '1664-05', [null]],
  ['lunar dates are dated by the lunar calendar', '2015年农历正月初一', '2015-01-01', ['2015-02-19']],
  ['a season is a season, not a stretch between solar terms', '2021年春', '2021-02-03/2021-05-04', ['2021-21']],
  ['a season without a year comes again every year', '冬季', '2022-11-07/2023-02-02', []],
  ['the edge of a month is not narrowed down', '本月初', '2023-04-01/2023-04-05', ['2023-04']],
  ['a bare 廿一 may be anything', '廿一', '2023-04-11', []],
  ['以后 opens the end', '07年以后', '2007', ['2007/..']],
  ['a festival is that of the year of the text', '妇女节', '2024-03-08', ['2023-03-08']],
];

describe('refused', () => {
  test.each(refused)('%s: %s', (_why, text, theirs, ours) => {
    const norms = extractTimes(text, { referenceDate: '2023-04-10' }).map((time) => time.norm);
    expect(norms).toEqual(ours);
    expect(norms).not.toContain(theirs);
  });
});
