/** The measure that stands before its amount, or that the amount shares with a statement before it. */

import type { NormalSpan } from '../text/span';
import { actionOf } from './action';
import { adverbialStart } from './adverbial';
import { isPlainNoun } from './clause';
import { beginsWithVerb, isMove, nounOfClauseBefore } from './clause-before';
import { cue, cueAt } from './cues';
import { dimensionBefore, dimensionBehind } from './dimension';
import { distribute, runLength } from './list';
import { phraseStart } from './noun-before';
import { comparisonStart, type Predicate } from './predicate';
import { all, betweens, is, isAct, isAgent, isEtc, isName, isOf, isOnlyName, isVerb, lastBefore, predicates, some } from './token-class';
import type { Token } from './tokens';
import type { Window } from './window';
import { words } from './words';

export interface Measure {
  readonly spans: readonly NormalSpan[];
  /** First token of the noun phrase. */
  readonly start: number;
  /** Measures of the quantities that follow in the same list. */
  readonly rest: readonly (readonly NormalSpan[])[];
  readonly by: 'indicator/predicate' | 'indicator/carried' | 'indicator/list';
}

/** The stretches of `[first, end)` between times (企业{2023年}营收). */
export function pieces(tokens: readonly Token[], first: number, end: number): NormalSpan[] {
  const found: NormalSpan[] = [];
  let from = first;
  for (let i = first; i <= end; i++) {
    if (i < end && tokens[i]!.kind !== 'time') continue;
    if (i > from) found.push({ from: tokens[from]!.from, to: tokens[i - 1]!.to });
    from = i + 1;
  }
  return found;
}

/** Behind the last time of a noun phrase (园区今年1至5月{产值、利润}分别增长). */
function behindTimes(tokens: readonly Token[], start: number, end: number): number {
  let at = end;
  while (at > start && tokens[at - 1]!.kind !== 'time') at--;
  return at < end ? at : start;
}

/** Reads the measure of the window's quantity, whose predicate is known. */
export function readMeasure(window: Window, predicate: Predicate): Measure {
  const { tokens, at, shareAt, cues, previous } = window;
  const { start, end } = phraseOf(window, predicate);
  const dimension = dimensionBehind(window) ?? (isVerbal(tokens, start, end) ? dimensionBefore(window) : null);
  if (dimension !== null) return { spans: [dimension], start, rest: [], by: 'indicator/predicate' };
  const happened = jubileeOf(window);
  const lasts = happened >= 0 ? happened : lastingVerb(window, start, end);
  if (lasts >= 0) return { spans: pieces(tokens, lasts, happened >= 0 ? at : lasts + 1), start, rest: [], by: 'indicator/predicate' };
  const action = actionOf(window, predicate, namesMeasured(tokens, start, end));
  if (action !== null) return { spans: pieces(tokens, action.first, action.end), start, rest: [], by: 'indicator/predicate' };
  const members =
    start < end
      ? { first: behindTimes(tokens, start, end), end }
      : (nounOfClauseBefore(window, window.first) ?? previous?.noun ?? { first: at, end: at });
  const lists = (cues & cue.each) !== 0 && shareAt < 0 ? distribute(window, members.first, members.end, runLength(tokens, at)) : null;
  const goesOn = (cues & cue.each) !== 0 || (previous?.by === 'indicator/list' && previous.rest.length === 0);
  const earlier = start >= end && goesOn ? saidOfEach(window) : null;
  if (earlier !== null) return { spans: earlier[0]!, start, rest: earlier.slice(1), by: 'indicator/list' };
  if (lists !== null) return { spans: lists[0]!, start, rest: lists.slice(1), by: 'indicator/list' };
  const { spans, by } = spansOf(window, predicate, start, end);
  return { spans: shareAt < 0 ? spans : withShare(window, spans), start, rest: [], by };
}

/** 建交{45周年}: first token of what happened so long ago, or -1. */
function jubileeOf({ text, tokens, at, first, quantity }: Window): number {
  if (at <= first || !text.startsWith('周年', quantity.to - 2)) return -1;
  let verb = at - 1;
  while (verb > first && !isVerb(tokens[verb]) && !isName(tokens[verb - 1]!)) verb--;
  return verb;
}

/** 预计将{持续}15天, 建设者{历时}7年: the verb of a stretch of time of which no deed is told, or -1. */
function lastingVerb({ text, tokens, at, quantity }: Window, start: number, end: number): number {
  if (quantity.quantity !== 'duration' || !words.last.has(text, tokens[at - 1])) return -1;
  const last = tokens[end - 1];
  return start >= end || isAgent(text, last!) || words.actor.ends(text, last!.to) ? at - 1 : -1;
}

/** 合同额…,执行额…,分别增长{12.5%}和12.8%: the measures of the statements before, one for each amount, or null. */
function saidOfEach({ tokens, at, previous }: Window): readonly (readonly NormalSpan[])[] | null {
  const count = runLength(tokens, at);
  const said = previous?.said ?? [];
  return count > 1 && said.length >= count ? said.slice(-count) : null;
}

/** The noun phrase before the predicate, or the verb that stands for one (晋祠泉{断流}30年). */
function phraseOf(window: Window, { end, verb }: Predicate): { start: number; end: number } {
  const { text, tokens, first, shareAt, previous } = window;
  let nounEnd = shareAt >= 0 ? shareAt : comparisonStart(tokens, first, end);
  while (nounEnd > first && (is(tokens[nounEnd - 1], cue.each) || tokens[nounEnd - 1]!.tag === 'd')) nounEnd--;
  nounEnd = adverbialStart(tokens, first, nounEnd);
  const start = phraseStart(window, first, nounEnd);
  if (verb < 0 || shareAt >= 0) return { start, end: nounEnd };
  const isBareVerb =
    start >= nounEnd &&
    !is(tokens[verb], cue.reach) &&
    text[tokens[verb]!.to - 1] !== '有' &&
    (previous === null || is(tokens[verb], cue.spend));
  return isBareVerb || isOnlyName(tokens, start, nounEnd) ? { start: verb, end: verb + 1 } : { start, end: nounEnd };
}

function spansOf(window: Window, { order, verb }: Predicate, start: number, end: number): Pick<Measure, 'spans' | 'by'> {
  const { text, tokens, first, chained, previous } = window;
  if (verb >= 0 && reaches(text, tokens[verb]!)) return { spans: pieces(tokens, verb, verb + 1), by: 'indicator/predicate' };
  const spent = spendingVerb(window);
  if (spent >= 0) return { spans: pieces(tokens, spent, spent + 1), by: 'indicator/predicate' };
  if (order.end > order.first) return { spans: pieces(tokens, order.first, order.end), by: 'indicator/predicate' };
  const own = pieces(tokens, behindExamples(window, start, end), end);
  if (start >= end && continuesNoun(window))
    return { spans: [{ from: tokens[previous!.at]!.from, to: tokens[first - 1]!.to }], by: 'indicator/carried' };
  if (needsNoun(window, start, end)) {
    const goesBeside = !addsNothing(tokens, start, end);
    const base =
      (goesBeside ? ownerBefore(window, start) : undefined) ??
      (goesBeside && beginsWithVerb(window, first) ? undefined : pieceBefore(window)) ??
      (goesBeside ? withoutHead(text, previous) : previous?.measure);
    if (base !== undefined) return { spans: goesBeside ? [...base, ...own] : base, by: 'indicator/carried' };
  }
  const attached =
    chained && start === first && !(previous !== null && previous.noun.first > window.at) ? quantityBefore(tokens, first) : -1;
  return {
    spans: attached >= 0 && own.length > 0 ? [{ from: tokens[attached]!.from, to: own[0]!.to }, ...own.slice(1)] : own,
    by: 'indicator/predicate',
  };
}

/** 工程惠及{3400万人}, 产业带动{9万人}: the verb names what is counted, since no noun does. */
export const reaches = (text: string, verb: NormalSpan): boolean => words.benefit.has(text, verb);

/** First token behind the examples of what is counted (雷达、传感器等{上下游企业}1600家): the kind is, while an amount is of them all. */
function behindExamples({ tokens, text, quantity }: Window, start: number, end: number): number {
  if (quantity.quantity !== 'count') return start;
  let at = end - 2;
  while (at > start && !isEtc(text, tokens[at]!)) at--;
  return at > start && !isOf(tokens[at + 1]) ? at + 1 : start;
}

/** The verb of spending right before an amount of money, or -1; behind a noun it is the end of a compound (水利{投资}). */
export function spendingVerb({ text, tokens, first, at, quantity }: Window): number {
  if (quantity.quantity !== 'money') return -1;
  const i = lastBefore(tokens, at, cue.adverb | cue.reach);
  if (!is(tokens[i], cue.spend)) return -1;
  const before = i > first ? tokens[i - 1]! : undefined;
  const isCompound = is(tokens[i], cue.weak) && before !== undefined && isPlainNoun(before) && !isAgent(text, before);
  return isCompound ? -1 : i;
}

/** The window begins behind the counted noun of the statement before, and says nothing else of its own (亿元以上项目{793个}). */
const continuesNoun = ({ first, previous, quantity }: Window): boolean =>
  previous !== null && previous.noun.end === first && previous.noun.first < first && !(previous.counts && quantity.quantity === 'count');

/** 竣工, 投产运营: what is finished or running was named before. */
const isOnlyVerb = (tokens: readonly Token[], start: number, end: number): boolean =>
  end > start && all(tokens, start, end, (token) => is(token, cue.act) && !is(token, cue.spend));

/** 增速: how what was measured before has moved. */
const isOnlyMove = (tokens: readonly Token[], start: number, end: number): boolean => end - start === 1 && isMove(tokens[start]!);

/** A noun phrase that ends right before the amount, not at a list mark. */
const namesMeasured = (tokens: readonly Token[], start: number, end: number): boolean =>
  start < end && !isOnlyName(tokens, start, end) && tokens[end - 1]!.kind !== 'list';

/** Nothing that may be measured: no word, or one verb. */
const isVerbal = (tokens: readonly Token[], start: number, end: number): boolean =>
  start >= end || (end - start === 1 && tokens[start]!.tag === 'v');

const addsNothing = (tokens: readonly Token[], start: number, end: number): boolean =>
  start >= end || isOnlyName(tokens, start, end) || isOnlyVerb(tokens, start, end) || isOnlyMove(tokens, start, end);

function pieceBefore(window: Window): NormalSpan[] | undefined {
  const { tokens, first } = window;
  const noun = nounOfClauseBefore(window, first);
  return noun === null ? undefined : pieces(tokens, noun.first, noun.end);
}

/** 其中{轻工企业}实现营业收入: the noun before the verb whose object the phrase is; a site (园区) only acts. */
function ownerBefore(window: Window, start: number): NormalSpan[] | undefined {
  const { tokens, first } = window;
  const verb = start - 1;
  if (verb <= first || !isAct(tokens[verb])) return undefined;
  const from = phraseStart(window, first, verb);
  const isActor =
    isOnlyName(tokens, from, verb) ||
    words.park.ends(window.text, tokens[verb - 1]!.to) ||
    some(tokens, from, verb, (token) => is(token, cue.each));
  return from < verb && !isActor ? pieces(tokens, from, verb) : undefined;
}

/** A bare 营业收入, said of nobody knows whom. */
function isHead(text: string, { from, to }: NormalSpan): boolean {
  const found = cueAt(text, from, to);
  return found !== undefined && found.zh.length === to - from && (found.value & cue.head) !== 0;
}

/** What a 营收 or 总数 is of: the measure before, without a 营收 of its own. */
function withoutHead(text: string, previous: Window['previous']): readonly NormalSpan[] | undefined {
  if (previous === null) return undefined;
  const { measure, by } = previous;
  if (measure.length === 1 && (isHead(text, measure[0]!) || words.amount.ends(text, measure[0]!.to))) return undefined;
  return by === 'indicator/carried' && measure.length > 1 && isHead(text, measure.at(-1)!) ? measure.slice(0, -1) : measure;
}

/** A phrase that is empty, a bare 总数 or 营收, or only the name of the subject does not say by itself what is measured. */
function needsNoun({ tokens, chained, first }: Window, start: number, end: number): boolean {
  if (start >= end || (chained && isOnlyVerb(tokens, start, end)) || isOnlyName(tokens, start, end) || isOnlyMove(tokens, start, end))
    return true;
  // ,涉及投资额: what the verb of a clause has as its object is named, and so is what has a time of its own.
  const isOwn = !chained && start === first + 1 && (isAct(tokens[first]) || tokens[first]!.kind === 'time');
  return end - start === 1 && is(tokens[start], cue.head) && !isOwn;
}

/** The quantity right before `first` and the 以上 behind it, or -1: the phrase includes it (亿元以上{项目}104个). */
function quantityBefore(tokens: readonly Token[], first: number): number {
  const i = lastBefore(tokens, first, cue.after);
  return tokens[i]?.kind === 'quantity' ? i : -1;
}

/** Adds 占全国, 占…的比重 to the measure, as one piece with what it stands behind. */
function withShare({ text, tokens, at, shareAt }: Window, measure: readonly NormalSpan[]): NormalSpan[] {
  let end = at;
  while (end > shareAt + 1) {
    const token = tokens[end - 1]!;
    const isPredicate = is(token, betweens | predicates) && !is(token, cue.head | cue.scope);
    if (!isPredicate && !isOf(token) && token.kind !== 'time' && !is(token, cue.than)) break;
    end--;
  }
  const { from } = tokens[shareAt]!;
  const share = { from: text[from] === '约' ? from + 1 : from, to: tokens[end - 1]!.to };
  const last = measure.at(-1);
  return last?.to === share.from ? [...measure.slice(0, -1), { from: last.from, to: share.to }] : [...measure, share];
}
