import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysInMonth, firstMonday, isoDay, parseDay, weekday } from '../../src/time/calendar';
import { lunarDay, lunarMonth, newYearsEve } from '../../src/time/lunar';
import { inYear, join, point } from '../../src/time/period';
import { planYears } from '../../src/time/plan';

const day = (text: string) => parseDay(text)!;

test('civil days', () => {
  expect(daysInMonth(2000, 2)).toBe(29);
  expect(daysInMonth(1900, 2)).toBe(28);
  expect(isoDay(addDays(day('2023-12-31'), 1))).toBe('2024-01-01');
  expect(isoDay(addMonths(day('2023-01-31'), -1))).toBe('2022-12-01');
  expect(weekday(day('2023-04-10'))).toBe(0);
  expect(weekday(day('1953-01-01'))).toBe(3);
  expect(isoDay(firstMonday(2023, 5))).toBe('2023-05-01');
  expect(parseDay('2023-13-01')).toBeNull();
  expect(parseDay('23-1-1')).toBeNull();
});

test('days are counted as Date counts them', () => {
  const start = { year: 1, month: 1, day: 1 };
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 1_200_000 }), (days) => {
      const date = new Date(0);
      date.setUTCFullYear(1, 0, 1 + days);
      const found = addDays(start, days);
      expect([found.year, found.month, found.day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      expect(weekday(found)).toBe((date.getUTCDay() + 6) % 7);
    }),
  );
});

describe('lunar new year', () => {
  test.each([
    '1900-01-31',
    '1949-01-29',
    '1978-02-07',
    '2000-02-05',
    '2008-02-07',
    '2020-01-25',
    '2022-02-01',
    '2023-01-22',
    '2024-02-10',
    '2025-01-29',
    '2026-02-17',
    '2100-02-09',
  ])('%s', (date) => expect(isoDay(lunarDay(Number(date.slice(0, 4)), 1, 1)!)).toBe(date));
});

test('lunar months', () => {
  expect(isoDay(lunarDay(2023, 8, 15)!)).toBe('2023-09-29');
  expect(isoDay(lunarDay(2020, 4, 1, true)!)).toBe('2020-05-23');
  expect(isoDay(newYearsEve(2023)!)).toBe('2023-01-21');
  expect(lunarMonth(2023, 3, true)).toBeNull();
  expect(lunarMonth(1899, 1)).toBeNull();
  expect(lunarMonth(2101, 1)).toBeNull();
  for (let month = 1; month <= 12; month++) {
    const [first, last] = lunarMonth(2022, month)!;
    const length = Math.round((Date.parse(isoDay(last)) - Date.parse(isoDay(first))) / 86_400_000) + 1;
    expect(lunarDay(2022, month, 30) === null).toBe(length === 29);
  }
});

test('plans', () => {
  expect([1, 2, 3, 10, 14, 15].map(planYears)).toEqual([
    [1953, 1957],
    [1958, 1962],
    [1966, 1970],
    [2001, 2005],
    [2021, 2025],
    [2026, 2030],
  ]);
});

test('a period moved to another year', () => {
  expect(inYear('2023-01/2023-02', 2022)).toBe('2022-01/2022-02');
  expect(inYear('2022-11/2023-02', 2020)).toBe('2020-11/2021-02');
  expect(inYear('2023', 2022)).toBe('2022');
  expect(inYear('2024-02-29', 2023)).toBeNull();
  expect(inYear('2021/..', 2020)).toBeNull();
  expect(inYear('199X', 2020)).toBeNull();
});

test('the end of a range does not lie before its start', () => {
  expect(join(point('2023-05'), point('2023-04'))).toBeNull();
  expect(join(point('2023-05'), point('2023'))?.norm).toBe('2023-05/2023-12');
});
