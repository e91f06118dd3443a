/** The dimension that an amount is of, where an adjective says it and no noun. */

import type { NormalSpan } from '../text/span';
import { cue } from './cues';
import { is } from './token-class';
import type { Window } from './window';

/** The dimension of something in one character. */
export const dimensions: ReadonlySet<string> = new Set('长宽高重深厚');

/** 9米{长}的桥板, 30多斤{重}的设备: the adjective behind the amount, or null. */
export function dimensionBehind({ text, quantity }: Window): NormalSpan | null {
  if (quantity.quantity !== 'length' && quantity.quantity !== 'mass') return null;
  const from = text[quantity.to] === '多' ? quantity.to + 1 : quantity.to;
  return dimensions.has(text[from]!) && text[from + 1] === '的' ? { from, to: from + 1 } : null;
}

/** 出土了{重}达800公斤的铜鼎: the adjective in the verb before the amount, or null. */
export function dimensionBefore({ text, tokens, at, first, quantity }: Window): NormalSpan | null {
  if (quantity.quantity !== 'length' && quantity.quantity !== 'mass') return null;
  let verb = at - 1;
  while (verb > first && is(tokens[verb], cue.adverb)) verb--;
  if (verb < first || !is(tokens[verb], cue.reach)) return null;
  const { from, to } = tokens[verb]!;
  return to - from === 2 && dimensions.has(text[from]!) && text[from + 1] === '达' ? { from, to: from + 1 } : null;
}
