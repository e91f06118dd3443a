import { type WordList, wordList } from '../text/lookup';
import type { Moment } from './moment';
import { point } from './period';
import { readFigure, readWord, skipSpaces } from './scan';

const dayParts = wordList([
  '上午',
  '下午',
  '中午',
  '正午',
  '凌晨',
  '清晨',
  '一早',
  '早晨',
  '早上',
  '早间',
  '傍晚',
  '晚上',
  '晚间',
  '白天',
  '夜里',
  '夜间',
  '深夜',
  '午后',
  '晚',
  '早',
]);
const afternoon = ['下午', '晚上', '晚间', '傍晚', '夜里', '夜间', '深夜', '午后', '晚'];
const hourMarks = wordList(['时', '点钟', '点']);
const hourParts: readonly (readonly [word: string, minutes: number])[] = [
  ['半', 30],
  ['一刻', 15],
  ['三刻', 45],
  ['整', 0],
];
const hourPartWords = wordList(hourParts.map(([word]) => word));
const minuteMark = wordList(['分']);
const secondMark = wordList(['秒']);

export interface Clock {
  readonly to: number;
  /** Hours and minutes, or null where only a part of the day is named. */
  readonly time: string | null;
}

/** Reads a part of the day or a time of day behind a date: 下午5时 · 上午 · 9时30分 · 14:30 · T09:00:00 · 晚上八点半 · 十点一刻; behind 今晚, 8点 is 20:00. */
export function readClock(text: string, at: number, isEvening = false): Clock | null {
  const from = text[at] === 'T' ? at + 1 : skipSpaces(text, at);
  const part = dayParts.words[dayParts.indexAt(text, from)];
  const behind = part ? from + part.length : from;
  const clock = readHour(text, skipSpaces(text, behind), part ? afternoon.includes(part) : isEvening);
  return clock ?? (part ? { to: behind, time: null } : null);
}

function readHour(text: string, at: number, isAfternoon: boolean): Clock | null {
  const hour = readFigure(text, at);
  if (!hour) return null;
  const value = hour.value + (isAfternoon && hour.value < 12 ? 12 : 0);
  if (value > 24) return null;
  if (text[hour.to] === ':') return readColons(text, hour.to + 1, value);
  const mark = readWord(text, hour.to, hourMarks);
  if (mark < 0) return null;
  const part = hourParts[hourPartWords.indexAt(text, mark)];
  if (part) return { to: mark + part[0].length, time: clockTime(value, part[1], 0) };
  const minute = readUnit(text, mark, minuteMark);
  const second = minute && readUnit(text, minute.to, secondMark);
  return { to: second?.to ?? minute?.to ?? mark, time: clockTime(value, minute?.value ?? 0, second?.value ?? 0) };
}

function readColons(text: string, at: number, hour: number): Clock | null {
  const minute = readFigure(text, at);
  if (minute?.length !== 2 || minute.value > 59) return null;
  const second = text[minute.to] === ':' ? readFigure(text, minute.to + 1) : null;
  return { to: second?.to ?? minute.to, time: clockTime(hour, minute.value, second?.value ?? 0) };
}

function readUnit(text: string, at: number, unit: WordList): { to: number; value: number } | null {
  const figure = readFigure(text, at);
  const to = figure && figure.value < 60 ? readWord(text, figure.to, unit) : -1;
  return to > 0 ? { to, value: figure!.value } : null;
}

const clockTime = (hour: number, minute: number, second: number): string => `${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}`;

const two = (n: number): string => String(n).padStart(2, '0');

/** Whether the text ends here, or with a time of day. */
export const endsWithClock = (text: string, at: number): boolean => at === text.length || readClock(text, at)?.to === text.length;

/** A day with a time of day behind it; a part of the day alone lengthens the span and not the norm. */
export function withClock(moment: Moment, clock: Clock): Moment {
  const { to, time } = clock;
  if (!time) return { ...moment, to };
  const at = (year: number, month: number) => {
    const day = moment.at(year, month);
    return day && (time.startsWith('24') || day.norm.length !== 10 ? day : point(`${day.norm}T${time}`));
  };
  return { ...moment, to, by: 'time/clock', at };
}
