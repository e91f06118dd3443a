import { type GlossTable, glossPhrase } from './phrase';
import { glossQuantity, type Valued } from './quantity';

/**
 * English of an indicator: its measure and value where every part of the measure is known, else the value alone, else undefined.
 *
 * @example
 * glossIndicator({ quantity: 'percent', value: 21.1, unit: '%', comparator: '=', role: 'change' }, ['产值'], table);
 * //=> 'output value: up 21.1%'
 */
export function glossIndicator(indicator: Valued, measure: readonly string[], table: GlossTable): string | undefined {
  const value = glossQuantity(indicator);
  if (value === undefined) return undefined;
  const parts = measure.map((piece) => glossPhrase(piece, table)?.en);
  return parts.length > 0 && parts.every((part) => part !== undefined) ? `${parts.join(', ')}: ${value}` : value;
}
