/** The noun phrase behind a quantity: what is counted. */

import type { NormalSpan } from '../text/span';
import { cue } from './cues';
import { endsMeasured } from './list';
import { countsFirst, endsClause, endsPhrase, type NounPhrase } from './noun-end';
import { endsNoun, results } from './noun-rules';
import { is, isOf, isVerb, lastBefore, type Passage, predicates, type Stretch, some } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

/** Tags of words that a noun phrase begins with; the word for numbers is 年 (年{产能}). */
const nouns = new Set('nabjlixzsem');

/** Does the phrase begin as a noun phrase does? */
export function beginsNoun(tokens: readonly Token[], { first, end }: Stretch): boolean {
  if (end <= first) return false;
  const { kind, tag, cue: bits } = tokens[first]!;
  if (kind !== 'word') return kind === 'entity' || kind === 'quote';
  return nouns.has(tag[0] ?? '') || tag === 'vn' || (bits & cue.weak) !== 0;
}

/** What the phrase before 的 is: a clause or a field (突出的, 最新{研发}的, 等领域的) only describes the noun behind it. */
const describes = ({ text, tokens }: Passage, first: number, of: number): boolean =>
  words.side.ends(text, tokens[of]!.from) ||
  some(tokens, first, of, (token) => 'vailzr'.includes(token.tag[0] ?? ' ') || is(token, cue.act));

/**
 * The noun phrase behind a quantity (15个{重点项目}); empty where none follows. A second quantity may stand between
 * (3座35万千瓦{光热电站}). Of an amount only the nearest noun is taken, of a count the whole list.
 */
export function phraseAfter(passage: Passage, at: number, isCount: boolean): Stretch {
  const { text, tokens } = passage;
  const first = nounStart(passage, at);
  const opener = tokens[first];
  const nothing = { first, end: first };
  if (opener === undefined || !mayOpen(opener) || (is(opener, cue.weak) && results.has(text[opener.to]!))) return nothing;
  const isRelative = opensClause(opener, tokens[first + 1]);
  const phrase: NounPhrase = { text, tokens, at, first, isCount, isRelative, of: -1 };
  const read = phraseEnd(phrase);
  // 3个总投资超{10亿元}的项目: the amount that stands between describes what is counted.
  const described = isCount ? describedBy(passage, read) : -1;
  if (described >= 0) return phraseAfter(passage, described, false);
  const end = trimmedEnd(phrase, read);
  const { of } = phrase;
  if (of >= first && of < end - 1) return describes(passage, first, of) ? { first: of + 1, end } : { first, end: of };
  if (of === end - 1 && of > first) return { first, end: of };
  if (!isRelative || (end - first === 2 && tokens[first + 1]!.tag === 'n')) return { first, end };
  return end - first > 2 && isVerb(tokens[lastBefore(tokens, at, cue.adverb)]) ? { first: end - 2, end } : nothing;
}

/** Reads the phrase word by word; behind its last word. */
function phraseEnd(phrase: NounPhrase): number {
  const { text, tokens, first, isRelative } = phrase;
  let end = first;
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    const inside = closedAt(tokens, end);
    // 19个领域{“}上量起势”: a saying, not a name, in which the noun goes on.
    if (end > first && text[token.from] === '“' && !beginsNoun(tokens, { first: Math.max(inside, end) + 1, end: tokens.length })) break;
    if (inside >= 0) {
      end = inside;
      continue;
    }
    if (endsPhrase(phrase, end) || (end === first + 1 && countsFirst(phrase))) break;
    if (isOf(token)) phrase.of = end;
    else if (end > first && !isRelative && endsNoun(phrase, end)) {
      const kind = kindEnd(phrase, end);
      if (kind < 0) break;
      end = kind - 1;
    }
  }
  return end;
}

/** The end without what belongs to the words behind: joints, an adjective, verbs. */
function trimmedEnd({ tokens, first, of }: NounPhrase, end: number): number {
  let to = end;
  while (to > first && (tokens[to - 1]!.kind === 'list' || is(tokens[to - 1], cue.conj))) to--;
  if (to - 1 > first && tokens[to - 1]!.tag === 'a') to--;
  return withoutVerbs(tokens, of < 0 ? first : of + 1, to);
}

/** {3个}总投资超10亿元的项目: another amount stands between. */
export const isDescribedBetween = (tokens: readonly Token[], at: number, { first }: Stretch): boolean =>
  some(tokens, at + 2, first, ({ kind }) => kind === 'quantity');

/** The amount that describes what is counted, behind the noun that ends at `end`, or -1. */
function describedBy({ text, tokens }: Passage, end: number): number {
  let at = end;
  while (is(tokens[at], cue.adverb | cue.reach)) at++;
  if (tokens[at]?.kind !== 'quantity' || !isOf(tokens[is(tokens[at + 1], cue.after) ? at + 2 : at + 1])) return -1;
  const { to } = tokens[end - 1]!;
  return endsMeasured(text, to) || words.extent.ends(text, to) ? at : -1;
}

/** 打造26个口感{提升试验棚}: what is made is named up to the end of the clause, or -1. */
function kindEnd({ tokens, text, at, isCount }: NounPhrase, from: number): number {
  if (!isCount || !words.make.ends(text, tokens[lastBefore(tokens, at, cue.adverb)]?.to ?? 0)) return -1;
  let end = from;
  while (tokens[end]?.kind === 'word') end++;
  return end > from + 1 && endsClause(tokens, end) ? end : -1;
}

/** 5家{建设}…的企业: does the phrase begin with a verb, so that it only describes a noun behind 的? */
const opensClause = (opener: Token, next: Token | undefined): boolean => is(opener, cue.act) && (!is(opener, cue.weak) || is(next, cue.at));

/** Behind 以上, 规模, 的 and a second amount (3座{35万千瓦}光热电站, 百亿元{规模的}基金). */
function nounStart({ text, tokens }: Passage, at: number): number {
  let first = at + 1;
  while (is(tokens[first], cue.after) || (tokens[first]?.kind === 'quantity' && text[tokens[first]!.to] !== '级')) first++;
  if (words.size.has(text, tokens[first]) && isOf(tokens[first + 1])) return first + 2;
  return isOf(tokens[first]) ? first + 1 : first;
}

const mayOpen = (token: Token): boolean =>
  token.kind !== 'list' &&
  token.kind !== 'open' &&
  token.tag !== 'u' &&
  (is(token, cue.act) || !is(token, predicates | cue.share | cue.conj | cue.than));

/** Characters of a bracket or tokens of a quoted name that belong to the noun (站{(所)}, {“一网通办”}事项). */
const closedReach = 8;

/** The mark that closes the short bracket or the quotation at `at`, or -1. */
function closedAt(tokens: readonly Token[], at: number): number {
  const { kind } = tokens[at]!;
  if (kind !== 'open' && kind !== 'quote') return -1;
  const closing = kind === 'open' ? 'close' : 'quote';
  for (let end = at + 1; end < tokens.length && end <= at + closedReach; end++) if (tokens[end]!.kind === closing) return end;
  return -1;
}

/** Cuts verbs off the end of a phrase that is long enough without them (科技成果{落地转化}). */
function withoutVerbs(tokens: readonly Token[], first: number, end: number): number {
  let to = end;
  while (to - 1 > first && (tokens[to - 1]!.tag === 'v' || is(tokens[to - 1], cue.weak | cue.adverb))) to--;
  const last = tokens[to - 1];
  return last?.tag[0] === 'n' && last.to - tokens[first]!.from >= 4 ? to : end;
}

/** Characters of a grade (国家级). */
const gradeLength = 3;

/** 3座国家级、12座省级{气象台站}: the noun that a grade leaves to the count behind it, or none. */
export function sharedNoun(passage: Passage, { end }: Stretch): NormalSpan[] {
  const { text, tokens } = passage;
  const next = tokens[end + 2];
  if (next === undefined || text[tokens[end - 1]!.to - 1] !== '级' || tokens[end + 1]!.kind !== 'quantity') return [];
  const from = next.from + text.slice(next.from, next.from + gradeLength).indexOf('级') + 1;
  const { to } = tokens[phraseAfter(passage, end + 1, true).end - 1]!;
  return to > from ? [{ from, to }] : [];
}
