/** What a stretch of time or a number of times is of, where no noun is measured: the action that goes on or is done. */

import { isPlainNoun } from './clause';
import { cue } from './cues';
import type { Predicate } from './predicate';
import { all, is, isAct, isBoundary, isRunning, isVerb, type Passage, predicates, type Stretch } from './token-class';
import type { Token } from './tokens';
import type { Window } from './window';
import { words } from './words';

const moves = cue.rise | cue.fall | cue.to | cue.gap;

const stops: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['list', 'quantity']);

/** Behind the adverbs that lead to an action. */
function skipLeads({ text, tokens }: Passage, at: number): number {
  let i = at;
  while (words.lead.has(text, tokens[i])) i++;
  return i;
}

const isTime = (text: string, token: Token | undefined): boolean => token !== undefined && text.slice(token.from, token.to) === '时间';

/** Behind 内, 后, 多 and 时间, which belong to the stretch of time. */
function behindTime({ text, tokens }: Passage, at: number): number {
  let i = at + 1;
  while (is(tokens[i], cue.after) || isTime(text, tokens[i])) i++;
  return i;
}

/** 短短10分钟,鱼苗{就能进入}养殖舱: first token of what is done in the clause behind the mark at `mark`, or -1. */
function actionOfNext(passage: Passage, mark: number): number {
  const { tokens } = passage;
  for (let i = mark + 1; i < tokens.length && !isBoundary(tokens[i]!); i++) {
    const behind = skipLeads(passage, i);
    if (behind > i) return behind;
  }
  return -1;
}

/** A verb that states how something stands or moves (实现增长) goes on about what was measured before, unless it has an object. */
const isStatement = (tokens: readonly Token[], at: number): boolean =>
  (isAct(tokens[at]) && is(tokens[at + 1], cue.rise | cue.fall)) ||
  (is(tokens[at], predicates) && !is(tokens[at], cue.act) && !(tokens[at + 1] !== undefined && isPlainNoun(tokens[at + 1]!)));

/** Nothing but adverbs stands before the amount. */
const isAlone = ({ tokens, at, first }: Window): boolean => all(tokens, first, at, (token) => is(token, cue.adverb));

/** First token of the action, or -1. `named`: a noun that may be measured stands before the amount. */
function actionStart(window: Window, named: boolean): number {
  const { tokens, at } = window;
  const behind = behindTime(window, at);
  const start = skipLeads(window, behind);
  if (isRunning(window, at)) return named || isStatement(tokens, start) ? -1 : start;
  if (start > behind) return start;
  if (tokens[behind]?.kind === 'comma') return isAlone(window) ? actionOfNext(window, behind) : -1;
  const isInside = behind > at + 1 && (is(tokens[at - 1], cue.at) || !is(tokens[at - 1], cue.act));
  return isVerb(tokens[start]) && (!named || isInside) ? start : -1;
}

/** The action that the window's stretch of time or number of times is of; `named`: a noun that may be measured stands before it. */
export function actionOf(window: Window, { bits }: Predicate, named: boolean): Stretch | null {
  const { text, tokens, quantity } = window;
  if ((quantity.quantity !== 'duration' && quantity.unit !== '{次}') || (bits & moves) !== 0) return null;
  const first = actionStart(window, named);
  if (first < 0 || tokens[first] === undefined) return null;
  if (words.hold.has(text, tokens[first])) return { first, end: first + 1 };
  let end = first;
  while (end < tokens.length && !isBoundary(tokens[end]!) && !stops.has(tokens[end]!.kind) && tokens[end]!.tag !== 'ul') end++;
  if (tokens[end]?.kind === 'quantity' && is(tokens[end - 1], moves | cue.reach)) return null;
  return end > first ? { first, end } : null;
}
