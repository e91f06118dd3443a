/**
 * What a calendar expression stands for, in EDTF (ISO 8601-2).
 *
 * `first` and `last` are its first and last year, month or day, which ranges and open ends are built from;
 * `norm` is the shortest writing of the whole (a decade is 1990 to 1999, and 199X).
 */
import { type Day, daysInMonth, isDay, isoDay, isoMonth, isoYear, isWritable } from './calendar';

export interface Period {
  readonly first: string;
  readonly last: string;
  readonly norm: string;
}

export const point = (edtf: string): Period => ({ first: edtf, last: edtf, norm: edtf });

export const stretch = (first: string, last: string, norm = `${first}/${last}`): Period => ({ first, last, norm });

export const yearPeriod = (year: number): Period => point(isoYear(year));

export const monthPeriod = (year: number, month: number): Period => point(isoMonth(year, month));

export const dayPeriod = (day: Day): Period => point(isoDay(day));

/** A day, or null where the month has no such day (2月30日). */
export const datePeriod = (year: number, month: number, day: number): Period | null =>
  isDay(year, month, day) ? dayPeriod({ year, month, day }) : null;

export const monthsPeriod = (year: number, first: number, last: number): Period =>
  first === last ? monthPeriod(year, first) : stretch(isoMonth(year, first), isoMonth(year, last));

export const yearsPeriod = (first: number, last: number): Period =>
  first === last ? yearPeriod(first) : stretch(isoYear(first), isoYear(last));

export const daysPeriod = (first: Day, last: Day): Period => stretch(isoDay(first), isoDay(last));

/**
 * From the start of one period to the end of another, both included; null where the end lies before the start. An end that the
 * other lies in is written as exactly as that (12日到月末 is 2023-04-12/2023-04-30).
 */
export function join(from: Period | null, to: Period | null): Period | null {
  if (!from || !to || from.first === open || to.last === open) return null;
  const first = to.last.startsWith(from.first) ? edgeOf(from.first, to.last.length, firstOf) : from.first;
  const last = from.first.startsWith(to.last) ? edgeOf(to.last, from.first.length, lastOf) : to.last;
  if (last < first.slice(0, last.length)) return null;
  return first === last ? point(first) : stretch(first, last);
}

const monthLength = 7;
const dayLength = 10;

/** The first or last month or day of a year or month, for the length of its writing. */
function edgeOf(edtf: string, length: number, edge: Edge): string {
  const byMonth = edtf.length < monthLength && length >= monthLength ? edge.month(edtf) : edtf;
  return byMonth.length === monthLength && length >= dayLength ? edge.day(byMonth) : byMonth;
}

interface Edge {
  readonly month: (year: string) => string;
  readonly day: (month: string) => string;
}

const firstOf: Edge = { month: (year) => `${year}-01`, day: (month) => `${month}-01` };

const lastOf: Edge = {
  month: (year) => `${year}-12`,
  day: (month) => `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`,
};

export const since = ({ first }: Period): Period | null => (first === open ? null : stretch(first, open));

export const until = ({ last }: Period): Period | null => (last === open ? null : stretch(open, last));

/** About that time: EDTF's `~`, for single dates only. */
export const about = (period: Period): Period => (/[/~X]/.test(period.norm) ? period : { ...period, norm: `${period.norm}~` });

const open = '..';

/**
 * The same stretch, moved so that it starts in another year: what 去年同期 means beside a period.
 * Null for open ends, unspecified digits (199X) and days that the other year lacks.
 *
 * @example
 * inYear('2023-01/2023-02', 2022) //=> '2022-01/2022-02'
 * inYear('2024-02-29', 2023) //=> null
 */
export function inYear(norm: string, year: number): string | null {
  const parts = norm.split('/');
  const first = Number.parseInt(parts[0] ?? '', 10);
  if (Number.isNaN(first) || parts.includes(open)) return null;
  const moved = parts.map((part) => {
    const own = /^(\d{4})(-.*)?$/.exec(part);
    return own ? isoYear(Number(own[1]) + year - first) + (own[2] ?? '') : null;
  });
  return moved.every((part) => part !== null && isWritable(part) && exists(part)) ? moved.join('/') : null;
}

function exists(date: string): boolean {
  const [year, month, day] = date.split('T')[0]!.split('-').map(Number);
  return day === undefined || isDay(year!, month!, day);
}
