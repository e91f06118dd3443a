import { wordList } from '../text/lookup';
import { type Figure, isFigureCode, isNeighbours, readFigure, readLast, readWord, skipSpaces } from './scan';

/** A number of years, months or days. */
export interface Count {
  readonly value: number;
  /** 几年, 30多年, 十余天, 3至5年, 两三年. */
  readonly rough: boolean;
  readonly unit: string;
  /** Behind the unit. */
  readonly to: number;
}

const rests = wordList(['多', '余', '几', '来']);
// Longer words stand before those that they begin with.
const units: readonly (readonly [word: string, unit: string, rough: boolean])[] = [
  ['年多', '年', true],
  ['年', '年', false],
  ['个月', '个月', false],
  ['个多月', '个月', true],
  ['个半月', '个月', true],
  ['天', '天', false],
  ['周', '周', false],
  ['个星期', '周', false],
  ['星期', '周', false],
  ['个礼拜', '周', false],
  ['礼拜', '周', false],
  ['个季度', '个季度', false],
  ['个小时', '小时', false],
  ['小时', '小时', false],
];
const unitWords = wordList(units.map(([word]) => word));

/** Reads 三年 · 几十年 · 20多天 · 两个多月 · 半年; null for anything else. */
export function countAt(text: string, at: number): Count | null {
  const from = skipSpaces(text, at);
  if (text[from] === '半') return halfAt(text, from);
  const opened = text[from] === '几' || text[from] === '数';
  const start = opened ? from + 1 : from;
  const figure = isFigureCode(text.charCodeAt(start)) ? readFigure(text, start) : null;
  return figure && withRest(text, figure, opened);
}

function halfAt(text: string, at: number): Count | null {
  if (text[at + 1] === '年') return { value: 6, rough: false, unit: '个月', to: at + 2 };
  return text.startsWith('个月', at + 1) ? { value: 15, rough: true, unit: '天', to: at + 3 } : null;
}

/** 百年 and 千年 */
const isBareStep = ({ han, length, value }: Figure): boolean => han && length === 1 && value >= 100;

/** Reads on behind the number: 多, 余 or 几, the unit, and the half of 一年半. */
export function withRest(text: string, figure: Figure, opened: boolean): Count | null {
  const last = readLast(text, figure);
  const end = last?.to ?? figure.to;
  const rest = readWord(text, end, rests);
  const from = skipSpaces(text, Math.max(rest, end));
  const found = units[unitWords.indexAt(text, from)];
  if (!found) return null;
  const [word, unit, isRough] = found;
  const to = from + word.length;
  const rough = opened || last !== null || rest > 0 || isRough || isNeighbours(figure) || isBareStep(figure);
  const { value } = figure;
  return word === '年' && text[to] === '半' ? { value: value * 12 + 6, rough, unit: '个月', to: to + 1 } : { value, rough, unit, to };
}
