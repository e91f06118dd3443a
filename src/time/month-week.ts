/** Weeks, weekdays and counted days of a month that has just been named. */
import { oneOf, wordList } from '../text/lookup';
import { addDays, type Day, daysInMonth, firstMonday, nthWeekday } from './calendar';
import { daysIn, type Moment } from './moment';
import { datePeriod, dayPeriod, daysPeriod, join, type Period } from './period';
import { type Figure, readFigure, readWord } from './scan';
import { readWeekdayName } from './weekday';

const weekWords = wordList(['周', '个星期', '星期', '个周', '个礼拜', '礼拜']);
const dayWords = wordList(['天', '日']);
const countedDays = wordList(['天']);
// 第一天然气 is another word.
const notAfterDay = oneOf('然府津文河空线');
const weekendWords = wordList(['个周末', '个星期末']);
const openers = wordList(['第', '前', '头', '最后', '后']);
const mostWeeks = 5;

// 第三周 · 第一周周五 · 的第二个星期一 · 第一天 · 第一个周末 · 最后一个周五 · 前4天 · 最后三天
/** Weeks run from Monday; the first is the first that lies wholly in the month. */
export function readWithinMonth(text: string, at: number, month: number): Moment | null {
  const from = text[at] === '的' ? at + 1 : at;
  const opener = openers.words[openers.indexAt(text, from)];
  const figure = opener ? readFigure(text, from + opener.length) : null;
  if (!figure || figure.value < 1 || figure.value > 31) return null;
  return opener === '第' ? readNth(text, figure, month) : readEnd(text, figure, month, opener!.endsWith('后'));
}

function readNth(text: string, { to, value }: Figure, month: number): Moment | null {
  const day = readWord(text, to, countedDays);
  if (day > 0 && !notAfterDay(text, day)) return daysIn(day, 'time/day', month, (year) => datePeriod(year, month, value));
  const week = value > mostWeeks ? -1 : readWord(text, to, weekWords);
  if (week < 0) return null;
  const weekend = readWord(text, to, weekendWords);
  if (weekend > 0) return weekendOf(weekend, month, value);
  const counted = text[to] === '个' ? readWeekdayName(text, to + 1) : null;
  if (counted) return weekday(counted.to, month, value, counted.day);
  const inWeek = readWeekdayName(text, week);
  if (!inWeek) return daysIn(week, 'time/week', month, (year) => weekPeriod(firstMonday(year, month), value));
  return daysIn(inWeek.to, 'time/weekday', month, (year) => dayPeriod(addDays(firstMonday(year, month), 7 * (value - 1) + inWeek.day)));
}

/** 前4天 · 最后三天 · 最后一个周五 · 最后一周 */
function readEnd(text: string, { to, value }: Figure, month: number, isLast: boolean): Moment | null {
  const last = isLast && value === 1 && text[to] === '个' ? readWeekdayName(text, to + 1) : null;
  if (last) return weekday(last.to, month, -1, last.day);
  const end = isLast && value === 1 ? readWord(text, to, weekendWords) : -1;
  if (end > 0) return weekendOf(end, month, -1);
  const week = isLast && value === 1 ? readWord(text, to, weekWords) : -1;
  if (week > 0) return daysIn(week, 'time/week', month, (year) => lastWeek(year, month));
  const day = readWord(text, to, dayWords);
  if (day < 0) return null;
  return daysIn(day, 'time/day-range', month, (year) => (isLast ? lastDays(year, month, value) : firstDays(year, month, value)));
}

/** The week that the last Monday begins, as the first is the one that the first Monday begins. */
export function lastWeek(year: number, month: number): Period | null {
  const monday = nthWeekday(year, month, -1, 0);
  return monday && daysPeriod(monday, addDays(monday, 6));
}

const firstDays = (year: number, month: number, n: number): Period | null => join(datePeriod(year, month, 1), datePeriod(year, month, n));

export function lastDays(year: number, month: number, n: number): Period | null {
  const end = daysInMonth(year, month);
  return n === 1 ? datePeriod(year, month, end) : join(datePeriod(year, month, end - n + 1), datePeriod(year, month, end));
}

const weekday = (to: number, month: number, n: number, day: number): Moment =>
  daysIn(to, 'time/weekday', month, (year) => {
    const found = nthWeekday(year, month, n, day);
    return found && dayPeriod(found);
  });

/** The weekend that the n-th Saturday of the month begins. */
const weekendOf = (to: number, month: number, n: number): Moment =>
  daysIn(to, 'time/weekend', month, (year) => {
    const found = nthWeekday(year, month, n, 5);
    return found && daysPeriod(found, addDays(found, 1));
  });

/** The n-th week counted from a Monday. */
export function weekPeriod(first: Day, n: number): Period {
  const monday = addDays(first, 7 * (n - 1));
  return daysPeriod(monday, addDays(monday, 6));
}
