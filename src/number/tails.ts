import { oneOf } from '../text/lookup';
import { type Amount, readAmount } from './amount';
import { isHanAt, kindAt, kinds, skipBlanks, valueAt } from './codes';
import { add, type Decimal, parseDecimal, times } from './decimal';
import type { Measured } from './draft';
import { matchUnit } from './units';

/** Smaller units that may follow a unit: their name, the unit of the sum, and how many of it the larger unit (or of the larger one it) is worth. */
const smaller: Readonly<Record<string, readonly (readonly [surface: string, unit: string, ratio: string])[]>> = {
  CNY: [
    ['角', 'CNY', '0.1'],
    ['毛', 'CNY', '0.1'],
    ['分', 'CNY', '0.01'],
  ],
  USD: [['美分', 'USD', '0.01']],
  EUR: [['欧分', 'EUR', '0.01']],
  HKD: [
    ['角', 'HKD', '0.1'],
    ['毫', 'HKD', '0.1'],
    ['分', 'HKD', '0.01'],
  ],
  '[jin]': [
    ['两', '[jin]', '0.1'],
    ['钱', '[jin]', '0.01'],
  ],
  kg: [['克', 'kg', '0.001']],
  t: [['公斤', 't', '0.001']],
  km: [['米', 'km', '0.001']],
  m: [
    ['厘米', 'm', '0.01'],
    ['公分', 'm', '0.01'],
  ],
  '[ft_i]': [
    ['英寸', '[in_i]', '12'],
    ['英吋', '[in_i]', '12'],
    ['寸', '[in_i]', '12'],
    ['吋', '[in_i]', '12'],
  ],
  L: [['毫升', 'L', '0.001']],
  '[chi]': [['寸', '[chi]', '0.1']],
  '[mu]': [['分', '[mu]', '0.1']],
  h: [
    ['分钟', 'min', '60'],
    ['分', 'min', '60'],
    ['秒钟', 's', '3600'],
    ['秒', 's', '3600'],
  ],
  min: [['秒', 's', '60']],
  a: [['个月', 'mo', '12']],
  d: [
    ['小时', 'h', '24'],
    ['个小时', 'h', '24'],
  ],
};

/**
 * 5块6毛 · 3斤5两 · 123元1角1分 · 3公里500米 · 五英尺六英寸 · 1小时20分 · 一岁零两个月
 *
 * Units of tens keep the larger one (3.5 [jin]); durations and feet take the smaller one (80 min), so that the value is exact.
 */
export function readCompound(text: string, base: Measured): Measured | undefined {
  let unit = base.unit!;
  let { value, to } = base;
  for (let i = 0; i < 3; i++) {
    const linked = text[to] === '又' || (text[to] === '零' && (text[to + 1] === '两' || kindAt(text, to + 1) === kinds.digit));
    const at = linked ? to + 1 : to;
    const kind = kindAt(text, at);
    if (kind !== kinds.digit && kind !== kinds.han && kind !== kinds.step) break;
    const next = smaller[unit.code] && readAmount(text, at);
    const step = next && smaller[unit.code]!.find(([surface]) => text.startsWith(surface, next.to));
    if (!next || !step || text.startsWith('分之', next.to)) break;
    const [surface, code, ratio] = step;
    value = code === unit.code ? add(value, times(next.value, parseDecimal(ratio))) : add(times(value, parseDecimal(ratio)), next.value);
    to = next.to + surface.length;
    unit = { ...unit, code, factor: code === unit.code ? parseDecimal(ratio) : { m: 1, e: 0 }, to };
  }
  if (to === base.to) return undefined;
  const sum: Measured = { ...base, value, unit, to };
  return readTail(text, sum) ?? sum;
}

/** 一吨半 · 三成半 · 七成六 · 7成6 · 三米九 · 1米85 · 身高1米8 · 三尺三 · 五块六 · 3块6 · 一块二毛五 · 三十八度五 */
export function readTail(text: string, base: Measured): Measured | undefined {
  const unit = base.unit!;
  const tenths = unit.quantity === 'ratio';
  const at = tenths ? skipBlanks(text, base.to) : base.to;
  if (text[at] === '半') {
    if (unit.quantity === 'count' || notAfterHalf(text, at + 1)) return undefined;
    return { ...base, value: add(base.value, times({ m: 5, e: -1 }, unit.factor)), to: at + 1 };
  }
  const places = tenths ? 1 : mostPlaces(text, base);
  const to = places > 0 ? placesEnd(text, at, base.amount, places) : at;
  const empty = to === at || (to === at + 1 && valueAt(text, at) === 0);
  if (empty || !endsPlaces(text, to)) return undefined;
  return { ...base, value: add(base.value, times(decimalPlaces(text, at, to), unit.factor)), to };
}

/** Whether the decimal places end here: neither another number nor a unit follows, or one of what is priced does (四块八一斤). */
function endsPlaces(text: string, at: number): boolean {
  if (text[at] === '一' && matchUnit(text, at + 1)) return true;
  const unit = kindAt(text, at) === kinds.none ? matchUnit(text, at) : undefined;
  return kindAt(text, at) === kinds.none && (!unit || unit.digitsOnly);
}

const hasSmaller = oneOf('块毛角');
const notAfterHalf = oneOf('年个天月小数导径岛夜球成价');

/** How many decimal places may follow the unit: a metre has centimetres, a 块 has 毛, a 毛 has 分. */
function mostPlaces(text: string, { unit, to }: Measured): number {
  if (unit!.code === 'm') return 2;
  if (unit!.code === '[chi]') return 1;
  if (unit!.quantity === 'temperature') return text[to - 1] === '度' ? 1 : 0;
  return unit!.quantity === 'money' && hasSmaller(text, to - 1) ? 1 : 0;
}

// 身{高}1米8
const isDimension = oneOf('高长宽深厚');

/**
 * Behind at most so many digits, written as the number before the unit is. One Arabic digit may count something else (3米5号线): it
 * needs the name of a dimension before it, or an end behind it (1米6, 3块6).
 */
function placesEnd(text: string, at: number, { arabic, from }: Amount, most: number): number {
  const kind = arabic ? kinds.digit : kinds.han;
  let to = at;
  while (to - at < most && kindAt(text, to) === kind) to++;
  const isLoose = arabic && to - at < 2 && text[at - 1] !== '成' && !isDimension(text, from - 1);
  return isLoose && isHanAt(text, to) && text[to] !== '一' ? at : to;
}

/** The digits of a stretch as those behind a decimal point. */
export function decimalPlaces(text: string, from: number, to: number): Decimal {
  let m = 0;
  for (let at = from; at < to; at++) m = m * 10 + valueAt(text, at);
  return { m, e: from - to };
}
