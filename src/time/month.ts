/** Months, days and the parts of a month, from the number that opens them; the year may follow from the context. */
import { oneOf, wordList } from '../text/lookup';
import { daysInMonth } from './calendar';
import { daysIn, type Moment } from './moment';
import { readWithinMonth } from './month-week';
import { datePeriod, daysPeriod, join, monthPeriod, monthsPeriod, type Period } from './period';
import { digitAt, type Figure, isDigit, isEdge, readFigure, readLast, readWord, skipSpaces } from './scan';

const monthWords = wordList(['月份', '月']);
const dayWords = wordList(['日', '号']);

// 十月革命 is an event, 三月龄 an age, 月均 a rate.
const notAfterMonth = oneOf('龄革均租薪饼球票嫂');

/** Reads what begins with a month: 3月 · 3月份 · 1-8月 · 1、2月份 · 3月21日 · 5月20日至22日 · 3月上旬 · 7月底 · 3月第三周. */
export function readMonth(text: string, figure: Figure): Moment | null {
  return readMonthPair(text, figure) ?? readMonthRange(text, figure) ?? readSingleMonth(text, figure);
}

const isMonth = (value: number): boolean => value >= 1 && value <= 12;

/** 七八月份: two months in a row. */
function readMonthPair(text: string, figure: Figure): Moment | null {
  if (!figure.han || !figure.positional || figure.length !== 2) return null;
  const [first, last] = [Math.floor(figure.value / 10), figure.value % 10];
  const to = readWord(text, figure.to, monthWords);
  if (to < 0 || first < 1 || last !== first + 1) return null;
  return months(to, 'time/month-range', (year) => monthsPeriod(year, first, last), first);
}

function readMonthRange(text: string, figure: Figure): Moment | null {
  if (!isMonth(figure.value) || figure.length > 2) return null;
  const last = readLast(text, figure);
  if (!last || !isMonth(last.value) || last.length > 2) return null;
  const to = readWord(text, last.to, monthWords);
  if (to < 0 || notAfterMonth(text, to) || isDigit(text.charCodeAt(skipSpaces(text, to)))) return null;
  return months(to, 'time/month-range', (year) => monthsPeriod(year, figure.value, last.value), figure.value);
}

function readSingleMonth(text: string, figure: Figure): Moment | null {
  if (!isMonth(figure.value) || figure.length > 2) return null;
  const to = readWord(text, figure.to, monthWords);
  if (to < 0 || notAfterMonth(text, to)) return null;
  return (
    readInMonth(text, to, figure.value, figure.han) ?? months(to, 'time/month', (year) => monthPeriod(year, figure.value), figure.value)
  );
}

const months = (to: number, by: string, within: (year: number) => Period | null, month: number): Moment => ({
  to,
  by,
  grain: 'months',
  year: 'unsaid',
  month,
  at: within,
});

/** Reads a part of the month that has just been named: 21日 · 20日至22日 · 上旬 · 底 · 第三周 · 前4天. */
export function readInMonth(text: string, at: number, month: number, han = false): Moment | null {
  const from = skipSpaces(text, at);
  const part = text[from] === '的' ? from + 1 : from;
  return (
    readDays(text, from, month, han) ??
    (part > from ? readMarkedDay(text, part, month) : null) ??
    readTenDays(text, part, month) ??
    readMonthEdge(text, from, month) ??
    readWithinMonth(text, from, month)
  );
}

function readDays(text: string, at: number, month: number, han: boolean): Moment | null {
  const first = readFigure(text, at);
  if (!first || first.length > 3 || first.value > 31 || first.value < 1) return null;
  const last = readLast(text, first);
  if (last && last.value <= 31) {
    const to = readWord(text, last.to, dayWords);
    if (to > 0)
      return daysIn(to, 'time/day-range', month, (year) => join(datePeriod(year, month, first.value), datePeriod(year, month, last.value)));
  }
  let to = readWord(text, first.to, dayWords);
  const isLast = !first.han && first.to === text.length;
  if (to < 0 && isEdge(text, first.to) && (first.value > 10 || isLast) && (han || !first.han) && text[first.to] !== ' ') to = first.to;
  if (to < 0) return null;
  return daysIn(to, 'time/day', month, (year) => datePeriod(year, month, first.value));
}

/** The 3号 of 上个月的3号, unlike the 30 of 上个月的30家. */
function readMarkedDay(text: string, at: number, month: number): Moment | null {
  const figure = readFigure(text, at);
  const to = figure && figure.value >= 1 && figure.value <= 31 ? readWord(text, figure.to, dayWords) : -1;
  return figure && to > 0 ? daysIn(to, 'time/day', month, (year) => datePeriod(year, month, figure.value)) : null;
}

/** 上旬 · 中旬 · 的下旬 · 中下旬 · 上中旬 · 上半月 */
export function readTenDays(text: string, at: number, month: number): Moment | null {
  const half = halves.find(([word]) => text.startsWith(word, at));
  if (half) return partOfMonth(at + half[0].length, month, half[1], half[2]);
  const parts: [number, number] = [31, 0];
  let to = at;
  for (; to < at + 2 && tenDays[text[to] ?? '']; to++) {
    const [from, last] = tenDays[text[to]!]!;
    parts[0] = Math.min(parts[0], from);
    parts[1] = Math.max(parts[1], last);
  }
  if (to === at || text[to] !== '旬') return null;
  return partOfMonth(to + 1, month, parts[0], parts[1]);
}

const partOfMonth = (to: number, month: number, first: number, last: number): Moment =>
  daysIn(to, 'time/ten-days', month, (year) =>
    daysPeriod({ year, month, day: first }, { year, month, day: Math.min(last, daysInMonth(year, month)) }),
  );

const halves = [
  ['上半月', 1, 15],
  ['下半月', 16, 31],
] as const;

const tenDays: Readonly<Record<string, readonly [number, number]>> = { 上: [1, 10], 中: [11, 20], 下: [21, 31] };

const monthEdges = wordList(['月底', '月末', '月初', '底', '末', '初']);

// The edge of a month is that month: EDTF has nothing finer that the text would bear out.
function readMonthEdge(text: string, at: number, month: number): Moment | null {
  const to = readWord(text, at, monthEdges);
  if (to < 0 || (text[to - 1] === '初' && digitAt(text, to) > 0)) return null;
  return months(to, 'time/month', (year) => monthPeriod(year, month), month);
}
