import type { Comparator, QuantityKind } from '../analysis/types';
import { fold } from '../normalize/fold';
import { checkOptions, checkText, type Demand } from '../options';
import type { Span } from '../text/span';
import { readNumerals } from './numerals';
import { readOrdinals } from './ordinals';
import { type QuantityOptions, readQuantities } from './quantity';

const known: Readonly<Record<keyof QuantityOptions, Demand>> = {
  currency: {
    says: 'an ISO 4217 code such as TWD',
    holds: (value) => value === null || (typeof value === 'string' && /^[A-Z]{3}$/.test(value)),
  },
};

interface Extracted extends Span {
  /** The characters themselves. */
  readonly text: string;
}

/** A number without a unit. */
export interface ExtractedNumeral extends Extracted {
  /** The number, or [min, max] of a range. */
  readonly value: number | [number, number];
}

/** A place in an order. */
export interface ExtractedOrdinal extends Extracted {
  readonly value: number;
}

/** A number with its unit. */
export interface ExtractedQuantity extends Extracted {
  /** Kind of quantity. */
  readonly quantity: QuantityKind;
  /** Scaled value (389.9亿元 → 38990000000), or [min, max] of a range, or both sides of a ratio. */
  readonly value: number | [number, number];
  /** ISO 4217 for money ({卢比} where no country is said), UCUM for physical units, {家} for classifiers, %, pp, 1, {rank}. */
  readonly unit: string;
  /** How the value bounds the truth: = exactly, ~ about, > more than, >= at least, < less than, <= at most. */
  readonly comparator: Comparator;
}

/**
 * Finds the numerals of any text, in order, in the text's own offsets.
 *
 * @example
 * extractNumerals('营收四万亿')[0] //=> { start: 2, end: 5, text: '四万亿', value: 4000000000000 }
 */
export function extractNumerals(text: string): ExtractedNumeral[] {
  checkText('extractNumerals', text);
  return readNumerals(fold(text)).map(({ from, to, value }) => ({ start: from, end: to, text: text.slice(from, to), value }));
}

/**
 * Finds ordinals (第十四, 第3万).
 *
 * @example
 * extractOrdinals('位居第五')[0] //=> { start: 2, end: 4, text: '第五', value: 5 }
 */
export function extractOrdinals(text: string): ExtractedOrdinal[] {
  checkText('extractOrdinals', text);
  return readOrdinals(fold(text)).map(({ from, to, value }) => ({ start: from, end: to, text: text.slice(from, to), value }));
}

/**
 * Finds quantities with their unit codes and comparators, in the text's own offsets. The conventions, with an example each:
 *
 * - the span runs from the first character of the number to the last of its unit; hedges stand outside: `约{300亿元}`, `{43个}以上`;
 * - values are scaled and exact: 389.9亿元 is 38990000000 CNY, never 38989999999.99999;
 * - a vague number is its floor with `>`: 5000余家 is 5000, 数十台 is 10, 十几个 is 10;
 * - a range is closed and shares its unit: 5—20% is [5, 20], 2至3万元 is [20000, 30000]; both sides of a ratio stand in order: 56.9:43.1;
 * - hedges are comparators: 约 左右 `~`, 超 突破 `>`, 以上 不少于 迈上…台阶 `>=`, 不足 `<`, 以内 不超过 `<=`;
 * - percentage points stay points: 0.6个百分点 is 0.6 pp, not 0.6 %;
 * - units are ISO 4217, UCUM (公顷 hm2, 亩 [mu], 千瓦时 kW.h), `{家}` for classifiers as the text writes them, `{}` for nouns
 *   counted without one (四部门), `1` for ratios and multiples (翻一番 is 2), `{rank}` for places (前十 is 10 with `<=`, 倒数第二 is -2);
 * - per-units are joined by a slash: 58万元/人 is 580000 CNY/{人}, 0.6人/百亿元 is 0.6 {人/百亿元};
 * - 兆 is 10^12 as in Taiwan (2.97兆元), unless a unit begins with it (300兆瓦);
 * - 成 and 万分之 are given in percent, as other readers give them (三成 is 30 %); an indicator states them as a ratio (0.3);
 * - what looks like a quantity and is none is left out: 一系列, 千方百计, 十三届, 2021年, QX60, 第一季度.
 *
 * @example
 * extractQuantities('规模超2000亿元')[0]
 * //=> { start: 3, end: 9, text: '2000亿元', comparator: '>', quantity: 'money', value: 200000000000, unit: 'CNY' }
 */
export function extractQuantities(text: string, options: QuantityOptions = {}): ExtractedQuantity[] {
  checkText('extractQuantities', text);
  checkOptions('extractQuantities', options, known);
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
