/** The indicators of one line. */
import type { Status } from '../analysis/types';
import type { IndicatorMention, TimeMention } from '../text/mention';
import type { Line, NormalSpan } from '../text/span';
import { cue } from './cues';
import { type Frame, readFrame } from './frame';
import type { IndicatorInput } from './index';
import { bound, comparedWith, isStretch } from './period';
import { is } from './phrase';
import { clauseStarts, type Home, leadingSubject, type Subject } from './subject';
import { readTokens, type Token } from './tokens';

/** What holds for a whole document. */
export interface Setting {
  readonly narrates: boolean;
  /** The place or zone that 全省, 全区 stand for. */
  readonly home: (word: string) => Subject | null;
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
    const at = carried !== null && carried.entity >= 0 && tokens.length > 0 && entities[carried.entity]!.type === 'place' ? carried : setting.home(word);
    return { from: token.from, to: token.to, entity: -1, ...at, scope: 'sentence' };
  };
  let paragraphStretch = -1;
  let lastTime = -1;
  for (let first = 0; first < tokens.length; ) {
    let end = first;
    while (end < tokens.length && tokens[end]!.kind !== 'stop' && tokens[end]!.kind !== 'break') end++;
    if (tokens[end]?.kind === 'break') lastTime = -1;
    let previous: Frame | null = null;
    let clauseSubject: Subject | null = null;
    let sentenceSubject: Subject | null = setting.narrates ? (setting.topic ?? carried) : null;
    let governing = -1;
    let governedAt = first;
    let compared = -1;
    const starts = [...clauseStarts(tokens, first, end)];
    for (let c = 0; c < starts.length; c++) {
      const from = starts[c]!;
      const to = starts[c + 1] ?? end;
      const lead = leadingSubject(tokens, from, to, entities, home);
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
          else if (!comparedWith(tokens, i) && !bound(tokens, i)) {
            governing = token.index;
            governedAt = from;
            if (isStretch(times[token.index]!)) {
              if (first === 0 || paragraphStretch >= 0) paragraphStretch = token.index;
            }
          }
        }
        if (is(token, cue.now) && governedAt !== from && governing >= 0) governing = -1;
        if (token.kind !== 'quantity') continue;
        const quantity = quantities[token.index]!;
        const frame: Frame = readFrame(input.text, tokens, i, quantity, previous);
        let role = frame.role;
        let basis = frame.basis;
        if (role === 'change' && basis === null && compared >= 0 && (frame.cues & cue.new) === 0) basis = 'other';
        let time = localTime(tokens, frame.first, i);
        if (time < 0 && compared >= 0 && (frame.cues & cue.from) !== 0) time = compared;
        if (time < 0) {
          time = governing;
          if (time >= 0 && isStretch(times[time]!) && !setting.narrates && !flows(frame)) time = -1;
          if (time < 0 && !setting.narrates && paragraphStretch >= 0 && flows(frame)) time = paragraphStretch;
          if (time < 0 && setting.narrates && (basis === 'yoy' || basis === 'mom')) time = lastTime;
        }
        if (frame.by !== 'indicator/carried' && frame.by !== 'indicator/list' && lead === null) subject = sentenceSubject;
        const who = adjacentSubject(tokens, i, input) ?? subject;
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
          measure: withoutSubject(frame.measure, who, input.text),
          subject: who === null ? null : { from: who.from, to: who.to },
          subjectEntity: who?.entity ?? -1,
          period: time < 0 ? null : times[time]!.norm,
          periodEntity: time < 0 ? -1 : entityOf(input, times[time]!),
          status: statusOf(tokens, first, i, time < 0 ? null : times[time]!, input.referenceDate),
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

/** Growth and what was newly done: the statements that a stretch of years governs. */
const flows = (frame: Frame): boolean => frame.role === 'change' || (frame.by === 'indicator/counted-noun' && (frame.cues & cue.act) !== 0);

/** The time in the quantity's own window, unless it is only compared with. */
function localTime(tokens: readonly Token[], first: number, at: number): number {
  for (let i = at - 1; i >= first; i--) if (tokens[i]!.kind === 'time' && !comparedWith(tokens, i)) return tokens[i]!.index;
  return -1;
}

/** A body named right before the amount of its project (推动国达化工{60万吨}钾肥项目). */
function adjacentSubject(tokens: readonly Token[], at: number, input: IndicatorInput): Subject | null {
  const token = tokens[at - 1];
  if (token?.kind !== 'entity' || tokens[at - 2]?.kind === 'list') return null;
  return input.entities[token.index]!.type === 'organization' ? { from: token.from, to: token.to, entity: token.index, scope: 'clause' } : null;
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

function statusOf(tokens: readonly Token[], first: number, at: number, time: TimeMention | null, today: string | null): Status {
  let bits = 0;
  for (let i = first; i < at; i++) bits |= tokens[i]!.cue;
  if ((bits & cue.target) !== 0) return 'target';
  if ((bits & cue.expected) !== 0) return 'expected';
  return time?.norm != null && today !== null && time.norm.slice(0, 4) > today.slice(0, 4) ? 'target' : 'actual';
}
