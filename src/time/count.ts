import { type Figure, isFigureCode, readFigure, readLast, readWord, skipSpaces } from './scan';

/** A number of years, months or days. */
export interface Count {
  readonly value: number;
  /** 几年, 30多年, 十余天, 3至5年. */
  readonly rough: boolean;
  readonly unit: string;
  /** Behind the unit. */
  readonly to: number;
}

const rests = ['多', '余', '几'];
const units = ['年多', '年', '个月', '个多月', '天', '周', '个星期', '星期', '个礼拜', '礼拜', '个季度'];
// Other names of the week.
const weeks = ['个星期', '星期', '个礼拜', '礼拜'];

/** Reads 三年 · 几十年 · 20多天 · 两个多月; null for anything else. */
export function countAt(text: string, at: number): Count | null {
  const from = skipSpaces(text, at);
  const opened = text[from] === '几' || text[from] === '数';
  const start = opened ? from + 1 : from;
  const figure = isFigureCode(text.charCodeAt(start)) ? readFigure(text, start) : null;
  return figure && withRest(text, figure, opened);
}

/** Reads on behind the number: 多, 余 or 几, and the unit. */
export function withRest(text: string, figure: Figure, opened: boolean): Count | null {
  const last = readLast(text, figure);
  const end = last?.to ?? figure.to;
  const rest = readWord(text, end, rests);
  const from = Math.max(rest, end);
  const to = readWord(text, from, units);
  if (to < 0) return null;
  const unit = text.slice(skipSpaces(text, from), to);
  const rough = opened || last !== null || rest > 0 || unit.includes('多');
  return { value: figure.value, rough, unit: weeks.includes(unit) ? '周' : unit.replace('多', ''), to };
}
