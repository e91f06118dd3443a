/** The noun phrase behind a quantity: what is counted. */

import type { NormalSpan } from '../text/span';
import { cue } from './cues';
import { dimensions } from './dimension';
import { endsMeasured } from './list';
import { countsPart, endsClause, endsPhrase, type NounPhrase, numerals, opensWork } from './noun-end';
import { endsNoun, reachesOf, results } from './noun-rules';
import { is, isBoundary, isEtc, isOf, lastBefore, type Passage, predicates, type Stretch, some } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

/** Tags of words that a noun phrase begins with; the word for numbers is 年 (年{产能}). */
const nouns = new Set(['n', 'a', 'b', 'j', 'l', 'i', 'x', 'z', 's', 'e', 'm']);
/** Can a noun phrase begin with this token? */
const opensNoun = (token: Token): boolean =>
  token.kind === 'entity' ||
  token.kind === 'quote' ||
  (token.kind === 'word' && (nouns.has(token.tag[0] ?? '') || token.tag === 'vn' || is(token, cue.weak)));

const verbalTags = new Set(['v', 'a', 'i', 'l', 'z', 'r']);
const isVerbal = (token: Token): boolean => (verbalTags.has(token.tag[0] ?? '') && token.tag !== 'zg') || is(token, cue.act);

/** What the phrase before 的 is: a clause or a field (突出的, 最新{研发}的, 等领域的; not {新}码头的) only describes the noun behind it. */
function describes({ text, tokens }: Passage, first: number, of: number): boolean {
  for (let i = first; i < of; i++) {
    const { tag, from, to } = tokens[i]!;
    const isAttribute = tag === 'a' && to - from === 1 && tokens[i + 1]!.tag[0] === 'n';
    if (isVerbal(tokens[i]!) && !isAttribute && (!is(tokens[i], cue.weak) || tokens[i - 1]?.tag === 'd')) return true;
  }
  return words.side.ends(text, tokens[of]!.from);
}

/**
 * The noun phrase behind a quantity (15个{重点项目}); empty where none follows. A second quantity may stand between
 * (3座35万千瓦{光热电站}). Of an amount only the nearest noun is taken, of a count the whole list.
 */
export function phraseAfter(passage: Passage, at: number, isCount: boolean): Stretch {
  const { text, tokens } = passage;
  const start = nounStart(passage, at);
  const first = isCount ? kindStart(passage, start) : start;
  const opener = tokens[first];
  const nothing = { first, end: first };
  if (opener === undefined || text[opener.from] === '”' || !mayOpen(opener, first > at + 1)) return nothing;
  if (is(opener, cue.weak) && opener.to - opener.from === 2 && results.has(text[opener.to]!)) return nothing;
  if (first === at + 1 && countsTimes(text, tokens[at]!) && (opener.tag === 'v' || is(opener, cue.act)))
    return { first, end: actionEnd(tokens, first) };
  const next = tokens[first + 1];
  // 9斤{重}的陶罐
  if (isOf(next) && dimensions.has(text.slice(opener.from, opener.to))) return { first, end: first + 1 };
  const isRelative = opensClause(opener, next, isCount);
  const phrase: NounPhrase = { text, tokens, at, first, isCount, isRelative, isListed: false, of: -1 };
  const read = phraseEnd(phrase);
  const described = isCount ? describedBy(passage, read) : -1;
  if (described >= 0) return phraseAfter(passage, described, false);
  const end = trimmedEnd(phrase, read);
  const { of } = phrase;
  if (of >= first && of < end - 1) return isRelative || describes(passage, first, of) ? { first: of + 1, end } : { first, end: of };
  if (of === end - 1 && of > first) return { first, end: of };
  if (!isRelative || isCompound(tokens, at, first, end)) return { first, end };
  return of < 0 && end - first > 2 && is(opener, cue.act) && isDone(passage, at) ? { first: end - 2, end } : nothing;
}

/** Reads the phrase word by word; behind its last word. */
function phraseEnd(phrase: NounPhrase): number {
  const { text, tokens, at, first, isRelative } = phrase;
  const isWhere = isGoverned(phrase, at);
  let end = first;
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    const inside = token.kind === 'open' ? bracketEnd(tokens, end) : token.kind === 'quote' ? quoteEnd(tokens, end) : -1;
    if (end > first && text[token.from] === '“' && !opensAt(tokens, Math.max(inside, end) + 1)) break;
    if (inside >= 0) {
      end = inside;
      continue;
    }
    if (isRelative && phrase.of < 0 && token.kind === 'list') continue;
    if (endsPhrase(phrase, end) || (end === first + 1 && countsPart(phrase))) break;
    if (isOf(token)) phrase.of = end;
    else if (end > first && isWhere && opensWork(phrase, end)) break;
    else if (end > first && (!isRelative || (phrase.of >= 0 && end > phrase.of + 1)) && endsNoun(phrase, end)) {
      const kind = kindEnd(phrase, end);
      if (kind < 0) break;
      end = kind - 1;
    }
    if (token.kind === 'list') phrase.isListed = true;
  }
  return end;
}

/** The end without what belongs to the words behind: joints, an adjective, verbs. */
function trimmedEnd({ tokens, first, of }: NounPhrase, end: number): number {
  let to = end;
  while (to > first && (tokens[to - 1]!.kind === 'list' || is(tokens[to - 1], cue.conj))) to--;
  if (to - 1 > first && tokens[to - 1]!.tag === 'a' && (tokens[to]?.tag === 'v' || endsClause(tokens, to))) to--;
  return withoutVerbs(tokens, of < 0 ? first : of + 1, to);
}

/** {3个}总投资超10亿元的项目: another amount stands between. */
export const isDescribedBetween = (tokens: readonly Token[], at: number, { first }: Stretch): boolean =>
  some(tokens, at + 2, first, ({ kind }) => kind === 'quantity');

/** 3个总投资超{10亿元}的项目: the amount that describes what is counted, behind the noun that ends at `end`, or -1. */
function describedBy({ text, tokens }: Passage, end: number): number {
  let at = end;
  while (is(tokens[at], cue.adverb | cue.reach)) at++;
  if (tokens[at]?.kind !== 'quantity' || !isOf(tokens[is(tokens[at + 1], cue.after) ? at + 2 : at + 1])) return -1;
  const { to } = tokens[end - 1]!;
  return endsMeasured(text, to) || words.extent.ends(text, to) ? at : -1;
}

/** Tokens of what is left of a kind. */
const kindReach = 4;

/** 打造26个口感{提升试验棚}: what is made is named up to the end of the clause, or -1. */
function kindEnd({ tokens, text, at, isCount, isListed, of }: NounPhrase, from: number): number {
  if (!isCount || isListed || of >= 0) return -1;
  if (!words.make.ends(text, tokens[lastBefore(tokens, at, cue.adverb)]?.to ?? 0)) return -1;
  let end = from;
  while (end < from + kindReach && tokens[end]?.kind === 'word' && !isOf(tokens[end]) && !is(tokens[end], cue.conj)) end++;
  return end > from + 1 && endsClause(tokens, end) && tokens[end - 1]!.tag[0] === 'n' ? end : -1;
}

/** 15条{可检验}的方案, 2个{说着}外语的人, 5家{建设}…的企业: does the phrase begin with a verb, so that it only describes a noun behind 的? */
function opensClause(opener: Token, next: Token | undefined, isCount: boolean): boolean {
  if (is(opener, cue.act)) return !is(opener, cue.weak) || is(next, cue.at) || next?.tag === 'd';
  const isModal = is(opener, cue.adverb) && opener.tag === 'v';
  return next?.tag === 'uz' || (isCount && isModal && (next?.tag[0] === 'v' || is(next, cue.act)));
}

/** Is the count one of times that something was done (4次, not 4人次)? */
const countsTimes = (text: string, { to }: Token): boolean => text[to - 1] === '次' && numerals.has(text[to - 2]!);

/** 6次{赴灾区指导}并…: what was done so often, to the end of the clause. */
function actionEnd(tokens: readonly Token[], first: number): number {
  let end = first + 1;
  while (!endsClause(tokens, end) && tokens[end]!.tag !== 'c' && tokens[end]!.tag !== 'f' && tokens[end]!.kind !== 'quantity') end++;
  return end;
}

/** Tokens between a preposition and the count that it governs. */
const governedReach = 12;

/** {在}册亨、罗甸等8个县, {为}100所学校: a preposition has the count as its object, so that a verb behind it is that of the clause. */
function isGoverned({ text, tokens }: Passage, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - governedReach && !isBoundary(tokens[i]!); i--) {
    const { from, to, tag, kind } = tokens[i]!;
    if (tag === 'p' && to - from === 1 && '在为对向给'.includes(text[from]!)) return true;
    if (words.help.has(text, tokens[i])) return true;
    if (kind === 'quantity' || tag === 'v') return false;
  }
  return false;
}

/** 出台69项{支持政策}, 鼓励就业的9条{支持政策}: a verb and a noun that are together what another verb has as its object, or what 的 leads to. */
const isCompound = (tokens: readonly Token[], at: number, first: number, end: number): boolean =>
  end - first === 2 && (is(tokens[at - 1], cue.act) || isOf(tokens[at - 1])) && tokens[end - 1]!.tag === 'n' && endsClause(tokens, end);

const times = new Set('届年');

/** {拟订}9条推动改革措施, 五{年}开展普查: a verb before the count has it as its object, or it tells how long something was done. */
function isDone({ text, tokens }: Passage, at: number): boolean {
  if (times.has(text[tokens[at]!.to - 1]!)) return true;
  let i = at - 1;
  while (i >= 0 && (is(tokens[i], cue.adverb) || tokens[i]!.kind === 'quantity')) i--;
  const isThere = text[(tokens[i]?.to ?? 0) - 1] === '有' && !is(tokens[at + 1], cue.reach);
  return !isThere && (is(tokens[i], cue.act) || tokens[i]?.tag === 'v');
}

/** Behind 以上, 规模, 的 and a second amount (3座{35万千瓦}光热电站, 百亿元{规模的}基金). */
function nounStart({ text, tokens }: Passage, at: number): number {
  let first = at + 1;
  if (text[tokens[first]?.from ?? -1] === '共' && tokens[first + 1]?.kind === 'quantity') first += 2;
  while (is(tokens[first], cue.after) || (first === at + 1 && tokens[first]?.kind === 'quantity' && text[tokens[first]!.to] !== '级'))
    first++;
  if (isOf(tokens[first + 1]) && words.size.has(text, tokens[first])) return first + 2;
  return isOf(tokens[first]) ? first + 1 : first;
}

/** Tokens of examples before their kind. */
const examplesReach = 16;
const kinds = new Set(['n', 'vn', 'b', 'j', 'nz']);

/** Behind the examples of what is counted (60个风电、光伏等{项目}), or `first` where none are given. */
function kindStart({ text, tokens }: Passage, first: number): number {
  for (let i = first; i < first + examplesReach && i + 1 < tokens.length; i++) {
    const token = tokens[i]!;
    if (isEtc(text, token)) return i > first && kinds.has(tokens[i + 1]!.tag) && !reachesOf(tokens, i) ? i + 1 : first;
    if (isBoundary(token) || token.kind === 'quantity' || 'pdfu'.includes(token.tag[0] ?? ' ') || is(token, predicates)) break;
  }
  return first;
}

function mayOpen(token: Token, isBehindOther: boolean): boolean {
  if ((token.kind === 'quantity' && isBehindOther) || isBoundary(token) || token.tag === 'u') return false;
  if (token.kind === 'list' || token.kind === 'close' || token.kind === 'open') return false;
  return is(token, cue.act) || !is(token, predicates | cue.share | cue.conj | cue.than);
}

/** Characters of a bracket that belongs to the noun (站{(所)}, 县{(市、区)}), its marks included. */
const bracketLength = 6;
/** Tokens of a quoted name that belongs to the noun (“一网通办”事项). */
const quoteReach = 8;

/** The mark that closes the short bracket at `at`, or -1. */
function bracketEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && tokens[end]!.kind !== 'close' && tokens[end]!.to - tokens[at]!.from < bracketLength) end++;
  return tokens[end]?.kind === 'close' && tokens[end]!.to - tokens[at]!.from <= bracketLength ? end : -1;
}

/** The mark that closes the quotation at `at`, or -1 where it is none. */
function quoteEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && end < at + quoteReach && tokens[end]!.kind !== 'quote' && !isBoundary(tokens[end]!)) end++;
  return tokens[end]?.kind === 'quote' ? end : -1;
}

/** Cuts verbs off the end of a phrase that is long enough without them (科技成果{落地转化}). */
function withoutVerbs(tokens: readonly Token[], first: number, end: number): number {
  let to = end;
  while (to - 1 > first && (tokens[to - 1]!.tag === 'v' || is(tokens[to - 1], cue.weak | cue.adverb))) to--;
  const last = tokens[to - 1];
  return last !== undefined && last.tag[0] === 'n' && last.to - tokens[first]!.from >= 4 ? to : end;
}

/** Characters of a grade (国家级). */
const gradeLength = 3;

/** 3座国家级、12座省级{气象台站}: the noun that a grade leaves to the count behind it, or none. */
export function sharedNoun(passage: Passage, { end }: Stretch): NormalSpan[] {
  const { text, tokens } = passage;
  const next = tokens[end + 2];
  if (next === undefined || tokens[end + 1]!.kind !== 'quantity' || text[tokens[end - 1]!.to - 1] !== '级') return [];
  const from = next.from + text.slice(next.from, next.from + gradeLength).indexOf('级') + 1;
  const { to } = tokens[phraseAfter(passage, end + 1, true).end - 1]!;
  return from > next.from && to > from ? [{ from, to }] : [];
}

const opensAt = (tokens: readonly Token[], at: number): boolean => tokens[at] !== undefined && opensNoun(tokens[at]);

/** Does the phrase begin as a noun phrase does? */
export const beginsNoun = (tokens: readonly Token[], { first, end }: Stretch): boolean => end > first && opensAt(tokens, first);
