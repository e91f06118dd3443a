import type { QuantityKind } from '../analysis/types';
import type { Quantity } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { type Amount, readAmount } from './amount';
import { kindAt, kinds, skipBlanks, valueAt } from './codes';
import { type Decimal, shift, times, toNumber } from './decimal';
import { matchUnit } from './units';

/** The unit that a caption, a header or a column of units declares for cells without one (亿元, 万千升, %). */
export interface DeclaredUnit extends NormalSpan {
  readonly code: string;
  readonly quantity: QuantityKind;
  /** What one of it is worth in units of `code` (亿元 is 10^8 CNY). */
  readonly factor: Decimal;
}

const openers = '(（:：/,，、 ';

/**
 * Finds the declared unit in a header, a caption or a cell of units: the last one that fills a bracket, follows 单位: or is the whole span.
 *
 * @example
 * const unit = readDeclaredUnit('单位:亿元', { from: 0, to: 5 }) // code 'CNY', factor 10^8
 */
export function readDeclaredUnit(text: string, span: NormalSpan): DeclaredUnit | undefined {
  return readDeclaredUnits(text, span).at(-1);
}

/** Finds all units that a span declares (单位:千元、人), as `readDeclaredUnit` finds the last. */
export function readDeclaredUnits(text: string, { from, to }: NormalSpan): DeclaredUnit[] {
  const found: DeclaredUnit[] = [];
  for (let at = from; at < to; at++) {
    if (at > from && !openers.includes(text[at - 1]!)) continue;
    const unit = scaledUnitAt(text, at);
    if (unit && unit.to <= to && closes(text, unit.to, to)) found.push(unit);
  }
  return found;
}

/** 亿元 · 万千升 · % · ±% · 亿千瓦时 */
function scaledUnitAt(text: string, from: number): DeclaredUnit | undefined {
  let at = text[from] === '±' ? from + 1 : from;
  let exponent = 0;
  let unit = matchUnit(text, at);
  while (!unit && (kindAt(text, at) === kinds.big || kindAt(text, at) === kinds.step)) {
    exponent += valueAt(text, at++);
    unit = matchUnit(text, at);
  }
  if (!unit) return undefined;
  return { from, to: unit.to, code: unit.code, quantity: unit.quantity, factor: shift(unit.factor, exponent) };
}

function closes(text: string, at: number, to: number): boolean {
  const end = skipBlanks(text, at);
  return end >= to || ')）,，、;；/\n\t|'.includes(text[end]!);
}

/**
 * Reads a table cell that holds nothing but a number, in the unit declared for it; null where the cell says something else (持平, —, 12家).
 *
 * @example
 * readCell('-3.5', { from: 0, to: 4 }, percent) // value -3.5, unit '%'
 */
export function readCell(text: string, { from, to }: NormalSpan, unit: DeclaredUnit): Quantity | null {
  const start = skipBlanks(text, from);
  const amount = readAmount(text, start);
  if (!amount || amount.form === 'percent' || amount.low || amount.to > to || skipBlanks(text, amount.to) < to) return null;
  return cellQuantity(amount, unit);
}

function cellQuantity({ from, to, value, floor }: Amount, { code, quantity, factor }: DeclaredUnit): Quantity {
  return {
    from,
    to,
    quantity,
    value: toNumber(times(value, factor)),
    unit: code,
    comparator: floor ? '>' : '=',
    hedgeFrom: from,
    hedgeTo: to,
    attributive: false,
    by: 'quantity/cell',
  };
}
