import { yearPeriod } from './period';
import { offsetWords, type WordRule } from './rule';
import { readYearDetail } from './year-part';

const words = offsetWords([
  ['同年', 0],
  ['次年', 1],
  ['翌年', 1],
]);
// 不同年龄, 人次年均 and 本次年会 only look like it.
const notBefore = '不人本首每届';
const notAfter = '龄会均级代';

// 同年 · 次年3月 · 翌年底
/** Years counted from the one that the line has named before. */
export const toldYearRule: WordRule = {
  openings: words.words,
  read(page, at) {
    const found = words.find(page.text, at);
    const to = at + 2;
    if (!found || notBefore.includes(page.text[at - 1] ?? ' ') || notAfter.includes(page.text[to] ?? ' ')) return null;
    const detail = readYearDetail(page, to) ?? { to, by: 'time/told-year', grain: 'year', month: 0, at: yearPeriod };
    return { ...detail, year: 'unsaid', echo: 'year', at: (year, month) => detail.at(year + found[1], month) };
  },
};
