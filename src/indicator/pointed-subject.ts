/** Subjects that a pronoun points at: 这家公司, 该中心, 当地. */

import { isPlainNoun } from './clause';
import { cue } from './cues';
import { endsMeasured } from './list';
import { type Subject, stretchOf } from './subject';
import { is, isAct, isAgent, isName, type Passage } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

/** Does the token stand for whom or where the text spoke of before? */
export const isPronoun = (text: string, token: Token): boolean => words.pronoun.has(text, token);

/** A pronoun that is the whole subject: 这里{已}…, 当地{播种机}…, but not 当地{施工企业}. */
export const refersBack = (passage: Passage, at: number): boolean =>
  isPronoun(passage.text, passage.tokens[at]!) && !ownsActor(passage, at);

/** Is one who acts among the nouns behind the pronoun at `at`? */
function ownsActor({ text, tokens }: Passage, at: number): boolean {
  for (let i = at + 1; i < tokens.length && (isPlainNoun(tokens[i]!) || tokens[i]!.tag === 'vn'); i++)
    if (isAgent(text, tokens[i]!)) return true;
  return false;
}

const stops = cue.adverb | cue.reach | cue.than | cue.rise | cue.fall;

/** 这家, 该, but not 这是: a pronoun that belongs to a noun. */
const pointsAt = ({ text, tokens }: Passage, at: number): boolean =>
  words.point.begins(text, tokens[at]!.from) && !text.startsWith('是', tokens[at]!.from + 1) && !text.startsWith('是', tokens[at]!.to);

/** 这家公司 · 这台产自深圳的机器人 · 这根直径3米的水管 · 当地政府: the noun phrase that the pronoun opens, without its relative clause. */
export function pointedSubject(passage: Passage, first: number, end: number): Subject | null {
  const { text, tokens } = passage;
  if (first >= end || !pointsAt(passage, first)) return null;
  let from = first;
  let isRelative = false;
  for (let i = first + 1; i + 1 < end; i++) {
    const token = tokens[i]!;
    if (text[token.to - 1] === '的') {
      if (isRelative || token.tag === 'z' || 'abz'.includes(tokens[i - 1]!.tag[0] ?? ' ')) from = i + 1;
      break;
    }
    if (text[token.from] === '每' || (i > first + 1 && opensClaim(text, token))) break;
    if (token.tag[0] === 'v' || is(token, cue.act | cue.new)) isRelative = true;
  }
  const isBare = tokens[first]!.to - tokens[first]!.from === 1;
  const isWhole = from === first && !isBare && (text[tokens[first]!.from] === '该' || isAgent(text, tokens[first]!));
  let to = from > first ? from : isBare ? behindClassifier(tokens, first + 1) : first + 1;
  while (!isWhole && to < end && isPart(passage, to)) if (endsPointed(text, tokens[to++]!)) break;
  to = beforeMeasured(passage, from, to);
  if (
    to <= from ||
    isTime(text, tokens[to - 1]!) ||
    (from === first && tokens[to - 1]!.to - tokens[first]!.from < shortest(text, tokens[first]!))
  )
    return null;
  return stretchOf(tokens, from, to, 'sentence');
}

/** 该孵化器{建筑面积}2.8万平方米: where what an amount measures right behind the phrase begins in it, or `to`. */
function beforeMeasured({ text, tokens }: Passage, from: number, to: number): number {
  let amount = to;
  while (is(tokens[amount], cue.adverb | cue.reach)) amount++;
  if (tokens[amount]?.kind !== 'quantity' || !endsMeasured(text, tokens[to - 1]!.to)) return to;
  let at = to - 1;
  while (at > from + 2 && !isAgent(text, tokens[at - 1]!) && isPlainNoun(tokens[at - 1]!)) at--;
  return at > from + 1 ? at : to;
}

/** 这几{天}, 这个{假期}: when it is, not whom the text speaks of. */
const isTime = (text: string, { to }: Token): boolean => words.when.ends(text, to);

/** 这个机组{能}, 这家企业{已}: a word that the predicate begins with. */
const opensClaim = (text: string, token: Token): boolean => is(token, cue.adverb) || '能可会是将也就'.includes(text[token.from]!);

/** One who acts, at the end of the phrase; a name only describes it (这家{武汉}企业). */
const endsPointed = (text: string, token: Token): boolean => isAgent(text, token) && !isName(token) && !words.field.ends(text, token.to);

/** Least length of the phrase: {该}井, {这家}企业. */
const shortest = (text: string, { from }: Token): number => (text[from] === '该' ? 2 : 3);

/** Behind a classifier that looks like a preposition (这{把}刷子). */
const behindClassifier = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.tag === 'p' && tokens[at].to - tokens[at].from === 1 ? at + 1 : at;

/** A word of the phrase: a noun, or a verb that describes one ({防风}罩工厂). */
function isPart({ text, tokens }: Passage, at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (isNominal(token) || token.kind === 'quote') return text[token.from] !== '每';
  return token.tag[0] === 'v' && token.cue === 0 && next !== undefined && isPlainNoun(next);
}

const isNominal = (token: Token): boolean =>
  (token.kind === 'word' || token.kind === 'entity') && !is(token, stops) && !'vdpcuf'.includes(token.tag[0] ?? ' ') && !isAct(token);
