/** English of values with their units. */
import type { Comparator, QuantityKind, Role } from '../analysis/types';

export interface Valued {
  readonly quantity: QuantityKind;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly comparator: Comparator;
  readonly role: Role;
  /** A multiple of the former amount (翻一番), not of what came in addition (增长一倍). */
  readonly isOfFormer?: boolean;
}

const hedges: Readonly<Record<Comparator, string>> = {
  '=': '',
  '~': 'about ',
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'less than ',
  '<=': 'at most ',
};

const scales: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

let shared: Intl.NumberFormat | undefined;
const format = (value: number): string => (shared ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 })).format(value);

/** 38990000000 → 38.99 billion; numbers below a million are written out. */
function scaled(value: number): string {
  const size = Math.abs(value);
  const scale = scales.find(([factor]) => size >= factor);
  if (!scale) return format(value);
  return `${format(Number((value / scale[0]).toPrecision(12)))}${scale[1]}`;
}

/** UCUM codes that English prose writes otherwise. */
const symbols: Readonly<Record<string, string>> = {
  Cel: '°C',
  '[mu]': 'mu',
  'kW.h': 'kWh',
  hm2: 'hectares',
  km2: 'km²',
  m2: 'm²',
  m3: 'm³',
  a: 'years',
  mo: 'months',
  d: 'days',
  h: 'hours',
};
const unitName = (unit: string): string => symbols[unit] ?? unit.replace(/[{}[\]]/g, '');

/**
 * English of a value with its unit and hedge, or undefined where the unit has no English here (compound classifiers).
 * Counts are bare numbers: the noun counted belongs to the measure.
 *
 * @example
 * glossQuantity({ quantity: 'money', value: 38_990_000_000, unit: 'CNY', comparator: '~', role: 'level' }); //=> 'about CNY 38.99 billion'
 * glossQuantity({ quantity: 'percent', value: -3.1, unit: '%', comparator: '=', role: 'change' }); //=> 'down 3.1%'
 */
export function glossQuantity({ quantity, value, unit, comparator, role, isOfFormer = false }: Valued): string | undefined {
  if (quantity === 'rank') return rank(value, comparator);
  if (isOfFormer) return typeof value === 'number' ? `multiplied by ${hedges[comparator]}${format(value)}` : undefined;
  const [low, high] = typeof value === 'number' ? [value, undefined] : value;
  const falls = role === 'change' && low < 0;
  const direction = role === 'change' && quantity !== 'count' ? (falls ? 'down ' : 'up ') : '';
  const amount = (n: number): string => scaled(role === 'change' ? Math.abs(n) : n);
  if (quantity === 'ratio' && high !== undefined && low + high > 1) return `${amount(low)}:${amount(high)}`;
  const shown = quantity === 'ratio' ? (n: number): string => part(Math.abs(n)) : amount;
  const range = high === undefined ? shown(low) : `${shown(low)}–${shown(high)}`;
  const written = quantity === 'ratio' ? range : withUnit(range, quantity, unit);
  return written === undefined ? undefined : `${direction}${hedges[comparator]}${written}`;
}

/** A part of a whole: in percent, or as a fraction where percents would only come near it (九分之一 is 1/9, not 11.11%). */
function part(ratio: number): string {
  const percent = Number((ratio * 100).toPrecision(12));
  if (Number.isInteger(percent * 100)) return `${format(percent)}%`;
  const whole = [3, 6, 7, 9, 11, 12].find((n) => Math.abs(ratio * n - Math.round(ratio * n)) < 1e-9);
  return whole === undefined ? `${format(Number(percent.toPrecision(4)))}%` : `${Math.round(ratio * whole)}/${whole}`;
}

function withUnit(range: string, quantity: QuantityKind, unit: string): string | undefined {
  switch (quantity) {
    case 'percent':
      return `${range}%`;
    case 'percentage_point':
      return `${range} percentage points`;
    case 'multiple':
      return `${range} times`;
    case 'count':
    case 'score':
      return unit.includes('/') ? undefined : range;
    case 'money': {
      const [currency, per] = unit.split('/');
      // 卢比 of a country that is not said.
      if (currency!.startsWith('{')) return undefined;
      if (per === undefined) return `${currency} ${range}`;
      return /\p{Script=Han}/u.test(per) ? undefined : `${currency} ${range} per ${unitName(per)}`;
    }
    default:
      return /\p{Script=Han}/u.test(unit) ? undefined : `${range} ${unitName(unit)}`.trimEnd();
  }
}

function rank(value: Valued['value'], comparator: Comparator): string | undefined {
  if (typeof value !== 'number') return undefined;
  if (comparator === '<=' || comparator === '<') return `top ${value}`;
  return value < 0 ? `${value === -1 ? '' : `no. ${-value} from `}last`.trim() : `no. ${value}`;
}
