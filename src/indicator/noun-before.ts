/** The noun phrase before a quantity's predicate: where the phrase that names the measure begins. */
import { cue } from './cues';
import { isPronoun } from './pointed-subject';
import { is, isName, isOf, type Passage } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

const opening =
  cue.adverb |
  cue.conj |
  cue.now |
  cue.target |
  cue.expected |
  cue.yoy |
  cue.mom |
  cue.mean |
  cue.from |
  cue.after |
  cue.at |
  cue.scope |
  cue.home |
  cue.nation;

/** Nouns that make the verb before them a part of their own name (解决{率}, 建成{面积}). */
function isNominalizer(text: string, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || words.amount.ends(text, token.to)) return false;
  return (
    is(token, cue.head) ||
    text[token.from] === '率' ||
    (token.to - token.from === 1 && token.cue === 0 && !'vuhrmpdc'.includes(token.tag[0] ?? ' '))
  );
}

/** A verb that governs what follows, rather than one inside a compound noun (技术{改造}项目, 问题{解决}率). */
function governs({ text, tokens }: Passage, at: number, first: number, end: number): boolean {
  const token = tokens[at]!;
  if (at > first && is(token, cue.act | cue.new) && words.tally.ends(text, tokens[end - 1]!.to)) return false;
  // 江州{现有}孵化器9家
  if (is(token, cue.new) || (is(token, cue.now) && at > first && isName(tokens[at - 1]!))) return true;
  if (!is(token, cue.act)) return is(token, cue.rise | cue.fall) && at === first && at + 1 < end && !isNominalizer(text, tokens[at + 1]);
  if (!is(token, cue.weak)) {
    const next = tokens[at + 1];
    return !isNominalizer(text, next) || (is(next, cue.head) && text.slice(next!.from, next!.to) !== '金额');
  }
  const isFirst = at === first || (is(tokens[at - 1], cue.adverb) && !isOf(tokens[at - 1]));
  if (!isFirst || at + 1 >= end || isNominalizer(text, tokens[at + 1])) return false;
  return !is(tokens[end - 1], cue.weak) && (at + 2 < end || tokens[at + 1]!.to - tokens[at + 1]!.from > 2);
}

/** {一条}总长380公里的林带: one that is not counted. */
const isSome = (text: string, { from, tag }: Token): boolean => tag === 'm' && text[from] === '一';

/** Behind time, adverbs, a pronoun and a named subject that an adverb or verb follows. */
function skipOpening({ text, tokens }: Passage, first: number, end: number): number {
  let i = first;
  for (; i < end; i++) {
    const token = tokens[i]!;
    if (token.kind === 'time' || token.kind === 'list' || isOf(token) || isPronoun(text, token) || isSome(text, token)) continue;
    if (is(token, opening) && !is(token, (cue.act & ~cue.weak) | cue.head)) continue;
    break;
  }
  return i;
}

/** Behind what may stand between a verb and its object (引进{了}). */
function skipAspect(tokens: readonly Token[], first: number, end: number): number {
  let i = first;
  while (
    i < end &&
    (tokens[i]!.kind === 'time' ||
      tokens[i]!.kind === 'list' ||
      tokens[i]!.tag[0] === 'u' ||
      tokens[i]!.tag === 'c' ||
      is(tokens[i], cue.after))
  )
    i++;
  return i;
}

/** Index of the last 的 in `[first, end)`, or -1. */
function lastOf(tokens: readonly Token[], first: number, end: number): number {
  for (let i = end - 1; i > first; i--) if (isOf(tokens[i])) return i;
  return -1;
}

/** {有}出口业绩的企业: the description tells which are measured. */
const isKind = (text: string, { from, to }: Token): boolean => to - from === 1 && text[from] === '有';

/** 为企业{减免税费}: the verb behind those for whom something is done, or `start`. */
function behindReceiver({ text, tokens }: Passage, start: number, end: number): number {
  const before = tokens[start - 1];
  if (before === undefined || before.tag !== 'p' || text.slice(before.from, before.to) !== '为') return start;
  for (let i = start + 1; i + 1 < end; i++) if (tokens[i]!.tag === 'v' || is(tokens[i], cue.act | cue.fall)) return i;
  return start;
}

/** Begin of the noun phrase that ends at `end`: behind time, adverbs, and the verb that governs it. */
export function phraseStart(passage: Passage, first: number, end: number): number {
  const { text, tokens } = passage;
  let start = skipOpening(passage, first, end);
  const of = lastOf(tokens, start, end);
  for (let i = start; i < end; i++) {
    if (!governs(passage, i, start, end) || (of > i && of < end - 1)) continue;
    start = skipAspect(tokens, i + 1, end);
    i = start - 1;
  }
  start = behindReceiver(passage, start, end);
  const { to } = tokens[Math.max(end, 1) - 1]!;
  const isDescribed = of > start && end - of > 1 && to - tokens[of]!.to >= 4 && !words.number.ends(text, to);
  return isDescribed && !isKind(text, tokens[start]!) ? of + 1 : start;
}
