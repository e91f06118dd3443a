import { type Moment, monthMoment } from './moment';
import { readInMonth } from './month';
import type { WordRule } from './rule';
import { isEdge } from './scan';

/** Reads 元月, the first month of the civil year, and the part of it that follows. */
export function readFirstMonth(text: string, at: number): Moment | null {
  if (!text.startsWith('元月', at)) return null;
  const to = text[at + 2] === '份' ? at + 3 : at + 2;
  return readInMonth(text, to, 1) ?? monthMoment(to, 1);
}

// 5000元月租 and 状元月 are other words.
const before = '在于至到从自';

// 元月 · 元月三号 · 元月至三月
export const firstMonthRule: WordRule = {
  openings: ['元月'],
  read: ({ text }, at) => (isEdge(text, at - 1) || before.includes(text[at - 1]!) ? readFirstMonth(text, at) : null),
};
