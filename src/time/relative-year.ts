import { wordList } from '../text/lookup';
import { readBehindYear } from './behind-year';
import { fixed, type Page } from './moment';
import { yearPeriod, yearsPeriod } from './period';
import { offsetWords, type WordRule } from './rule';
import { readWord } from './scan';
import { eraYearOpenings, readEraYear, type YearReading } from './year';

const years = offsetWords([
  ['大前年', -3],
  ['前年', -2],
  ['去年度', -1],
  ['去年', -1],
  ['上一年度', -1],
  ['上一年', -1],
  ['上年度', -1],
  ['上年', -1],
  ['旧年', -1],
  ['今年度', 0],
  ['今年', 0],
  ['本年度', 0],
  ['本年', 0],
  ['新的一年', 0],
  ['新一年', 0],
  ['明年度', 1],
  ['明年', 1],
  ['来年', 1],
  ['下一年度', 1],
  ['下一年', 1],
  ['下年度', 1],
  ['大后年', 3],
  ['后年', 2],
]);

// 以后年度, 目前年产, 当前年份 and 投产后年均 are other words, 以明年 is not.
const isTail = (text: string, at: number): boolean =>
  ('前后'.includes(text[at]!) && '以目当'.includes(text[at - 1] ?? ' ')) || (text[at] === '后' && '产均'.includes(text[at + 2] ?? ' '));

// 去年 · 今年3月 · 本年度 · 新的一年 · 民国111年 · 公元2021年
export const yearWordRule: WordRule = {
  openings: [...years.words, ...eraYearOpenings],
  read(page, at) {
    const year = readRelativeYear(page, at) ?? readEraYear(page, at);
    const moment = year && readBehindYear(page, year);
    return moment?.by === 'time/relative-year' && isGrowthBase(page.text, at) ? null : moment;
  },
};

function readRelativeYear({ text, reference }: Page, at: number): YearReading | null {
  const found = years.find(text, at);
  if (!found || isTail(text, at)) return null;
  const year = reference ? reference.year + found[1] : 'unknown';
  return { to: at + found[0].length, by: 'time/relative-year', year, loose: false };
}

// 比上年增长 and 较上一年下降 say how growth is counted; 上年同期 and 上年四季度 name a time, and so does 去年.
const growthBases = wordList(['上年度', '上年', '上一年度', '上一年', '前年']);

const isGrowthBase = (text: string, at: number): boolean =>
  (text[at - 1] === '比' || text[at - 1] === '较') && growthBases.indexAt(text, at) >= 0;

const groups: readonly (readonly [word: string, first: number, last: number])[] = [
  ['今明两年', 0, 1],
  ['明后两年', 1, 2],
  ['去今两年', -1, 0],
  ['今明后三年', 0, 2],
];

// 今明两年 · 明后两年
export const yearGroupRule: WordRule = {
  openings: groups.map(([word]) => word),
  read({ text, reference }, at) {
    const found = groups.find(([word]) => text.startsWith(word, at));
    if (!found) return null;
    const [word, first, last] = found;
    const period = reference && yearsPeriod(reference.year + first, reference.year + last);
    return fixed(at + word.length, 'time/relative-year-range', 'year', period);
  },
};

const names = wordList(['新年伊始', '新年']);
// 新年贺词 and 新年音乐会 name something; 新年第一会 and 新年新气象 are headings.
const notAfterNewYear = '第新贺献好快音茶团祝礼愿戏晚钟';
const lastMonths = 11;

// 新年 · 新年伊始
/** The year that has begun or, in November and December, is about to. */
export const newYearRule: WordRule = {
  openings: names.words,
  read({ text, reference }, at) {
    const to = readWord(text, at, names);
    if (to < 0 || notAfterNewYear.includes(text[to] ?? ' ')) return null;
    const period = reference && yearPeriod(reference.month >= lastMonths ? reference.year + 1 : reference.year);
    return fixed(to, 'time/new-year', 'year', period);
  },
};
