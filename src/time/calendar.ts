/** The civil (proleptic Gregorian) calendar: whole days, written as ISO 8601. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads `YYYY-MM-DD`; null for anything else and for days that no month has.
 *
 * @example
 * parseDay('2022-02-30') //=> null
 */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const day = { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8)) };
  return isDay(day.year, day.month, day.day) ? day : null;
}

/** Tells whether the month has that day in that year. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Number of days in a month from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Weekday from 0 (Monday) to 6 (Sunday). */
export const weekday = ({ year, month, day }: Day): number => (((serial(year, month, day) + 3) % 7) + 7) % 7;

/** The day so many days later (earlier, if negative). */
export const addDays = ({ year, month, day }: Day, days: number): Day => dayOf(serial(year, month, day) + days);

/** The month so many months later (earlier, if negative), as its first day. */
export function addMonths({ year, month }: Day, months: number): Day {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: 1 };
}

/** The same day so many months later (earlier, if negative), or the last of a month that is too short for it. */
export function shiftMonths(from: Day, months: number): Day {
  const { year, month } = addMonths(from, months);
  return { year, month, day: Math.min(from.day, daysInMonth(year, month)) };
}

/** The n-th of a weekday (0 Monday … 6 Sunday) in a month, or with n = -1 the last; null where the month has fewer. */
export function nthWeekday(year: number, month: number, n: number, day: number): Day | null {
  const edge = { year, month, day: n < 0 ? daysInMonth(year, month) : 1 };
  const toEdge = n < 0 ? -((weekday(edge) - day + 7) % 7) : ((day - weekday(edge) + 7) % 7) + 7 * (n - 1);
  const found = addDays(edge, toEdge);
  return found.month === month ? found : null;
}

/** The Monday of the week that the day lies in. */
export const mondayOf = (day: Day): Day => addDays(day, -weekday(day));

/** The first Monday of a month: where that month's first whole week begins. */
export function firstMonday(year: number, month: number): Day {
  const first = { year, month, day: 1 };
  return addDays(first, (7 - weekday(first)) % 7);
}

export const isoYear = (year: number): string =>
  year > 999 ? String(year) : year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
/**
 * Whether all years of a date or an interval have four digits; others have no months and days in EDTF, and are left undated.
 *
 * @example
 * isWritable('9999-12/10000-01') //=> false
 */
export const isWritable = (edtf: string): boolean => edtf.length < 5 || !/\d{5}/.test(edtf);

export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${two(month)}`;
export const isoDay = ({ year, month, day }: Day): string => `${isoMonth(year, month)}-${two(day)}`;

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

// Counted from 1 March of the year 0, leap days come last in their year, and months follow each other by 30.6 days.
const daysAnEra = 146_097;
const yearsAnEra = 400;
const daysToEpoch = 719_468;

/** Days since 1970-01-01. */
function serial(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / yearsAnEra);
  const inEra = y - era * yearsAnEra;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * daysAnEra + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - daysToEpoch;
}

function dayOf(days: number): Day {
  const sinceMarch = days + daysToEpoch;
  const era = Math.floor(sinceMarch / daysAnEra);
  const rest = sinceMarch - era * daysAnEra;
  const inEra = Math.floor((rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / (daysAnEra - 1))) / 365);
  const inYear = rest - (inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: inEra + era * yearsAnEra + (month <= 2 ? 1 : 0), month, day: inYear - Math.floor((153 * m + 2) / 5) + 1 };
}
