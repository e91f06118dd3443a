import { oneOf, wordList } from '../text/lookup';
import { readClock } from './clock';
import type { Moment } from './moment';
import { datePeriod, join } from './period';
import { type Figure, isDigit, readLast } from './scan';

// 3日内, 5日以上, 7日游, 10日龄 are lengths of time; 第3日 and 每月5日 count or repeat.
const notAfterDay = wordList([
  '内',
  '以内',
  '以上',
  '以下',
  '游',
  '龄',
  '均',
  '间',
  '之',
  '夜',
  '元',
  '个',
  '谈',
  '志',
  '本',
  '常',
  '多',
  '左右',
]);
const notBeforeDay = oneOf('第每近连续共满逾超.周隔');

// 13日 · 20日至22日 · 7-9日
/** Reads a day whose month the context must give; only Arabic figures are days by themselves. */
export function readBareDay(text: string, at: number, figure: Figure, inRange = false): Moment | null {
  if ((figure.han && !inRange) || figure.length > 3 || figure.value < 1 || figure.value > 31) return null;
  if (notBeforeDay(text, at - 1)) return null;
  const last = readLast(text, figure);
  if (last && last.value <= 31 && isDayMark(text, last.to)) {
    return bare(last.to + 1, 'time/day-range', figure.value, (year, month) =>
      join(datePeriod(year, month, figure.value), datePeriod(year, month, last.value)),
    );
  }
  if (!isDayMark(text, figure.to) && !(inRange && text[figure.to] === '号')) return null;
  return bare(figure.to + 1, 'time/day', figure.value, (year, month) => datePeriod(year, month, figure.value));
}

function isDayMark(text: string, at: number): boolean {
  if (text[at] !== '日' || notAfterDay.indexAt(text, at + 1) >= 0) return false;
  return !isDigit(text.charCodeAt(at + 1)) || readClock(text, at + 1) !== null;
}

const bare = (to: number, by: string, day: number, within: Moment['at']): Moment => ({
  to,
  by,
  grain: 'day',
  year: 'unsaid',
  month: 0,
  day,
  at: (year, month) => (month === 0 ? null : within(year, month)),
});
