/** Quarters, half-years, the first months of a year, and the year as a whole. */
import { oneOf, wordList } from '../text/lookup';
import { addDays, firstMonday, nthWeekday } from './calendar';
import { daysIn, type Moment, type Page } from './moment';
import { lastDays, lastWeek, weekPeriod } from './month-week';
import { dayPeriod, daysPeriod, monthsPeriod, type Period, yearPeriod } from './period';
import { endsAlone } from './plain-year';
import type { WordRule } from './rule';
import { type Figure, isEdge, readFigure, readJoint, readLast, readWord, skipSpaces } from './scan';
import { readWeekdayName } from './weekday';

const quarterWords = wordList(['季度', '季']);
const countedQuarters = wordList(['个季度']);
const anyQuarters = wordList(['个季度', '季度']);
const countedMonths = wordList(['个月']);
const anyMonths = wordList(['个月', '月']);
const weekWords = wordList(['周', '个星期', '星期']);
const dayWords = wordList(['天']);
const notAfterDay = oneOf('然府津文河空线');
const lastWords = wordList(['最后', '后']);
const lastMonth = 12;

/** Reads quarters from the number that opens them: 一季度 · 3季度 · 一至三季度 · 三、四季度 · 二三季度. */
export function readQuarter(text: string, figure: Figure): Moment | null {
  let first = figure.value;
  let last = figure.value;
  let end = figure.to;
  if (figure.length === 2 && figure.han && figure.positional) {
    first = Math.floor(figure.value / 10);
    last = figure.value % 10;
  } else {
    const other = readLast(text, figure) ?? readLastNumbered(text, figure);
    last = other?.value ?? first;
    end = other?.to ?? end;
  }
  const to = readWord(text, end, quarterWords);
  if (to < 0 || first < 1 || last > 4 || last < first || isOtherWord(text, figure.to - figure.length, to)) return null;
  return quarters(to, first === last ? 'time/quarter' : 'time/quarter-range', first, last);
}

// 第一到第三季度
function readLastNumbered(text: string, first: Figure): Figure | null {
  const joint = readJoint(text, first.to);
  const last = joint > 0 && text[joint] === '第' ? readFigure(text, joint + 1) : null;
  return last && last.value > first.value ? last : null;
}

// 四季 names all seasons, 季 alone is no quarter before most words (一季稻, 三季报).
function isOtherWord(text: string, from: number, to: number): boolean {
  if (text[to - 1] !== '季') return text[to] === '报';
  const before = skipSpacesBack(text, from);
  if (text[before - 1] === '第') return isSeries(text, before - 2, to);
  return text[to] !== '末' && text[to] !== '初';
}

// The first 季 of a programme is its first series, that of a field its first harvest.
const isSeries = (text: string, before: number, to: number): boolean =>
  '》”)('.includes(text[before] ?? ' ') || !(isEdge(text, to) || text[before] === '年' || '营经财出净毛国业预末初'.includes(text[to]!));

const skipSpacesBack = (text: string, at: number): number => (text[at - 1] === ' ' ? at - 1 : at);

function quarters(to: number, by: string, first: number, last: number): Moment {
  return inMonths(to, by, first * 3 - 2, last * 3);
}

const inMonths = (to: number, by: string, first: number, last: number): Moment => ({
  to,
  by,
  grain: 'months',
  year: 'unsaid',
  month: first,
  at: (year: number): Period => monthsPeriod(year, first, last),
});

/** Reads what begins with 第: 第三季度 · 第3季度 · 第四季 · 第8个月 · 第37周 · 第15周周三 · 第100天 · 第二至四季度. */
export function readNumbered(text: string, at: number, afterYear: boolean): Moment | null {
  const figure = readFigure(text, skipSpaces(text, at + 1));
  if (!figure || figure.length > 3) return null;
  const quarter = readQuarter(text, figure);
  if (quarter) return quarter;
  if (!afterYear) return null;
  const season = readWord(text, figure.to, countedQuarters);
  if (season > 0 && figure.value <= 4) return quarters(season, 'time/quarter', figure.value, figure.value);
  const month = readWord(text, figure.to, anyMonths);
  if (month > 0 && figure.value <= 12) return inMonths(month, 'time/month', figure.value, figure.value);
  const week = readWord(text, figure.to, weekWords);
  const nth = readNthOfYear(text, figure.to, figure.value);
  if (nth) return nth;
  if (week > 0 && figure.value <= 53) return weekOfYear(text, week, figure.value);
  const day = readWord(text, figure.to, dayWords);
  return day > 0 && !notAfterDay(text, day) && figure.value >= 1 && figure.value <= 366 ? dayOfYear(day, figure.value) : null;
}

/** 第一个星期一 · 第二个周末 · 最后一个星期五 (the first from the end, with n = -1), from what stands behind the number. */
function readNthOfYear(text: string, at: number, n: number): Moment | null {
  if (text[at] !== '个' || n > 53) return null;
  const weekend = weekends.endAt(text, at + 1);
  const named = weekend > 0 ? { to: weekend, day: saturday } : readWeekdayName(text, at + 1);
  if (!named) return null;
  return daysIn(named.to, weekend > 0 ? 'time/weekend' : 'time/weekday', n < 0 ? lastMonth : 1, (year) => {
    const edge = nthWeekday(year, n < 0 ? lastMonth : 1, n < 0 ? -1 : 1, named.day);
    const day = edge && (n < 0 ? edge : addDays(edge, 7 * (n - 1)));
    if (day?.year !== year) return null;
    return weekend > 0 ? daysPeriod(day, addDays(day, 1)) : dayPeriod(day);
  });
}

const weekends = wordList(['周末', '星期末']);
const saturday = 5;

/** 第37周 · 第15周周三 */
function weekOfYear(text: string, to: number, n: number): Moment {
  const name = readWeekdayName(text, text[to] === '的' ? to + 1 : to);
  if (!name) return daysIn(to, 'time/week', 1, (year) => weekPeriod(firstMonday(year, 1), n));
  return daysIn(name.to, 'time/weekday', 1, (year) => dayPeriod(addDays(firstMonday(year, 1), 7 * (n - 1) + name.day)));
}

/** 第一天 · 第100天 */
const dayOfYear = (to: number, n: number): Moment =>
  daysIn(to, 'time/day', 1, (year) => {
    const day = addDays({ year, month: 1, day: 1 }, n - 1);
    return day.year === year ? dayPeriod(day) : null;
  });

// 提前三个月 and 此前8个月 count months.
const isAdvance = (text: string, at: number): boolean => text[at] === '前' && '提此之目'.includes(text[at - 1] ?? ' ');

/** Reads the beginning of a year: 前三季度 · 前三个季度 · 前8个月 · 前8月 · 头两个月 · 头一个季度 · 首三季. */
export function readFirstPart(text: string, at: number): Moment | null {
  if (isAdvance(text, at)) return null;
  const figure = readFigure(text, skipSpaces(text, at + 1));
  if (!figure || figure.value < 1) return null;
  const quarter = readWord(text, figure.to, anyQuarters);
  if (quarter > 0 && figure.value <= 4) return quarters(quarter, 'time/first-quarters', 1, figure.value);
  const short = text[at] === '首' && text[figure.to] === '季' ? figure.to + 1 : -1;
  if (short > 0 && figure.value <= 4) return quarters(short, 'time/first-quarters', 1, figure.value);
  const month = readWord(text, figure.to, text[at] !== '前' ? countedMonths : anyMonths);
  if (month > 0 && figure.value <= 12 && text[month] !== '份') return inMonths(month, 'time/first-months', 1, figure.value);
  if (month > 0 && figure.value <= 12) return inMonths(month + 1, 'time/first-months', 1, figure.value);
  return null;
}

/** Reads the end of a year that has just been named: 最后一个季度 · 最后两个月 · 后三个月 · 后三季度 · 最后一周 · 最后一天. */
export function readLastPart(text: string, at: number): Moment | null {
  const from = readWord(text, at, lastWords);
  const figure = from < 0 ? null : readFigure(text, from);
  if (!figure || figure.value < 1) return null;
  const quarter = readWord(text, figure.to, anyQuarters);
  if (quarter > 0 && figure.value <= 4) return quarters(quarter, 'time/last-quarters', 5 - figure.value, 4);
  const nth = text[from - 2] === '最' && figure.value === 1 ? readNthOfYear(text, figure.to, -1) : null;
  if (nth) return nth;
  const week = text[from - 2] === '最' && figure.value === 1 ? readWord(text, figure.to, weekWords) : -1;
  if (week > 0) return daysIn(week, 'time/week', lastMonth, (year) => lastWeek(year, lastMonth));
  const day = text[from - 2] === '最' && figure.value <= 31 ? readWord(text, figure.to, dayWords) : -1;
  if (day > 0) return daysIn(day, 'time/day-range', lastMonth, (year) => lastDays(year, lastMonth, figure.value));
  const month = readWord(text, figure.to, anyMonths);
  return month > 0 && figure.value <= 12 ? inMonths(month, 'time/last-months', 13 - figure.value, 12) : null;
}

const yearParts: readonly (readonly [string, number, number, string])[] = [
  ['上半年', 1, 6, 'time/half-year'],
  ['下半年', 7, 12, 'time/half-year'],
  ['前半年', 1, 6, 'time/half-year'],
  ['后半年', 7, 12, 'time/half-year'],
  ['首季度', 1, 3, 'time/quarter'],
  ['首季', 1, 3, 'time/quarter'],
  ['首月', 1, 1, 'time/month'],
];

const partWords = wordList(yearParts.map(([word]) => word));

/** Reads 上半年 · 下半年 · 首季 · 全年. */
export function readYearPart(text: string, at: number): Moment | null {
  if (isAdvance(text, at)) return null;
  const part = yearParts[partWords.indexAt(text, at)];
  if (part) return inMonths(at + part[0].length, part[3], part[1], part[2]);
  if (!text.startsWith('全年', at)) return null;
  return { to: at + 2, by: 'time/whole-year', grain: 'year', year: 'unsaid', month: 0, at: yearPeriod };
}

/** Reads Q3 and H1 behind a year. */
export function readPartCode(text: string, at: number): Moment | null {
  const size = text[at] === 'Q' ? 3 : text[at] === 'H' ? 6 : 0;
  const figure = size > 0 ? readFigure(text, at + 1) : null;
  if (!figure || figure.han || figure.length !== 1 || figure.value < 1 || figure.value > 12 / size || !endsAlone(text, figure.to))
    return null;
  return inMonths(figure.to, size === 3 ? 'time/quarter' : 'time/half-year', (figure.value - 1) * size + 1, figure.value * size);
}

export const firstPartRule: WordRule = { openings: ['前#', '前 ', '头#', '首#'], read: ({ text }, at) => readFirstPart(text, at) };

export const numberedRule: WordRule = {
  openings: ['第#', '第 '],
  read: (page, at) => readNumbered(page.text, at, false) ?? readAskedWeek(page, at),
};

/** 第15周 and nothing else is a week of the year; in a sentence it may be the week of anything. */
function readAskedWeek({ text, rolling }: Page, at: number): Moment | null {
  const week = rolling && at === 0 ? readNumbered(text, at, true) : null;
  return week?.to === text.length && (week.by === 'time/week' || week.by === 'time/weekday') ? week : null;
}

export const yearPartRule: WordRule = {
  openings: [...partWords.words, '全年'],
  read: ({ text }, at) => readYearPart(text, at),
};
