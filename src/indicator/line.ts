/** The indicators of one line, clause by clause. */
import type { IndicatorMention, TimeMention } from '../text/mention';
import type { Line } from '../text/span';
import { clauseEnd } from './clause';
import { type Frame, readFrame } from './frame';
import type { IndicatorInput } from './index';
import { firstBehind } from './marked';
import { PeriodTracker } from './period';
import { saysNothing } from './spurious';
import { StatusTracker } from './status';
import { type Setting, SubjectTracker } from './subject-tracker';
import type { Token, TokenReader } from './tokens';

/** Reads a paragraph, heading or list item; rows of tables are read by `readTable`. */
export function readLine(input: IndicatorInput, reader: TokenReader, line: Line, setting: Setting): IndicatorMention[] {
  const { text, quantities, times } = input;
  const found: IndicatorMention[] = [];
  const subjects = new SubjectTracker(input, setting);
  const periods = new PeriodTracker(text, times, setting.narrates, setting.era);
  const statuses = new StatusTracker(text, input.referenceDate);
  // What stands behind the last amount of the line tells nothing about it.
  const last = quantities[firstBehind(quantities, line.to) - 1]?.from ?? line.from;
  const start = addressEnd(text, line);
  for (let from = start; from <= last; ) {
    const to = sentenceEnd(text, from, line.to);
    const opensWithTime = times[firstBehind(times, from)]?.from === from;
    const isNeeded = setting.narrates || from === start || opensWithTime || (quantities[firstBehind(quantities, from)]?.from ?? to) < to;
    if (isNeeded) {
      const isPart = text.startsWith('其中', from);
      subjects.beginSentence(isPart);
      periods.beginSentence(isPart || joining.some((word) => text.startsWith(word, from)));
      statuses.beginSentence(setting.plans({ from, to }));
      readSentence(input, reader.read({ from, to }), { subjects, periods, statuses, narrates: setting.narrates }, found);
    }
    from = to;
  }
  return found;
}

/** Words that join a sentence to what the one before told of the same time. */
const joining = ['同时', '与此同时'];

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
  tokens: readonly Token[],
  { subjects, periods, statuses, narrates }: Trackers,
  found: IndicatorMention[],
): void {
  const { text, quantities, times } = input;
  let previous: Frame | null = null;
  for (let from = 0; from < tokens.length; ) {
    const to = clauseEnd(tokens, from);
    const hasSubject = subjects.beginClause(tokens, from, to);
    const isPart = tokens[from - 1]?.kind === 'semicolon';
    if (hasSubject && narrates) periods.changeActor(isPart);
    if (hasSubject && isPart) statuses.beginStatement();
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      periods.meet(tokens, from, i);
      const quantity = token.kind === 'quantity' ? quantities[token.index]! : null;
      if (quantity !== null && !saysNothing(text, tokens, i, quantity)) {
        const frame: Frame = readFrame(text, tokens, i, quantity, previous);
        const { time, basis } = periods.read(tokens, i, frame, quantity);
        const { subject, measure } = subjects.state(tokens, i, frame, previous);
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
          status: statuses.read(times[time], quantity.unit, frame),
          by: frame.by,
        });
        previous = frame;
      }
      statuses.meet(tokens, from, i);
    }
    from = to;
  }
}

/** Index of the entity that a time is. */
function entityOf({ entities }: IndicatorInput, time: TimeMention): number {
  const at = firstBehind(entities, time.from);
  return entities[at]?.from === time.from ? at : -1;
}
