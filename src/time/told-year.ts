import type { Moment, Page } from './moment';
import { yearPeriod } from './period';
import { readYearDetail } from './year-part';

const words: readonly (readonly [word: string, offset: number])[] = [
  ['同年', 0],
  ['次年', 1],
  ['翌年', 1],
];

export const toldYearOpenings = words.map(([word]) => word);

// 同年 · 次年3月 · 翌年底
/** Reads a year counted from the one that the line has named before it. */
export function readToldYear(page: Page, at: number): Moment | null {
  const found = words.find(([word]) => page.text.startsWith(word, at));
  if (!found || notBefore.includes(page.text[at - 1] ?? ' ') || notAfter.includes(page.text[at + 2] ?? ' ')) return null;
  const [word, offset] = found;
  const to = at + word.length;
  const detail = readYearDetail(page, to) ?? { to, by: 'time/told-year', grain: 'year', month: 0, at: yearPeriod };
  return { ...detail, year: 'unsaid', echo: 'year', at: (year, month) => detail.at(year + offset, month) };
}

// 不同年龄, 人次年均 and 本次年会 only look like it.
const notBefore = '不人本首每届';
const notAfter = '龄会均级代';
