/** The noun phrase before a quantity's predicate: where the phrase that names the measure begins. */
import { cue } from './cues';
import { is, isAct, isName, isOf, type Passage } from './token-class';
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
/** Of these, words that may be part of the phrase. */
const named = (cue.act & ~cue.weak) | cue.head;

/** A noun of one character makes the verb before it a part of its own name (解决{率}). */
const isNominalizer = (text: string, token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind !== 'quote' &&
  token.to - token.from === 1 &&
  (text[token.from] === '率' || !'vuhrmpdc'.includes(token.tag[0] ?? ' '));

/** Least length of what a verb governs that may be the inside of a noun as well (推广{新品种}, but not 设计{时速}). */
const governedLength = 3;

/** A verb that governs what follows, rather than one inside a compound noun (技术{改造}项目, 问题{解决}率). */
function governs({ text, tokens }: Passage, at: number, first: number, end: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  // 江州{现有}孵化器9家
  if (is(token, cue.new) || (is(token, cue.now) && at > first && isName(tokens[at - 1]!))) return true;
  if (isAct(token)) return !isNominalizer(text, next);
  const isShort = next === undefined || next.to - next.from === 1 || tokens[end - 1]!.to - token.to < governedLength;
  return is(token, cue.act | cue.rise | cue.fall) && at === first && !isShort && !is(next, cue.head);
}

/** {一条}总长380公里的林带: one that is not counted. */
const isSome = (text: string, { from, tag }: Token): boolean => tag === 'm' && text[from] === '一';

/** Behind times, adverbs and a pronoun. */
function skipOpening({ text, tokens }: Passage, first: number, end: number): number {
  const leads = (token: Token): boolean =>
    token.kind === 'time' || words.pronoun.has(text, token) || isSome(text, token) || (is(token, opening) && !is(token, named));
  let i = first;
  while (i < end && leads(tokens[i]!)) i++;
  return i;
}

/** Index of the last 的 in `[first, end)`, or -1. */
function lastOf(tokens: readonly Token[], first: number, end: number): number {
  for (let i = end - 1; i > first; i--) if (isOf(tokens[i])) return i;
  return -1;
}

/** Between a verb and its object (引进{了}, 新造{和}修复). */
const isBetween = ({ kind, tag }: Token): boolean => kind === 'list' || tag[0] === 'u' || tag === 'c';

/** Least length of a noun that a description leads to. */
const describedLength = 4;

/** 为企业{减免税费}: the verb behind those for whom something is done, or `start`. */
function behindReceiver({ text, tokens }: Passage, start: number, end: number): number {
  const before = tokens[start - 1];
  if (before === undefined || before.tag !== 'p' || text.slice(before.from, before.to) !== '为') return start;
  for (let i = start + 1; i + 1 < end; i++) if (tokens[i]!.tag === 'v' || is(tokens[i], cue.act | cue.fall)) return i;
  return start;
}

/** Begin of the noun phrase that ends at `end`: behind time, adverbs, the verb that governs it and a description. */
export function phraseStart(passage: Passage, first: number, end: number): number {
  const { text, tokens } = passage;
  let start = skipOpening(passage, first, end);
  const of = lastOf(tokens, start, end);
  for (let i = start; i < end; i++) {
    if (of > i || !governs(passage, i, start, end)) continue;
    start = i + 1;
    while (start < end && isBetween(tokens[start]!)) start++;
    i = start - 1;
  }
  start = behindReceiver(passage, start, end);
  const isDescribed = of > start && tokens[end - 1]!.to - tokens[of]!.to >= describedLength;
  // {有}出口业绩的企业: the description tells which are measured.
  return isDescribed && text[tokens[start]!.from] !== '有' ? of + 1 : start;
}
