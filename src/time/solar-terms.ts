/** The twenty-four solar terms of 1901–2099, as days of Beijing. */
import type { Day } from './calendar';

interface SolarTerm {
  readonly name: string;
  readonly month: number;
  readonly day: (year: number) => Day | null;
  /** The name is also a word for the weather (雨水, 大雪). */
  readonly isWeather: boolean;
}

const firstYear = 1901;
const lastYear = 2099;
// What a common year of 365 days leaves of the sun's.
const driftAYear = 0.2422;

// The day of the month, and its part, that the term falls on at the turn of the 20th and of the 21st century.
const terms: readonly (readonly [name: string, month: number, day1900: number, day2000: number])[] = [
  ['小寒', 1, 6.117, 5.39],
  ['大寒', 1, 20.843, 20.117],
  ['立春', 2, 4.601, 3.875],
  ['雨水', 2, 19.453, 18.726],
  ['惊蛰', 3, 6.359, 5.632],
  ['春分', 3, 21.421, 20.644],
  ['清明', 4, 5.589, 4.812],
  ['谷雨', 4, 20.886, 20.097],
  ['立夏', 5, 6.316, 5.519],
  ['小满', 5, 21.863, 21.042],
  ['芒种', 6, 6.503, 5.675],
  ['夏至', 6, 22.198, 21.371],
  ['小暑', 7, 7.925, 7.105],
  ['大暑', 7, 23.652, 22.831],
  ['立秋', 8, 8.347, 7.503],
  ['处暑', 8, 23.949, 23.129],
  ['白露', 9, 8.441, 7.644],
  ['秋分', 9, 23.831, 23.042],
  ['寒露', 10, 9.097, 8.316],
  ['霜降', 10, 24.21, 23.453],
  ['立冬', 11, 8.21, 7.453],
  ['小雪', 11, 23.086, 22.359],
  ['大雪', 12, 7.906, 7.179],
  ['冬至', 12, 22.664, 21.937],
];

const weather = '雨水 小满 白露 寒露 霜降 小雪 大雪 小寒 大寒'.split(' ');

// Where the moon and the planets carry a term over midnight, against the mean.
const perturbed: Readonly<Record<string, 1 | -1>> = {
  '1902芒种': 1,
  '1911立夏': 1,
  '1918冬至': -1,
  '1922大暑': 1,
  '1923雨水': -1,
  '1925小暑': 1,
  '1927白露': 1,
  '1928夏至': 1,
  '1978小雪': 1,
  '1980立春': 1,
  '1981惊蛰': 1,
  '1982小寒': 1,
  '2002立秋': 1,
  '2008小满': 1,
  '2016小暑': 1,
  '2021冬至': -1,
  '2026雨水': -1,
  '2082大寒': 1,
};

export const solarTerms: readonly SolarTerm[] = terms.map(([name, month, day1900, day2000]) => ({
  name,
  month,
  isWeather: weather.includes(name),
  day(year) {
    if (year < firstYear || year > lastYear) return null;
    const short = year % 100;
    const leapDays = Math.floor((month <= 2 ? short - 1 : short) / 4);
    const mean = Math.floor((year < 2000 ? day1900 : day2000) + short * driftAYear) - leapDays;
    return { year, month, day: mean + (perturbed[year + name] ?? 0) };
  },
}));
