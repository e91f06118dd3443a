/** What the words around a quantity say about it: its measure, its role, and what a change is compared with. */
import type { Basis, Role } from '../analysis/types';
import type { Quantity } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { cue } from './cues';
import { dimensionBehind } from './dimension';
import { endsMeasured } from './list';
import { pieces, reaches, readMeasure, spendingVerb } from './measure';
import { beginsNoun, isDescribedBetween, phraseAfter, sharedNoun } from './noun-after';
import { type Predicate, readPredicate } from './predicate';
import {
  basisOf,
  isCompared,
  isPhysical,
  isWhole,
  moveBehind,
  namesAddition,
  namesRate,
  namesShare,
  rateRole,
  roleOf,
  splitMove,
} from './role';
import { isForeign } from './spurious';
import { all, is, isEtc, isName, isOf, isRunning, type Passage, predicates, type Stretch, some } from './token-class';
import type { Token } from './tokens';
import { openWindow, type Window } from './window';
import { words } from './words';

export interface Frame {
  readonly measure: readonly NormalSpan[];
  readonly role: Role;
  readonly basis: Basis | null;
  /** The amount fell. */
  readonly fell: boolean;
  /** The amount is how far what is measured lies from something else. */
  readonly isGap: boolean;
  /** Classes of all cue words of the clause before the quantity. */
  readonly cues: number;
  /** The quantity is a count. */
  readonly counts: boolean;
  /** The quantity's token. */
  readonly at: number;
  /** First token of the stretch that was read. */
  readonly first: number;
  /** First token of the measure's noun phrase before the quantity, or -1. */
  readonly start: number;
  /** The noun phrase behind the quantity; empty where the measure stands before it. */
  readonly noun: Stretch;
  /** First token behind the quantity and its noun. */
  readonly behind: number;
  /** Measures of the quantities that follow in the same list (A、B分别增长x、{y}). */
  readonly rest: readonly (readonly NormalSpan[])[];
  readonly by: string;
  /** Measures of the sentence up to this one, each once, the last at the end. */
  said: readonly (readonly NormalSpan[])[];
}

/** Most measures that a 分别 looks back at. */
const saidReach = 6;

/** Reads the frame of the quantity at token `at`; `previous` is the frame before it in the same sentence. */
export function readFrame(passage: Passage, at: number, quantity: Quantity, previous: Frame | null): Frame {
  const frame = readAlone(passage, at, quantity, previous);
  const before = previous?.said ?? [];
  const isNew = frame.measure.length > 0 && before.at(-1) !== frame.measure;
  frame.said = isNew ? [...before.slice(1 - saidReach), frame.measure] : before;
  return frame;
}

function readAlone(passage: Passage, at: number, quantity: Quantity, previous: Frame | null): Frame {
  const window = openWindow(passage, at, quantity, previous);
  const predicate = readPredicate(window);
  if (isForeign(passage, at)) return { ...statedFrame(window, predicate), measure: [], rest: [] };
  const noun = phraseAfter(passage, at, quantity.quantity === 'count' || isFraction(quantity));
  if (takesNoun(window, predicate, noun)) return countedFrame(window, noun);
  if (previous !== null && previous.start >= 0 && isBare(window)) return nextOfList(window, previous);
  return statedFrame(window, predicate);
}

/** 15个{重点项目}: the noun behind the quantity is what is counted. */
function countedFrame(window: Window, noun: Stretch): Frame {
  const { text, tokens, quantity, at, first, cues } = window;
  const counts = quantity.quantity === 'count';
  const moves = counts ? moveOf(text, tokens[at - 1], quantity) : 0;
  const isAddition = ((cues | tokens[noun.first]!.cue) & cue.new) !== 0 && (counts || !describes(window, at));
  const role = isFraction(quantity) && !isWhole(window, noun) ? 'share' : moves !== 0 || isAddition ? 'change' : 'level';
  // 45岁的张三: nothing is said to be measured.
  const isSomeone = quantity.quantity === 'age' && isName(tokens[noun.first]!);
  const measure = isSomeone ? [] : [...pieces(tokens, noun.first, noun.end), ...sharedNoun(window, noun)];
  return {
    measure,
    role,
    basis: null,
    fell: (moves & cue.fall) !== 0,
    isGap: false,
    cues,
    counts,
    at,
    first,
    start: -1,
    noun,
    behind: isDescribedBetween(tokens, at, noun) ? at + 1 : noun.end,
    rest: [],
    by: 'indicator/counted-noun',
    said: [],
  };
}

/** 新增{1000千伏}线路300公里: the amount only describes what is counted at token `counted`. */
function describes(passage: Passage, at: number, counted?: number): boolean {
  const { tokens } = passage;
  const { first, end } = phraseAfter(passage, at, false);
  return end > first && tokens[end]?.kind === 'quantity' && (counted ?? end) === end;
}

/** 分别压减11%、{19%}: all but the measure is said of the quantity before. */
function nextOfList({ at, first }: Window, previous: Frame): Frame {
  const [measure = previous.measure, ...rest] = previous.rest;
  return { ...previous, measure, rest, at, first, behind: at + 1, by: previous.rest.length > 0 ? 'indicator/list' : previous.by };
}

/** 产值达到{80亿元}: the measure stands before the quantity, or was said before. */
function statedFrame(window: Window, predicate: Predicate): Frame {
  const { text, tokens, quantity, at, first, shareAt, previous } = window;
  const { spans, start, rest, by } = readMeasure(window, predicate);
  const { moves, measure } = splitMove(text, spans);
  const isDescribed = window.chained && previous !== null && describes(window, previous.at, at);
  const goesOn = isDescribed || (by === 'indicator/carried' && previous?.noun.end === first && (window.cues & cue.reach) === 0);
  const cues = goesOn ? window.cues | (previous!.cues & cue.new) : window.cues;
  const bits = isRunning(window, at) ? 0 : predicate.bits | moves | moveBehind(window);
  const governor =
    start > first && shareAt < 0 && !isStated(tokens, predicate.end, at) && (isPhysical(quantity) || quantity.unit === '%')
      ? moveOf(text, tokens[start - 1], quantity)
      : 0;
  const goesOnShare =
    by === 'indicator/carried' && previous?.role === 'share' && ((bits & cue.to) !== 0 || tokens[at - 1]?.kind === 'open');
  const isShare = shareAt >= 0 || goesOnShare || namesShare(text, measure) || isPartOfNoun(window);
  const isRate = namesRate(text, measure) || isCompared(window);
  const naming = { isShare, isAddition: namesAddition(text, measure), isRate, rate: rateRole(text, measure) };
  const added = (cues & cue.new) !== 0 && quantity.quantity !== 'count' && describes(window, at) ? cues & ~cue.new : cues;
  const role = governor !== 0 ? 'change' : roleOf(quantity, bits | (cues & cue.gap), added, naming);
  const basis = role === 'change' ? basisOf(window, cues | bits) : null;
  const fell = role === 'change' && ((bits | governor) & cue.fall) !== 0;
  return {
    measure,
    role,
    basis,
    fell,
    isGap: role !== 'change' && ((bits & cue.gap) !== 0 || quantity.unit === 'pp'),
    cues,
    counts: quantity.quantity === 'count',
    at,
    first,
    start,
    noun: { first: at, end: at },
    behind: at + 1,
    rest,
    by,
    said: [],
  };
}

/** 达到总销量的{53%}: a part of the noun before 的. */
const isPartOfNoun = ({ tokens, at, first, quantity }: Window): boolean =>
  quantity.unit === '%' && at - 2 >= first && isOf(tokens[at - 1]) && tokens[at - 2]!.tag[0] === 'n';

/** A verb stands between the noun and its amount (提高标准{达到}90元), not only an adverb (减少排放{约}2万吨). */
const isStated = (tokens: readonly Token[], first: number, at: number): boolean =>
  some(tokens, first, at, (token) => is(token, predicates) && !is(token, cue.adverb));

const extents: ReadonlySet<Quantity['quantity']> = new Set<Quantity['quantity']>(['count', 'area', 'length']);

/** Classes of a verb whose object rises or falls by the amount ({增加}学位5000个); what is made better ({提升}农田20万亩) does not. */
function moveOf(text: string, token: Token | undefined, { quantity }: Quantity): number {
  if (!is(token, cue.rise | cue.fall)) return 0;
  return extents.has(quantity) && words.better.has(text, token) ? 0 : token!.cue & (cue.rise | cue.fall);
}

/** Does the noun behind the quantity name what is counted? */
function takesNoun(window: Window, predicate: Predicate, noun: Stretch): boolean {
  const { text, tokens, quantity, at, first, shareAt } = window;
  const { end, bits } = predicate;
  if (shareAt >= 0 || noun.end <= noun.first || quantity.unit === '{rank}' || moveBehind(window) !== 0 || dimensionBehind(window) !== null)
    return false;
  if (isScope(tokens, noun) || (isOf(tokens[at + 1]) && at > first && reaches(text, tokens[at - 1]!))) return false;
  const isAlone = end <= first || isOnlyPlace(tokens, first, end);
  const begins = beginsNoun(tokens, noun) || (isFraction(quantity) && isOf(tokens[noun.first - 1]));
  const isDescribing = isPhysical(quantity) && describesNoun(window, predicate);
  if (quantity.quantity === 'count' && (isDescribing || isLikened(window, predicate)) && (bits & cue.reach) !== 0) return false;
  if (quantity.quantity === 'count')
    return quantity.unit === '{次}' || noun.first > at + 1 || begins || isAlone || !opensVerb(tokens, noun.first) || isFound(window, noun);
  // 投资{2亿元}设备 spends on it, 安排{2亿元}专项资金 is what is spent.
  const isSpentOn = spendingVerb(window) >= 0 && !endsMeasured(text, tokens[noun.end - 1]!.to);
  if (!begins || isDescribing || isSpentOn || (bits & (cue.rise | cue.fall | cue.to)) !== 0) return false;
  return isAlone || (bits & cue.reach) === 0 || isObject(window) || isPartOf(window, end);
}

/** 蓄水量相当于{5个}西湖: so much as others have of what stands before. */
const isLikened = ({ text, tokens, first }: Window, { end }: Predicate): boolean =>
  end > first && text.startsWith('相当于', tokens[end]!.from) && endsMeasured(text, tokens[end - 1]!.to);

/** 海拔{4000米}的基地, 票价在{80元}以下的演出: what the noun behind has so much of stands before the amount. */
function describesNoun({ text, tokens, at, first, quantity }: Window, { end, verb }: Predicate): boolean {
  const isLinked = isOf(tokens[is(tokens[at + 1], cue.after) ? at + 2 : at + 1]);
  if (!isLinked || isFraction(quantity) || end <= first) return false;
  if (endsMeasured(text, tokens[end - 1]!.to)) return true;
  const { tag, cue: bits } = tokens[end - 1]!;
  return verb < 0 && tag === 'n' && bits === 0 && all(tokens, end, at, (token) => is(token, cue.reach | cue.at));
}

/** 通道新增{25亿立方米}年输气能力: the verb right before the amount has the noun behind it as its object. */
function isObject({ tokens, at, quantity }: Window): boolean {
  let i = at - 1;
  while ((is(tokens[i], cue.adverb) && !is(tokens[i], cue.act)) || tokens[i]?.tag === 'ul') i--;
  return isPhysical(quantity) && is(tokens[i], cue.new | cue.act) && !is(tokens[i], cue.reach | cue.spend | cue.adverb);
}

const isFraction = ({ unit, quantity }: Quantity): boolean => unit === '%' || quantity === 'ratio';

/** 我国超{六成}企业, 为全省{9万亩}早稻服务: nothing but a place stands before the part. */
const isOnlyPlace = (tokens: readonly Token[], first: number, end: number): boolean =>
  all(tokens, first, end, (token) => isName(token) || token.tag === 'p' || is(token, cue.nation | cue.home | cue.scope | cue.adverb));

/** 领域超{半数}的企业: a part of what is named behind it, which no verb states of the noun before. */
const isPartOf = ({ text, tokens, quantity, at }: Window, end: number): boolean =>
  isFraction(quantity) &&
  isOf(tokens[at + 1]) &&
  !endsMeasured(text, tokens[end - 1]!.to) &&
  all(tokens, end, at, (token) => is(token, cue.adverb));

/** 追索{38件}流失文物, 远道而来的{300名}选手, 骨科等{10个}治疗领域: the verb, 的 or 等 before the count leads to the noun phrase, though that begins with a verb. */
function isFound({ text, tokens, at }: Window, { first, end }: Stretch): boolean {
  let i = at - 1;
  while (tokens[i]?.tag[0] === 'm') i--;
  if (tokens[i] !== undefined && (isEtc(text, tokens[i]!) || tokens[i]!.tag === 'c')) return true;
  if (isOf(tokens[i]) && end - first === 2) return true;
  return (tokens[i]?.tag[0] === 'v' || isOf(tokens[i])) && !is(tokens[i], predicates) && !is(tokens[first], cue.act);
}

/** 代表1000人{出席}开幕式: a verb and its object, not what is counted. */
const opensVerb = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], cue.act) || (tokens[at]!.tag === 'v' && tokens[at + 1]?.tag === 'n');

/** 连续11年{全国}第一: where the rank behind it holds. */
const isScope = (tokens: readonly Token[], { first, end }: Stretch): boolean =>
  all(tokens, first, end, (token) => is(token, cue.scope | cue.nation));

/** Nothing but a list mark or a joint stands between the quantity and the one before it. */
function isBare({ tokens, at }: Window): boolean {
  let i = at - 1;
  while (i >= 0 && (tokens[i]!.kind === 'list' || is(tokens[i], cue.conj | cue.after))) i--;
  return i < at - 1 && tokens[i]?.kind === 'quantity';
}
