/** What may stand behind a year, and in part also without one. */
import { readFestival } from './festival';
import { readCalendarName, readLunarDate } from './lunar-date';
import type { Moment, Page } from './moment';
import { readInMonth, readMonth } from './month';
import { monthPeriod, type Period, yearPeriod } from './period';
import { readFirstPart, readLastPart, readNumbered, readQuarter, readYearPart } from './quarter';
import type { WordRule } from './rule';
import { isFigureCode, readFigure, skipSpaces } from './scan';
import { readSeason } from './season';

/** Reads a part of the year that has just been named: 3月 · 的第四季度 · 上半年 · 底 · 春节 · 农历八月十五. */
export function readYearDetail(page: Page, at: number): Moment | null {
  const { text } = page;
  const spaced = skipSpaces(text, at);
  const from = text[spaced] === '的' ? spaced + 1 : spaced;
  if (isFigureCode(text.charCodeAt(from))) {
    const figure = readFigure(text, from);
    return figure && (readFestival(text, from, true) ?? readInitialDay(text, from) ?? readMonth(text, figure) ?? readQuarter(text, figure));
  }
  const calendar = readCalendarName(text, from);
  if (calendar > 0) return readLunarDate(text, calendar, true) ?? readFestival(text, calendar, true);
  switch (text[from]) {
    case '第':
      return readNumbered(text, from, true);
    case '前':
    case '头':
    case '首':
      return readFirstPart(text, from) ?? readYearPart(text, from);
    case '正':
    case '腊':
    case '闰':
      return readLunarDate(text, from, false);
    case '大':
      return readLunarDate(text, from, false) ?? readFestival(text, from, true);
    case '后':
    case '最':
      return readLastPart(text, from) ?? readYearPart(text, from);
    case '本':
      return text.startsWith('本月', from) && page.reference ? readInMonth(text, from + 2, page.reference.month) : null;
    default:
      return readYearPart(text, from) ?? readSeason(text, from) ?? readFestival(text, from, true) ?? readYearEdge(text, from);
  }
}

/** A Chinese month with a day of the lunar calendar that no civil date has (五月初五). */
export function readInitialDay(text: string, at: number): Moment | null {
  const mark = text[at + 1] === '月' ? at + 1 : at + 2;
  return text[mark] === '月' && (text[mark + 1] === '初' || text[mark + 1] === '廿') ? readLunarDate(text, at, false) : null;
}

type Edge = readonly [word: string, month: number, notAfter: string];

// Longer words stand before those that they begin with.
const edges: readonly Edge[] = [
  ['年底', 12, ''],
  ['年末', 12, ''],
  ['年终', 12, '奖总'],
  ['岁末', 12, ''],
  ['底', 12, '部层线蕴气色'],
  ['末', 12, '端尾班'],
  ['年初', 1, ''],
  ['初', 1, '步次级中始心衷期见创'],
  ['年中', 6, '国央'],
  ['年尾', 12, ''],
  ['年内', 0, ''],
  ['内', 0, '部外需容蒙在地生销资'],
  ['开年', 0, ''],
  ['伊始', 0, ''],
];

/** Reads 底 · 年底 · 末 · 初 · 年中 · 内 · 开年; the edge of a year is its first or last month. */
function readYearEdge(text: string, at: number): Moment | null {
  for (const [word, month, notAfter] of edges) {
    if (text.startsWith(word, at)) return notAfter.includes(text[at + word.length] ?? ' ') ? null : yearEdge(at + word.length, month);
  }
  return null;
}

/** The edge of a year that is named elsewhere; month 0 stands for all of it. */
const yearEdge = (to: number, month: number): Moment => ({
  to,
  by: month === 0 ? 'time/year' : 'time/year-edge',
  grain: month === 0 ? 'year' : 'months',
  year: 'unsaid',
  month: 0,
  at: (year: number): Period => (month === 0 ? yearPeriod(year) : monthPeriod(year, month)),
});

const bareEdges: readonly (readonly [word: string, month: number])[] = [
  ['年底', 12],
  ['年末', 12],
  ['年初', 1],
  ['年内', 0],
];

// 年底 · 年初 · 年内
export const yearEdgeRule: WordRule = {
  openings: bareEdges.map(([word]) => word),
  read({ text }, at) {
    const found = bareEdges.find(([word]) => text.startsWith(word, at));
    return found && !countsYears(text[at - 1] ?? ' ') ? yearEdge(at + found[0].length, found[1]) : null;
  },
};

// 3年内 and 多年底蕴 count years.
const countsYears = (before: string): boolean => isFigureCode(before.charCodeAt(0)) || '几数半多'.includes(before);
