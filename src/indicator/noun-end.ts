/** Where the noun phrase behind a quantity ends: at a mark or an amount that none crosses, or behind the one word that is counted. */

import { cue } from './cues';
import { is, isBoundary, isOf, type Passage, predicates } from './token-class';
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
  /** A list mark has been read. */
  isListed: boolean;
  /** The last 的 that has been read, or -1. */
  of: number;
}

/** A mark or an amount that no noun phrase crosses. */
export function endsPhrase({ tokens, text, first, isCount }: NounPhrase, at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (isBoundary(token) || token.kind === 'time' || token.kind === 'open' || token.kind === 'close') return true;
  if (token.kind === 'quantity') return at > first && text[token.to] !== '级';
  if (text[token.from] === '”') return true;
  if (token.tag === 'c' && is(token, cue.conj) && (!isCount || next?.tag[0] === 'm' || hasOwnAmount(tokens, at + 1))) return true;
  if (token.kind !== 'list') return false;
  return !isCount || (next?.kind === 'entity' && next.tag === 'nt') || is(next, cue.act | cue.new) || hasOwnAmount(tokens, at + 1);
}

/** Tokens that a member of a list is looked through for its amount. */
const memberReach = 12;

/** 1个集群、{加工企业20家}: the member of the list that begins at `from` is counted by itself. */
function hasOwnAmount(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + memberReach; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quantity') return true;
    if (token.kind === 'list' || isBoundary(token) || isOf(token) || is(token, cue.conj | predicates)) return false;
    if (i > from && (is(token, cue.act) ? !is(token, cue.weak) : token.tag === 'v' && token.cue === 0)) return false;
  }
  return false;
}

/** Is the first word of the noun phrase all that is counted, though nouns follow? */
export const countsPart = (phrase: NounPhrase): boolean => phrase.isCount && (countsSides(phrase) || countsDivisions(phrase));

/** 17个{领域}碳达峰工作: what is counted are the sides of something. */
const countsSides = ({ text, tokens, first }: NounPhrase): boolean =>
  words.side.ends(text, tokens[first]!.to) && !isOf(tokens[first + 1]) && !text.startsWith('工作', tokens[first + 1]?.from);

/** What divisions are counted as, with 个 and without a measure word. */
const units = new Set('市县区盟旗州');
/** What a count without a measure word ends with. */
export const numerals = new Set('0123456789一二两三四五六七八九十百千万多余');
const bareUnits = new Set('省市县区盟旗州国');

/** 沿湖9{市}渔获量, 14个{市州}税收: in a word of such signs the divisions are what is counted. */
function countsDivisions({ text, tokens, at, first }: NounPhrase): boolean {
  const last = text[tokens[at]!.to - 1]!;
  if (last !== '个' && !numerals.has(last)) return false;
  const signs = last === '个' ? units : bareUnits;
  const { from, to, kind } = tokens[first]!;
  for (let i = from; i < to; i++) if (!signs.has(text[i]!)) return false;
  return kind === 'word' && tokens[first + 1]?.kind !== 'open';
}

export const endsClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || isBoundary(tokens[at]) || tokens[at].kind === 'list';

/** 8个重点县{建设}基地: work that is done where the count is, or for those that are counted. */
export const opensWork = ({ tokens, text }: NounPhrase, at: number): boolean =>
  is(tokens[at], cue.act) && !isOf(tokens[at + 1]) && words.site.ends(text, tokens[at - 1]!.to);
