import type { QuantityKind } from '../analysis/types';
import { type Amount, readAmount } from './amount';
import { isLetterAt, kindAt, kinds, skipBlanks, valueAt } from './codes';
import { currencyBefore } from './currency';
import { add, type Decimal, parseDecimal, shift, times, toNumber } from './decimal';
import { matchUnit, type Unit, type UnitMatch } from './units';

/** A number with its unit, before hedges are read. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly quantity: QuantityKind;
  readonly value: number | [number, number];
  readonly unit: string;
  readonly floor: boolean;
  readonly by: string;
  /** The number was nothing but steps (千家, 百亿). */
  readonly bare: boolean;
  /** It is 一 or 两 … with a plain classifier: a count only where the words around it say so. */
  readonly one: boolean;
}

const dashes = '-—–−~至到';

/** A number, where its last character stands, and the unit that follows it, if any. */
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

/** Reads a number and its unit; halves (一吨半), compounds (3斤5两) and discounts (八五折) included. */
export function readMeasured(text: string, from: number): Measured | undefined {
  const amount = readAmount(text, from);
  if (!amount) return undefined;
  let numberEnd = amount.to;
  let { value, low, floor } = amount;
  const suffix = letterScale(text, amount);
  if (suffix > 0) {
    value = shift(value, suffix);
    low = low && shift(low, suffix);
    numberEnd++;
  }
  if ((text[numberEnd] === '多' || text[numberEnd] === '余') && isRound(text, amount)) {
    numberEnd++;
    floor = true;
  }
  if (text[numberEnd] === '个' && kindAt(text, numberEnd + 1) === kinds.big) {
    value = shift(value, valueAt(text, numberEnd + 1));
    numberEnd += 2;
  }
  const percent = amount.form === 'percent' ? matchPercentSign(numberEnd) : undefined;
  const unit = percent ?? discountAt(text, numberEnd, amount) ?? matchUnit(text, skipBlanks(text, numberEnd));
  const usable = unit && !(unit.digitsOnly && !amount.numeral.arabic && amount.numeral.scale === 0) ? unit : undefined;
  if (!usable) return { amount, value, low, numberEnd, floor, unit: undefined, to: numberEnd };
  value = times(value, usable.factor);
  low = low && times(low, usable.factor);
  const base: Measured = { amount, value, low, numberEnd, floor, unit: usable, to: usable.to };
  return low ? base : (readCompound(text, base) ?? readTail(text, base) ?? base);
}

const percentUnit: Unit = { code: '%', quantity: 'percent', factor: { m: 1, e: 0 }, digitsOnly: false };

function matchPercentSign(to: number): UnitMatch {
  return { ...percentUnit, to };
}

/** 八折 · 七五折 · 6.5折 */
function discountAt(text: string, at: number, amount: Amount): UnitMatch | undefined {
  const to = skipBlanks(text, at);
  if (text[to] !== '折' || '叠屏合算旧射扣'.includes(text[to + 1] ?? '!')) return undefined;
  const value = toNumber(amount.value);
  if (value >= 100 || value === 10 || value <= 0) return undefined;
  return { ...percentUnit, factor: value < 10 ? { m: 1, e: 1 } : percentUnit.factor, to: to + 1 };
}

/** 30w · 15k */
function letterScale(text: string, { to, numeral }: Amount): number {
  if (!numeral.arabic || isLetterAt(text, to + 1) || kindAt(text, to + 1) === kinds.digit) return 0;
  return text[to] === 'k' ? 3 : text[to] === 'w' ? 4 : 0;
}

/** 多 and 余 stand behind round numbers: 300多, 5000余, 十多, 3万余 */
function isRound(text: string, { to, numeral }: Amount): boolean {
  const kind = kindAt(text, to - 1);
  return kind === kinds.step || kind === kinds.big || kind === kinds.tens || (numeral.arabic && (text[to - 1] === '0' || text[to] === '余'));
}

const smaller: Readonly<Record<string, readonly (readonly [surface: string, unit: string, perBase: string])[]>> = {
  CNY: [['角', 'CNY', '0.1'], ['毛', 'CNY', '0.1'], ['分', 'CNY', '0.01']],
  USD: [['美分', 'USD', '0.01']],
  '[jin]': [['两', '[jin]', '0.1'], ['钱', '[jin]', '0.01']],
  h: [['分钟', 'min', '60'], ['分', 'min', '60']],
  min: [['秒', 's', '60']],
  a: [['个月', 'mo', '12']],
  d: [['小时', 'h', '24'], ['个小时', 'h', '24']],
};

/** 5块6毛 · 3斤5两 · 1小时20分 · 123元1角1分 */
function readCompound(text: string, base: Measured): Measured | undefined {
  let unit = base.unit!;
  let { value, to } = base;
  let found = false;
  for (let i = 0; i < 3; i++) {
    const at = text[to] === '又' ? to + 1 : to;
    const kind = kindAt(text, at);
    if (kind !== kinds.digit && kind !== kinds.han && kind !== kinds.step) break;
    const next = readAmount(text, at);
    if (!next) break;
    const step = smaller[unit.code]?.find(([surface]) => text.startsWith(surface, next.to) && fits(text, next.to + surface.length, surface));
    if (!step) break;
    const [surface, code, ratio] = step;
    if (code === unit.code) value = add(value, times(next.value, parseDecimal(ratio)));
    else value = add(times(value, parseDecimal(ratio)), next.value);
    to = next.to + surface.length;
    unit = { ...unit, code, to };
    found = true;
  }
  return found ? { ...base, value, unit, to } : undefined;
}

function fits(text: string, at: number, surface: string): boolean {
  return surface !== '分' || text[at] !== '之';
}

/** 一吨半 · 三成半 · 七成六 · 三米九 */
function readTail(text: string, base: Measured): Measured | undefined {
  const unit = base.unit!;
  const at = unit.code === '1' ? skipBlanks(text, base.to) : base.to;
  if (text[at] === '半' && !'年个天月小数导径岛夜球成价'.includes(text[at + 1] ?? '!')) {
    return { ...base, value: add(base.value, times({ m: 5, e: -1 }, unit.factor)), to: at + 1 };
  }
  const tenths = (unit.code === '1' && unit.quantity === 'ratio') || (unit.code === 'm' && !base.amount.numeral.arabic);
  if (!tenths || kindAt(text, at) !== kinds.han || matchUnit(text, at + 1) || kindAt(text, at + 1) !== kinds.none) return undefined;
  return { ...base, value: add(base.value, times({ m: valueAt(text, at), e: -1 }, unit.factor)), to: at + 1 };
}

/** Reads a measured number together with the range or ratio that it opens. */
export function readDraft(text: string, from: number, floorOf: number): Draft | undefined {
  const first = readMeasured(text, from);
  if (!first) return undefined;
  return readRange(text, first, floorOf) ?? readRatio(text, first) ?? draftOf(text, first, floorOf);
}

function draftOf(text: string, item: Measured, floorOf: number): Draft | undefined {
  const { amount, value, low, numberEnd, floor } = item;
  const prefix = item.unit === undefined || item.unit.quantity === 'money' ? currencyBefore(text, amount.from, floorOf) : undefined;
  const shared = { floor, bare: amount.bare, one: false };
  const number = low ? pair(low, value) : toNumber(value);
  if (prefix && (item.unit === undefined || item.unit.code === 'CNY')) {
    return { ...shared, from: prefix.from, to: item.to, quantity: 'money', value: number, unit: prefix.code, by: 'quantity/money' };
  }
  const { unit } = item;
  if (unit) {
    const to = unit.code === '{}' ? numberEnd : item.to;
    const one = amount.numeral.placed === 1 && toNumber(amount.value) === 1 && text[amount.from] === '一';
    return { ...shared, one, from: amount.from, to, quantity: unit.quantity, value: number, unit: unit.code, by: `quantity/${unit.quantity}` };
  }
  if (amount.form === 'fraction') return { ...shared, from: amount.from, to: item.to, quantity: 'ratio', value: number, unit: '1', by: 'quantity/fraction' };
  return { ...shared, from: amount.from, to: numberEnd, quantity: 'count', value: number, unit: '', by: 'quantity/bare' };
}

function pair(a: Decimal, b: Decimal): [number, number] {
  const x = toNumber(a);
  const y = toNumber(b);
  return x <= y ? [x, y] : [y, x];
}

/** 500万至1000万元 · 5-20% · 两到三万 · 1万元--5万元 */
function readRange(text: string, first: Measured, floorOf: number): Draft | undefined {
  let at = skipBlanks(text, first.to);
  if (!dashes.includes(text[at] ?? '!') || first.low) return undefined;
  const mark = text[at++]!;
  if (text[at] === mark) at++;
  at = skipBlanks(text, at);
  const kind = kindAt(text, at);
  if (kind === kinds.none || kind === kinds.word) return undefined;
  if (mark === '到' && /[从由]/.test(text.slice(Math.max(0, first.amount.from - 8), first.amount.from))) return undefined;
  const second = readMeasured(text, at);
  if (!second || second.low) return undefined;
  const { unit } = second;
  if (first.unit ? first.unit.code !== unit?.code : !unit && second.amount.form === 'number' && second.amount.numeral.scale === 0) return undefined;
  let low = first.unit ? first.value : times(first.value, unit?.factor ?? { m: 1, e: 0 });
  const scale = second.amount.numeral.scale + letterScale(text, second.amount);
  const unscaled = shift(second.value, -scale);
  if (!first.unit && first.amount.numeral.scale === 0 && scale > 0 && toNumber(low) <= toNumber(unscaled)) low = shift(low, scale);
  if (toNumber(low) > toNumber(second.value)) return undefined;
  const whole = draftOf(text, { ...second, amount: { ...second.amount, from: first.amount.from }, low }, floorOf);
  return whole && { ...whole, one: false, by: 'quantity/range' };
}

/** 56.9:43.1 */
function readRatio(text: string, first: Measured): Draft | undefined {
  const { amount } = first;
  if (text[first.to] !== ':' || first.unit || kindAt(text, first.to + 1) !== kinds.digit || text[amount.from - 1] === ':') return undefined;
  const second = readAmount(text, first.to + 1);
  if (!second || text[second.to] === ':' || isClock(text, amount, second) || isLetterAt(text, second.to)) return undefined;
  const value: [number, number] = [toNumber(amount.value), toNumber(second.value)];
  return { from: amount.from, to: second.to, quantity: 'ratio', value, unit: '1', floor: false, by: 'quantity/ratio', bare: false, one: false };
}

function isClock(text: string, hour: Amount, minute: Amount): boolean {
  return minute.to - minute.from === 2 && minute.value.e === 0 && minute.value.m < 60 && hour.value.e === 0 && hour.value.m < 24 && text[minute.to] !== '.';
}
