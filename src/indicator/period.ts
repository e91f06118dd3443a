/** Which time a statement refers to. */
import type { Basis } from '../analysis/types';
import type { Quantity, TimeMention } from '../text/mention';
import { ends } from './clause';
import { cue } from './cues';
import type { Frame } from './frame';
import { is, isOf, isRunning, isSum } from './token-class';
import type { Token } from './tokens';

/** A time that is only compared with (较2020年, 比上年12月, 与2005年相比). */
function isCompared(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const opens = is(before, cue.than) || (is(before, cue.yoy) && '比较'.includes(text[before!.from]!));
  return opens || is(tokens[at + 1], cue.counterpart);
}

/** A time whose amount the quantity is a multiple or a part of (是{“十三五”}的2.2倍, 恢复至{2019年同期}96%). */
function isBase(text: string, tokens: readonly Token[], at: number, quantityAt: number, { quantity, unit }: Quantity): boolean {
  const isOfBase = at === quantityAt - 2 && isOf(tokens[at + 1]);
  if (quantity === 'multiple') return isOfBase;
  return unit === '%' && text.startsWith('同期', tokens[at]!.to - 2) && (isOfBase || at === quantityAt - 1);
}

/** A time that belongs to one amount of a change (由{2021年}的705亿元增长到). */
const isBound = (tokens: readonly Token[], at: number, { norm }: TimeMention): boolean =>
  is(tokens[at - 1], cue.from | cue.to) && norm?.endsWith('..') !== true;

/** Does the clause tell what began then (自{2021年}启动以来,…)? */
function opensSince(text: string, tokens: readonly Token[], at: number): boolean {
  if (!is(tokens[at - 1], cue.from)) return false;
  const end = clauseMark(tokens, at);
  return tokens[end]?.kind === 'comma' && since.some((word) => text.startsWith(word, tokens[end]!.from - word.length));
}

const since = ['以来', '至今'];

const leading = cue.adverb | cue.conj | cue.at | cue.from | cue.expected | cue.target | cue.now | cue.home | cue.nation;
/** Tokens that are looked through for the begin of the clause. */
const reach = 40;

/** Does the time stand at the begin of the clause whose first token is `from`, so that it governs what follows (2021年,…)? */
function opensClause(tokens: readonly Token[], from: number, at: number): boolean {
  if (at - from > reach) return false;
  for (let i = from; i < at; i++) {
    const { kind } = tokens[i]!;
    if (kind !== 'entity' && kind !== 'quote' && kind !== 'time' && !is(tokens[i], leading)) return false;
  }
  return true;
}

/** Does the clause announce what follows (建议{今年}的主要目标是:…)? */
const opensList = (tokens: readonly Token[], at: number): boolean => tokens[clauseMark(tokens, at)]?.kind === 'colon';

/** The mark that ends the clause of token `at`, not far behind it. */
function clauseMark(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end - at < reach && !ends(tokens[end])) end++;
  return end;
}

/** A day governs what happened on it, not amounts that stand. */
const isDay = ({ norm }: TimeMention): boolean => norm?.length === 10 && !norm.includes('/');

/** 截至 before a day: amounts stand as of it. */
const isAsOf = (text: string, before: Token | undefined): boolean => before !== undefined && text[before.from] === '截';

/** A stretch of several years or one without an end (五年来, “十四五”以来). */
export function isStretch({ norm }: TimeMention): boolean {
  const slash = norm?.indexOf('/') ?? -1;
  if (norm === null || slash < 0) return false;
  const end = norm.slice(slash + 1);
  return end === '..' || Number(end.slice(0, 4)) - Number(norm.slice(0, 4)) >= 2;
}

/** Years counted back from now (这五年, 五年来, 过去五年, 近3年). */
export function isTold(text: string, { from, to }: TimeMention): boolean {
  const words = text.slice(from, to);
  const isBack = words.startsWith('近') || words.startsWith('过去');
  return words[0] === '这' || words.includes('年来') || words.includes('年间') || (isBack && words.endsWith('年'));
}

/** 一年来: all that the rest of the paragraph tells is of that year. */
const isYearPast = (text: string, { from, to }: TimeMention): boolean => text.slice(from, to) === '一年来';

const sizes: ReadonlySet<Quantity['quantity']> = new Set<Quantity['quantity']>(['length', 'mass', 'volume', 'power', 'energy', 'speed']);

/** 电力行业{300兆瓦}以上机组: a size in front of a noun, which no verb has as its object, says of what kind that is. */
const isSize = (tokens: readonly Token[], at: number, { by, role }: Frame, { quantity }: Quantity): boolean =>
  by === 'indicator/counted-noun' && role === 'level' && sizes.has(quantity) && !isVerbal(tokens[at - 1]);

const isVerbal = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag[0] === 'v' || is(token, cue.act | cue.adverb | cue.reach)) && !isOf(token);

/** Growth and what was done: the statements that a stretch of years governs. */
const flows = ({ role, cues }: Frame): boolean =>
  role === 'change' || (role === 'level' && (cues & cue.act) !== 0 && (cues & (cue.reach | cue.to | cue.from)) === 0);

/** Follows the times of a line, token by token; times are given and returned as indexes into `times`, -1 for none. */
export class PeriodTracker {
  private governing = -1;
  /** First token of the clause that the governing time stands in, or -1 where that is a sentence before. */
  private clause = -1;
  /** The governing time has a comma of its own (2022年,…). */
  private standsAlone = false;
  /** A statement has referred to the governing time. */
  private used = false;
  /** The stretch of years, or the year past, that the paragraph opens with. */
  private stretch = -1;
  /** The time since which something has gone on (自{2021年}启动以来,…). */
  private begun = -1;
  /** The time that the whole sentence compares with (与2005年相比,…). */
  private compared = -1;
  private sentences = 0;

  constructor(
    private readonly text: string,
    private readonly times: readonly TimeMention[],
    private readonly narrates: boolean,
    /** The stretch of years that the paragraph stands under, or -1. */
    private readonly era: number,
  ) {}

  /** `isPart`: the sentence goes on about the one before (其中,…). */
  beginSentence(isPart: boolean): void {
    if (!isPart) this.governing = -1;
    this.clause = -1;
    this.compared = -1;
    this.sentences++;
  }

  /** A new actor behind a semicolon: a time that only the first part opens with no longer holds (今年湖北…;安徽…). */
  changeActor(): void {
    if (!this.standsAlone) this.governing = -1;
  }

  /** Takes in token `at` of the clause that begins at `from`. */
  meet(tokens: readonly Token[], from: number, at: number): void {
    const token = tokens[at]!;
    if (token.kind === 'time') this.meetTime(tokens, from, at, token.index);
    else if (
      this.governing >= 0 &&
      this.clause !== from &&
      (is(token, cue.now) || (this.used && !this.narrates && isSum(this.text, token)))
    )
      this.governing = -1;
  }

  private meetTime(tokens: readonly Token[], from: number, at: number, index: number): void {
    const time = this.times[index]!;
    const opens = opensClause(tokens, from, at);
    const begins = opensSince(this.text, tokens, at);
    if (is(tokens[at + 1], cue.counterpart)) this.compared = index;
    else if (
      !isCompared(this.text, tokens, at) &&
      (begins || !isBound(tokens, at, time)) &&
      !(isDay(time) && !isAsOf(this.text, tokens[at - 1])) &&
      (opens || opensList(tokens, at))
    ) {
      this.governing = index;
      this.clause = from;
      this.standsAlone = ends(tokens[at + 1]);
      this.used = false;
      if (begins) this.begun = index;
      const governsOn = isStretch(time) ? this.sentences === 1 || this.stretch >= 0 : isYearPast(this.text, time);
      if (opens && governsOn) this.stretch = index;
    }
  }

  /** The norm of a time as the clause whose first token is `clause` refers to it: up to now where something began then. */
  norm(time: number, clause: number): string | null {
    const norm = this.times[time]?.norm ?? null;
    return time === this.begun && clause !== this.clause && norm !== null && !norm.includes('/') ? `${norm}/..` : norm;
  }

  /** The time of the statement at token `at`, and what its change is compared with. */
  read(tokens: readonly Token[], at: number, frame: Frame, quantity: Quantity): { time: number; basis: Basis | null } {
    let { basis } = frame;
    const grows = frame.role === 'change' && (frame.cues & cue.new) === 0;
    if (grows && basis === null && this.compared >= 0) basis = 'other';
    const own = this.ownTime(tokens, frame.first, at, quantity);
    const isTimeless = isRunning(tokens, this.text, at) || isSize(tokens, at, frame, quantity);
    const time = own >= 0 || isTimeless ? own : this.governs(tokens, frame);
    if (time < 0) return { time, basis };
    if (time === this.governing) this.used = true;
    const named = this.times[time]!;
    if (grows && basis === null && (this.narrates || own >= 0) && (isStretch(named) || (named.norm === null && isTold(this.text, named))))
      basis = 'other';
    return { time, basis };
  }

  private governs(tokens: readonly Token[], frame: Frame): number {
    if (this.compared >= 0 && (frame.cues & cue.from) !== 0) return this.compared;
    if (this.governing >= 0 && (this.narrates || this.fits(this.times[this.governing]!, tokens, frame))) return this.governing;
    if (!this.narrates && this.stretch >= 0 && this.reachesOn(this.times[this.stretch]!, tokens, frame)) return this.stretch;
    if (this.governing < 0 && this.era >= 0 && frame.role === 'change') return this.era;
    return -1;
  }

  /** Growth and doings of the years, unless they are summed up since an unsaid start; all of the year past. */
  private reachesOn(time: TimeMention, tokens: readonly Token[], frame: Frame): boolean {
    return !(isTold(this.text, time) && this.sums(tokens, frame)) && (flows(frame) || !isStretch(time));
  }

  /** 累计{260项}: a sum as it stands. */
  private sums(tokens: readonly Token[], { first, at, role }: Frame): boolean {
    if (role === 'change') return false;
    for (let i = first; i < at; i++) if (isSum(this.text, tokens[i]!)) return true;
    return false;
  }

  /**
   * In a report a stretch of years that is counted back or has no end governs growth, not levels, as one that is told by its years or
   * a plan does.
   */
  private fits(time: TimeMention, tokens: readonly Token[], frame: Frame): boolean {
    return this.reachesOn(time, tokens, frame) || !(time.norm?.endsWith('..') === true || isTold(this.text, time));
  }

  /** The time in the quantity's own window, unless it is only compared with or part of a name (荣获{2020年度}…奖). */
  private ownTime(tokens: readonly Token[], first: number, at: number, quantity: Quantity): number {
    for (let i = at - 1; i >= first; i--) {
      const { kind, index } = tokens[i]!;
      if (kind !== 'time' || isCompared(this.text, tokens, i) || isBase(this.text, tokens, i, at, quantity) || isDay(this.times[index]!))
        continue;
      const before = tokens[i - 1];
      if (before === undefined || before.tag[0] !== 'v' || !is(before, cue.act | cue.rank)) return index;
    }
    return -1;
  }
}
