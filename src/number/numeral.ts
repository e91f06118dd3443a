import { oneOf } from '../text/lookup';
import { readArabic } from './arabic';
import { kindAt, kinds, valueAt } from './codes';
import { add, type Decimal, shift, zero } from './decimal';
import { longest, mostZeros, type NumeralState, raiseTail, takePart } from './numeral-parts';

/** A number in Arabic digits, Chinese numerals or both; a signed one, a fraction or a percentage in words says so of the numeral that it ends with. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly form: 'number' | 'fraction' | 'percent';
  /** The number, or the upper one of two (八九百 is 900). */
  readonly value: Decimal;
  /** The lower one of two neighbours said as one (八九百 is 800). */
  readonly low: Decimal | null;
  /** The number is a floor: 余, 多, 几 or 数 stood in it. */
  readonly floor: boolean;
  /** Nothing but steps (千亿, 百万): a number only where the words around it say so. */
  readonly bare: boolean;
  /** Exponent of the 万 and 亿 that the whole number is scaled by (12万亿 is 12), 0 for none. */
  readonly scale: number;
  /** How many Chinese digits stand side by side (二〇二三 is 4), 0 where steps are used or the digits are Arabic. */
  readonly placed: number;
  /** It begins with Arabic digits. */
  readonly arabic: boolean;
  /** Digits and points go on behind it (2.4.1). */
  readonly dotted: boolean;
}

/**
 * Reads one unsigned number at a place of a folded text.
 *
 * 一百二 is 120 and 一百零二 is 102; a digit behind 万 counts thousands (九万四); 兆 is 10^12 unless a unit begins with it (兆瓦).
 *
 * @example
 * readNumeral('4.78万亿元', 0)?.value //=> { m: 478, e: 10 }
 */
export function readNumeral(text: string, from: number): Amount | undefined {
  const kind = kindAt(text, from);
  const plain = kind === kinds.digit ? readPlain(text, from) : kind === kinds.han ? readLone(text, from) : undefined;
  if (plain) return plain;
  const state: NumeralState = {
    text,
    from,
    to: from,
    total: zero,
    section: zero,
    pending: null,
    single: false,
    afterZero: false,
    largest: 0,
    lastStep: 0,
    scale: 0,
    placed: 0,
    pair: null,
    floor: false,
    bare: false,
    arabic: false,
    dotted: false,
  };
  while (state.to - from < longest && !state.dotted && takePart(state));
  return state.to > from ? close(state) : undefined;
}

// What makes a number more than plain.
const goesOn = oneOf(' 点多余来负');

/** 12.5 · 300万 · 4.78万亿: most numbers, without the state that the others need. */
function readPlain(text: string, from: number): Amount | undefined {
  const number = readArabic(text, from);
  if (!number) return undefined;
  let { to, value } = number;
  let scale = 0;
  while (kindAt(text, to) === kinds.big && text[to] !== '兆') scale += valueAt(text, to++);
  const next = kindAt(text, to);
  if ((next !== kinds.none && next !== kinds.sign && next !== kinds.word) || scale > mostZeros || goesOn(text, to)) return undefined;
  if (scale > 0) value = shift(value, scale);
  return { from, to, form: 'number', value, low: null, floor: false, bare: false, scale, placed: 0, arabic: true, dotted: number.dotted };
}

/** A Chinese digit by itself; 参 is one only beside others. */
function readLone(text: string, from: number): Amount | undefined {
  const to = from + 1;
  if (kindAt(text, to) !== kinds.none || goesOn(text, to) || text[from] === '参') return undefined;
  const value = { m: valueAt(text, from), e: 0 };
  return { from, to, form: 'number', value, low: null, floor: false, bare: false, scale: 0, placed: 1, arabic: false, dotted: false };
}

function close(state: NumeralState): Amount {
  raiseTail(state);
  const { from, to, floor, bare, placed, arabic, dotted, pair, pending } = state;
  const value = add(add(state.total, state.section), pending ?? zero);
  const low = pair ? add(value, { m: -pair.difference, e: pair.exponent }) : null;
  const scale = pending || state.section.m > 0 ? 0 : state.scale;
  return { from, to, form: 'number', value, low, floor, bare: bare && !floor, scale, placed, arabic, dotted };
}
