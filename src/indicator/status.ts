/** Whether an amount is real, expected or aimed at. */

import type { Status } from '../analysis/types';
import type { TimeMention } from '../text/mention';
import { cue } from './cues';
import type { Frame } from './frame';
import { isUntil } from './time-clause';
import { all, is, isOf, isSum, type Passage, some } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

const isContent = (token: Token | undefined): boolean =>
  token?.kind === 'quantity' || (token?.kind === 'word' && (isOf(token) || (token.tag !== 't' && 'nvabj'.includes(token.tag[0] ?? ' '))));

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind !== 'word' || (token.cue === 0 && token.tag !== 'vn' && 'nbjr'.includes(token.tag[0] ?? ' ')));

/** {将}深入实施 speaks of what will be, {将}两家企业整合为 of what was done with them: a noun phrase follows. */
function disposes({ text, tokens }: Passage, at: number): boolean {
  const first = is(tokens[at + 1], cue.home | cue.nation) ? at + 2 : at + 1;
  const next = tokens[first];
  if (words.existing.has(text, next)) return true;
  return next?.kind !== 'time' && isNoun(next);
}

/** 计划 and 目标 inside a phrase (调研计划, 285个计划新开工项目) name a thing: they speak of the future where the clause goes on to say what is planned. */
function governs({ text, tokens }: Passage, at: number): boolean {
  const after = tokens[at + 1];
  if (after?.kind === 'colon' || (after !== undefined && '是为'.includes(text[after.from]!))) return true;
  if (tokens[at - 1]?.kind === 'time' && is(after, cue.home | cue.nation)) return true;
  const opens =
    after?.kind === 'time' || (after?.kind === 'word' && (is(after, cue.act | cue.new) || 'vdpa'.includes(after.tag[0] ?? ' ')));
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
function aims(passage: Passage, at: number): boolean {
  const { text, tokens } = passage;
  const token = tokens[at]!;
  if (!is(token, cue.target)) return false;
  if (text[token.from] === '将' && token.to - token.from === 1) return !disposes(passage, at);
  if (text.startsWith('争取', token.from)) return !isNoun(tokens[at + 1]);
  return !words.plan.ends(text, token.to) || governs(passage, at);
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

/** A year, or a time in one, that is over. */
const isOver = ({ norm }: TimeMention, today: string | null): boolean =>
  norm !== null && today !== null && norm.slice(-1) !== '.' && lastYear(norm) < today.slice(0, 4);

const lastYear = (norm: string): string => norm.slice(norm.indexOf('/') + 1).slice(0, 4);

/** Nothing but times and adverbs stands before token `at` in its clause. */
const opensClause = (tokens: readonly Token[], from: number, at: number): boolean =>
  all(tokens, from, at, (token) => token.kind === 'time' || is(token, cue.adverb | cue.conj | cue.now));

/** 自去年{投产后}: something has gone on since. */
const beginsThen = (tokens: readonly Token[], from: number, at: number): boolean => some(tokens, from, at, (token) => is(token, cue.from));

/** {到2030年},产值达到: a year that opens its clause so, or has a comma of its own, is one to come unless it is past at the date of the text. */
function opensFuture(passage: Passage, from: number, at: number, today: string | null): boolean {
  const { text, tokens } = passage;
  const [to, time] = [tokens[at - 1], tokens[at]!];
  const isYear =
    time.kind === 'time' && text[time.from] === '2' && (today === null || text.slice(time.from, time.from + 4) >= today.slice(0, 4));
  const opens = isYear && at > from && text.slice(to!.from, to!.to) === '到';
  return opens && (opensClause(tokens, from, at - 1) || isUntil(passage, at));
}

/** Follows the words of hope and intent in a line, token by token. */
export class StatusTracker {
  private passage: Passage = { text: '', tokens: [] };
  private planned = false;
  /** Words of intent: 努力 and 要 reach over their clause, others to the end of the statement; 将 may only foretell, a year to come have been reached. */
  private aimed: 'statement' | 'clause' | 'foretold' | 'year' | null = null;
  /** Words of hope: before its subject, or where something is to be finished (建成后), one reaches over the whole sentence, behind it only over its clause. */
  private expected: 'sentence' | 'clause' | null = null;
  /** The statement before told what is expected: one that goes on about its measure does too (产值预计达80亿元,增长{5%}). */
  private hoped = false;
  private done = false;
  /** The clause has a word of intent of its own. */
  private aims = false;
  /** The clause speaks of what is (目前, 已), whatever the one before intends. */
  private perfect = false;
  /** Where the clause begins. */
  private clause = 0;
  /** The next amount is the one that there is (由{目前}的30%提升到). */
  private stands = false;

  constructor(private readonly today: string | null) {}

  /** `planned`: the report speaks of work to come. */
  beginSentence(passage: Passage, planned: boolean): void {
    this.passage = passage;
    this.planned = planned;
    this.beginStatement();
  }

  /** A part of the sentence that has a subject of its own. */
  beginStatement(): void {
    this.aimed = null;
    this.expected = null;
    this.hoped = false;
    this.done = this.aims = this.perfect = false;
  }

  private beginClause(): void {
    this.done = this.aims = this.perfect = false;
    if (this.expected === 'clause') this.expected = null;
    if (this.aimed === 'clause') this.aimed = null;
  }

  /** Takes in token `at` of the clause that begins at `from`. */
  meet(from: number, at: number): void {
    const { tokens } = this.passage;
    const token = tokens[at]!;
    this.clause = tokens[from]!.from;
    if (token.kind === 'comma' || token.kind === 'semicolon') this.beginClause();
    else if (token.tag === 'ul') this.finish();
    else if (token.kind === 'quantity') this.stands = false;
    if (opensFuture(this.passage, from, at, this.today)) this.aimed = 'year';
    if (token.cue === 0) return;
    if (is(token, cue.to)) this.stands = false;
    if (is(token, cue.now) && is(tokens[at - 1], cue.from)) this.stands = true;
    if (isSum(this.passage.text, token)) this.done = true;
    else if (perfects(this.passage.text, token)) this.finish();
    if (is(token, cue.expected) && !beginsThen(tokens, from, at))
      this.expected = opensClause(tokens, from, at) || this.passage.text[token.to - 1] === '后' ? 'sentence' : 'clause';
    if (this.expected === null && aims(this.passage, at)) this.aim(at);
  }

  private finish(): void {
    this.done = this.perfect = true;
    if (this.aimed === 'year') this.aimed = null;
  }

  private aim(at: number): void {
    const { text, tokens } = this.passage;
    const { from } = tokens[at]!;
    this.aims = true;
    if (text.startsWith('努力', from) || text[from] === '要') this.aimed ??= 'clause';
    else if (text[from] !== '将' || !foretells(tokens, at)) this.aimed = 'statement';
    else this.aimed ??= 'foretold';
  }

  /** Status of a statement about `time`, which may lead a plan; asked before its quantity is taken in. */
  read(time: TimeMention | undefined, isLed: boolean, unit: string, { measure, by }: Pick<Frame, 'measure' | 'by'>): Status {
    if (this.stands) return 'actual';
    this.hoped = this.expected !== null || (this.hoped && by === 'indicator/carried');
    if (this.hoped) return 'expected';
    if (time !== undefined && this.today !== null && isAhead(time, this.today)) return 'target';
    const isPast = this.perfect || (time !== undefined && time.from >= this.clause && isOver(time, this.today));
    if (isLed && !isPast && !isOver(time!, this.today)) return 'target';
    if (this.aimed !== null && (this.aims || !isPast)) return this.aimed === 'foretold' ? 'expected' : 'target';
    const isThere = this.done || unit === '{级}' || words.content.ends(this.passage.text, measure.at(-1)?.to ?? 0);
    return this.planned && !isThere && !isPast ? 'target' : 'actual';
  }
}
