import type { Comparator, QuantityKind } from '../analysis/types';
import type { Amount } from './amount';
import type { Decimal } from './decimal';
import type { Hedged } from './hedges';
import type { UnitMatch } from './unit';

/** A number and the unit behind it, if any, before ranges and hedges are read. */
export interface Measured {
  readonly amount: Amount;
  readonly value: Decimal;
  readonly low: Decimal | null;
  /** Behind the number and a 多 or 余 that belongs to it. */
  readonly numberEnd: number;
  readonly floor: boolean;
  readonly unit: UnitMatch | undefined;
  readonly to: number;
}

/** A quantity before its hedges are read and before it is decided whether it is one. */
export interface Draft extends Hedged {
  readonly quantity: QuantityKind;
  readonly value: number | [number, number];
  /** Unit code; empty for a number without a unit. */
  readonly unit: string;
  readonly floor: boolean;
  /** Written 一, with nothing else: a count only where the words around it say so. */
  readonly one: boolean;
  readonly arabic: boolean;
  readonly by: string;
  /** The comparator that the word itself brings (前十), whatever stands around it. */
  readonly fixed: Comparator | null;
}

/** A draft for a word that is a quantity by itself (首位, 翻番). */
export function wordDraft(
  from: number,
  to: number,
  quantity: QuantityKind,
  value: number | [number, number],
  unit: string,
  by: string,
  fixed: Comparator | null = null,
): Draft {
  return {
    from,
    to,
    quantity,
    value,
    unit,
    floor: false,
    by,
    fixed,
    one: false,
    arabic: false,
    bare: false,
    scaled: false,
    fraction: false,
    measured: false,
  };
}
