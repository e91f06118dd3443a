/** Whether an amount is real, expected or aimed at. */

import type { Status } from '../analysis/types';
import type { TimeMention } from '../text/mention';
import { cue } from './cues';
import { Endings } from './endings';
import type { Frame } from './frame';
import { isUntil } from './time-clause';
import { is, isOf, isSum } from './token-class';
import type { Token } from './tokens';

const isContent = (token: Token | undefined): boolean =>
  token?.kind === 'quantity' || (token?.kind === 'word' && (isOf(token) || (token.tag !== 't' && 'nvabj'.includes(token.tag[0] ?? ' '))));

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind !== 'word' || (token.cue === 0 && token.tag !== 'vn' && 'nbjr'.includes(token.tag[0] ?? ' ')));

/** {将}深入实施 speaks of what will be, {将}两家企业整合为 of what was done with them: a noun phrase follows. */
function disposes(text: string, tokens: readonly Token[], at: number): boolean {
  const first = is(tokens[at + 1], cue.home | cue.nation) ? at + 2 : at + 1;
  const next = tokens[first];
  if (next !== undefined && existing.has(text.slice(next.from, next.to))) return true;
  return next?.kind !== 'time' && isNoun(next);
}

const existing = new Set(['原有', '现有', '既有']);

const nouns = new Endings(['计划', '目标']);

/** 计划 and 目标 inside a phrase (调研计划, 285个计划新开工项目) name a thing: they speak of the future where the clause goes on to say what is planned. */
function governs(text: string, tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after?.kind === 'colon' || (after !== undefined && '是为'.includes(text[after.from]!))) return true;
  if (tokens[at - 1]?.kind === 'time' && is(after, cue.home | cue.nation)) return true;
  const opens = after?.kind === 'time' || (after?.kind === 'word' && (is(after, cue.act) || 'vdpa'.includes(after.tag[0] ?? ' ')));
  const before = tokens[at - 1];
  return opens && (!isContent(before) || is(before, cue.home | cue.nation) || after.tag[0] === 'd');
}

/** 总额{将}突破1万亿元: an amount that nobody brings about is foretold, not aimed at, as what somebody raises is (将提升能力). */
function foretells(tokens: readonly Token[], at: number): boolean {
  let i = at + 1;
  while (is(tokens[i], cue.adverb) && !is(tokens[i], cue.reach)) i++;
  const moves = is(tokens[i], cue.rise | cue.fall) && !(tokens[i + 1]?.kind === 'word' && isContent(tokens[i + 1]));
  return tokens[at]!.to - tokens[at]!.from > 1 || is(tokens[i], cue.to | cue.reach | cue.from) || moves;
}

/** A word of intent that speaks of what will be done. */
function aims(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!is(token, cue.target)) return false;
  if (text[token.from] === '将' && token.to - token.from === 1) return !disposes(text, tokens, at);
  if (text.startsWith('争取', token.from)) return !isNoun(tokens[at + 1]);
  return !nouns.end(text, token.to) || governs(text, tokens, at);
}

/** 已: the clause tells what has been done. */
const perfects = (text: string, token: Token): boolean => is(token, cue.now) || text[token.from] === '已';

/** A time that lies ahead: a year to come, or a plan period that has just begun. */
function isAhead({ norm }: TimeMention, today: string): boolean {
  if (norm === null) return false;
  const year = today.slice(0, 4);
  const start = norm.slice(0, 4);
  const slash = norm.indexOf('/');
  return start > year || (slash > 0 && start >= year && norm.slice(slash + 1, slash + 5) > year);
}

/** Nothing but times and adverbs stands before token `at` in its clause. */
function opensClause(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (tokens[i]!.kind !== 'time' && !is(tokens[i], cue.adverb | cue.conj | cue.now)) return false;
  return true;
}

/** 自去年{投产后}: something has gone on since. */
function beginsThen(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (is(tokens[i], cue.from)) return true;
  return false;
}

/** What a plan counts of its own parts is there already (提出5项{指标}). */
const contents = new Endings(['指标', '方面', '措施', '举措', '维度']);

/** {到2030年},产值达到: a year that opens its clause so, or has a comma of its own, is one to come unless it is past at the date of the text. */
function opensFuture(text: string, tokens: readonly Token[], from: number, at: number, today: string | null): boolean {
  const [to, time] = [tokens[at - 1], tokens[at]!];
  const isYear =
    time.kind === 'time' && text[time.from] === '2' && (today === null || text.slice(time.from, time.from + 4) >= today.slice(0, 4));
  const opens = isYear && at > from && text.slice(to!.from, to!.to) === '到';
  return opens && (opensClause(tokens, from, at - 1) || isUntil(text, tokens, at));
}

/** Follows the words of hope and intent in a line, token by token. */
export class StatusTracker {
  private planned = false;
  /** Words of intent: 努力 reaches over its clause, others to the end of the statement; 将 may only foretell, a year to come have been reached. */
  private aimed: 'statement' | 'clause' | 'foretold' | 'year' | null = null;
  /** Words of hope: before its subject, or where something is to be finished (建成后), one reaches over the whole sentence, behind it only over its clause. */
  private expected: 'sentence' | 'clause' | null = null;
  /** The statement before told what is expected: one that goes on about its measure does too (产值预计达80亿元,增长{5%}). */
  private hoped = false;
  private done = false;
  /** The next amount is the one that there is (由{目前}的30%提升到). */
  private stands = false;

  constructor(
    private readonly text: string,
    private readonly today: string | null,
  ) {}

  /** `planned`: the report speaks of work to come. */
  beginSentence(planned: boolean): void {
    this.planned = planned;
    this.beginStatement();
  }

  /** A part of the sentence that has a subject of its own. */
  beginStatement(): void {
    this.aimed = null;
    this.expected = null;
    this.hoped = false;
    this.done = false;
  }

  private beginClause(): void {
    this.done = false;
    if (this.expected === 'clause') this.expected = null;
    if (this.aimed === 'clause') this.aimed = null;
  }

  /** Takes in token `at` of the clause that begins at `from`. */
  meet(tokens: readonly Token[], from: number, at: number): void {
    const token = tokens[at]!;
    if (token.kind === 'comma' || token.kind === 'semicolon') this.beginClause();
    else if (token.tag === 'ul') this.finish();
    else if (token.kind === 'quantity') this.stands = false;
    if (opensFuture(this.text, tokens, from, at, this.today)) this.aimed = 'year';
    if (token.cue === 0) return;
    if (is(token, cue.to)) this.stands = false;
    if (is(token, cue.now) && is(tokens[at - 1], cue.from)) this.stands = true;
    if (isSum(this.text, token)) this.done = true;
    else if (perfects(this.text, token)) this.finish();
    if (is(token, cue.expected) && !beginsThen(tokens, from, at))
      this.expected = opensClause(tokens, from, at) || this.text[token.to - 1] === '后' ? 'sentence' : 'clause';
    if (this.expected === null && aims(this.text, tokens, at)) this.aim(tokens, at);
  }

  private finish(): void {
    this.done = true;
    if (this.aimed === 'year') this.aimed = null;
  }

  private aim(tokens: readonly Token[], at: number): void {
    const { text } = this;
    const { from } = tokens[at]!;
    if (text.startsWith('努力', from)) this.aimed ??= 'clause';
    else if (text[from] !== '将' || !foretells(tokens, at)) this.aimed = 'statement';
    else this.aimed ??= 'foretold';
  }

  /** Status of a statement about `time`; asked before its quantity is taken in. */
  read(time: TimeMention | undefined, unit: string, { measure, by }: Pick<Frame, 'measure' | 'by'>): Status {
    if (this.stands) return 'actual';
    this.hoped = this.expected !== null || (this.hoped && by === 'indicator/carried');
    if (this.hoped) return 'expected';
    if (time !== undefined && this.today !== null && isAhead(time, this.today)) return 'target';
    if (this.aimed !== null) return this.aimed === 'foretold' ? 'expected' : 'target';
    const isThere = this.done || unit === '{级}' || contents.end(this.text, measure.at(-1)?.to ?? 0);
    return this.planned && !isThere ? 'target' : 'actual';
  }
}
