/** The indicators of one line, clause by clause. */
import type { IndicatorMention, TimeMention } from '../text/mention';
import type { Line } from '../text/span';
import { clauseEnd } from './clause';
import { type Frame, readFrame } from './frame';
import type { IndicatorInput } from './index';
import { firstBehind } from './marked';
import { PeriodTracker } from './period';
import { isMereSpan, saysNothing } from './spurious';
import { StatusTracker } from './status';
import { type Setting, SubjectTracker } from './subject-tracker';
import type { Passage } from './token-class';
import type { TokenReader } from './tokens';
import { words } from './words';

/** Reads a paragraph, heading or list item; rows of tables are read by `readTable`. */
export function readLine(input: IndicatorInput, reader: TokenReader, line: Line, setting: Setting): IndicatorMention[] {
  const { text, quantities, times } = input;
  const found: IndicatorMention[] = [];
  const subjects = new SubjectTracker(input, setting);
  const periods = new PeriodTracker(times, setting);
  const statuses = new StatusTracker(input.referenceDate);
  // What stands behind the last amount of the line tells nothing about it.
  const last = quantities[firstBehind(quantities, line.to) - 1]?.from ?? line.from;
  const start = addressEnd(text, line);
  for (let from = start; from <= last; ) {
    const to = sentenceEnd(text, from, line.to);
    const opensWithTime = times[firstBehind(times, from)]?.from === from;
    const isNeeded = setting.narrates || from === start || opensWithTime || (quantities[firstBehind(quantities, from)]?.from ?? to) < to;
    if (isNeeded) {
      const isPart = text.startsWith('其中', from);
      const sentence = { text, tokens: reader.read({ from, to }) };
      subjects.beginSentence(sentence, isPart);
      periods.beginSentence(sentence, isPart || words.further.begins(text, from));
      statuses.beginSentence(sentence, setting.plans({ from, to }));
      readSentence(input, sentence, { subjects, periods, statuses, narrates: setting.narrates }, found);
    }
    from = to;
  }
  return found;
}

const [fullStop, exclamation, question] = [...'。!?'].map((mark) => mark.charCodeAt(0));

/** Longest address to those who listen. */
const addressLength = 8;

/** Behind the address that the line begins with (各位代表!), or where it begins. */
function addressEnd(text: string, { from, to }: Line): number {
  const end = sentenceEnd(text, from, Math.min(to, from + addressLength));
  return text.charCodeAt(end - 1) === exclamation ? end : from;
}

/** Behind the mark that ends the sentence. */
function sentenceEnd(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === fullStop || code === exclamation || code === question) return at + 1;
  }
  return end;
}

interface Trackers {
  readonly subjects: SubjectTracker;
  readonly periods: PeriodTracker;
  readonly statuses: StatusTracker;
  readonly narrates: boolean;
}

function readSentence(
  input: IndicatorInput,
  sentence: Passage,
  { subjects, periods, statuses, narrates }: Trackers,
  found: IndicatorMention[],
): void {
  const { tokens } = sentence;
  const { quantities, times } = input;
  let previous: Frame | null = null;
  for (let from = 0; from < tokens.length; ) {
    const to = clauseEnd(tokens, from);
    const hasSubject = subjects.beginClause(from, to);
    const isPart = tokens[from - 1]?.kind === 'semicolon';
    if (hasSubject && narrates) periods.changeActor(isPart);
    if (hasSubject && isPart) statuses.beginStatement();
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      periods.meet(from, i);
      const quantity = token.kind === 'quantity' ? quantities[token.index]! : null;
      const frame: Frame | null =
        quantity === null || saysNothing(sentence, i, quantity) ? null : readFrame(sentence, i, quantity, previous);
      if (quantity !== null && frame !== null && !isMereSpan(sentence, i, quantity, frame)) {
        const { time, isLed, basis } = periods.read(i, frame, quantity);
        const { subject, measure } = subjects.state(i, frame, previous);
        found.push({
          from: quantity.from,
          to: quantity.to,
          quantity: quantity.quantity,
          value: frame.fell && typeof quantity.value === 'number' ? -Math.abs(quantity.value) : quantity.value,
          unit: quantity.unit,
          comparator: quantity.comparator,
          role: frame.role,
          basis,
          measure,
          isGap: frame.isGap,
          subject: subject === null ? null : { from: subject.from, to: subject.to },
          subjectEntity: subject?.entity ?? -1,
          period: periods.norm(time, quantity.from),
          periodEntity: time < 0 ? -1 : entityOf(input, times[time]!),
          status: statuses.read(times[time], isLed, quantity.unit, frame),
          by: frame.by,
        });
        previous = frame;
      }
      statuses.meet(from, i);
    }
    from = to;
  }
}

/** Index of the entity that a time is. */
function entityOf({ entities }: IndicatorInput, time: TimeMention): number {
  const at = firstBehind(entities, time.from);
  return entities[at]?.from === time.from ? at : -1;
}
