/** Dates in figures alone: 2019/04/19 · 2024-03-07 · 2019.9.6 · 20240307 · 2010 01 29 · 2026/3 · 2016-2018 · 2021Q3. */
import { isDay } from './calendar';
import { readDayFirst } from './day-first';
import { fixed, type Moment, type Page } from './moment';
import { datePeriod, monthPeriod, type Period } from './period';
import { endsAlone, readPlainYears } from './plain-year';
import { readPartCode } from './quarter';
import { type Figure, isDigit, isEdge, isLetter, readFigure, readJoint } from './scan';

const separators = '/-.';

/** Reads a date or a month that begins with a year in four digits, or is one run of eight. */
export function readNumeric(page: Page, at: number, figure: Figure, inRange: boolean): Moment | null {
  const { text } = page;
  if (figure.han || !(inRange || standsAlone(text, at))) return null;
  if (figure.length === 8) return readCompact(text, figure);
  if (figure.length < 3) return readDotted(text, at, figure) ?? readDayFirst(page, figure);
  if (figure.length !== 4 || figure.value < 1000 || figure.value > 2999) return null;
  const opens = inRange || isEdge(text, at - 1);
  return (
    readDate(text, figure) ??
    readYearMonth(text, opens, inRange, figure) ??
    readQuarterCode(text, figure) ??
    readPlainYears(text, at, opens, figure)
  );
}

// 6·30 by itself; inside quotation marks it names an event.
function readDotted(text: string, at: number, month: Figure): Moment | null {
  if (text[month.to] !== '·') return null;
  const date = readFigure(text, month.to + 1);
  if (!date || date.han || date.length !== 2 || month.value < 1 || month.value > 12) return null;
  if (!isEdge(text, at - 1) || !isEdge(text, date.to) || text[date.to] === '”') return null;
  const within = (year: number): Period | null => datePeriod(year, month.value, date.value);
  return { to: date.to, by: 'time/day', grain: 'day', year: 'unsaid', month: month.value, at: within };
}

/** Whether figures begin here: no letter, sign or further figure stands before. */
function standsAlone(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isLetter(before) || isDigit(before) || '_#$+='.includes(text[at - 1] ?? ' ')) return false;
  const further = text.charCodeAt(at - 2);
  return !('.-/:'.includes(text[at - 1] ?? ' ') && (isDigit(further) || isLetter(further)));
}

/** 2021.1-2021.12: whether the joint of a range follows, and another year. */
function opensRange(text: string, at: number): boolean {
  const joint = readJoint(text, at);
  return joint > 0 && readFigure(text, joint)?.length === 4;
}

const day = (to: number, period: Period | null): Moment => ({ ...fixed(to, 'time/numeric-date', 'day', period) });

/** 20190901-20191001 */
function opensCompact(text: string, at: number): boolean {
  const joint = readJoint(text, at);
  return joint > 0 && readFigure(text, joint)?.length === 8;
}

function readCompact(text: string, figure: Figure): Moment | null {
  const { value } = figure;
  const [year, month, date] = [Math.floor(value / 1e4), Math.floor(value / 100) % 100, value % 100];
  const plausible = year >= 1900 && year < 2100 && isDay(year, month, date);
  return plausible && (isEdge(text, figure.to) || opensCompact(text, figure.to)) ? day(figure.to, datePeriod(year, month, date)) : null;
}

function readDate(text: string, year: Figure): Moment | null {
  const spaced = text[year.to] === ' ';
  if (!spaced && !separators.includes(text[year.to] ?? 'x')) return null;
  const month = readFigure(text, year.to + 1);
  if (!month || month.han || month.length > 2 || month.value < 1 || month.value > 12) return null;
  if (spaced ? text[month.to] !== ' ' || month.length !== 2 : !separators.includes(text[month.to] ?? 'x')) return null;
  const date = readFigure(text, month.to + 1);
  if (!date || date.han || date.length > 2 || date.value > 31 || date.value < 1 || !endsAlone(text, date.to)) return null;
  if (spaced && (date.length !== 2 || !isEdge(text, date.to))) return null;
  return day(date.to, datePeriod(year.value, month.value, date.value));
}

function readYearMonth(text: string, opens: boolean, inRange: boolean, year: Figure): Moment | null {
  const separator = text[year.to];
  if (separator === undefined || !separators.includes(separator)) return null;
  const month = readFigure(text, year.to + 1);
  if (!month || month.han || month.value < 1 || month.value > 12 || month.length > 2 || !endsAlone(text, month.to)) return null;
  if (year.value < 1900 || year.value > 2100) return null;
  const ranged = inRange || opensRange(text, month.to);
  if (separator !== '/' && month.length !== 2 && !ranged) return null;
  // 2008.03 may be a plain number, unless it stands by itself or in a range.
  if (separator === '.' && !ranged && !(opens && isEdge(text, month.to))) return null;
  return fixed(month.to, 'time/numeric-month', 'months', monthPeriod(year.value, month.value));
}

function readQuarterCode(text: string, { value, to }: Figure): Moment | null {
  const part = readPartCode(text, text[to] === ' ' ? to + 1 : to);
  return part && { ...part, year: value };
}
