/** What the words around a quantity say about it: its measure, its role, and what a change is compared with. */
import type { Basis, Role } from '../analysis/types';
import type { Quantity } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { cue } from './cues';
import { distribute, endsMeasured, runLength } from './list';
import { beginsNoun, is, isName, isRunning, phraseAfter, phraseStart, type Stretch, windowBefore } from './phrase';
import type { Token } from './tokens';

export interface Frame {
  readonly measure: readonly NormalSpan[];
  readonly role: Role;
  readonly basis: Basis | null;
  /** The amount fell. */
  readonly fell: boolean;
  /** Classes of all cue words of the clause before the quantity. */
  readonly cues: number;
  /** First token of the stretch that was read. */
  readonly first: number;
  /** First token of the measure's noun phrase before the quantity, or -1. */
  readonly start: number;
  /** The quantity is a count. */
  readonly counts: boolean;
  /** The quantity's token. */
  readonly at: number;
  /** The noun phrase behind the quantity; empty where the measure stands before it. */
  readonly noun: Stretch;
  /** First token behind the quantity and its noun. */
  readonly behind: number;
  /** Measures of the quantities that follow in the same list (A、B分别增长x、{y}). */
  readonly rest: readonly (readonly NormalSpan[])[];
  readonly by: string;
}

const skipped = cue.adverb | cue.after | cue.yoy | cue.mom | cue.mean | cue.target | cue.expected | cue.now | cue.from | cue.at;
const predicates = cue.rise | cue.fall | cue.to | cue.reach | cue.gap | cue.rank;

/** Tokens `[first, end)` as one piece, or none. */
const piece = (tokens: readonly Token[], first: number, end: number): NormalSpan[] =>
  end > first ? [{ from: tokens[first]!.from, to: tokens[end - 1]!.to }] : [];

interface Predicate {
  /** The noun phrase before it ends here. */
  readonly end: number;
  /** Classes of its words. */
  readonly bits: number;
  /** What an order is by, where the verb of rank says it (位列{创新指数}第12位); empty elsewhere. */
  readonly order: Stretch;
  /** A verb right before the quantity that has no object of its own (新开工{43个}), or -1. */
  readonly verb: number;
}

/** Reads the predicate that ends at the quantity, from right to left. */
function readPredicate(tokens: readonly Token[], text: string, first: number, at: number, isRank: boolean): Predicate {
  let end = at;
  let bits = 0;
  let verb = -1;
  let order = { first: at, end: at };
  if (isRank) {
    for (let i = at - 1; i >= first; i--) {
      if (!is(tokens[i], cue.rank | cue.to)) continue;
      end = i;
      bits = tokens[i]!.cue & (cue.rank | cue.to);
      order = orderBetween(tokens, i + 1, at);
      break;
    }
    while (end === at && end > first && isScope(tokens[end - 1]!)) end--;
  }
  for (; end > first; end--) {
    const token = tokens[end - 1]!;
    const own = token.cue & (isRank ? predicates : predicates & ~cue.rank);
    if (own !== 0 && (!is(token, cue.head) || end - 1 === first)) bits |= own | (token.cue & cue.mean);
    else if (is(token, cue.new)) bits |= cue.new;
    else if ((token.cue & skipped) !== 0 && !is(token, cue.head) && !isNounHere(tokens, end - 1)) bits |= token.cue & (cue.mean | cue.yoy | cue.mom);
    else if (is(token, cue.counterpart)) {
      while (end - 1 > first && !is(tokens[end - 1], cue.than | cue.reach | cue.gap)) end--;
      bits |= cue.gap;
    } else if (token.kind === 'time' || (token.kind === 'quantity' && isRunning(tokens, text, end - 1)) || token.tag === 'uj' || token.tag === 'ul' || is(token, cue.than)) continue;
    else if (is(token, cue.act) && !is(token, cue.weak) && (bits !== 0 || end === at)) verb = end - 1;
    else break;
  }
  return { end, bits, order, verb };
}

/** The noun phrase between the verb of rank and the rank, behind the place where it holds. */
function orderBetween(tokens: readonly Token[], first: number, end: number): Stretch {
  let start = first;
  while (start < end && (isScope(tokens[start]!) || is(tokens[start], skipped))) start++;
  const long = start < end && tokens[end - 1]!.to - tokens[start]!.from >= orderLength && tokens[end - 1]!.tag[0] !== 'm' && !tokens.slice(start, end).some(({ kind }) => kind === 'quantity');
  return long ? { first: start, end } : { first: end, end };
}

/** Least length of a phrase that names an order, not a place (城市). */
const orderLength = 4;

/** 计划 behind another noun is the end of its phrase (调研{计划}162项). */
const isNounHere = (tokens: readonly Token[], i: number): boolean => is(tokens[i], cue.target | cue.expected) && tokens[i]!.tag[0] === 'n' && 'nv'.includes(tokens[i - 1]?.tag[0] ?? ' ');

/** Where a rank holds: 居{全国}第3位. */
const isScope = (token: Token): boolean => token.kind === 'entity' || is(token, cue.scope);

/** Cuts a comparison off the end of a noun phrase (规模{比“十三五”末}, {高出全部投资}). */
function beforeComparison(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if (is(tokens[i], cue.gap) || (is(tokens[i], cue.than) && tokens[i]!.tag !== 'c' && tokens[i + 1]?.tag[0] !== 'a')) return i;
  }
  return end;
}

/** Reads the frame of the quantity at token `at`; `previous` is the frame before it in the same sentence. */
export function readFrame(text: string, tokens: readonly Token[], at: number, quantity: Quantity, previous: Frame | null): Frame {
  let first = windowBefore(tokens, text, at);
  const chained = first > 0 && tokens[first - 1]!.kind === 'quantity';
  if (chained && previous !== null) first = Math.max(first, Math.min(previous.behind, at));
  while (chained && first < at && is(tokens[first], cue.after)) first++;
  const listed = chained && (tokens[first]?.kind === 'list' || is(tokens[first], cue.conj));
  while (first < at && (is(tokens[first], cue.after) || tokens[first]!.kind === 'list' || is(tokens[first], cue.conj))) first++;

  let cues = 0;
  let shareAt = -1;
  for (let i = first; i < at; i++) {
    cues |= isJoinedVerb(tokens, i) ? tokens[i]!.cue & ~cue.new : tokens[i]!.cue;
    if (is(tokens[i], cue.share)) shareAt = i;
  }
  if (listed && previous !== null && (cues & (cue.act | predicates)) === 0) cues |= previous.cues & (cue.new | cue.act);

  const { end, bits, order, verb } = readPredicate(tokens, text, first, at, quantity.unit === '{rank}' && !is(tokens[at - 1], cue.rise | cue.fall));
  const noun = phraseAfter(tokens, text, at, quantity.quantity === 'count');
  if (shareAt < 0 && takesNoun(text, tokens, quantity, noun, at, first, end, bits)) {
    const share = quantity.unit === '%' || quantity.quantity === 'ratio';
    const role = share ? 'share' : (cues & cue.new) !== 0 ? 'change' : 'level';
    return { measure: piece(tokens, noun.first, noun.end), role, basis: null, fell: false, cues, counts: quantity.quantity === 'count', at, first, start: -1, noun, behind: noun.end, rest: [], by: 'indicator/counted-noun' };
  }

  const bare = isBare(tokens, at);
  if (bare && previous !== null && previous.start >= 0) {
    const [measure = previous.measure, ...rest] = previous.rest;
    return { ...previous, measure, rest, at, first, behind: at + 1, by: previous.rest.length > 0 ? 'indicator/list' : previous.by };
  }
  const nounEnd = shareAt >= 0 ? shareAt : beforeComparison(tokens, first, verb >= 0 ? verb : end);
  let start = phraseStart(tokens, text, first, nounEnd);
  const names = start < nounEnd && !onlyName(tokens, start, nounEnd);
  const isVerb = verb >= 0 && shareAt < 0 && !names && (start < nounEnd || (!is(tokens[verb], cue.reach) && (previous === null || is(tokens[verb], cue.spend))));
  if (isVerb) start = verb;
  const stop = isVerb ? verb + 1 : nounEnd;
  let measure = piece(tokens, start, stop);
  let by = 'indicator/predicate';
  const spent = spending(tokens, at, quantity);
  if (spent >= 0) measure = piece(tokens, spent, spent + 1);
  else if (order.end > order.first) measure = piece(tokens, order.first, order.end);
  else if (start >= stop && previous !== null && previous.noun.end === first && previous.noun.first < first && !(previous.counts && quantity.quantity === 'count')) {
    measure = [{ from: tokens[previous.at]!.from, to: tokens[first - 1]!.to }];
    by = 'indicator/carried';
    cues |= previous.cues & cue.new;
  } else if (needsNoun(tokens, start, stop, shareAt >= 0 || !(chained || start === first || opens(tokens, first, start)), chained)) {
    const base = nounOfClauseBefore(tokens, text, first) ?? previous?.measure;
    if (base !== undefined) {
      measure = [...base, ...(onlyName(tokens, start, stop) || isOnlyVerb(tokens, start, stop) ? [] : measure)];
      by = 'indicator/carried';
    }
  } else if (chained && start === previousEnd(tokens, first)) {
    measure = [{ from: tokens[first - 1 - gapBefore(tokens, first)]!.from, to: measure[0]!.to }];
  }
  if (shareAt >= 0) measure = withShare(tokens, text, measure, shareAt, at);
  const members = start >= stop && previous !== null ? previous.noun : { first: start, end: stop };
  const lists = (cues & cue.each) !== 0 && shareAt < 0 ? distribute(tokens, text, members.first, members.end, runLength(tokens, at)) : null;
  if (lists !== null) {
    measure = lists[0]!;
    by = 'indicator/list';
  }
  const moves = movesInName(text, measure);
  if (moves !== 0) measure = withoutEnding(text, measure);
  const governor = start > first && shareAt < 0 && (bits & predicates) === 0 && physical(quantity) ? tokens[start - 1]!.cue & (cue.rise | cue.fall) : 0;
  const isShare = shareAt >= 0 || saysShare(text, measure) || (by === 'indicator/carried' && previous?.role === 'share' && (bits & cue.to) !== 0);
  const role = governor !== 0 ? 'change' : roleOf(quantity, bits | moves | (cues & cue.gap), cues, isShare);
  const basis = role === 'change' ? basisOf(cues | bits | moves, text, tokens, first, at) : null;
  return { measure, role, basis, fell: role === 'change' && ((bits | moves | governor) & cue.fall) !== 0, cues, counts: quantity.quantity === 'count', at, first, start, noun: { first: at, end: at }, behind: at + 1, rest: lists?.slice(1) ?? [], by };
}

const physical = (quantity: Quantity): boolean => !quantity.quantity.startsWith('percent') && quantity.quantity !== 'multiple' && quantity.quantity !== 'rank';

/** Does the noun behind the quantity name what is counted? */
function takesNoun(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  noun: { readonly first: number; readonly end: number },
  at: number,
  first: number,
  end: number,
  bits: number,
): boolean {
  if (noun.end <= noun.first || quantity.unit === '{rank}') return false;
  if (quantity.quantity === 'count') return noun.first > at + 1 || beginsNoun(tokens, noun) || end <= first || !is(tokens[noun.first], cue.act);
  if (!beginsNoun(tokens, noun)) return false;
  if (end > first && ((bits & cue.reach) !== 0 || endsMeasured(text, tokens[end - 1]!.to)) && followedByOf(tokens, at) && physical(quantity)) return false;
  if (spending(tokens, at, quantity) >= 0) return false;
  if ((bits & (cue.rise | cue.fall | cue.to)) !== 0) return false;
  return (bits & cue.reach) === 0 || end <= first;
}

const followedByOf = (tokens: readonly Token[], at: number): boolean => tokens[is(tokens[at + 1], cue.after) ? at + 2 : at + 1]?.tag === 'uj';

/** The verb of spending right before an amount of money, or -1. */
function spending(tokens: readonly Token[], at: number, quantity: Quantity): number {
  if (quantity.quantity !== 'money') return -1;
  let i = at - 1;
  while (i >= 0 && is(tokens[i], cue.adverb | cue.reach)) i--;
  return is(tokens[i], cue.spend) ? i : -1;
}

const onlyName = (tokens: readonly Token[], start: number, end: number): boolean => end - start === 1 && isName(tokens[start]!);

/** 竣工, 在建: what is finished or being built was named before. */
const isOnlyVerb = (tokens: readonly Token[], start: number, end: number): boolean => end - start === 1 && is(tokens[start], cue.act) && !is(tokens[start], cue.spend);

/** A phrase that is empty, a bare 总数 or 营收, or only the name of the subject does not say by itself what is measured. */
function needsNoun(tokens: readonly Token[], start: number, end: number, share: boolean, chained: boolean): boolean {
  if (start >= end || (chained && isOnlyVerb(tokens, start, end))) return true;
  if (is(tokens[end - 1], cue.head) && end - start === 1) return !share;
  return onlyName(tokens, start, end);
}

/** Nothing but adverbs stands between the window's first token and the phrase. */
function opens(tokens: readonly Token[], first: number, start: number): boolean {
  for (let i = first; i < start; i++) if (tokens[i]!.kind === 'word' && !is(tokens[i], skipped | cue.conj)) return false;
  return true;
}

/** Nothing but a list mark or a joint stands between the quantity and the one before it. */
function isBare(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (tokens[i]!.kind === 'list' || is(tokens[i], cue.conj | cue.after))) i--;
  return i < at - 1 && tokens[i]?.kind === 'quantity';
}

/** Number of tokens like 以上 before `first` that belong to the quantity before it. */
function gapBefore(tokens: readonly Token[], first: number): number {
  let gap = 0;
  while (is(tokens[first - 1 - gap], cue.after)) gap++;
  return gap;
}

/** `first` where a quantity ends right before it: the noun phrase includes that quantity (亿元以上{项目}104个). */
const previousEnd = (tokens: readonly Token[], first: number): number => (tokens[first - 1 - gapBefore(tokens, first)]?.kind === 'quantity' ? first : -1);

/** The noun phrase of the clause before, where that clause holds no quantity of its own. */
function nounOfClauseBefore(tokens: readonly Token[], text: string, first: number): readonly NormalSpan[] | undefined {
  if (first === 0 || tokens[first - 1]!.kind !== 'comma') return undefined;
  const from = windowBefore(tokens, text, first - 1);
  if (from > 0 && tokens[from - 1]!.kind === 'quantity') return undefined;
  let end = from;
  while (end < first - 1 && !(is(tokens[end], predicates | cue.adverb) && !is(tokens[end], cue.head | cue.act) && tokens[end]!.tag !== 'uj' && end > from)) end++;
  const start = phraseStart(tokens, text, from, end);
  return end - start >= 1 && tokens[end - 1]!.to - tokens[start]!.from >= 3 && !onlyName(tokens, start, end) ? piece(tokens, start, end) : undefined;
}

/** Adds 占全国, 占…的比重 to the measure. */
function withShare(tokens: readonly Token[], text: string, measure: readonly NormalSpan[], shareAt: number, at: number): NormalSpan[] {
  let tail = at;
  while (tail > shareAt + 1) {
    const token = tokens[tail - 1]!;
    const ends = (token.cue & (skipped | predicates)) !== 0 && !is(token, cue.head) && !is(token, cue.scope);
    if (!ends && token.tag !== 'uj' && token.kind !== 'time' && !is(token, cue.than)) break;
    tail--;
  }
  const { from } = tokens[shareAt]!;
  const whole = { from: text[from] === '约' ? from + 1 : from, to: tokens[tail - 1]!.to };
  const last = measure.at(-1);
  return last?.to === whole.from ? [...measure.slice(0, -1), { from: last.from, to: whole.to }] : [...measure, whole];
}

const risings = ['年均增速', '增速', '增幅', '涨幅'];
const fallings = ['降幅', '减幅', '跌幅'];
const endingOf = (text: string, { to }: NormalSpan, endings: readonly string[]): string | undefined => endings.find((ending) => text.startsWith(ending, to - ending.length));

/** Classes of the change that the measure's name itself ends with (价格{涨幅}). */
function movesInName(text: string, measure: readonly NormalSpan[]): number {
  const last = measure.at(-1);
  if (last === undefined) return 0;
  const rising = endingOf(text, last, risings);
  if (rising !== undefined) return cue.rise | (rising.startsWith('年均') ? cue.mean : 0);
  return endingOf(text, last, fallings) === undefined ? 0 : cue.fall;
}

function withoutEnding(text: string, measure: readonly NormalSpan[]): NormalSpan[] {
  const last = measure[measure.length - 1]!;
  const to = last.to - (endingOf(text, last, [...risings, ...fallings])?.length ?? 0);
  return to > last.from ? [...measure.slice(0, -1), { from: last.from, to }] : [...measure];
}

/** 新建 joined to another verb (新建和改造, 新建提升) is not said of all that is counted. */
const isJoinedVerb = (tokens: readonly Token[], i: number): boolean =>
  is(tokens[i], cue.new) && (tokens[i + 1]?.kind === 'list' || is(tokens[i + 1], cue.conj) || (is(tokens[i + 1], cue.act) && tokens[i + 1]!.tag === 'v' && !is(tokens[i + 2], cue.head)));

const shareNouns = ['比重', '占比', '比例', '配比', '份额', '占有率'];
/** The measure itself names a share (服务业增加值{占比}). */
function saysShare(text: string, measure: readonly NormalSpan[]): boolean {
  const last = measure.at(-1);
  return last !== undefined && shareNouns.some((noun) => text.startsWith(noun, last.to - noun.length));
}

function roleOf(quantity: Quantity, bits: number, cues: number, share: boolean): Role {
  const { unit } = quantity;
  const moved = (bits & (cue.rise | cue.fall)) !== 0 && (bits & cue.to) === 0 && (bits & cue.gap) === 0 && quantity.quantity !== 'duration';
  if (unit === '{rank}' && (bits & cue.rank) !== 0) return 'rank';
  if (moved) return 'change';
  if (unit === '{rank}') return 'rank';
  if (unit === 'pp') return (bits & cue.gap) !== 0 ? 'level' : 'change';
  if (share && (unit === '%' || unit === '1')) return 'share';
  if (quantity.quantity === 'multiple') return ((bits & cue.reach) | (cues & cue.to)) === 0 ? 'change' : 'level';
  if (quantity.quantity === 'ratio') return 'share';
  return (cues & cue.new) !== 0 ? 'change' : 'level';
}

/** Words of times that a change from one year or one month to the next is measured from. */
const lastYear = ['上年', '去年', '同期', '上一年', '前年'];
const lastMonth = ['上月', '上季', '上个月', '上一季'];

function basisOf(bits: number, text: string, tokens: readonly Token[], first: number, at: number): Basis | null {
  if ((bits & cue.yoy) !== 0) return 'yoy';
  if ((bits & cue.mom) !== 0) return 'mom';
  if ((bits & cue.mean) !== 0) return 'other';
  for (let i = first; i + 1 < at; i++) {
    if (!is(tokens[i], cue.than)) continue;
    const word = text.slice(tokens[i + 1]!.from, tokens[i + 1]!.to);
    if (lastYear.some((name) => word.includes(name))) return 'yoy';
    if (lastMonth.some((name) => word.includes(name))) return 'mom';
    if (tokens[i + 1]!.kind === 'time' || tokens[i + 1]!.kind === 'word') return 'other';
  }
  return null;
}
