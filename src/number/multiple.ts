import { readAmount } from './amount';
import { toNumber } from './decimal';
import type { Draft } from './measured';

const shape = { floor: false, bare: false, one: false } as const;

/** 翻番 · 翻一番 · 翻了两番 */
export function readDoubling(text: string, from: number): Draft | null {
  let at = from + 1;
  if (text[at] === '了') at++;
  if (text[at] === '番') return doubling(from, at + 1, 1);
  if (text[at] === '近') at++;
  const times = readAmount(text, at);
  if (!times || text[times.to] !== '番') return null;
  return doubling(from, times.to + 1, toNumber(times.value));
}

function doubling(from: number, to: number, count: number): Draft {
  return { ...shape, from, to, quantity: 'multiple', value: 2 ** count, unit: '1', by: 'multiple/doubling' };
}

/** 实现倍增, */
export function readDoubled(text: string, from: number): Draft | null {
  if (text[from + 1] !== '增') return null;
  const next = text[from + 2];
  const ends = next === undefined || '，,。；;、）)\n'.includes(next);
  return ends && (text.startsWith('实现', from - 2) || text.startsWith('实现了', from - 3)) ? { ...doubling(from, from + 2, 1), by: 'multiple/doubled' } : null;
}

/** 超半数 · 过半 · 近半 */
export function readHalf(text: string, from: number): Draft | null {
  const noun = text[from + 1] === '数';
  const hedged = text[from - 1] === '过' || text[from - 1] === '近' || text[from - 1] === '超';
  if (!noun && !(hedged && /^[，,。；;、的\n]?$/.test(text[from + 1] ?? ''))) return null;
  return { ...shape, from, to: from + (noun ? 2 : 1), quantity: 'ratio', value: 0.5, unit: '1', by: 'quantity/half' };
}
