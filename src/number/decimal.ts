import Big from 'big.js';

/** The exact number m × 10^e. Only fractions (1/3) have an m that is no integer; they are as exact as a double. */
export interface Decimal {
  readonly m: number;
  readonly e: number;
}

export const zero: Decimal = { m: 0, e: 0 };

/** The powers of ten that a double holds exactly. */
const powers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** The same number, ten to the power of `by` times as large. */
export function shift({ m, e }: Decimal, by: number): Decimal {
  return { m, e: e + by };
}

const powerOf = (exponent: number): number => powers[exponent] ?? 10 ** exponent;

/** Exact sum; beyond 2^53 it is rounded once. */
export function add(a: Decimal, b: Decimal): Decimal {
  if (a.m === 0) return b;
  if (b.m === 0) return a;
  const e = Math.min(a.e, b.e);
  const m = a.m * powerOf(a.e - e) + b.m * powerOf(b.e - e);
  if (Math.abs(m) <= Number.MAX_SAFE_INTEGER) return { m, e };
  return {
    m: new Big(a.m)
      .times(`1e${a.e}`)
      .plus(new Big(b.m).times(`1e${b.e}`))
      .toNumber(),
    e: 0,
  };
}

/** Exact product with a factor such as 0.5 or 1000. */
export function times(a: Decimal, b: Decimal): Decimal {
  if (b.m === 1) return b.e === 0 ? a : shift(a, b.e);
  const m = a.m * b.m;
  if (Math.abs(m) <= Number.MAX_SAFE_INTEGER || !Number.isInteger(m)) return { m, e: a.e + b.e };
  return { m: new Big(a.m).times(b.m).toNumber(), e: a.e + b.e };
}

/**
 * The nearest double: one correctly rounded operation, so never 4.699999.
 *
 * @example
 * toNumber({ m: 3899, e: 7 }) //=> 38990000000
 */
export function toNumber({ m, e }: Decimal): number {
  if (e === 0) return m;
  if (e > 0) return e < powers.length ? m * powers[e]! : Number(`${m}e${e}`);
  return -e < powers.length ? m / powers[-e]! : Number(`${m}e${e}`);
}

/** Reads the digits of plain Arabic writing (`1234.5`, `.5`). */
export function parseDecimal(digits: string): Decimal {
  const dot = digits.indexOf('.');
  const fraction = dot < 0 ? 0 : digits.length - dot - 1;
  const m = Number(dot < 0 ? digits : digits.slice(0, dot) + digits.slice(dot + 1));
  return Number.isSafeInteger(m) ? { m, e: fraction === 0 ? 0 : -fraction } : { m: Number(digits), e: 0 };
}
