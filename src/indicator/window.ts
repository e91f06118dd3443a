/** The stretch of a clause that a quantity's predicate and measure stand in. */
import type { Quantity } from '../text/mention';
import { cue } from './cues';
import type { Frame } from './frame';
import { is, isBoundary, isOf, isRunning, isVerb, type Passage, predicates } from './token-class';
import type { Token } from './tokens';

export interface Window extends Passage {
  readonly quantity: Quantity;
  /** The quantity's token. */
  readonly at: number;
  /** First token of the window, behind the mark or quantity before it and what belongs to that. */
  readonly first: number;
  /** Another quantity of the same clause ends where the window begins. */
  readonly chained: boolean;
  /** Classes of all cue words of the window; in a list also those of the verb before the list. */
  readonly cues: number;
  /** The last 占, or -1. */
  readonly shareAt: number;
  /** The statement before in the same sentence. */
  readonly previous: Frame | null;
}

/** Most tokens that a window holds. */
const reach = 120;

/** First token behind the last mark or quantity before `at`; a bracket that is closed again is stepped over. */
export function windowStart(passage: Passage, at: number): number {
  const { tokens } = passage;
  let depth = 0;
  const last = Math.max(0, at - reach);
  for (let i = at - 1; i >= last; i--) {
    const token = tokens[i]!;
    if (token.kind === 'close') depth++;
    else if (token.kind === 'open') {
      if (depth === 0) return i + 1;
      depth--;
    } else if (depth === 0 && (isBoundary(token) || (token.kind === 'quantity' && !isRunning(passage, i)))) return i + 1;
  }
  return last;
}

const isJoint = (token: Token | undefined): boolean => token?.kind === 'list' || is(token, cue.conj);

/** 新建 joined to another verb (新建和改造, 新建提升, 修复和新造) is not said of all that is counted. */
function isJoinedVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (isJoint(next) && (is(tokens[i], cue.act) || isVerb(tokens[i + 2]))) return true;
  if (is(tokens[i - 1], cue.conj) && isVerb(tokens[i - 2])) return true;
  return is(tokens[i], cue.act) && is(next, cue.act) && next?.tag === 'v' && !is(tokens[i + 2], cue.head);
}

/** Classes of a cue word as it stands: 累计 alone tells that an amount has come together, not that a level is reached. */
function saidBy({ text, tokens }: Passage, i: number): number {
  const bits = tokens[i]!.cue;
  if ((bits & cue.new) !== 0 && isJoinedVerb(tokens, i)) return bits & ~cue.new;
  const { from, to } = tokens[i]!;
  return (bits & cue.reach) !== 0 && text.slice(from, to) === '累计' ? bits & ~cue.reach : bits;
}

/** 的 behind 占 that leads to another noun (占主导地位的{产业}规模达到), not to the share (占投资的{比重}) or the amount. */
function describesNoun(tokens: readonly Token[], i: number, at: number): boolean {
  const next = tokens[i + 1];
  return (
    isOf(tokens[i]) && i + 1 < at && !is(next, cue.sharehead | predicates) && next?.kind !== 'time' && 'nabj'.includes(next?.tag[0] ?? ' ')
  );
}

/** 新增企业200家,{其中}民营企业150家: the part is of what has come in addition. */
const isPart = ({ text, tokens }: Passage, first: number): boolean =>
  tokens[first] !== undefined && text.startsWith('其中', tokens[first].from) && tokens[first + 1]?.kind !== 'comma';

/** Opens the window of the quantity at token `at`. */
export function openWindow(passage: Passage, at: number, quantity: Quantity, previous: Frame | null): Window {
  const { text, tokens } = passage;
  let first = windowStart(passage, at);
  const chained = first > 0 && tokens[first - 1]!.kind === 'quantity';
  if (chained && previous !== null) first = Math.max(first, Math.min(previous.behind, at));
  while (first < at && is(tokens[first], cue.after)) first++;
  const isListed = (chained && isJoint(tokens[first])) || isPart(passage, first);
  while (first < at && (is(tokens[first], cue.after) || isJoint(tokens[first]))) first++;
  let cues = 0;
  let shareAt = -1;
  for (let i = first; i < at; i++) {
    cues |= saidBy(passage, i);
    if (is(tokens[i], cue.share)) shareAt = i;
    else if (shareAt >= 0 && describesNoun(tokens, i, at)) shareAt = -1;
  }
  if (isListed && previous !== null && (cues & predicates) === 0 && !is(tokens[first], cue.act))
    cues |= previous.cues & (cue.new | cue.act);
  return { text, tokens, quantity, at, first, chained, cues, shareAt, previous };
}
