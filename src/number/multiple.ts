import type { QuantityKind } from '../analysis/types';
import { oneOf } from '../text/lookup';
import { readAmount } from './amount';
import { type Decimal, times, toNumber } from './decimal';
import { type Draft, wordDraft } from './draft';
import { matchUnit } from './units';

const half: Decimal = { m: 5, e: -1 };

/** 翻番 · 翻一番 · 翻了两番 */
export function readDoubling(text: string, from: number): Draft | null {
  let at = from + 1;
  if (text[at] === '了') at++;
  if (text[at] === '番') return doubling(from, at + 1, 1);
  if (text[at] === '近') at++;
  const count = readAmount(text, at);
  return count && text[count.to] === '番' ? doubling(from, count.to + 1, toNumber(count.value)) : null;
}

function doubling(from: number, to: number, count: number): Draft {
  // A hedge may follow as it does behind a unit: 翻了一番多.
  return { ...wordDraft(from, to, 'multiple', 2 ** count, '1', 'multiple/doubling'), measured: true };
}

/** 实现倍增, */
export function readDoubled(text: string, from: number): Draft | null {
  if (text[from + 1] !== '增') return null;
  const next = text[from + 2];
  const ends = next === undefined || '，,。；;、）)\n'.includes(next);
  return ends && (text.startsWith('实现', from - 2) || text.startsWith('实现了', from - 3))
    ? { ...doubling(from, from + 2, 1), by: 'multiple/doubled' }
    : null;
}

const notBeforeHalf = oneOf('一上下前后大小每');

/** What can be halved by itself; 半导体 and 半径 begin other words, and a half classifier counts nothing. */
const halved: readonly QuantityKind[] = ['duration', 'age', 'volume', 'mass', 'length', 'area'];

/** 超半数 · 过半 · 半成 · 半小时 · 半公斤 · 半岁 */
export function readHalf(text: string, from: number): Draft | null {
  const next = text[from + 1] ?? '\n';
  const over = text[from - 1] === '过' ? '>' : null;
  if (next === '数') return wordDraft(from, from + 2, 'ratio', 0.5, '1', 'quantity/half', over);
  if (next === '成' && !'品员功'.includes(text[from + 2] ?? '!')) return wordDraft(from, from + 2, 'ratio', 0.05, '1', 'quantity/tenths');
  const unit = notBeforeHalf(text, from - 1) && !text.startsWith('目前', from - 2) ? undefined : matchUnit(text, from + 1);
  if (unit && halved.includes(unit.quantity))
    return wordDraft(from, unit.to, unit.quantity, toNumber(times(unit.factor, half)), unit.code, 'quantity/half');
  const hedged = '过近超'.includes(text[from - 1] ?? '!') && '，,。；;、的\n'.includes(next);
  return hedged ? wordDraft(from, from + 1, 'ratio', 0.5, '1', 'quantity/half', over) : null;
}

/** 打对折 */
export function readHalved(text: string, from: number): Draft | null {
  return text.startsWith('打对', from - 2) ? wordDraft(from - 1, from + 1, 'percent', 50, '%', 'percent/halved') : null;
}
