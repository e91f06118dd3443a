/** What may stand behind a year, and in part also without one. */
import { byCode, wordList } from '../text/lookup';
import { festivalRule, readFestival } from './festival';
import { readFirstMonth } from './first-month';
import { calendars, readCalendarName, readLunarDate } from './lunar-date';
import { daysIn, type Moment, monthMoment, type Page } from './moment';
import { readInMonth, readMonth } from './month';
import { datePeriod, monthPeriod, type Period, yearPeriod } from './period';
import { readFirstPart, readLastPart, readNumbered, readPartCode, readQuarter, readYearPart, yearPartRule } from './quarter';
import type { WordRule } from './rule';
import { isFigureCode, readFigure, skipSpaces } from './scan';
import { readSeason, seasons } from './season';
import { readThisDay } from './this-day';

/** Reads a part of the year that has just been named: 3月 · 的第四季度 · 上半年 · 底 · 春节 · 农历八月十五. */
export function readYearDetail(page: Page, at: number): Moment | null {
  const { text } = page;
  const spaced = skipSpaces(text, at);
  const from = text[spaced] === '的' ? spaced + 1 : spaced;
  const code = text.charCodeAt(from);
  if (!isFigureCode(code)) return (byOpening ??= detailReaders()).get(code)?.(page, from) ?? null;
  const figure = readFigure(text, from);
  return figure && (readFestival(text, from, true) ?? readInitialDay(text, from) ?? readMonth(text, figure) ?? readQuarter(text, figure));
}

type DetailReader = (page: Page, at: number) => Moment | null;

const readFirst: DetailReader = ({ text }, at) => readFirstPart(text, at) ?? readYearPart(text, at);
const readLast: DetailReader = ({ text }, at) => readLastPart(text, at) ?? readYearPart(text, at);
const readLunar: DetailReader = ({ text }, at) => readLunarDate(text, at, false) ?? readFestival(text, at, true);
const readOther: DetailReader = ({ text }, at) =>
  readYearPart(text, at) ?? readSeason(text, at) ?? readFestival(text, at, true) ?? readYearEdge(text, at);

function readByCalendar({ text }: Page, at: number): Moment | null {
  const calendar = readCalendarName(text, at);
  return calendar < 0 ? null : (readLunarDate(text, calendar, true) ?? readFestival(text, calendar, true) ?? readFestival(text, at, true));
}

const thisMonth = wordList(['本月', '这个月']);

// 去年本月十日 · 去年这个月
const readThisMonth: DetailReader = ({ text, reference }, at) => {
  const to = thisMonth.endAt(text, at);
  return to > 0 && reference ? (readInMonth(text, to, reference.month) ?? monthMoment(to, reference.month)) : null;
};

// 去年今日 · 去年的今天
const readToday: DetailReader = ({ text, reference }, at) => {
  const to = readThisDay(text, at);
  if (to < 0 || !reference) return null;
  const { month, day } = reference;
  return daysIn(to, 'time/relative-day', month, (year) => datePeriod(year, month, day));
};

let byOpening: ReadonlyMap<number, DetailReader> | undefined;

/** The reader of what begins with a character; most of what stands behind a year is no part of it. */
function detailReaders(): ReadonlyMap<number, DetailReader> {
  const openings = (words: readonly string[], read: DetailReader) => words.map((word) => [word[0]!, read] as const);
  return byCode({
    ...Object.fromEntries(openings([...yearPartRule.openings, ...seasons, ...festivalRule.openings, ...edgeWords.words], readOther)),
    ...Object.fromEntries(openings(calendars.words, readByCalendar)),
    ...Object.fromEntries(openings(['前', '头', '首'], readFirst)),
    ...Object.fromEntries(openings(['后', '最'], readLast)),
    ...Object.fromEntries(openings(['正', '腊', '闰', '大'], readLunar)),
    第: ({ text }, at) => readNumbered(text, at, true),
    本: readThisMonth,
    这: readThisMonth,
    今: readToday,
    元: (page, at) => readFirstMonth(page.text, at) ?? readOther(page, at),
    ...Object.fromEntries(openings(['Q', 'H'], ({ text }, at) => readPartCode(text, at))),
  });
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
  ['底', 12, '部层线蕴气色薪盘'],
  ['末', 12, '端尾班位'],
  ['年初', 1, ''],
  ['初', 1, '步次级中始心衷期见创'],
  ['年中', 6, '国央'],
  ['年尾', 12, ''],
  ['年内', 0, ''],
  ['内', 0, '部外需容蒙在地生销资'],
  ['开年', 0, ''],
  ['伊始', 0, ''],
];

const edgeWords = wordList(edges.map(([word]) => word));

/** Reads 底 · 年底 · 末 · 初 · 年中 · 内 · 开年; the edge of a year is its first or last month. */
function readYearEdge(text: string, at: number): Moment | null {
  const edge = edges[edgeWords.indexAt(text, at)];
  if (!edge) return null;
  const [word, month, notAfter] = edge;
  const to = at + word.length;
  return notAfter.includes(text[to] ?? ' ') ? null : yearEdge(to, month);
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

// 3年内 and 多年底蕴 count years, 年年底 is each one.
const countsYears = (before: string): boolean => isFigureCode(before.charCodeAt(0)) || '几数半多年'.includes(before);
