/** Stretches of years, months and days that reach back from the present or ahead of it. */
import { byCode, oneOf, wordList } from '../text/lookup';
import { type Count, countAt } from './count';
import { fixed, type Moment, type Page, undated } from './moment';
import { type Period, yearPeriod } from './period';
import { termOfReport } from './report-term';
import { rollingPeriod } from './rolling';
import type { WordRule } from './rule';
import { isEdge, readWord } from './scan';

const openings = wordList([
  '过去这',
  '过去的',
  '过去',
  '今后的',
  '今后',
  '未来的',
  '未来',
  '接下来的',
  '接下来',
  '接下去',
  '近',
  '这',
  '最近的',
  '最近这',
  '最近',
]);
const aheadOpenings = ['今后的', '今后', '未来的', '未来', '接下来的', '接下来', '接下去'];
// 近三年 may end on any day.
const looseOpenings = ['近', '最近', '最近的', '最近这'];
const tails = wordList(['以来', '来', '里', '之内', '内', '间', '之间', '中']);
const since = wordList(['以来', '来']);
const sinceYears = wordList(['以来', '来', '间']);
const meanwhiles = wordList(['里']);
const longestStretch = 1000;

// 近三年 · 近10年来 · 过去五年 · 过去20年内 · 今后五年 · 未来三年 · 这五年 · 过去24小时
export const stretchRule: WordRule = {
  openings: openings.words.flatMap((word) => ['#', ' ', '几', '数', '半'].map((next) => word + next)),
  read(page, at) {
    const { text } = page;
    const opening = openings.words[openings.indexAt(text, at)];
    if (!opening || (opening === '近' && isMeasure(text[at - 1]))) return null;
    const count = countAt(text, at + opening.length);
    // 过去的2025年 is that year.
    if (!count || count.value >= longestStretch || text[count.to] === '期') return null;
    // 连续作业近72小时 measures.
    if (count.unit === '小时' && opening === '近' && !opensRecent(text, at)) return null;
    // 这一周 is a week of the calendar.
    if (opening === '这' && count.unit === '周' && count.value === 1) return null;
    const to = Math.max(count.to, readTail(text, count.to));
    const dated = count.unit === '年' && !count.rough && !looseOpenings.includes(opening);
    const isAhead = aheadOpenings.includes(opening);
    const period = dated ? (termOfReport(page, count.value, isAhead) ?? thisYear(page, opening, count)) : null;
    if (period || opening === '这') return stretchMoment(to, period);
    const days = opening === '近' && !opensRecent(text, at) ? null : rollingPeriod(page, count, isAhead);
    return days ? fixed(to, 'time/stretch', 'vague', days) : undated(to, 'time/stretch');
  },
};

// 扎根边疆近30年 takes nearly thirty; 创近十年新高 looks back.
const beforeRecent = '在从自比创';
const opensRecent = (text: string, at: number): boolean => isEdge(text, at - 1) || beforeRecent.includes(text[at - 1]!);

// 提前近两个月 and 用了近三年 measure.
const isMeasure = (before: string | undefined): boolean => before === '前' || before === '了';

function readTail(text: string, at: number): number {
  const isCountry = text.startsWith('中国', at);
  return text[at] === ' ' || isCountry || opensWord(text, at) ? -1 : readWord(text, at, tails);
}

// The tails of 近三年内销, 过去五年内蒙古, 近三年来华 and 近两年间接 begin the next word.
const wordsThatOpen = byCode({ 内: oneOf('部外需容蒙销资'), 来: oneOf('华自访源料'), 间: oneOf('接') });
const opensWord = (text: string, at: number): boolean => wordsThatOpen.get(text.charCodeAt(at))?.(text, at + 1) ?? false;

/** 这一年 is the year of the text. */
const thisYear = ({ reference }: Page, opening: string, { value }: Count): Period | null =>
  opening === '这' && value === 1 && reference ? yearPeriod(reference.year) : null;

const stretchMoment = (to: number, period: Period | null): Moment =>
  period ? fixed(to, 'time/years-of-report', 'plan', period) : undated(to, 'time/stretch');

const growth = wordList(['增长', '翻', '提高', '提升', '增加', '下降', '累计', '年均', '新增', '新设', '增幅', '分别', '跨']);
// 提升行动 and 增长计划 are what a plan is called.
const notAfterGrowth = oneOf('行计工方');

// 五年来 · 70年来 · 十年间 · 两个月来 · 五年增长29倍 · 五年净增企业百家
/** Whether 来 or 以来 follows a length of time. */
export const reachesNow = (text: string, at: number): boolean => readWord(text, at, since) > 0;

/** Reads a stretch that begins with its number. */
export function readStretch(page: Page, at: number, count: Count): Moment | null {
  const { text } = page;
  const isYears = count.unit === '年';
  const sinceThen = opensWord(text, count.to) ? -1 : readWord(text, count.to, isYears ? sinceYears : since);
  const meanwhile = isYears ? readWord(text, count.to, meanwhiles) : -1;
  const to = meanwhile > 0 && isEdge(text, meanwhile) ? meanwhile : sinceThen;
  const dated = isYears && !count.rough ? termOfReport(page, count.value, false) : null;
  if (to > 0) return stretchMoment(to, dated);
  if (!isYears || count.rough) return null;
  if (isGrowth(text, count.to)) return stretchMoment(count.to, count.value === 5 ? dated : null);
  return dated && opensClause(text, at, count) ? stretchMoment(count.to, dated) : null;
}

function isGrowth(text: string, at: number): boolean {
  const to = growth.endAt(text, at);
  return to > 0 && !notAfterGrowth(text, to);
}

// What makes 五年 a length: 五年的, 五年历程, 五年规划, 五年行动, 五年一遇, 五年时间, 五年以上 …
const notAfterTerm = '的历发蓝看规计行攻动一期过多时内左以前后级保';

/** In a report, a clause that opens with 五年 sums up the term. */
const opensClause = (text: string, at: number, { value, to }: Count): boolean =>
  value === 5 && isEdge(text, at - 1) && !isEdge(text, to) && !notAfterTerm.includes(text[to]!);
