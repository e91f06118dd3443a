import type { QuantityKind } from '../analysis/types';
import type { Amount } from './amount';
import type { Decimal } from './decimal';

/** A unit as the table has it. */
export interface Unit {
  /** ISO 4217, UCUM, `%`, `pp`, `1`, `{rank}`, `{家}` (the classifier as written) or `{}` (a noun counted without classifier). */
  readonly code: string;
  readonly quantity: QuantityKind;
  readonly factor: Decimal;
  /** Read only behind Arabic digits or 万 and 亿: the word is too common otherwise (线, 面, 起). */
  readonly digitsOnly: boolean;
  /** The rule that a number with this unit is read by. */
  readonly by: string;
  /** Picks the reading where the word has several; null for most. */
  readonly sense: Sense | null;
}

/** A unit whose factor is one. */
export function plainUnit(code: string, quantity: QuantityKind): Unit {
  return { code, quantity, factor: { m: 1, e: 0 }, digitsOnly: false, by: `quantity/${quantity}`, sense: null };
}

/** The same unit word in another sense. */
export function inSense(match: UnitMatch, code: string, quantity: QuantityKind): UnitMatch {
  return { ...match, code, quantity, by: `quantity/${quantity}`, sense: null };
}

export interface UnitMatch extends Unit {
  readonly to: number;
}

/** What a unit word means beside this number in this text; undefined where it is no unit. */
export type Sense = (text: string, unit: UnitMatch, amount: Amount) => UnitMatch | undefined;
