import { oneOf, wordList } from '../text/lookup';
import { addDays, addMonths, mondayOf } from './calendar';
import { type Count, countAt } from './count';
import { fixed, type Moment, type Page, undated } from './moment';
import { dayPeriod, daysPeriod, monthPeriod, type Period, yearPeriod } from './period';
import { shiftBy } from './rolling';
import type { WordRule } from './rule';
import { isEdge, readWord } from './scan';
import { readThisDay } from './this-day';
import { readWeekdayName } from './weekday';
import { readWithinCount } from './within';

const agoWords = wordList(['之前', '以前', '前']);
const laterWords = wordList(['之后', '以后', '后']);
// 三年前三季度, 五年前后, 前期 and 前列 are something else.
const notAfterAgo = oneOf('三两四五六七八九十期列后');
const longestReach = 200;

// 三年前 · 30多年前 · 三个月前 · 5天前 · 20天后
/** Reads a time so many years, months or days from the present. */
export function readAgo(page: Page, at: number, count: Count): Moment | null {
  const { text } = page;
  const ago = readWord(text, count.to, agoWords);
  if (ago > 0 && !notAfterAgo(text, ago)) {
    const day = readDayBehind(page, ago, count, -1);
    return reached(day?.to ?? ago, 'time/ago', count, day ? day.period : shifted(page, count, -count.value));
  }
  const later = readWord(text, count.to, laterWords);
  const day = later > 0 ? readDayBehind(page, later, count, 1) : null;
  const to = day?.to ?? later;
  if (later < 0 || !isEdge(text, at - 1) || !isEdge(text, to)) return null;
  // In a story, 两年后 counts from what was told before; only by itself does it count from the reference date.
  const isAlone = at === 0 && to === text.length;
  const period = day ? day.period : shifted(page, count, count.value);
  return reached(to, 'time/later', count, isAlone ? period : null);
}

interface DayBehind {
  readonly to: number;
  readonly period: Period | null;
}

// 两周前的周一 · 三周后的星期五 · 一年前的今天
/** The day of the week that so many weeks lead to, or the day that lies exactly so far away. */
function readDayBehind({ text, reference }: Page, at: number, count: Count, sign: 1 | -1): DayBehind | null {
  const today = readThisDay(text, at);
  if (today > 0) {
    const day = reference && shiftBy(reference, count, sign);
    return { to: today, period: day && dayPeriod(day) };
  }
  const named = count.unit === '周' ? readWeekdayName(text, text[at] === '的' ? at + 1 : at) : null;
  return named && { to: named.to, period: reference && dayPeriod(addDays(mondayOf(reference), 7 * sign * count.value + named.day)) };
}

const reached = (to: number, by: string, { rough, value }: Count, period: Period | null): Moment =>
  rough || value > longestReach ? undated(to, by) : fixed(to, by, 'year', period);

// 上半年前三月 and 大半年前 are something else.
const notBeforeHalf = oneOf('上下前后大小多');

// 半年前 · 半个月前 · 半年内
export const halfAgoRule: WordRule = {
  openings: ['半年', '半个'],
  read(page, at) {
    const count = notBeforeHalf(page.text, at - 1) ? null : countAt(page.text, at);
    return count && (readAgo(page, at, count) ?? (at === 0 && page.rolling ? readWithinCount(page, count) : null));
  },
};

function shifted({ reference }: Page, { unit }: Count, offset: number): Period | null {
  if (!reference) return null;
  switch (unit) {
    case '年':
      return yearPeriod(reference.year + offset);
    case '个月': {
      const { year, month } = addMonths(reference, offset);
      return monthPeriod(year, month);
    }
    case '周': {
      const monday = mondayOf(addDays(reference, 7 * offset));
      return daysPeriod(monday, addDays(monday, 6));
    }
    case '天':
      return dayPeriod(addDays(reference, offset));
    default:
      return null;
  }
}
