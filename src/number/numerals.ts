import { oneOf } from '../text/lookup';
import type { NormalSpan } from '../text/span';
import { isMinus, readAmount } from './amount';
import { codes, isHanAt, isLetterAt, kindAt, kinds, runEnd, skipBlanks, valueAt } from './codes';
import { shift, times, toNumber } from './decimal';
import { phraseEnd } from './phrases';
import { matchUnit } from './units';

/** A number without its unit; two neighbours said as one (八九百) are [min, max]. */
export interface NumeralMention extends NormalSpan {
  readonly value: number | [number, number];
}

/** Reads every numeral of a folded text, in order and without overlaps. */
export function readNumerals(text: string): NumeralMention[] {
  const found: NumeralMention[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = codes[text.charCodeAt(at)]! >> 4;
    if (kind === kinds.none || kind === kinds.word) {
      const half = text[at] === '半' && text[at + 1] === '打';
      if (half) found.push({ from: at, to: at + 2, value: dozen / 2 });
      at += half ? 2 : 1;
      continue;
    }
    const phrase = phraseEnd(text, at);
    const hit = isOpen(text, at, kind) ? readOne(text, at) : undefined;
    if (phrase.headed || phrase.to >= (hit?.to ?? at + 1)) at = phrase.to;
    else if (hit) {
      if (hit.kept) found.push({ from: hit.from, to: hit.to, value: hit.value });
      at = hit.to;
    } else at = kind === kinds.digit ? runEnd(text, at) : at + 1;
  }
  return found;
}

const dozen = 12;

function isOpen(text: string, at: number, kind: number): boolean {
  if (kind === kinds.sign)
    return isMinus(text, at) || (text[at] !== '负' && kindAt(text, at - 1) === kinds.none && !isLetterAt(text, at - 1));
  return kind !== kinds.point || (kindAt(text, at + 1) === kinds.digit && kindAt(text, at - 1) !== kinds.digit);
}

const letters: Readonly<Record<string, number>> = { k: 3, K: 3, M: 6, G: 9, w: 4 };
/** The B of F-35B战机 and the T of 2200T平台 belong to names and units. */
const loneLetters: Readonly<Record<string, number>> = { B: 9, T: 12 };

/** 15k · 70B: the exponent that a letter behind the digits stands for, or 0. */
function letterExponent(text: string, at: number): number {
  const letter = text[at] ?? '';
  if (isLetterAt(text, at + 1)) return 0;
  return letters[letter] ?? (isHanAt(text, at + 1) ? 0 : (loneLetters[letter] ?? 0));
}

interface Reading {
  readonly from: number;
  readonly to: number;
  readonly value: number | [number, number];
  readonly kept: boolean;
}

function readOne(text: string, at: number): Reading | undefined {
  const percent = percentHead(text, at);
  const amount = readAmount(text, percent);
  if (!amount) return undefined;
  let { to, value, low } = amount;
  const { arabic } = amount;
  if (amount.floor || kindAt(text, to - 1) === kinds.step || kindAt(text, to - 1) === kinds.big) {
    if (text[to] === '余' || text[to] === '多') to++;
  }
  const exponent = arabic ? letterExponent(text, to) : 0;
  if (exponent > 0) {
    value = shift(value, exponent);
    to++;
  }
  const power = arabic ? readPower(text, to, toNumber(value)) : undefined;
  if (power) return { from: amount.from, to: power.to, value: power.value, kept: true };
  if (text[to] === '打' && !low) {
    value = times(value, { m: dozen, e: 0 });
    to++;
  } else if (text[to] === '成' && !arabic && tenthOf(text, to + 1) > 0) {
    value = { m: value.m * 10 + tenthOf(text, to + 1), e: value.e - 2 };
    to += 2;
  } else if (text[to] === '成' && !'立为长果功员本套都分'.includes(text[to + 1] ?? '!')) {
    value = shift(value, -1);
    to++;
  }
  const number = low ? ([toNumber(low), toNumber(value)] as [number, number]) : toNumber(value);
  return { from: amount.from, to, value: number, kept: !amount.bare && isSaid(text, amount.from, to) };
}

/** The 半 of 三成半 and the 三 of 七成三: hundredths behind 成, or 0. */
function tenthOf(text: string, at: number): number {
  if (text[at] === '半') return 5;
  const isLast = kindAt(text, at) === kinds.han && kindAt(text, at + 1) === kinds.none && !isHanAt(text, at + 1);
  return isLast ? valueAt(text, at) : 0;
}

/** 百分之: the numeral of a percentage is the number of hundredths. */
function percentHead(text: string, at: number): number {
  const amount = readAmount(text, at);
  if (amount?.form !== 'percent') return at;
  const of = text.indexOf('之', at);
  return skipBlanks(text, of + 1);
}

/** 12.32e+14 · 2^5 · 2^0.5 */
function readPower(text: string, at: number, base: number): { readonly to: number; readonly value: number } | undefined {
  const mark = text[at];
  if (mark !== 'e' && mark !== 'E' && mark !== '^') return undefined;
  const signed = text[at + 1] === '+' || text[at + 1] === '-' ? at + 2 : at + 1;
  const whole = runEnd(text, signed);
  if (whole === signed || whole - signed > 3) return undefined;
  const to = mark === '^' && text[whole] === '.' && runEnd(text, whole + 1) > whole + 1 ? runEnd(text, whole + 1) : whole;
  const exponent = Number(text.slice(at + 1, to));
  return { to, value: mark === '^' ? base ** exponent : Number(`${base}e${exponent}`) };
}

const capitals = '伍陆拾肆';
const endsWeek = oneOf('周期拜');

/** A lone Chinese digit is a numeral only where something is counted, or nothing else can be meant. */
function isSaid(text: string, from: number, to: number): boolean {
  if (to - from > 1 || kindAt(text, from) === kinds.digit) return true;
  if (capitals.includes(text[from]!)) return !isHanAt(text, from - 1) && !isHanAt(text, to);
  const unit = matchUnit(text, to)?.quantity;
  if (unit === 'money' || text[to] === '折') return false;
  if (!unit && ((text[from] === '零' && isHanAt(text, to)) || endsWeek(text, from - 1))) return false;
  const next = kindAt(text, to);
  if (text[from] !== '一' || unit || to === text.length || (next !== kinds.none && next !== kinds.word)) return true;
  return !isHanAt(text, to) || '是为'.includes(text[from - 1] ?? '!');
}
