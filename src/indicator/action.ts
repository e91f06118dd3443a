/** What a stretch of time or a number of times is of, where no noun is measured: the action that goes on or is done. */

import { isPlainNoun } from './clause';
import { cue } from './cues';
import { is, isAct, isBoundary, isRunning, isVerb, predicates, type Stretch } from './token-class';
import type { Token } from './tokens';
import type { Window } from './window';
import { words } from './words';

/** A verb that states how something stands or moves (实现增长) goes on about what was measured before, unless it has an object. */
const isStatement = (tokens: readonly Token[], at: number): boolean =>
  (isAct(tokens[at]) && is(tokens[at + 1], cue.rise | cue.fall)) ||
  (is(tokens[at], predicates) && !(tokens[at + 1] !== undefined && isPlainNoun(tokens[at + 1]!)));

/** The action that the window's stretch of time or number of times is of; `named`: a noun that may be measured stands before it. */
export function actionOf(window: Window, named: boolean): Stretch | null {
  const { text, tokens, quantity, at } = window;
  const isTimes = quantity.unit === '{次}';
  if (!isTimes && (named || quantity.quantity !== 'duration')) return null;
  let first = at + 1;
  while (is(tokens[first], cue.after) || words.lead.has(text, tokens[first])) first++;
  if (isRunning(window, at) ? isStatement(tokens, first) : !isVerb(tokens[first])) return null;
  let end = first;
  while (end < tokens.length && !isBoundary(tokens[end]!) && tokens[end]!.kind !== 'list' && tokens[end]!.kind !== 'quantity') end++;
  // 三年内投放贷款{不少于}200亿元: what follows states another amount.
  const states = tokens[end]?.kind === 'quantity' && is(tokens[end - 1], predicates);
  return end > first && !states ? { first, end } : null;
}
