import { addDays, type Day } from './calendar';
import { firstLunarYear, lunarYears } from './lunar-years';

const newYear1900: Day = { year: 1900, month: 1, day: 31 };
const digitsAYear = 5;

interface LunarYear {
  readonly long: number;
  readonly leap: number;
  readonly leapLong: boolean;
}

let newYears: Int32Array | undefined;

/**
 * The civil days from the first to the last of a lunar month, or of one day in it; null outside 1900–2100 and for days
 * and leap months that the year lacks.
 *
 * @example
 * lunarMonth(2020, 4, true) //=> [{ year: 2020, month: 5, day: 23 }, { year: 2020, month: 6, day: 20 }]
 */
export function lunarMonth(year: number, month: number, leap = false): readonly [first: Day, last: Day] | null {
  const own = lunarYear(year);
  if (!own || month < 1 || month > 12 || (leap && own.leap !== month)) return null;
  let offset = daysToNewYear(year);
  for (let m = 1; m < month; m++) offset += monthLength(own, m) + (own.leap === m ? leapLength(own) : 0);
  if (leap) offset += monthLength(own, month);
  const length = leap ? leapLength(own) : monthLength(own, month);
  const first = addDays(newYear1900, offset);
  return [first, addDays(first, length - 1)];
}

/** The civil day of a day in the lunar calendar, or null where there is none. */
export function lunarDay(year: number, month: number, day: number, leap = false): Day | null {
  const span = lunarMonth(year, month, leap);
  if (!span || day < 1 || day > 30) return null;
  const date = addDays(span[0], day - 1);
  const beyond = day === 30 && date.day !== span[1].day;
  return beyond ? null : date;
}

/** The day before the lunar new year that begins the given year's 正月: 除夕 of 2024 is 2024-02-09. */
export function newYearsEve(year: number): Day | null {
  const first = lunarDay(year, 1, 1);
  return first && addDays(first, -1);
}

function lunarYear(year: number): LunarYear | null {
  const at = (year - firstLunarYear) * digitsAYear;
  if (at < 0 || at >= lunarYears.length) return null;
  const bits = Number.parseInt(lunarYears.slice(at, at + digitsAYear), 16);
  return { long: bits & 0xfff, leap: (bits >> 12) & 0xf, leapLong: bits >> 16 === 1 };
}

const monthLength = (year: LunarYear, month: number): number => (((year.long >> (month - 1)) & 1) === 1 ? 30 : 29);

const leapLength = (year: LunarYear): number => (year.leapLong ? 30 : 29);

function daysToNewYear(year: number): number {
  if (!newYears) {
    const count = lunarYears.length / digitsAYear;
    newYears = new Int32Array(count);
    for (let i = 1; i < count; i++) {
      const before = lunarYear(firstLunarYear + i - 1)!;
      let days = before.leap ? leapLength(before) : 0;
      for (let month = 1; month <= 12; month++) days += monthLength(before, month);
      newYears[i] = newYears[i - 1]! + days;
    }
  }
  return newYears[year - firstLunarYear]!;
}
