/** Where the noun phrase behind a quantity ends: at a mark or an amount that none crosses, or behind the one word that is counted. */

import { cue } from './cues';
import { is, isAct, isBoundary, isOf, type Passage, predicates } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

/** The noun phrase behind a quantity, while it is read word by word. */
export interface NounPhrase extends Passage {
  /** The quantity's token. */
  readonly at: number;
  /** Its own first token. */
  readonly first: number;
  /** The quantity is a count. */
  readonly isCount: boolean;
  /** It begins with a verb, so that it only describes a noun behind 的. */
  readonly isRelative: boolean;
  /** The last 的 that has been read, or -1. */
  of: number;
}

const marks: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['stop', 'semicolon', 'comma', 'colon', 'time', 'open', 'close']);

/** A mark or an amount that no noun phrase crosses; the members of a list are counted together. */
export function endsPhrase({ text, tokens, first, isCount }: NounPhrase, at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (marks.has(token.kind) || (token.kind === 'quantity' && at > first && text[token.to] !== '级')) return true;
  if (token.tag === 'c' && is(token, cue.conj)) return !isCount || next?.tag[0] === 'm' || hasOwnAmount(tokens, at + 1);
  return token.kind === 'list' && (!isCount || is(next, cue.act | cue.new) || hasOwnAmount(tokens, at + 1));
}

/** Tokens that a member of a list is looked through for its amount. */
const memberReach = 12;

/** 1个集群、{加工企业20家}: the member of the list that begins at `from` is counted by itself. */
function hasOwnAmount(tokens: readonly Token[], from: number): boolean {
  let at = from + 1;
  while (at < from + memberReach && isMember(tokens[at])) at++;
  return tokens[at]?.kind === 'quantity';
}

const isMember = (token: Token | undefined): boolean =>
  (token?.kind === 'word' || token?.kind === 'entity') &&
  !isOf(token) &&
  token.tag !== 'v' &&
  !isAct(token) &&
  !is(token, cue.conj | predicates);

/** Is the first word of the noun phrase all that is counted, though nouns follow: sides of something (17个{领域}碳达峰工作), divisions? */
export const countsFirst = (phrase: NounPhrase): boolean =>
  (words.side.ends(phrase.text, phrase.tokens[phrase.first]!.to) &&
    !phrase.text.startsWith('工作', phrase.tokens[phrase.first + 1]?.from)) ||
  countsDivisions(phrase);

/** What a count without a measure word ends with, and what it counts. */
const numerals = new Set('0123456789一二两三四五六七八九十百千万多余');
const divisions = new Set('省市县区盟旗州国');

/** 沿湖9{市}渔获量, 中日韩三{国}合作: behind a bare number, a word of such signs is what is counted. */
function countsDivisions({ text, tokens, at, first }: NounPhrase): boolean {
  const { from, to } = tokens[first]!;
  return numerals.has(text[tokens[at]!.to - 1]!) && [...text.slice(from, to)].every((sign) => divisions.has(sign));
}

export const endsClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || isBoundary(tokens[at]) || tokens[at].kind === 'list';
