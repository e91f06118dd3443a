/** The measure that stands before its amount, or that the amount shares with a statement before it. */

import type { NormalSpan } from '../text/span';
import { actionOf } from './action';
import { isPlainNoun } from './clause';
import { nounOfClauseBefore } from './clause-before';
import { cue, cueAt } from './cues';
import { dimensionBehind } from './dimension';
import { distribute, runLength } from './list';
import { phraseStart } from './noun-before';
import { comparisonStart, type Predicate } from './predicate';
import { all, betweens, is, isAct, isAgent, isEtc, isOnlyName, isVerb, lastBefore, predicates, some } from './token-class';
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

/** Reads the measure of the window's quantity, whose predicate is known. */
export function readMeasure(window: Window, predicate: Predicate): Measure {
  const { tokens, at, shareAt, cues, previous } = window;
  const { start, end } = phraseOf(window, predicate);
  const said = (spans: readonly NormalSpan[]): Measure => ({ spans, start, rest: [], by: 'indicator/predicate' });
  const dimension = dimensionBehind(window);
  if (dimension !== null) return said([dimension]);
  const action = actionOf(window, namesMeasured(tokens, start, end));
  if (action !== null) return said(pieces(tokens, action.first, action.end));
  const members =
    start < end ? { first: start, end } : (nounOfClauseBefore(window, window.first) ?? previous?.noun ?? { first: at, end: at });
  const isEach = shareAt < 0 && ((cues & cue.each) !== 0 || (previous?.by === 'indicator/list' && previous.rest.length === 0));
  const each = isEach ? ((start >= end ? saidOfEach(window) : null) ?? distribute(window, members, runLength(tokens, at))) : null;
  if (each !== null) return { spans: each[0]!, start, rest: each.slice(1), by: 'indicator/list' };
  const { spans, by } = spansOf(window, predicate, start, end);
  return { spans: shareAt < 0 ? spans : withShare(window, spans), start, rest: [], by };
}

/** 合同额…,执行额…,分别增长{12.5%}和12.8%: the measures of the statements before, one for each amount, or null. */
function saidOfEach({ tokens, at, previous }: Window): readonly (readonly NormalSpan[])[] | null {
  const count = runLength(tokens, at);
  const said = previous?.said ?? [];
  return count > 1 && said.length >= count ? said.slice(-count) : null;
}

/** The noun phrase before the predicate, or the verb that stands for one (晋祠泉{断流}30年, 建设者{历时}7年). */
function phraseOf(window: Window, { end, verb }: Predicate): { start: number; end: number } {
  const { text, tokens, at, first, shareAt } = window;
  let nounEnd = shareAt >= 0 ? shareAt : comparisonStart(tokens, first, end);
  while (nounEnd > first && (is(tokens[nounEnd - 1], cue.each) || tokens[nounEnd - 1]!.tag === 'd')) nounEnd--;
  const start = phraseStart(window, first, nounEnd);
  const happened = jubileeOf(window);
  if (happened >= 0) return { start: happened, end: at };
  if (lastsOnly(window, start, nounEnd)) return { start: at - 1, end: at };
  const isBareVerb =
    verb >= 0 && shareAt < 0 && text[tokens[verb]!.to - 1] !== '有' && (start >= nounEnd || isOnlyName(tokens, start, nounEnd));
  return isBareVerb ? { start: verb, end: verb + 1 } : { start, end: nounEnd };
}

/** 建交{45周年}: first token of what happened so long ago, or -1. */
function jubileeOf({ text, tokens, at, first, quantity }: Window): number {
  if (!text.startsWith('周年', quantity.to - 2)) return -1;
  let verb = at - 1;
  while (verb >= first && !isVerb(tokens[verb])) verb--;
  return verb >= first ? verb : -1;
}

/** 预计将{持续}15天, 建设者{历时}7年: a stretch of time of which no deed is told. */
function lastsOnly({ text, tokens, at, quantity }: Window, start: number, end: number): boolean {
  if (quantity.quantity !== 'duration' || !words.last.has(text, tokens[at - 1])) return false;
  return start >= end || isAgent(text, tokens[end - 1]!) || words.actor.ends(text, tokens[end - 1]!.to);
}

function spansOf(window: Window, { order, verb }: Predicate, start: number, end: number): Pick<Measure, 'spans' | 'by'> {
  const { text, tokens, first, previous } = window;
  const spent = verb >= 0 && reaches(text, tokens[verb]!) ? verb : spendingVerb(window);
  if (spent >= 0) return { spans: pieces(tokens, spent, spent + 1), by: 'indicator/predicate' };
  if (order.end > order.first) return { spans: pieces(tokens, order.first, order.end), by: 'indicator/predicate' };
  const own = pieces(tokens, behindExamples(window, start, end), end);
  if (start >= end && previous?.noun.end === first && !previous.counts)
    return { spans: [{ from: tokens[previous.at]!.from, to: tokens[first - 1]!.to }], by: 'indicator/carried' };
  if (needsNoun(window, start, end)) {
    const addsNothing = start >= end || isOnlyName(tokens, start, end);
    const base = addsNothing ? (pieceBefore(window) ?? previous?.measure) : (ownerBefore(window, start) ?? measureBefore(window));
    if (base !== undefined) return { spans: addsNothing ? base : [...base, ...own], by: 'indicator/carried' };
  }
  const attached = start === first && !(previous !== null && previous.noun.first > window.at) ? quantityBefore(tokens, first) : -1;
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
  return at > start ? at + 1 : start;
}

/** The verb of spending right before an amount of money, or -1; behind a noun it is the end of a compound (水利{投资}). */
export function spendingVerb({ tokens, first, at, quantity }: Window): number {
  if (quantity.quantity !== 'money') return -1;
  const i = lastBefore(tokens, at, cue.adverb | cue.reach);
  const isCompound = i > first && isPlainNoun(tokens[i - 1]!);
  return is(tokens[i], cue.spend) && !isCompound ? i : -1;
}

/** 竣工, 投产运营: what is finished or running was named before. */
const isOnlyVerb = (tokens: readonly Token[], start: number, end: number): boolean =>
  all(tokens, start, end, (token) => is(token, cue.act));

/** 增速: how what was measured before has moved. */
const isOnlyMove = (tokens: readonly Token[], start: number, end: number): boolean => end - start === 1 && is(tokens[start], predicates);

/** A noun phrase that ends right before the amount, not at a list mark. */
const namesMeasured = (tokens: readonly Token[], start: number, end: number): boolean =>
  start < end && !isOnlyName(tokens, start, end) && tokens[end - 1]!.kind !== 'list';

function pieceBefore(window: Window): NormalSpan[] | undefined {
  const { tokens, first } = window;
  const noun = nounOfClauseBefore(window, first);
  return noun === null ? undefined : pieces(tokens, noun.first, noun.end);
}

/** 其中{轻工企业}实现营业收入: the noun before the verb whose object the phrase is; a site (园区) only acts. */
function ownerBefore(window: Window, start: number): NormalSpan[] | undefined {
  const { text, tokens, first } = window;
  const verb = start - 1;
  const from = phraseStart(window, first, verb);
  if (from >= verb || isOnlyName(tokens, from, verb) || words.park.ends(text, tokens[verb - 1]!.to)) return undefined;
  return some(tokens, from, verb, (token) => is(token, cue.each)) ? undefined : pieces(tokens, from, verb);
}

/** What a 总数 or 增速 is of: the measure before, which is not such a word itself (营业收入翻一番、利润{翻三番}). */
function measureBefore({ text, previous }: Window): readonly NormalSpan[] | undefined {
  const measure = previous?.measure ?? [];
  const [first] = measure;
  if (previous?.by === 'indicator/carried' && measure.length > 1) return measure.slice(0, -1);
  if (first === undefined || measure.length > 1) return previous?.measure;
  const found = cueAt(text, first.from, first.to);
  const isHead = found?.zh.length === first.to - first.from && (found.value & cue.head) !== 0;
  return isHead || words.amount.ends(text, first.to) ? undefined : measure;
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
  while (end > shareAt + 1 && (is(tokens[end - 1], betweens | predicates | cue.than) || tokens[end - 1]!.kind === 'time')) end--;
  const { from } = tokens[shareAt]!;
  const share = { from: text[from] === '约' ? from + 1 : from, to: tokens[end - 1]!.to };
  const last = measure.at(-1);
  return last?.to === share.from ? [...measure.slice(0, -1), { from: last.from, to: share.to }] : [...measure, share];
}
