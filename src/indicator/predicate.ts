/** The predicate between a noun phrase and its amount (产值{已达到}80亿元). */
import { cue } from './cues';
import { betweens, is, isAct, isName, isOf, isRunning, isVerb, type Passage, predicates, type Stretch } from './token-class';
import type { Token } from './tokens';
import type { Window } from './window';
import { words } from './words';

export interface Predicate {
  /** The noun phrase before it ends here. */
  readonly end: number;
  /** Classes of its words. */
  readonly bits: number;
  /** What an order is by, where the verb of rank says it (位列{创新指数}第12位); empty elsewhere. */
  readonly order: Stretch;
  /** A verb right before the quantity that has no object of its own (新开工{43个}), or -1. */
  readonly verb: number;
}

/** Where a rank holds: 居{全国}第3位. */
const isScope = (token: Token): boolean => token.kind === 'entity' || is(token, cue.scope);

/** 国企{整合至}11家, {缩减为}62项: a verb and what it leads to, in two tokens that end at `end`. */
function isResult({ text, tokens }: Passage, end: number, first: number): boolean {
  const [verb, to] = [tokens[end - 2], tokens[end - 1]!];
  if (verb === undefined || end - 2 < first || to.to - to.from > 1 || !'至到为'.includes(text[to.from]!)) return false;
  if (is(verb, cue.rise | cue.fall)) return true;
  return text[to.from] !== '为' && end - 2 > first && (verb.tag === 'v' || is(verb, cue.act)) && !is(verb, predicates);
}

/** Reads the predicate that ends at the quantity, from right to left. */
export function readPredicate(window: Window): Predicate {
  const { tokens, at, first, quantity } = window;
  const isRank = quantity.unit === '{rank}' && !is(tokens[at - 1], cue.rise | cue.fall);
  let { end, bits, order } = isRank ? readRank(window) : { end: at, bits: 0, order: { first: at, end: at } };
  let verb = -1;
  if (!isRank) end = perUnitStart(window, end, first);
  for (; end > first; end--) {
    const token = tokens[end - 1]!;
    const own = token.cue & (isRank ? predicates : predicates & ~cue.rank);
    if (isResult(window, end, first)) {
      bits |= cue.to;
      end--;
    } else if (namesPlan(window, end - 1)) break;
    else if (own !== 0 && (!is(token, cue.head) || end - 1 === first)) bits |= own | (token.cue & cue.mean);
    else if (is(token, cue.new)) bits |= cue.new;
    else if (is(token, betweens) && !is(token, cue.head)) bits |= token.cue & (cue.mean | cue.yoy | cue.mom);
    else if (is(token, cue.counterpart)) {
      while (end - 1 > first && !is(tokens[end - 1], cue.than | cue.reach | cue.gap)) end--;
      if ((bits & (cue.rise | cue.fall)) === 0) bits |= cue.gap;
    } else if (isAct(token) && (bits !== 0 || end === at || isDone(tokens, end, at))) verb = end - 1;
    else if (
      token.kind !== 'time' &&
      !isOf(token) &&
      token.tag !== 'ul' &&
      !(is(token, cue.than) && !(end < at && opensMove(tokens, end, at))) &&
      !(token.kind === 'quantity' && isRunning(window, end - 1))
    )
      break;
  }
  return { end, bits, order, verb };
}

/** Tokens of what an amount is told for (每, 小时). */
const perReach = 2;

/** 时速为{每小时}100公里, 密度达到{每万人}260台: the predicate stands before what the amount is told for. */
function perUnitStart({ text, tokens }: Passage, end: number, first: number): number {
  for (let i = end - 1; i > first && i >= end - perReach; i--)
    if (tokens[i]!.cue !== 0) break;
    else if (text[tokens[i]!.from] === '每') return is(tokens[i - 1], cue.reach | cue.to) ? i : end;
  return end;
}

/** 专项担保{计划}5000亿元: a plan that has a name, not the verb. */
const namesPlan = ({ text, tokens, first }: Window, at: number): boolean =>
  at > first && words.plan.has(text, tokens[at]) && tokens[at - 1]!.tag[0] === 'v';

/** 实现{了}两位数增长 */
const isDone = (tokens: readonly Token[], end: number, at: number): boolean => end === at - 1 && tokens[end]!.tag === 'ul';

/** Tokens between a verb of keeping and the rank kept (保持全球城市首位). */
const keepReach = 3;

/** The verb of rank (居全国第3位, 升至第7位), or without one the place before the rank (综合指数{全国}第一). */
function readRank({ tokens, at, first }: Window): Omit<Predicate, 'verb'> {
  for (let i = at - 1; i >= first; i--) {
    const bits = tokens[i]!.cue & (cue.rank | cue.to);
    if (bits !== 0) return { end: i, bits, order: orderBetween(tokens, i + 1, at) };
  }
  for (let i = at - 1; i >= first && i >= at - keepReach; i--)
    if (is(tokens[i], cue.reach) && !is(tokens[i], cue.adverb | cue.act)) return { end: i, bits: cue.reach, order: { first: at, end: at } };
  let end = at;
  while (end > first && isScope(tokens[end - 1]!)) end--;
  return { end, bits: 0, order: { first: at, end: at } };
}

/** Least length of a phrase that names an order, not a place (城市). */
const orderLength = 4;

/** The noun phrase between the verb of rank and the rank, behind the place where it holds. */
function orderBetween(tokens: readonly Token[], first: number, end: number): Stretch {
  let start = first;
  while (start < end && (isScope(tokens[start]!) || is(tokens[start], betweens))) start++;
  const isLong = start < end && tokens[end - 1]!.to - tokens[start]!.from >= orderLength;
  return isLong ? { first: start, end } : { first: end, end };
}

/** 城乡收入比{缩小至}, 产值之比{从}2:1: the noun itself ends in 比. */
const opensMove = (tokens: readonly Token[], at: number, end: number): boolean => at >= end || is(tokens[at], predicates | cue.from);

/** 由{民企投资的}项目, 从{甘肃}输送: whose or where, not the amount before a change. */
function opensWhose(tokens: readonly Token[], at: number, end: number): boolean {
  if (isName(tokens[at]!)) return true;
  for (let i = at + 1; i < end - 1; i++) if (isOf(tokens[i])) return isVerb(tokens[i - 1]);
  return false;
}

/** Where a comparison begins in `[first, end)` (规模{比“十三五”末}, 投资{高出全部投资}), or the amount before a change (员工{从最初的}3人), or `end`. */
export function comparisonStart(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const isThan = is(tokens[i], cue.than) && tokens[i]!.tag !== 'c' && tokens[i + 1]?.tag[0] !== 'a' && !opensMove(tokens, i + 1, end);
    const isFrom = i > first && is(tokens[i], cue.from) && tokens[i]!.tag === 'p' && !opensWhose(tokens, i + 1, end);
    if (isThan || isFrom || is(tokens[i], cue.gap)) return i;
  }
  return end;
}
