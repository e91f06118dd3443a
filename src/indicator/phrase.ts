/** Noun phrases around a quantity: where the phrase that names the measure begins and ends. */
import { cue } from './cues';
import type { Token } from './tokens';

/** Tokens `[first, end)` of a line. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

const predicate = cue.rise | cue.fall | cue.to | cue.reach | cue.gap | cue.rank;
const opening = cue.adverb | cue.conj | cue.now | cue.target | cue.expected | cue.yoy | cue.mom | cue.mean | cue.from | cue.after;

export const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (token.cue & bits) !== 0;

/** First token of the stretch that a quantity's predicate and measure may stand in: behind the last mark or quantity. */
export function windowBefore(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const { kind } = tokens[i]!;
    if (kind === 'close') depth++;
    else if (kind === 'open') {
      if (depth === 0) return i + 1;
      depth--;
    } else if (depth === 0 && (kind === 'stop' || kind === 'semicolon' || kind === 'comma' || kind === 'colon' || kind === 'quantity')) return i + 1;
  }
  return 0;
}

/** A verb that stands inside a compound noun (技术改造项目, 建成面积) rather than above its object. */
function insideNoun(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (at + 1 >= end) return true;
  if (is(after, cue.head) && !is(after, cue.share)) return true;
  const tag = tokens[at]!.tag;
  if (at > first && before !== undefined && before.cue === 0 && before.kind === 'word' && (tag === 'vn' || tag === 'n') && before.tag[0] !== 'v') return true;
  return false;
}

/** Begin of the noun phrase that ends at `end`: behind time, adverbs, and the verb that governs it. */
export function phraseStart(tokens: readonly Token[], first: number, end: number): number {
  let start = first;
  while (start < end && (tokens[start]!.kind === 'time' || tokens[start]!.kind === 'list' || is(tokens[start], opening))) start++;
  const clauseOf = lastOf(tokens, start, end);
  for (let i = end - 1; i >= start; i--) {
    const token = tokens[i]!;
    if ((token.cue & (cue.act | cue.new)) === 0) continue;
    if ((token.cue & cue.new) === 0 && insideNoun(tokens, i, start, end)) continue;
    if (clauseOf > i && clauseOf < end - 1) continue;
    start = i + 1;
    break;
  }
  if (clauseOf > start && end - clauseOf > 1 && tokens[end - 1]!.to - tokens[clauseOf]!.to >= 4) start = clauseOf + 1;
  while (start < end && (tokens[start]!.kind === 'time' || tokens[start]!.kind === 'list' || is(tokens[start], opening))) start++;
  return start;
}

/** Index of the last 的 that closes a relative clause in `[first, end)`, or -1. */
function lastOf(tokens: readonly Token[], first: number, end: number): number {
  for (let i = end - 1; i > first; i--) if (tokens[i]!.kind === 'word' && tokens[i]!.tag === 'uj') return i;
  return -1;
}

/** The noun phrase behind a quantity (15个{重点项目}); empty where none follows. */
export function phraseAfter(tokens: readonly Token[], at: number): Stretch {
  let first = at + 1;
  while (is(tokens[first], cue.after)) first++;
  if (tokens[first]?.tag === 'uj') first++;
  const relative = (tokens[first]?.cue ?? 0) & cue.act ? true : false;
  let end = first;
  let last = -1;
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    if (token.kind === 'quantity' || token.kind === 'time' || token.kind === 'stop' || token.kind === 'semicolon' || token.kind === 'comma' || token.kind === 'colon') break;
    if (token.kind === 'open' || token.kind === 'close') break;
    if (token.kind === 'list' && (tokens[end + 1]?.kind === 'quantity' || is(tokens[end + 1], cue.act | cue.new))) break;
    if (token.tag === 'uj') last = end;
    if (end > first && !relative && is(token, predicate | cue.share)) break;
    if (end > first && !relative && is(token, cue.act | cue.new) && token.tag !== 'n' && token.tag !== 'vn' && !is(tokens[end + 1], cue.head)) break;
    if (end > first && !relative && is(token, cue.adverb) && token.tag !== 'uj' && token.tag !== 'n') break;
    if (end > first && token.tag === 'u' ) break;
  }
  while (end > first && (tokens[end - 1]!.kind === 'list' || is(tokens[end - 1], cue.conj))) end--;
  if (last >= first && last < end - 1) return { first: last + 1, end };
  if (relative) return { first: Math.max(first, end - 2), end };
  return { first, end };
}
