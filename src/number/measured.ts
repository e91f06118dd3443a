import type { QuantityKind } from '../analysis/types';
import { byCode, oneOf } from '../text/lookup';
import { type Amount, readAmount } from './amount';
import { isHanAt, isLetterAt, kindAt, kinds, skipBlanks, valueAt } from './codes';
import { currencyBefore } from './currency';
import { add, shift, times, toNumber } from './decimal';
import type { Draft, Measured } from './draft';
import { readBareMetre } from './metre';
import { numberPair } from './pair';
import { readCompound, readTail } from './tails';
import { plainUnit, type UnitMatch } from './unit';
import { matchUnit } from './units';

/** Reads a number and its unit; halves (一吨半), compounds (3斤5两) and discounts (八五折) included. */
export function readMeasured(text: string, from: number): Measured | undefined {
  let amount = readAmount(text, from);
  if (!amount) return readBareMetre(text, from);
  let { to: numberEnd, value, low, floor } = amount;
  const suffix = letterScale(text, amount);
  if (suffix) {
    value = shift(value, suffix.exponent);
    low = low && shift(low, suffix.exponent);
    numberEnd = suffix.to;
  }
  const more = skipBlanks(text, numberEnd);
  if (isMore(text, more) && isRound(text, amount, more) && !matchUnit(text, more)) {
    numberEnd = more + 1;
    floor = true;
  }
  if (isHundredMillions(text, numberEnd)) {
    const scale = valueAt(text, numberEnd + 1);
    value = shift(value, scale);
    amount = { ...amount, scale };
    numberEnd += 2;
  }
  const halves = halfUnit(text, numberEnd, amount);
  if (halves) return { amount, value: add(value, { m: 5, e: -1 }), low, numberEnd, floor, unit: halves, to: halves.to };
  const unit = unitOf(text, numberEnd, amount);
  if (!unit) return { amount, value, low, numberEnd, floor, unit: undefined, to: numberEnd };
  value = times(value, unit.factor);
  low = low && times(low, unit.factor);
  const measured: Measured = { amount, value, low, numberEnd, floor, unit, to: unit.to };
  return low || !opensTail(text, unit.to) ? measured : (readCompound(text, measured) ?? readTail(text, measured) ?? measured);
}

const endsAmount = oneOf('，,。；;、的\n');

/** 两个亿卢布 · 投资3个亿。 */
const isHundredMillions = (text: string, at: number): boolean =>
  text[at] === '个' &&
  text[at + 1] === '亿' &&
  (at + 2 === text.length || endsAmount(text, at + 2) || matchUnit(text, at + 2)?.quantity === 'money');

const goesOn = oneOf('半又 ');

/** Whether smaller units or decimal places may follow a unit. */
const opensTail = (text: string, at: number): boolean => kindAt(text, at) !== kinds.none || goesOn(text, at);

/** 两个半小时 */
function halfUnit(text: string, at: number, { form, low }: Amount): UnitMatch | undefined {
  if (text[at] !== '个' || text[at + 1] !== '半' || form !== 'number' || low) return undefined;
  const unit = matchUnit(text, at + 2);
  return unit?.quantity === 'duration' ? unit : text[at + 2] === '月' ? { ...month, to: at + 3 } : undefined;
}

const month = plainUnit('mo', 'duration');
const percent = plainUnit('%', 'percent');

function unitOf(text: string, at: number, amount: Amount): UnitMatch | undefined {
  if (amount.form === 'percent') return { ...percent, to: at };
  const start = skipBlanks(text, at);
  const discount = discountAt(text, start, amount);
  if (discount) return discount;
  const unit = countedUnit(text, start) ?? currencyBehind(text, start) ?? matchUnit(text, start);
  if (!unit || (unit.digitsOnly && !amount.arabic && amount.scale === 0 && !endsLength(text, unit))) return undefined;
  return unit.sense ? unit.sense(text, unit, amount) : unit;
}

const extents = oneOf('高长宽深厚远半的');

/** 六尺 · 三尺三 · 两丈高 against 三尺讲台: a word for a length that is common otherwise stands at an end or before a dimension; 七寸 are no inches. */
export const endsLength = (text: string, { quantity, code, to }: UnitMatch): boolean =>
  quantity === 'length' &&
  code !== '[in_i]' &&
  (endsWord(text, to) || (kindAt(text, to) === kinds.han && (endsWord(text, to + 1) || text[to + 1] === '寸')));

const endsWord = (text: string, at: number): boolean => !isHanAt(text, at) || extents(text, at);

const measures: readonly QuantityKind[] = ['length', 'area', 'volume', 'mass', 'energy', 'power'];

/** 六个加仑 · 两个吉瓦: 个 before a unit of measurement of two characters or more. */
function countedUnit(text: string, at: number): UnitMatch | undefined {
  if (text[at] !== '个') return undefined;
  const unit = matchUnit(text, at + 1);
  return unit && unit.to > at + 2 && measures.includes(unit.quantity) ? unit : undefined;
}

/** 两百块港币 · 300元加币: a currency named behind 块 or 元. */
function currencyBehind(text: string, at: number): UnitMatch | undefined {
  if (text[at] !== '块' && text[at] !== '元') return undefined;
  const unit = matchUnit(text, at + 1);
  return unit?.quantity === 'money' && unit.to > at + 2 && toNumber(unit.factor) === 1 && !isLetterAt(text, at + 1) ? unit : undefined;
}

const notAfterDiscount = oneOf('叠屏合算旧射');

/** 八折 · 七五折 · 6.5折 */
function discountAt(text: string, at: number, amount: Amount): UnitMatch | undefined {
  if (text[at] !== '折' || notAfterDiscount(text, at + 1)) return undefined;
  const value = toNumber(amount.value);
  if (value >= 100 || value === 10 || value <= 0) return undefined;
  return { ...percent, factor: { m: 1, e: value < 10 ? 1 : 0 }, to: at + 1 };
}

const letters = byCode({ k: 3, K: 3, w: 4, M: 6 });

const scaleWords = { million: 6, billion: 9, trillion: 12 };

interface Suffix {
  readonly exponent: number;
  readonly to: number;
}

/** 30w · 15k · 百分之15K · US$1.2 billion */
function letterScale(text: string, { to, arabic }: Amount): Suffix | undefined {
  const at = skipBlanks(text, to);
  if (!arabic || !isLetterAt(text, at)) return undefined;
  const exponent = at === to ? letters.get(text.charCodeAt(to)) : undefined;
  if (exponent !== undefined && !isLetterAt(text, to + 1) && kindAt(text, to + 1) !== kinds.digit) return { exponent, to: to + 1 };
  for (const [word, zeros] of Object.entries(scaleWords))
    if (text.startsWith(word, at) && !isLetterAt(text, at + word.length)) return { exponent: zeros, to: at + word.length };
  return undefined;
}

/** 多 and 余, and 来 before a unit: 十来个, 50来岁. */
const isMore = (text: string, at: number): boolean =>
  text[at] === '多' ||
  text[at] === '余' ||
  (text[at] === '来' && (kindAt(text, at - 1) === kinds.step || text[at - 1] === '0') && matchUnit(text, at + 1) !== undefined);

/** 多, 余 and 来 stand behind round numbers: 300多, 5000余, 十多, 3万余. */
function isRound(text: string, { to, arabic }: Amount, more: number): boolean {
  const kind = kindAt(text, to - 1);
  return kind === kinds.step || kind === kinds.big || kind === kinds.tens || (arabic && (text[to - 1] === '0' || text[more] === '余'));
}

/** 千分之三 · 万分之四 */
function isDecimalPart(text: string, from: number): boolean {
  const kind = kindAt(text, from);
  return kind === kinds.big || (kind === kinds.step && valueAt(text, from) > 1);
}

/** A measured number as a draft; it may take in a currency named before it, but nothing before `floorOf`. */
export function draftOf(text: string, item: Measured, floorOf: number): Draft {
  const { amount, unit } = item;
  const named = !unit || (unit.code === 'CNY' && unit.to === item.to) ? currencyBefore(text, amount.from, floorOf) : undefined;
  if (named && (unit || text[item.to] !== '$')) return draftAs(text, item, named.from, item.to, 'money', named.code, 'quantity/money');
  if (unit)
    return draftAs(
      text,
      item,
      amount.from - scaleName(text, item),
      unit.code === '{}' ? item.numberEnd : item.to,
      unit.quantity,
      unit.code,
      unit.by,
    );
  if (amount.form !== 'fraction') return draftAs(text, item, amount.from, item.numberEnd, 'count', '', 'quantity/bare');
  return draftAs(text, item, amount.from, item.to, 'ratio', '1', isDecimalPart(text, amount.from) ? 'quantity/parts' : 'quantity/fraction');
}

/** 一小时 against 一小时零五分 and 一米八. */
const isOneUnit = ({ value, unit }: Measured): boolean => toNumber(value) === (unit ? toNumber(unit.factor) : 1);

/** 摄氏37度: the scale is part of the expression. */
function scaleName(text: string, { amount, unit }: Measured): number {
  const named = unit?.quantity === 'temperature' && text[amount.from - 1] === '氏' && '摄华'.includes(text[amount.from - 2] ?? '!');
  return named ? 2 : 0;
}

function draftAs(text: string, item: Measured, from: number, to: number, quantity: QuantityKind, unit: string, by: string): Draft {
  const { amount, floor, low, value } = item;
  const { arabic, placed, scale, form, bare } = amount;
  return {
    from,
    to,
    quantity,
    value: low ? numberPair(low, value) : toNumber(value),
    unit,
    floor,
    by,
    fixed: null,
    one: placed === 1 && text[amount.from] === '一' && form === 'number' && isOneUnit(item),
    arabic,
    bare,
    scaled: scale > 0,
    fraction: form === 'fraction',
    measured: unit !== '' && quantity !== 'count',
  };
}
