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

/** Most tokens that a quantity's window holds. */
const windowReach = 120;

/** First token of the stretch that a quantity's predicate and measure may stand in: behind the last mark or quantity. */
export function windowBefore(tokens: readonly Token[], text: string, at: number): number {
  let depth = 0;
  const last = Math.max(0, at - windowReach);
  for (let i = at - 1; i >= last; i--) {
    const token = tokens[i]!;
    if (token.kind === 'close') depth++;
    else if (token.kind === 'open') {
      if (depth === 0) return i + 1;
      depth--;
    } else if (depth === 0 && (isBoundary(token) || (token.kind === 'quantity' && !isRunning(tokens, text, i)))) return i + 1;
  }
  return last;
}

/** A stretch of time that says how long something has held (连续{8年}居全国第一), not an amount of its own. */
export const isRunning = (tokens: readonly Token[], text: string, at: number): boolean =>
  tokens[at - 1] !== undefined && text.startsWith('连续', tokens[at - 1]!.from) && (tokens[at + 1]?.kind === 'word' || tokens[at + 1]?.kind === 'entity');

/** Nouns that make the verb before them a part of their own name (解决{率}, 建成{面积}). */
const isNominalizer = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && (is(token, cue.head) || (token.to - token.from === 1 && token.tag[0] !== 'v' && token.tag !== 'uj' && token.tag !== 'ul' && token.cue === 0));

/** A verb that governs what follows, rather than one inside a compound noun (技术{改造}项目, 问题{解决}率). */
function governs(tokens: readonly Token[], text: string, at: number, first: number, end: number): boolean {
  const token = tokens[at]!;
  if (is(token, cue.new)) return true;
  if (!is(token, cue.act)) return false;
  if (!is(token, cue.weak)) {
    if (!isNominalizer(tokens[at + 1])) return true;
    return is(tokens[at + 1], cue.head) && (at === first || at + 2 < end || isAgent(text, tokens[at - 1]!) || is(tokens[at - 1], opening));
  }
  if (at !== first || at + 1 >= end || isNominalizer(tokens[at + 1])) return false;
  return !is(tokens[end - 1], cue.weak) && (at + 2 < end || tokens[at + 1]!.to - tokens[at + 1]!.from > 2);
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
export const isName = ({ kind, tag }: Token): boolean => kind === 'entity' && (tag === 'ns' || tag === 'nt' || tag === 'nr');

/** Behind what may stand between a verb and its object (引进{了}). */
function skipAspect(tokens: readonly Token[], first: number, end: number): number {
  let i = first;
  while (i < end && (tokens[i]!.kind === 'time' || tokens[i]!.kind === 'list' || tokens[i]!.tag[0] === 'u' || tokens[i]!.tag === 'c' || is(tokens[i], cue.after))) i++;
  return i;
}

/** Index of the last 的 in `[first, end)`, or -1. */
function lastOf(tokens: readonly Token[], first: number, end: number): number {
  for (let i = end - 1; i > first; i--) if (tokens[i]!.tag === 'uj') return i;
  return -1;
}

/** Who may act: a verb behind it has it as its subject (组织{企业}参加展会). */
const agents = ['企业', '公司', '单位', '团队', '人员', '机构', '院校', '学校', '高校', '院所', '部门', '群众', '农民', '居民', '平台', '产业园', '项目', '工厂', '农场', '医院', '高新区', '开发区', '园区', '产业', '行业'];

export const isAgent = (text: string, token: Token): boolean =>
  isName(token) || agents.some((noun) => text.startsWith(noun, Math.max(token.from, token.to - noun.length)));

/** Begin of the noun phrase that ends at `end`: behind time, adverbs, and the verb that governs it. */
export function phraseStart(tokens: readonly Token[], text: string, first: number, end: number): number {
  let start = skipOpening(tokens, first, end);
  const of = lastOf(tokens, start, end);
  let governed = false;
  for (let i = start; i < end; i++) {
    if (!governs(tokens, text, i, start, end) || (of > i && of < end - 1)) continue;
    const before = tokens[i - 1];
    if (governed && i > start && before !== undefined && !is(tokens[i], cue.new) && !is(before, opening | cue.act) && !isAgent(text, before)) continue;
    start = skipAspect(tokens, i + 1, end);
    governed = true;
    i = start - 1;
  }
  return of > start && end - of > 1 && tokens[end - 1]!.to - tokens[of]!.to >= 4 ? of + 1 : start;
}

const nouns = new Set(['n', 'a', 'b', 'j', 'l', 'i', 'x', 'z', 's', 'e']);
/** Can a noun phrase begin with this token? */
const opensNoun = (token: Token): boolean =>
  token.kind === 'entity' || token.kind === 'quote' || (token.kind === 'word' && (nouns.has(token.tag[0] ?? '') || token.tag === 'vn' || is(token, cue.weak)));

const verbal = (token: Token): boolean => token.tag[0] === 'v' || token.tag === 'a' || token.tag === 'i' || token.tag === 'l' || token.tag === 'z' || token.tag === 'udeng' || token.tag[0] === 'r' || is(token, cue.act);

/** What the phrase before 的 is: a clause or a field (突出的, 等领域的) only describes the noun behind it. */
function describes(tokens: readonly Token[], text: string, first: number, of: number): boolean {
  for (let i = first; i < of; i++) if (verbal(tokens[i]!) && !is(tokens[i], cue.weak)) return true;
  const to = tokens[of]!.from;
  return text.startsWith('领域', to - 2) || text.startsWith('方面', to - 2);
}

/**
 * The noun phrase behind a quantity (15个{重点项目}); empty where none follows. A second quantity may stand between
 * (3座35万千瓦{光热电站}). Of an amount only the nearest noun is taken, of a count the whole list.
 */
export function phraseAfter(tokens: readonly Token[], text: string, at: number, isCount: boolean): Stretch {
  let first = at + 1;
  while (is(tokens[first], cue.after) || (tokens[first]?.kind === 'quantity' && first === at + 1 && text[tokens[first]!.to] !== '级')) first++;
  if (tokens[first]?.tag === 'uj') first++;
  const opener = tokens[first];
  const nothing = { first, end: first };
  if (opener === undefined || (opener.kind === 'quantity' && first > at + 1) || isBoundary(opener) || opener.kind === 'list' || opener.kind === 'close' || opener.kind === 'open') return nothing;
  if (is(opener, predicate | cue.share | cue.conj | cue.than) && !is(opener, cue.act)) return nothing;
  const relative = is(opener, cue.act) && !is(opener, cue.weak);
  let end = first;
  let of = -1;
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    const next = tokens[end + 1];
    if ((token.kind === 'quantity' && end > first) || token.kind === 'time' || isBoundary(token) || token.kind === 'close') break;
    if (token.kind === 'open') {
      if (tokens[end + 2]?.kind !== 'close' || tokens[end + 2]!.to - token.from > 4) break;
      end += 2;
      continue;
    }
    if (token.kind === 'list' && (!isCount || next?.kind === 'quantity' || (next?.kind === 'entity' && next.tag === 'nt') || is(next, cue.act | cue.new))) break;
    if (!isCount && token.tag === 'c' && is(token, cue.conj)) break;
    if (token.tag === 'uj') of = end;
    if (end === first || relative || token.tag === 'uj') continue;
    if (is(token, predicate | cue.share | cue.new) && !is(token, cue.head)) break;
    if (is(token, cue.head) && isAgent(text, tokens[end - 1]!)) break;
    if (is(token, cue.act) && !is(token, cue.weak)) break;
    if (is(token, cue.adverb) && token.tag !== 'n') break;
    if (isEtc(text, token) ? !reachesOf(tokens, end) : token.tag === 'u' || token.tag === 'd' || token.tag === 'p') break;
    if (text.startsWith('同时', token.from)) break;
    if (token.tag[0] === 'v' && (token.cue === 0 || is(token, cue.weak)) && isAgent(text, tokens[end - 1]!)) break;
    if ((token.tag === 'v' || token.tag === 'i' || token.tag === 'l') && token.cue === 0 && isVerbPhrase(tokens, end)) break;
  }
  while (end > first && (tokens[end - 1]!.kind === 'list' || is(tokens[end - 1], cue.conj))) end--;
  end = withoutVerbs(tokens, first, end);
  if (of >= first && of < end - 1) return relative || describes(tokens, text, first, of) ? { first: of + 1, end } : { first, end: of };
  if (of === end - 1 && of > first) return { first, end: of };
  if (relative) return of < 0 && end - first > 2 ? { first: end - 2, end } : nothing;
  return { first, end };
}

/** 等: and so on. */
export const isEtc = (text: string, token: Token): boolean => text[token.from] === '等' && token.to - token.from === 1;

/** 等 in a description of the noun that follows (新能源{等}领域的成果). */
function reachesOf(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + 3 && !isBoundary(tokens[i]!); i++) if (tokens[i]!.tag === 'uj') return true;
  return false;
}

/** Cuts verbs off the end of a phrase that is long enough without them (科技成果{落地转化}). */
function withoutVerbs(tokens: readonly Token[], first: number, end: number): number {
  let to = end;
  while (to - 1 > first && (tokens[to - 1]!.tag === 'v' || is(tokens[to - 1], cue.weak))) to--;
  const last = tokens[to - 1];
  return last !== undefined && last.tag[0] === 'n' && last.to - tokens[first]!.from >= 4 ? to : end;
}

/** From the verb at `at` to the end of the clause: does it end without a noun, so that it is no part of a noun phrase? */
function isVerbPhrase(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end + 1 < tokens.length && !isBoundary(tokens[end + 1]!) && tokens[end + 1]!.kind !== 'quantity') end++;
  while (end > at && (tokens[end]!.kind === 'list' || is(tokens[end], cue.conj))) end--;
  const tag = tokens[end]!.tag;
  return !(tag[0] === 'n' || tag === 'vn' || tag === '') || end - at > 3;
}

export const beginsNoun = (tokens: readonly Token[], { first, end }: Stretch): boolean => end > first && opensNoun(tokens[first]!);
