/** Which time a statement refers to. */
import type { Basis } from '../analysis/types';
import type { Quantity, TimeMention } from '../text/mention';
import { ends } from './clause';
import { cue } from './cues';
import type { Frame } from './frame';
import { opensPlan } from './lead';
import type { Setting } from './subject-tracker';
import { isAsOf, isBase, isBound, isCompared, isUntil, opensClause, opensList, sinceAt } from './time-clause';
import { isDay, isStretch, isTold, isYearPast } from './time-kind';
import { is, isOf, isRunning, isSum, type Passage, some } from './token-class';
import type { Token } from './tokens';

const sizes: ReadonlySet<Quantity['quantity']> = new Set<Quantity['quantity']>(['length', 'mass', 'volume', 'power', 'energy', 'speed']);

/** 电力行业{300兆瓦}以上机组: a size in front of a noun, which no verb has as its object, says of what kind that is. */
const isSize = (tokens: readonly Token[], at: number, { by, role }: Frame, { quantity }: Quantity): boolean =>
  by === 'indicator/counted-noun' && role === 'level' && sizes.has(quantity) && !isVerbal(tokens[at - 1]);

const isVerbal = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag[0] === 'v' || is(token, cue.act | cue.adverb | cue.reach)) && !isOf(token);

/** Growth and what was done: the statements that a stretch of years governs. */
const flows = (frame: Frame): boolean => frame.role === 'change' || (frame.role === 'level' && isDone(frame));

/** What somebody does (培育企业{20家}), not how much there is of something (支出达到{20亿元}). */
const isDone = ({ cues }: Frame): boolean => (cues & cue.act) !== 0 && (cues & (cue.reach | cue.to | cue.from)) === 0;

const rates: ReadonlySet<Quantity['quantity']> = new Set<Quantity['quantity']>(['percent', 'percentage_point']);

/** Rates of change, gaps, and amounts that come with one (利润{15亿元},同比增长8%). */
function isOfSeries(tokens: readonly Token[], { role, basis, cues, at }: Frame, { quantity }: Quantity): boolean {
  if (role === 'change') return (cues & cue.new) === 0 && (rates.has(quantity) || basis === 'yoy' || basis === 'mom');
  const next = tokens[at + 1]?.kind === 'comma' ? tokens[at + 2] : undefined;
  return role === 'level' && (quantity === 'percentage_point' || is(next, cue.yoy | cue.mom | cue.rise | cue.fall | cue.than));
}

/** Follows the times of a line, token by token; times are given and returned as indexes into `times`, -1 for none. */
export class PeriodTracker {
  private passage: Passage = { text: '', tokens: [] };
  private governing = -1;
  /** First token of the clause that the governing time stands in, or -1 where that is a sentence before. */
  private clause = -1;
  /** The governing time has a comma of its own (2022年,…). */
  private standsAlone = false;
  /** A statement has referred to the governing time. */
  private used = false;
  /** The stretch of years, or the year past, that the paragraph opens with. */
  private stretch = -1;
  /** The time since which something has gone on (自{2021年}启动以来,…), and where that has been said. */
  private begun = { time: -1, to: 0 };
  /** The time that the whole sentence compares with (与2005年相比,…). */
  private compared = -1;
  /** The time of the sentences before in a text that narrates, which figures of the same kind go on with. */
  private series = -1;
  /** The time that the sentence named last, which 届时 points back at. */
  private latest = -1;
  /** No clause of the sentence has had a subject of its own. */
  private goesOn = true;
  private sentences = 0;
  /** The time that leads the list of which the line is an item, or -1. */
  private lead: number;
  /** The time that a plan begins with: later sentences tell what shall be by then, or what is done (-1 for none). */
  private plan = -1;
  private readonly narrates: boolean;
  /** The stretch of years that the paragraph stands under, or -1. */
  private readonly era: number;

  constructor(
    private readonly times: readonly TimeMention[],
    { narrates, era, lead }: Pick<Setting, 'narrates' | 'era' | 'lead'>,
  ) {
    this.narrates = narrates;
    this.era = era;
    this.lead = lead;
  }

  /** `isPart`: the sentence goes on about the one before (其中,…). */
  beginSentence(passage: Passage, isPart: boolean): void {
    this.passage = passage;
    if (this.governing >= 0 && this.narrates) this.series = this.governing;
    if (!isPart) {
      this.governing = this.lead;
      this.standsAlone = true;
    }
    this.goesOn = true;
    this.latest = -1;
    this.clause = -1;
    this.compared = -1;
    this.sentences++;
  }

  /** A clause with a subject of its own: behind a semicolon a time that only the first part opens with no longer holds (今年湖北…;安徽…). */
  changeActor(isPart: boolean): void {
    if (isPart && !this.standsAlone) this.governing = -1;
    this.goesOn = false;
  }

  /** Takes in token `at` of the clause that begins at `from`. */
  meet(from: number, at: number): void {
    const { tokens } = this.passage;
    const token = tokens[at]!;
    if (token.kind === 'time') this.meetTime(from, at, token.index);
    else if (
      this.clause !== from &&
      (is(token, cue.now) || (this.used && !this.narrates && this.governing !== this.lead && isSum(this.passage.text, token)))
    )
      this.governing = this.series = this.lead = this.plan = -1;
    else if (this.latest >= 0 && this.passage.text.startsWith('届时', token.from)) this.governing = this.latest;
  }

  private meetTime(from: number, at: number, index: number): void {
    const { tokens } = this.passage;
    const time = this.times[index]!;
    if (this.isInPlan(time)) return;
    this.latest = index;
    const opens = opensClause(tokens, from, at);
    const since = sinceAt(this.passage, at);
    const begins = since >= 0 && ends(tokens[since + 1]);
    if (since >= 0) this.begun = { time: index, to: tokens[since]!.to };
    const until = isUntil(this.passage, at);
    if (is(tokens[at + 1], cue.counterpart)) this.compared = index;
    else if (
      !isCompared(this.passage, at) &&
      (begins || until || !isBound(tokens, at, time)) &&
      !(isDay(time) && !isAsOf(this.passage.text, tokens[at - 1])) &&
      (opens || until || opensList(tokens, at))
    ) {
      this.governing = index;
      this.lead = -1;
      this.plan = opensPlan(this.passage.text, time) ? index : -1;
      this.clause = from;
      this.standsAlone = ends(tokens[at + 1]);
      this.used = false;
      const governsOn = isStretch(time) ? this.sentences === 1 || this.stretch >= 0 : isYearPast(this.passage.text, time);
      if (opens && governsOn) this.stretch = index;
    }
  }

  /** The norm of a time as the amount at `at` of the text refers to it: up to now where something began then. */
  norm(time: number, at: number): string | null {
    const norm = this.times[time]?.norm ?? null;
    return time === this.begun.time && at >= this.begun.to && norm !== null && !norm.includes('/') ? `${norm}/..` : norm;
  }

  /** The time of the statement at token `at`, and what its change is compared with. */
  read(at: number, frame: Frame, quantity: Quantity): { time: number; isLed: boolean; basis: Basis | null } {
    const { tokens } = this.passage;
    let { basis } = frame;
    const grows = frame.role === 'change' && (frame.cues & cue.new) === 0;
    if (grows && basis === null && this.compared >= 0) basis = 'other';
    const own = this.ownTime(frame.first, at, quantity);
    const isTimeless = isRunning(this.passage, at) || isSize(tokens, at, frame, quantity);
    const time = own >= 0 || isTimeless ? own : this.governs(frame, quantity);
    const isLed = time >= 0 && (time === this.lead || time === this.plan);
    if (time < 0) return { time, isLed, basis };
    if (time === this.governing) this.used = true;
    const named = this.times[time]!;
    if (
      grows &&
      basis === null &&
      (this.narrates || own >= 0) &&
      (isStretch(named) || (named.norm === null && isTold(this.passage.text, named)))
    )
      basis = 'other';
    return { time, isLed, basis };
  }

  private governs(frame: Frame, quantity: Quantity): number {
    const { tokens } = this.passage;
    if (this.compared >= 0 && (frame.cues & cue.from) !== 0) return this.compared;
    if (this.governing >= 0 && (this.narrates || this.fits(this.times[this.governing]!, frame))) return this.governing;
    if (!this.narrates && this.stretch >= 0 && this.reachesOn(this.times[this.stretch]!, frame)) return this.stretch;
    if (this.governing < 0 && this.plan >= 0 && !isDone(frame) && (frame.cues & cue.new) === 0) return this.plan;
    if (this.governing < 0 && this.era >= 0 && frame.role === 'change') return this.era;
    return this.governing < 0 && (this.isPlanned() || isOfSeries(tokens, frame, quantity)) ? this.series : -1;
  }

  /** {三年}累计: in a plan a stretch that begins nowhere is its own. */
  private isInPlan({ norm }: TimeMention): boolean {
    return norm === null && this.lead >= 0;
  }

  /** The sentence goes on telling what is done in the stretch of years that the one before opened with (“十五五”时期,…). */
  private isPlanned(): boolean {
    const time = this.times[this.series];
    return this.goesOn && time !== undefined && isStretch(time) && time.norm?.endsWith('..') === false && !isTold(this.passage.text, time);
  }

  /** Growth and doings of the years, unless they are summed up since an unsaid start; all of the year past. */
  private reachesOn(time: TimeMention, frame: Frame): boolean {
    return !(isTold(this.passage.text, time) && this.sums(frame)) && (flows(frame) || !isStretch(time));
  }

  /** 累计{260项}: a sum as it stands. */
  private sums({ first, at, role }: Frame): boolean {
    const { tokens } = this.passage;
    return role !== 'change' && some(tokens, first, at, (token) => isSum(this.passage.text, token));
  }

  /**
   * In a report a stretch of years that is counted back or has no end governs growth, not levels, as one that is told by its years or
   * a plan does.
   */
  private fits(time: TimeMention, frame: Frame): boolean {
    return this.reachesOn(time, frame) || !(time.norm?.endsWith('..') === true || isTold(this.passage.text, time));
  }

  /** The time in the quantity's own window, unless it is only compared with or part of a name (荣获{2020年度}…奖). */
  private ownTime(first: number, at: number, quantity: Quantity): number {
    const { tokens } = this.passage;
    for (let i = at - 1; i >= first; i--) {
      const { kind, index } = tokens[i]!;
      if (
        kind !== 'time' ||
        this.isInPlan(this.times[index]!) ||
        isCompared(this.passage, i) ||
        isBase(this.passage, i, at, quantity) ||
        isDay(this.times[index]!)
      )
        continue;
      const before = tokens[i - 1];
      if (before === undefined || before.tag[0] !== 'v' || !is(before, cue.act | cue.rank)) return index;
    }
    return -1;
  }
}
