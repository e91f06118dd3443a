import { byCode, oneOf } from '../text/lookup';
import { readAgo } from './ago';
import { readAsked } from './asked';
import { readBehindYear } from './behind-year';
import { withRest } from './count';
import { readBareDay } from './day';
import { readEra } from './era';
import { namesFestival, readFestival } from './festival';
import { readLunarDate } from './lunar-date';
import { fixed, type Moment, type Page } from './moment';
import { readMonth } from './month';
import { readNumeric } from './numeric';
import { join, yearPeriod, yearsPeriod } from './period';
import { readPlan } from './plan';
import { readQuarter } from './quarter';
import { type Figure, isDigit, readFigure } from './scan';
import { reachesNow, readStretch } from './stretch';
import { readWithin } from './within';
import { readYear, readYearRange, type YearReading } from './year';
import { readInitialDay, readYearDetail } from './year-part';

/** Reads a time that begins with a figure, or declines with null. Behind the joint of a range, the figure need not stand alone on its left. */
type FigureReader = (page: Page, at: number, figure: Figure, inRange: boolean) => Moment | null;

/** Reads the moment that begins with a figure; the character behind the figure says which kinds it can be. */
export function readFigured(page: Page, at: number, inRange: boolean): Moment | null {
  const figure = readFigure(page.text, at);
  if (!figure) return null;
  const asked = at === 0 && page.rolling ? readAsked(page, figure) : null;
  if (asked) return asked;
  const readers = byFollower.get(page.text.charCodeAt(figure.to)) ?? (mayBeTime(page.text, figure) ? allReaders : nameReaders);
  for (let i = 0; i < readers.length; i++) {
    const moment = readers[i]!(page, at, figure, inRange);
    if (moment) return moment;
  }
  return null;
}

/** Tells, faster than reading, that no moment begins with the figure whose run of characters ends at `to`. */
export function opensNoFigured(text: string, at: number, to: number): boolean {
  if (to === text.length || opensTime(text, to)) return false;
  const length = to - at;
  if (isDigit(text.charCodeAt(at))) return length < 4 ? !opensDottedDate(text, to) : length !== 4 && length !== 8;
  return (length === 1 || (text[at + 1] !== '五' && text[at + 2] !== '五')) && !namesFestival(text, at);
}

// “五一” · 七夕 · 十四五
const readNamed: FigureReader = ({ text }, at, { han, length }) =>
  han ? (readFestival(text, at) ?? (length > 1 ? readPlan(text, at) : null)) : null;

// 2000至2019年 · 2022到23年9月
const readYears: FigureReader = (page, _at, figure) => {
  const range = readYearRange(page, figure);
  return range && yearRange(page, range[0].value, range[1]);
};

/** A range of years, which may end with a month (2022到23年9月). */
function yearRange(page: Page, first: number, { to, year }: YearReading): Moment {
  const last = year as number;
  const detail = readYearDetail(page, to);
  const end = detail?.grain === 'months' || detail?.grain === 'day' ? detail.at(last, detail.month) : null;
  if (detail && end) return fixed(detail.to, 'time/year-range', 'year', join(yearPeriod(first), end));
  return fixed(to, 'time/year-range', 'year', yearsPeriod(first, last));
}

const readInYear: FigureReader = (page, _at, figure) => {
  const year = readYear(page, figure);
  return year && readBehindYear(page, year);
};

const opensPart = oneOf('前上下第全一二三四');

// 2025前三季度 · 2025上半年 · 2025第一季度 · 2025一季度 · 2025全年
const readYearWithoutMark: FigureReader = (page, _at, { han, length, value, to }) => {
  if (han || length !== 4 || value < 1900 || value >= 2100 || !opensPart(page.text, to)) return null;
  const part = readYearDetail(page, to);
  return part && (part.grain === 'months' || part.by === 'time/whole-year') && !namesMonth(part) ? { ...part, year: value } : null;
};

// 2025 三月 may be anything's number.
const namesMonth = ({ by }: Moment): boolean => by === 'time/month' || by === 'time/month-range';

const opensEra = oneOf('世、至到-—~ \t');

// 20世纪90年代 · 90年代 · 七、八十年代 · 80至90年代
const readEras: FigureReader = (page, at, { to }) =>
  opensEra(page.text, to) || (page.text[to] === '年' && page.text[to + 1] === '代') ? readEra(page, at) : null;

const notBeforeMonth = oneOf('第每.·');

// 3月21日 · 五月初五 · 正月十五
const readInMonths: FigureReader = ({ text }, at, figure) =>
  notBeforeMonth(text, at - 1)
    ? null
    : (readInitialDay(text, at) ?? (figure.han ? readLunarDate(text, at, false) : null) ?? readMonth(text, figure));

const readQuarters: FigureReader = ({ text }, at, figure) => (notBeforeMonth(text, at - 1) ? null : readQuarter(text, figure));

// What makes a counted figure an ordinal, a length or a rate.
const notBeforeCount = oneOf('.-—~上下一第每满近过未这前后续达逾超首为');
const beforeSince = oneOf('下为达');
// The unit of a stretch, or what makes it rough.
const opensCount = oneOf('年个天周星礼多余几来至到-—~ ');

// 三年前 · 五年来 · 17天内
const readCounted: FigureReader = (page, at, figure) =>
  at === 0 && page.rolling ? (readWithin(page, figure) ?? readCount(page, at, figure)) : readCount(page, at, figure);

function readCount(page: Page, at: number, figure: Figure): Moment | null {
  const { text } = page;
  const count = opensCount(text, figure.to) ? withRest(text, figure, false) : null;
  // 创下八年来新高 and 为三年来首次 look back all the same.
  const isOther = notBeforeCount(text, at - 1) && !(count && beforeSince(text, at - 1) && reachesNow(text, count.to));
  if (!count || isOther) return null;
  return readAgo(page, at, count) ?? readStretch(page, at, count);
}

const readDay: FigureReader = ({ text }, at, figure) => readBareDay(text, at, figure);

const nameReaders = [readNamed];
const countReaders = [readNamed, readCounted];
const allReaders = [
  readNamed,
  readYears,
  readInYear,
  readYearWithoutMark,
  readEras,
  readNumeric,
  readInMonths,
  readQuarters,
  readCounted,
  readDay,
];

const followedBy: Readonly<Record<string, readonly FigureReader[]>> = {
  年: [readNamed, readInYear, readEras, readCounted],
  月: [readNamed, readInMonths],
  日: [readNamed, readCounted, readDay],
  季: [readNamed, readQuarters],
  世: [readNamed, readEras],
  号: [readNamed],
  ...Object.fromEntries(Array.from('个天周星礼多余几来', (unit) => [unit, countReaders])),
};
const byFollower = byCode(followedBy);

// Only these follow the first figure of other times; most figures of a text count something else.
const others = '至到-—~、·/QH \t';
const followers = oneOf(others);
const opensTime = oneOf(Object.keys(followedBy).join('') + others);

const mayBeTime = (text: string, figure: Figure): boolean =>
  figure.to === text.length || followers(text, figure.to) || (!figure.han && (figure.length >= 4 || opensDottedDate(text, figure.to)));

/** 13.5.2015, unlike 13.5 */
const opensDottedDate = (text: string, to: number): boolean => text[to] === '.' && (text[to + 2] === '.' || text[to + 3] === '.');
