import { type Decimal, toNumber } from './decimal';

/** One number, or [min, max] where there are two. */
export function numberPair(low: Decimal | null, value: Decimal): number | [number, number] {
  const upper = toNumber(value);
  if (!low) return upper;
  const lower = toNumber(low);
  return lower <= upper ? [lower, upper] : [upper, lower];
}
