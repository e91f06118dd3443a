import { oneOf } from '../text/lookup';
import { type Amount, readAmount } from './amount';
import { isLetterAt, kindAt, kinds, skipBlanks, valueAt } from './codes';
import { shift, times, toNumber } from './decimal';
import { type Draft, type Measured, wordDraft } from './draft';
import { readListed } from './list';
import { draftOf, readMeasured } from './measured';

/** Reads a measured number together with the range or ratio that it opens. */
export function readDraft(text: string, from: number, floorOf: number): Draft | undefined {
  const first = readMeasured(text, from);
  if (!first || !opensMore(text, first.to)) return first && draftOf(text, first, floorOf);
  return readRange(text, first, floorOf) ?? readRatio(text, first) ?? readListed(text, first, floorOf) ?? draftOf(text, first, floorOf);
}

const marks = '-—~至到';
const isMark = oneOf(marks);
// What a range, a ratio or a list goes on with.
const opensMore = oneOf(`${marks} (:、和与及`);

/** 500万至1000万元 · 5-20% · 两到三万 · 1万元--5万元 */
function readRange(text: string, opening: Measured, floorOf: number): Draft | undefined {
  const at = secondAt(text, opening);
  if (at < 0) return undefined;
  const second = inheriting(text, opening, readMeasured(text, at));
  const first = inMoney(opening, second);
  if (!second || second.low || !sharesUnit(first, second)) return undefined;
  const low = lowerBound(first, second, text);
  if (toNumber(low) > toNumber(second.value)) return undefined;
  const amount: Amount = { ...second.amount, from: first.amount.from };
  const draft = draftOf(text, { ...second, amount, low }, floorOf);
  return { ...draft, one: false, by: draft.quantity === 'ratio' ? draft.by : 'quantity/range' };
}

/** The second number with the unit that only the first one tells: 百分之二十到三十 · 零下三度到五度 · 摄氏20至25度. */
function inheriting(text: string, { unit, amount }: Measured, second: Measured | undefined): Measured | undefined {
  if (!second) return second;
  const own = second.unit;
  if (own?.code === 'deg' && !unit) return { ...second, unit: own.sense?.(text, own, amount) ?? own };
  if (own?.code === 'deg' && unit?.quantity === 'temperature') return { ...second, unit: { ...unit, to: own.to } };
  return unit && amount.form === 'percent' && isPlainPercent(text, second) ? { ...second, unit: { ...unit, to: second.to } } : second;
}

/** 三块到五块: the second 块 tells that the first is money. */
const inMoney = (first: Measured, second: Measured | undefined): Measured =>
  first.unit?.code === '{块}' && second?.unit?.code === 'CNY' ? { ...first, unit: { ...second.unit, to: first.unit.to } } : first;

const mostPercent = 1000;
const opensOther = oneOf('年月日号时点第');

const isPlainPercent = (text: string, { unit, amount, value, to }: Measured): boolean =>
  !unit && amount.form === 'number' && toNumber(value) < mostPercent && !opensOther(text, to);

/** Where the second number starts, or -1. */
function secondAt(text: string, { to, low, amount, unit }: Measured): number {
  const mark = skipBlanks(text, inclusionEnd(text, to));
  if (low || !isMark(text, mark)) return -1;
  if (text[mark] === '到' && unit && isStart(text, amount.from)) return -1;
  const at = skipBlanks(text, text[mark + 1] === text[mark] ? mark + 2 : mark + 1);
  const kind = kindAt(text, at);
  return (kind === kinds.none && text[at] !== '米') || kind === kinds.word ? -1 : at;
}

const inclusions = ['(含)', '(不含)', '(含本数)', '(不含本数)'];

/** 10万元(含)至50万元: whether the bound belongs to the range changes nothing in how it is written. */
function inclusionEnd(text: string, at: number): number {
  const found = text[at] === '(' ? inclusions.find((word) => text.startsWith(word, at)) : undefined;
  return found ? at + found.length : at;
}

const isPause = oneOf(',，。;；、\n');

/** 由 and 从 open a way from one level to another, not a range; unless both share one unit (从2到3米). */
function isStart(text: string, from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - 8 && !isPause(text, i); i--)
    if ((text[i] === '由' && !isOtherWay(text, i - 1)) || (text[i] === '从' && !isOtherWay(text, i + 1))) return true;
  return false;
}

// 自由, 理由 and 从业, 从事 are other words.
const isOtherWay = oneOf('自理业事');

function sharesUnit({ unit: first }: Measured, { unit: second, amount }: Measured): boolean {
  return first ? first.code === second?.code : second !== undefined || amount.form !== 'number' || amount.scale > 0;
}

/** The lower bound, scaled as the upper one where it has no 万 or 亿 of its own (2—3万元 starts at 20000, 两到三千元 at 2000). */
function lowerBound(first: Measured, { unit, value, amount, numberEnd }: Measured, text: string): Measured['value'] {
  if (first.unit) return first.value;
  const low = times(first.value, unit?.factor ?? { m: 1, e: 0 });
  const step = sharedStep(text, first.amount, amount);
  if (step > 0) return shift(low, step);
  const { scale } = amount;
  const suffix = scale === 0 && numberEnd > amount.to ? letterExponent(value, amount, unit) : 0;
  const shared = scale + suffix;
  const fits = first.amount.scale === 0 && shared > 0 && toNumber(low) <= toNumber(shift(value, -shared));
  return fits ? shift(low, shared) : low;
}

/** 两到三千 · 3至5百: the exponent of the step that a digit shares with the digit of the upper bound, or 0. */
function sharedStep(text: string, low: Amount, upper: Amount): number {
  const end = upper.to - 1;
  const isStep = end - upper.from === 1 && kindAt(text, end) === kinds.step && low.to - low.from === 1;
  const exponent = isStep ? valueAt(text, end) : 0;
  return exponent > 1 && toNumber(low.value) < valueAt(text, upper.from) ? exponent : 0;
}

function letterExponent(value: Measured['value'], amount: Amount, unit: Measured['unit']): number {
  return value.e - (unit?.factor.e ?? 0) - amount.value.e;
}

/** 56.9:43.1 */
function readRatio(text: string, { amount, unit, to }: Measured): Draft | undefined {
  if (text[to] !== ':' || unit || kindAt(text, to + 1) !== kinds.digit || text[amount.from - 1] === ':') return undefined;
  const second = readAmount(text, to + 1);
  if (!second || text[second.to] === ':' || isClock(amount, second) || isLetterAt(text, second.to)) return undefined;
  return wordDraft(amount.from, second.to, 'ratio', [toNumber(amount.value), toNumber(second.value)], '1', 'quantity/ratio');
}

function isClock(hour: Amount, minute: Amount): boolean {
  return minute.to - minute.from === 2 && minute.value.e === 0 && minute.value.m < 60 && hour.value.e === 0 && hour.value.m < 24;
}
