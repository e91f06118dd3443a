import type { Moment } from './moment';
import { point } from './period';
import { readFigure, readWord, skipSpaces } from './scan';

const dayParts = [
  '上午',
  '下午',
  '中午',
  '正午',
  '凌晨',
  '清晨',
  '早晨',
  '早上',
  '早间',
  '傍晚',
  '晚上',
  '晚间',
  '夜间',
  '深夜',
  '午后',
  '晚',
  '早',
];
const afternoon = ['下午', '晚上', '晚间', '傍晚', '夜间', '深夜', '午后', '晚'];
const hourMarks = ['时', '点钟', '点'];

export interface Clock {
  readonly to: number;
  /** Hours and minutes, or null where only a part of the day is named. */
  readonly time: string | null;
}

/** Reads a part of the day or a time of day behind a date: 下午5时 · 上午 · 9时30分 · 14:30 · 晚上八点半. */
export function readClock(text: string, at: number): Clock | null {
  const part = dayParts.find((word) => text.startsWith(word, skipSpaces(text, at)));
  const from = part ? skipSpaces(text, at) + part.length : at;
  const hour = readFigure(text, skipSpaces(text, from));
  const mark = hour ? hourMark(text, hour.to) : -1;
  if (!hour || mark < 0 || hour.value > 24) return part ? { to: from, time: null } : null;
  const shift = part !== undefined && afternoon.includes(part) && hour.value < 12 ? 12 : 0;
  const half = text[mark] === '半';
  const minute = half ? null : readFigure(text, mark);
  const colon = text[hour.to] === ':';
  const marked = minute ? (colon ? (minute.length === 2 ? minute.to : -1) : readWord(text, minute.to, ['分'])) : -1;
  if (colon && marked < 0) return part ? { to: from, time: null } : null;
  const minutes = half ? 30 : marked > 0 ? minute!.value : 0;
  if (minutes > 59 || hour.value + shift > 24) return null;
  const to = half ? mark + 1 : Math.max(mark, marked);
  const seconds = colon && text[to] === ':' ? readFigure(text, to + 1) : null;
  return { to: seconds?.to ?? to, time: `${two(hour.value + shift)}:${two(minutes)}:${two(seconds?.value ?? 0)}` };
}

const hourMark = (text: string, at: number): number => (text[at] === ':' ? at + 1 : readWord(text, at, hourMarks));

const two = (n: number): string => String(n).padStart(2, '0');

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
