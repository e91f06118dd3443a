import type { Comparator, QuantityKind } from '../analysis/types';
import { fold } from '../normalize/fold';
import { readNumerals } from './numerals';
import { readOrdinals } from './ordinals';
import { type QuantityOptions, readQuantities } from './quantity';

interface Extracted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ExtractedNumeral extends Extracted {
  readonly value: number | [number, number];
}

export interface ExtractedOrdinal extends Extracted {
  readonly value: number;
}

export interface ExtractedQuantity extends Extracted {
  readonly quantity: QuantityKind;
  readonly value: number | [number, number];
  readonly unit: string;
  readonly comparator: Comparator;
}

/**
 * Finds the numerals of any text, in order, in the text's own offsets.
 *
 * @example
 * extractNumerals('营收四万亿')[0] //=> { start: 2, end: 5, text: '四万亿', value: 4000000000000 }
 */
export function extractNumerals(text: string): ExtractedNumeral[] {
  return readNumerals(fold(text)).map(({ from, to, value }) => ({ start: from, end: to, text: text.slice(from, to), value }));
}

/**
 * Finds ordinals (第十四, 第3万).
 *
 * @example
 * extractOrdinals('位居第五')[0] //=> { start: 2, end: 4, text: '第五', value: 5 }
 */
export function extractOrdinals(text: string): ExtractedOrdinal[] {
  return readOrdinals(fold(text)).map(({ from, to, value }) => ({ start: from, end: to, text: text.slice(from, to), value }));
}

/**
 * Finds quantities with their unit codes and comparators, in the text's own offsets.
 *
 * 成 and 万分之 are given as other readers give them, in percent (三成 is 30 %); an indicator states them as a ratio (0.3).
 *
 * @example
 * extractQuantities('规模超2000亿元')[0]
 * //=> { start: 3, end: 9, text: '2000亿元', quantity: 'money', value: 200000000000, unit: 'CNY', comparator: '>' }
 */
export function extractQuantities(text: string, options: QuantityOptions = {}): ExtractedQuantity[] {
  return readQuantities(fold(text), [], options).map((found) => {
    const { from: start, to: end, quantity, value, unit, comparator, by } = found;
    const place = { start, end, text: text.slice(start, end), comparator };
    return asPercent.has(by) ? { ...place, quantity: 'percent', value: hundredths(value), unit: '%' } : { ...place, quantity, value, unit };
  });
}

/**
 * The unit code with its classifier as the source has it: units are read on folded text, codes quote the writer.
 *
 * @example
 * writtenUnit('{个}', '六個') //=> '{個}'
 */
export function writtenUnit(unit: string, source: string): string {
  if (!unit.startsWith('{') || !unit.endsWith('}') || unit.length === 2) return unit;
  const at = fold(source).lastIndexOf(unit.slice(1, -1));
  return at < 0 ? unit : `{${source.slice(at, at + unit.length - 2)}}`;
}

const asPercent = new Set(['quantity/tenths', 'quantity/parts']);

function hundredths(value: number | [number, number]): number | [number, number] {
  const percent = (ratio: number): number => Number((ratio * 100).toPrecision(15));
  return typeof value === 'number' ? percent(value) : [percent(value[0]), percent(value[1])];
}
