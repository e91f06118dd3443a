/** The indicators of one line. */
import type { EntityMention, IndicatorMention, TimeMention } from '../text/mention';
import type { Line, NormalSpan } from '../text/span';
import { cue, cueAt } from './cues';
import { type Frame, readFrame } from './frame';
import type { IndicatorInput } from './index';
import { bound, comparedWith, countsYears, isDay, isPlan, isStretch, opensClause } from './period';
import { is, phraseAfter } from './phrase';
import { isPlanned, statusOf } from './status';
import { isSizeClass } from './spurious';
import { clauseStarts, type Home, leadingSubject, type Subject } from './subject';
import { readTokens, type Token } from './tokens';

/** What holds for a whole document. */
export interface Setting {
  readonly narrates: boolean;
  /** The place or zone that 全省, 全区 stand for. */
  readonly home: (word: string, last: Subject | null) => Subject | null;
  /** The one that the article is about. */
  readonly topic: Subject | null;
}

export function readLine(input: IndicatorInput, line: Line, setting: Setting): IndicatorMention[] {
  const tokens = readTokens(input, line);
  const { quantities, times, entities } = input;
  const found: IndicatorMention[] = [];
  let carried: Subject | null = setting.topic;
  const home: Home = (token) => {
    const word = input.text.slice(token.from, token.to);
    const at = setting.home(word, carried);
    return { from: token.from, to: token.to, entity: -1, ...at, scope: 'home' };
  };
  const planned = !setting.narrates && isPlanned(input.text, line);
  let paragraphStretch = -1;
  let lastTime = -1;
  for (let first = 0; first < tokens.length; ) {
    let end = first;
    while (end < tokens.length && tokens[end]!.kind !== 'stop' && tokens[end]!.kind !== 'break') end++;
    if (tokens[end]?.kind === 'break') lastTime = -1;
    let previous: Frame | null = null;
    let clauseSubject: Subject | null = null;
    let sentenceSubject: Subject | null = setting.topic ?? (setting.narrates ? carried : null);
    let governing = -1;
    let governedAt = first;
    let used = false;
    let compared = -1;
    const starts = [...clauseStarts(tokens, first, end)];
    for (let c = 0; c < starts.length; c++) {
      const from = starts[c]!;
      const to = starts[c + 1] ?? end;
      const lead = leadingSubject(tokens, input.text, from, to, entities, home);
      if (tokens[from - 1]?.kind === 'semicolon') {
        if (setting.narrates && lead !== null) governing = -1;
        if (setting.topic !== null) sentenceSubject = setting.topic;
      }
      if (lead !== null && (lead.scope !== 'clause' || setting.narrates)) {
        sentenceSubject = lead;
        if (lead.scope !== 'sentence') carried = lead;
      }
      let subject = lead ?? sentenceSubject;
      if (lead === null && clauseSubject !== null && tokens[from - 1]?.kind === 'comma' && !setting.narrates) subject = clauseSubject;
      for (let i = from; i < to; i++) {
        const token = tokens[i]!;
        if (token.kind === 'time') {
          if (is(tokens[i + 1], cue.counterpart) || (is(tokens[i - 1], cue.than) && is(tokens[i + 1], cue.counterpart))) compared = token.index;
          else if (!comparedWith(tokens, i) && !bound(tokens, i, times[token.index]!) && opensClause(tokens, from, i) && !isDay(times[token.index]!)) {
            governing = token.index;
            governedAt = from;
            used = false;
            if (isStretch(times[token.index]!)) {
              if (first === 0 || paragraphStretch >= 0) paragraphStretch = token.index;
            }
          }
        }
        if (governing >= 0 && governedAt !== from && (is(token, cue.now) || (used && startsTotal(input.text, token)))) governing = -1;
        if (token.kind !== 'quantity') continue;
        const quantity = quantities[token.index]!;
        if (isSizeClass(input.text, tokens, i, quantity)) continue;
        const frame: Frame = readFrame(input.text, tokens, i, quantity, previous);
        let role = frame.role;
        let basis = frame.basis;
        if (role === 'change' && basis === null && compared >= 0 && (frame.cues & cue.new) === 0) basis = 'other';
        let time = localTime(tokens, frame.first, i);
        const local = time >= 0;
        if (time < 0 && compared >= 0 && (frame.cues & cue.from) !== 0) time = compared;
        if (time < 0) {
          time = governing;
          if (time >= 0 && !setting.narrates && !flows(frame) && isStretch(times[time]!) && !isPlan(input.text, times[time]!)) time = -1;
          if (time >= 0 && !setting.narrates && (frame.cues & cue.mean) !== 0 && !isStretch(times[time]!)) time = -1;
          if (time < 0 && !setting.narrates && paragraphStretch >= 0 && flows(frame)) time = paragraphStretch;
          if (time < 0 && (basis === 'yoy' || basis === 'mom')) time = lastTime;
        }
        if (!setting.narrates && lead === null && sentenceSubject !== null && sentenceSubject !== setting.topic && sentenceSubject.entity >= 0 && saysOwnSubject(tokens, from, i, frame)) subject = null;
        else if (frame.by !== 'indicator/carried' && frame.by !== 'indicator/list' && lead === null) subject = sentenceSubject;
        if (governing >= 0 && time === governing) used = true;
        if (role === 'change' && basis === null && time >= 0 && (frame.cues & cue.new) === 0 && (setting.narrates || local) && (isStretch(times[time]!) || countsYears(input.text, times[time]!))) basis = 'other';
        let who: Subject | null = describedSubject(input, tokens, i, frame) ?? adjacentSubject(tokens, i, input) ?? subject;
        if (who !== null && isMeasure(who, frame, entities)) who = null;
        if (who !== null && says(who, frame, entities)) who = null;
        if (who === null && !setting.narrates) who = groupSubject(input.text, frame);
        clauseSubject = who;
        const value = frame.fell && typeof quantity.value === 'number' ? -Math.abs(quantity.value) : quantity.value;
        found.push({
          from: quantity.from,
          to: quantity.to,
          quantity: quantity.quantity,
          value,
          unit: quantity.unit,
          comparator: quantity.comparator,
          role,
          basis,
          measure: withoutSubject(withoutSubject(frame.measure, who, input.text), lead, input.text),
          subject: who === null ? null : { from: who.from, to: who.to },
          subjectEntity: who?.entity ?? -1,
          period: time < 0 ? null : times[time]!.norm,
          periodEntity: time < 0 ? -1 : entityOf(input, times[time]!),
          status: statusOf(tokens, first, i, time < 0 ? null : times[time]!, input.referenceDate, planned),
          by: frame.by,
        });
        previous = frame;
      }
    }
    if (governing >= 0) lastTime = governing;
    first = end + 1;
  }
  return found;
}

/** 累计: counted from the beginning, whatever the period said before. */
const startsTotal = (text: string, token: Token): boolean => text.startsWith('累计', token.from);

/** Growth and what was newly done: the statements that a stretch of years governs. */
const flows = (frame: Frame): boolean => frame.role === 'change' || (frame.by === 'indicator/counted-noun' && (frame.cues & cue.act) !== 0);

/** The time in the quantity's own window, unless it is only compared with. */
function localTime(tokens: readonly Token[], first: number, at: number): number {
  for (let i = at - 1; i >= first; i--) if (tokens[i]!.kind === 'time' && !comparedWith(tokens, i) && !(is(tokens[i - 1], cue.act | cue.rank) && tokens[i - 1]!.tag[0] === 'v')) return tokens[i]!.index;
  return -1;
}

/** The noun that a measured amount describes (总投资超500亿元的{新能源基地}). */
function describedSubject(input: IndicatorInput, tokens: readonly Token[], at: number, frame: Frame): Subject | null {
  if (frame.by === 'indicator/counted-noun' || frame.role === 'change' || frame.role === 'share' || frame.measure.length === 0) return null;
  let of = at + 1;
  while (is(tokens[of], cue.after)) of++;
  if (tokens[of]?.tag !== 'uj') return null;
  const noun = phraseAfter(tokens, input.text, at, true);
  if (noun.end <= noun.first) return null;
  for (let i = noun.first; i < noun.end; i++) {
    const { kind, from, to, index } = tokens[i]!;
    if (kind === 'entity') return { from, to, entity: index, scope: 'clause' };
  }
  return { from: tokens[noun.first]!.from, to: tokens[noun.end - 1]!.to, entity: -1, scope: 'clause' };
}

/** The name itself is what is measured (“一喷多促”3831万亩). */
const isMeasure = ({ from, to, entity }: Subject, { measure }: Frame, entities: readonly EntityMention[]): boolean =>
  measure[0]?.from === from && measure[0].to === to && entity >= 0 && (entities[entity]!.type === 'program' || entities[entity]!.type === 'product');

/** A body named right before the amount of its project (推动国达化工{60万吨}钾肥项目). */
function adjacentSubject(tokens: readonly Token[], at: number, input: IndicatorInput): Subject | null {
  const token = tokens[at - 1];
  if (token?.kind !== 'entity' || (tokens[at - 2]?.kind === 'list' && tokens[at - 3]?.kind === 'entity')) return null;
  return input.entities[token.index]!.type === 'organization' ? { from: token.from, to: token.to, entity: token.index, scope: 'clause' } : null;
}

/** The clause has a noun of its own as its grammatical subject: no verb stands before the quantity's noun. */
function saysOwnSubject(tokens: readonly Token[], from: number, at: number, frame: Frame): boolean {
  if (frame.by === 'indicator/carried' || (frame.by === 'indicator/list' && frame.start < 0)) return false;
  const end = frame.by === 'indicator/counted-noun' ? at : Math.max(from, frame.start);
  for (let i = from; i < end; i++) if (is(tokens[i], cue.act | cue.new) || tokens[i]!.tag === 'v') return false;
  return true;
}

/** A document or programme that states an amount is its subject only where it says what it holds itself (提出{6项}指标). */
const says = ({ entity }: Subject, frame: Frame, entities: readonly EntityMention[]): boolean =>
  entity >= 0 && entities[entity]!.type === 'document' && frame.by !== 'indicator/counted-noun';

/** A group without a name that the measure's phrase begins with ({农村居民}人均可支配收入, {钢铁行业}产能). */
function groupSubject(text: string, frame: Frame): Subject | null {
  const [first] = frame.measure;
  if (first === undefined) return null;
  const group = cueAt(text, first.from, () => true);
  let to = (group.bits & cue.group) !== 0 ? group.to : -1;
  const trade = text.slice(first.from, Math.min(first.to, first.from + 8)).indexOf('行业');
  if (to < 0 && trade > 0) to = first.from + trade + 2;
  return to > 0 && to < first.to ? { from: first.from, to, entity: -1, scope: 'clause' } : null;
}

/** The measure without the subject that it begins with (吉林大米{销量}). */
function withoutSubject(measure: readonly NormalSpan[], subject: Subject | null, text: string): readonly NormalSpan[] {
  const [first, ...rest] = measure;
  if (first === undefined || subject === null || first.from !== subject.from || first.to - subject.to < 2) return measure;
  return [{ from: text[subject.to] === '的' ? subject.to + 1 : subject.to, to: first.to }, ...rest];
}

function entityOf(input: IndicatorInput, time: TimeMention): number {
  let low = 0;
  let high = input.entities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (input.entities[middle]!.from < time.from) low = middle + 1;
    else high = middle;
  }
  return input.entities[low]?.from === time.from ? low : -1;
}
