/** Follows whom the clauses of a line are about. */
import type { EntityMention } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { saidBefore } from './antecedent';
import { hasQuantity } from './clause';
import { isBreakdown, isMade, isSource } from './clause-kind';
import { actingPhrase, reachedBy } from './common-subject';
import { cue } from './cues';
import { described, describesLead, type Sentence } from './described-subject';
import type { Frame } from './frame';
import { leadingSubject } from './leading-subject';
import { measuredOf } from './opening-phrase';
import { carriesOn, isNoSubject, isSeries, nationOf, withoutName } from './series';
import { ledSubject } from './site-subject';
import { countedBefore, reachingBefore, readStated } from './stated-subject';
import type { Actor, Known, Subject } from './subject';
import { is, type Passage, some } from './token-class';
import type { Token } from './tokens';
import { unsaidSubject } from './unsaid-subject';
import { words } from './words';

/** What holds for a whole document, and for the part under one heading. */
export interface Setting {
  /** Sentences begin with the names of those they are about, and later ones leave them out. */
  readonly narrates: boolean;
  /** Does the sentence of a report speak of work to come? */
  readonly plans: (sentence: NormalSpan) => boolean;
  /** Index of the stretch of years that the line stands under, or -1. */
  readonly era: number;
  /** Index of the time that leads the list of which the line is an item, or -1. */
  readonly lead: number;
  /** Resolves 全省, 全区: `last` is the subject before. */
  readonly home: (word: string, last: Subject | null) => Subject | null;
  /** The one that the heading names. */
  readonly topic: Subject | null;
}

interface Read {
  readonly text: string;
  readonly entities: readonly EntityMention[];
}

export class SubjectTracker {
  /** The tokens of the sentence. */
  private tokens: readonly Token[] = [];
  /** The last actor of the line. */
  private carried: Subject | null;
  private sentence: Subject | null = null;
  /** The subject that the clause itself begins with. */
  private lead: Subject | null = null;
  /** The phrase without a name that acts in the clause. */
  private actor: Actor | null = null;
  /** The subject of the last statement of the sentence. */
  private stated: Subject | null = null;
  /** The last document that was a subject: what 提出5项指标 is said of later. */
  private document: Subject | null = null;
  /** The subject opens a part of the sentence behind a semicolon: all of the part is about it. */
  private ownsPart = false;
  /** A clause of the sentence has begun with a subject of its own. */
  private isLed = false;
  /** The subject of the sentence up to the clause. */
  private before: Subject | null = null;
  /** Those whom the clauses of the line have begun with. */
  private readonly said: Subject[] = [];
  /** The sentences of the line up to this one. */
  private readonly spoken: (readonly Token[])[] = [];
  private clause = 0;
  /** Behind the clause of the sentence that tells where its figures are from. */
  private source = 0;
  private isAfterComma = false;

  constructor(
    private readonly read: Read,
    private readonly setting: Setting,
  ) {
    this.carried = setting.topic;
  }

  /** `isPart`: the sentence goes on about the one before (其中,…). */
  beginSentence(passage: Passage, isPart: boolean): void {
    this.tokens = passage.tokens;
    const { topic, narrates } = this.setting;
    this.stated = null;
    this.ownsPart = false;
    this.isLed = isPart;
    if (!isPart || !narrates || this.sentence === null) this.sentence = topic ?? (narrates ? this.carried : null);
    if (isPart && narrates) this.leaveSeries();
  }

  /** Takes in the clause in tokens `[from, to)`; tells whether it begins with a subject of its own. */
  beginClause(from: number, to: number): boolean {
    const { tokens } = this;
    const { text, entities } = this.read;
    const { narrates, topic } = this.setting;
    const mark = tokens[from - 1]?.kind;
    if (from === 0) this.spoken.push(tokens);
    this.clause = from;
    this.isAfterComma = mark === 'comma';
    const clause = { tokens, text, first: from, end: to };
    this.lead = ledSubject(clause) ?? leadingSubject(clause, this.known());
    if (this.lead !== null) this.said.push(this.lead);
    this.actor = this.lead === null ? (actingPhrase(clause) ?? reachedBy(clause)) : null;
    if (from === 0) this.source = 0;
    if (narrates && isSource(clause)) {
      this.sentence = topic;
      this.lead = null;
      this.source = to;
    }
    if (narrates && from === 0 && isBreakdown(clause)) this.leaveSeries();
    this.before = this.sentence;
    const isPhrase = this.lead?.predicate !== undefined;
    if (mark === 'semicolon' && (topic !== null || !narrates)) this.sentence = topic;
    const opensPart = from === 0 || mark === 'semicolon' || mark === 'colon';
    if (
      this.lead !== null &&
      (narrates ||
        (this.reaches(this.lead) &&
          !isMade(clause) &&
          (opensPart || this.lead.scope === 'home' || entities[this.lead.entity]?.type === 'person')))
    ) {
      this.sentence = this.lead;
      this.ownsPart = mark === 'semicolon' && entities[this.lead.entity]?.type === 'zone';
      if ((!isPhrase || !hasQuantity(clause)) && carriesOn(this.read, this.lead, this.carried)) this.carried = this.lead;
    }
    if (this.lead !== null && this.lead.entity >= 0 && entities[this.lead.entity]!.type === 'document') this.document = this.lead;
    this.isLed ||= this.lead !== null;
    return this.lead !== null && !isPhrase;
  }

  /** Parts of a statistic of the nation are nobody's. */
  private leaveSeries(): void {
    if (this.sentence !== null && isSeries(this.read.text, this.sentence)) this.sentence = this.setting.topic;
  }

  private known(): Known {
    const { carried, said, spoken, sentence, isLed } = this;
    return {
      entities: this.read.entities,
      home: (token) => this.home(token),
      last: carried,
      said,
      spoken,
      topic: sentence,
      isLed,
      narrates: this.setting.narrates,
    };
  }

  /** In a report, a body or product is named among the doings of the government, which the next clauses go on about. */
  private reaches({ scope, entity }: Subject): boolean {
    const type = this.read.entities[entity]?.type;
    return scope !== 'clause' && type !== 'organization' && type !== 'product';
  }

  /** The clause tells what a document holds (提出{5项}指标). */
  private states(at: number): boolean {
    return some(this.tokens, this.clause, at, ({ from }) => words.state.begins(this.read.text, from));
  }

  private home(token: Token): Subject {
    const word = this.read.text.slice(token.from, token.to);
    return { from: token.from, to: token.to, entity: -1, ...this.setting.home(word, this.carried), scope: 'home' };
  }

  /** The subject of the statement at token `at`, and its measure without the name it begins with. */
  state(at: number, frame: Frame, previous: Frame | null): { subject: Subject | null; measure: readonly NormalSpan[] } {
    const { text, entities } = this.read;
    const { tokens } = this;
    const sentence = { text, tokens, entities };
    const measure = this.measureBehindPhrase(tokens[at]!, frame);
    const { lead } = this;
    let subject =
      this.describedLead(sentence, at, frame) ??
      readStated(sentence, at, frame) ??
      reachingBefore(sentence, frame, previous) ??
      this.followed(at, frame);
    if (subject !== null && isNoSubject(subject, frame, entities)) subject = this.setting.narrates ? nationOf(text, subject) : null;
    if (subject === null && this.document !== null && frame.by === 'indicator/counted-noun' && this.states(at)) subject = this.document;
    subject ??= countedBefore(tokens, frame, previous);
    if (subject === null && this.setting.narrates)
      subject = unsaidSubject(sentence, { first: this.clause, at, source: this.source }, frame, this.known());
    // 东部占比56.9%,西部仅为{38.2%}: a measure that is carried over does not bring whose it was.
    const owners = [subject, lead, frame.by === 'indicator/carried' ? this.stated : null];
    this.stated = subject;
    return { subject, measure: owners.reduce((rest, owner) => withoutName(rest, owner, text), measure) };
  }

  /** 为期6天的{展会}取得…: the noun that an amount describes at the begin of a clause is what the clause is about. */
  private describedLead(sentence: Sentence, at: number, frame: Frame): Subject | null {
    if (!this.setting.narrates) return null;
    const noun = described(sentence, at, frame);
    if (noun === null || !describesLead(sentence, this.clause, at, noun)) return null;
    const again = noun.entity >= 0 ? null : saidBefore(sentence.text, this.known(), noun.from, sentence.text.slice(noun.from, noun.to));
    const subject = again ?? noun;
    this.lead = this.sentence = this.carried = subject;
    this.said.push(subject);
    return subject;
  }

  /** The measure without the phrase that opens the clause; where the phrase is itself what is measured, it is no subject. */
  private measureBehindPhrase(counted: NormalSpan, { measure }: Frame): readonly NormalSpan[] {
    const { lead } = this;
    const rest = lead === null || isWithin(counted, lead) ? measure : measuredOf(lead, measure);
    if (rest !== null) return rest;
    this.lead = lead?.name ?? null;
    this.sentence = this.lead ?? this.before;
    if (this.lead !== null) this.carried = this.lead;
    return measure;
  }

  /** By the grammar: the clause's own subject, or the one that it goes on with. */
  private followed(at: number, frame: Frame): Subject | null {
    const { tokens } = this;
    if (this.lead !== null) return isWithin(tokens[at]!, this.lead) ? (this.lead.name ?? this.before) : this.lead;
    if (this.actor !== null && this.actor.verb < objectStart(frame)) return this.actor.subject;
    const { narrates, topic } = this.setting;
    const isNamed =
      this.sentence !== null && this.sentence !== topic && this.sentence.scope !== 'home' && this.sentence.entity >= 0 && !this.ownsPart;
    if (!narrates && isNamed && saysOwnSubject(tokens, this.clause, at, frame)) return null;
    const goesOnWith = goesOn(frame) && this.isAfterComma ? this.stated : null;
    // 全省…,新增{5家}实验室: the government does it.
    const isDone = !narrates && this.sentence?.scope === 'home' && frame.by === 'indicator/counted-noun';
    return goesOnWith ?? (isDone ? null : this.sentence);
  }
}

/** 全国{五家}交易所: the count stands in the phrase that the clause opens with. */
const isWithin = ({ from }: NormalSpan, lead: Subject): boolean => lead.predicate !== undefined && from < lead.to;

/** First token of what the statement is about. */
const objectStart = ({ by, at, start }: Frame): number => (by === 'indicator/counted-noun' ? at : by === 'indicator/carried' ? -1 : start);

/** The statement goes on about the measure of the one before. */
const goesOn = ({ by }: Frame): boolean => by === 'indicator/carried' || by === 'indicator/list';

/** The clause has a noun of its own as its grammatical subject: no verb stands before the quantity's noun. */
function saysOwnSubject(tokens: readonly Token[], from: number, at: number, frame: Frame): boolean {
  const { by, start } = frame;
  // 三次{亲临}四川: what somebody has done so often.
  if (frame.noun.first < frame.noun.end && tokens[frame.noun.first]!.tag === 'v') return false;
  const end = by === 'indicator/counted-noun' ? at : Math.max(from, start);
  return !some(tokens, from, end, (token) => is(token, cue.act | cue.new) || token.tag === 'v');
}
