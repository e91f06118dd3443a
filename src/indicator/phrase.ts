/** Noun phrases around a quantity: where the phrase that names the measure begins and ends. */
import { cue } from './cues';
import type { Token } from './tokens';

/** Tokens `[first, end)` of a line. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

const predicate = cue.rise | cue.fall | cue.to | cue.reach | cue.gap | cue.rank;
const opening =
  cue.adverb | cue.conj | cue.now | cue.target | cue.expected | cue.yoy | cue.mom | cue.mean | cue.from | cue.after | cue.at | cue.scope | cue.home | cue.nation;

export const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (token.cue & bits) !== 0;

const isBoundary = (token: Token): boolean =>
  token.kind === 'stop' || token.kind === 'break' || token.kind === 'semicolon' || token.kind === 'comma' || token.kind === 'colon';

/** First token of the stretch that a quantity's predicate and measure may stand in: behind the last mark or quantity. */
export function windowBefore(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.kind === 'close') depth++;
    else if (token.kind === 'open') {
      if (depth === 0) return i + 1;
      depth--;
    } else if (depth === 0 && (isBoundary(token) || token.kind === 'quantity')) return i + 1;
  }
  return 0;
}

/** Nouns that make the verb before them a part of their own name (解决{率}, 建成{面积}). */
const isNominalizer = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && (is(token, cue.head) || (token.to - token.from === 1 && token.tag[0] !== 'v' && token.tag !== 'uj' && token.tag !== 'ul' && token.cue === 0));

/** A verb that governs what follows, rather than one inside a compound noun (技术{改造}项目, 问题{解决}率). */
function governs(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  const token = tokens[at]!;
  if (is(token, cue.new)) return true;
  if (!is(token, cue.act)) return false;
  if (!is(token, cue.weak)) return !(isNominalizer(tokens[at + 1]) && !is(tokens[at + 1], cue.head));
  if (at !== first || at + 1 >= end || isNominalizer(tokens[at + 1])) return false;
  return at + 2 < end || tokens[at + 1]!.to - tokens[at + 1]!.from > 2;
}

/** Behind time, adverbs and a named subject that an adverb or verb follows. */
function skipOpening(tokens: readonly Token[], first: number, end: number): number {
  let i = first;
  for (; i < end; i++) {
    const token = tokens[i]!;
    if (token.kind === 'time' || token.kind === 'list' || token.tag === 'uj') continue;
    if (is(token, opening) && !is(token, (cue.act & ~cue.weak) | cue.head)) continue;
    if (token.kind === 'entity' && i + 1 < end && isName(token) && is(tokens[i + 1], cue.adverb | cue.target | cue.expected | cue.act | cue.new | cue.now)) continue;
    break;
  }
  return i;
}

/** The name of a body, place or person. */
export const isName = (token: Token): boolean => token.tag === 'ns' || token.tag === 'nt' || token.tag === 'nr';

/** Behind what may stand between a verb and its object (引进{了}). */
function skipAspect(tokens: readonly Token[], first: number, end: number): number {
  let i = first;
  while (i < end && (tokens[i]!.kind === 'time' || tokens[i]!.kind === 'list' || tokens[i]!.tag[0] === 'u' || is(tokens[i], cue.after))) i++;
  return i;
}

/** Index of the last 的 in `[first, end)`, or -1. */
function lastOf(tokens: readonly Token[], first: number, end: number): number {
  for (let i = end - 1; i > first; i--) if (tokens[i]!.tag === 'uj') return i;
  return -1;
}

/** Begin of the noun phrase that ends at `end`: behind time, adverbs, and the verb that governs it. */
export function phraseStart(tokens: readonly Token[], first: number, end: number): number {
  let start = skipOpening(tokens, first, end);
  const of = lastOf(tokens, start, end);
  for (let i = end - 1; i >= start; i--) {
    if (!governs(tokens, i, start, end) || (of > i && of < end - 1)) continue;
    start = skipAspect(tokens, i + 1, end);
    break;
  }
  return of > start && end - of > 1 && tokens[end - 1]!.to - tokens[of]!.to >= 4 ? of + 1 : start;
}

const nouns = new Set(['n', 'a', 'b', 'j', 'l', 'i', 'x', 'z', 's', 'e']);
/** Can a noun phrase begin with this token? */
const opensNoun = (token: Token): boolean =>
  token.kind === 'entity' || token.kind === 'quote' || (token.kind === 'word' && (nouns.has(token.tag[0] ?? '') || token.tag === 'vn' || is(token, cue.weak)));

/** The noun phrase behind a quantity (15个{重点项目}); empty where none follows. */
export function phraseAfter(tokens: readonly Token[], at: number): Stretch {
  let first = at + 1;
  while (is(tokens[first], cue.after)) first++;
  if (tokens[first]?.tag === 'uj') first++;
  const opener = tokens[first];
  const nothing = { first, end: first };
  if (opener === undefined || opener.kind === 'quantity' || isBoundary(opener) || opener.kind === 'list' || opener.kind === 'close' || opener.kind === 'open') return nothing;
  if (is(opener, predicate | cue.share | cue.conj | cue.than) && !is(opener, cue.act)) return nothing;
  const relative = is(opener, cue.act) && !is(opener, cue.weak);
  let end = first;
  let of = -1;
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    if (token.kind === 'quantity' || token.kind === 'time' || isBoundary(token) || token.kind === 'open' || token.kind === 'close') break;
    if (token.kind === 'list' && (tokens[end + 1]?.kind === 'quantity' || is(tokens[end + 1], cue.act | cue.new))) break;
    if (token.tag === 'uj') of = end;
    if (end === first || relative || token.tag === 'uj') continue;
    if (is(token, predicate | cue.share | cue.new) && !is(token, cue.head)) break;
    if (is(token, cue.act) && !is(token, cue.weak)) break;
    if (is(token, cue.adverb) && token.tag !== 'n') break;
    if (token.tag === 'v' && token.cue === 0 && end + 1 < tokens.length) break;
    if (token.tag === 'u' || token.tag === 'd' || token.tag === 'p' || token.tag === 'udeng') break;
  }
  while (end > first && (tokens[end - 1]!.kind === 'list' || is(tokens[end - 1], cue.conj))) end--;
  if (of >= first && of < end - 1) return { first: of + 1, end };
  if (relative) return of < 0 && end - first > 2 ? { first: end - 2, end } : nothing;
  return { first, end };
}

export const beginsNoun = (tokens: readonly Token[], { first, end }: Stretch): boolean => end > first && opensNoun(tokens[first]!);
