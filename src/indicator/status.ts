/** Whether an amount is real, expected or aimed at. */
import type { Status } from '../analysis/types';
import type { TimeMention } from '../text/mention';
import { cue } from './cues';
import type { Token } from './tokens';

/** 计划 and 目标 are nouns inside a phrase (调研计划) and speak of the future only where a clause or its predicate begins. */
function aims(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if ((token.cue & cue.target) === 0) return false;
  if (token.tag[0] !== 'n') return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    before === undefined ||
    before.kind !== 'word' ||
    before.tag === 't' ||
    after?.kind === 'colon' ||
    after?.tag === 'v' ||
    after?.kind === 'time'
  );
}

/** Follows the words of hope and intent in a line, token by token. */
export class StatusTracker {
  private aimed = false;
  private expected = false;

  private planned = false;

  constructor(private readonly today: string | null) {}

  /** `planned`: the report speaks of work to come. */
  beginSentence(planned: boolean): void {
    this.planned = planned;
    this.beginStatement();
  }

  private beginStatement(): void {
    this.aimed = false;
    this.expected = false;
  }

  meet(tokens: readonly Token[], at: number): void {
    const token = tokens[at]!;
    if (token.kind === 'semicolon') this.beginStatement();
    else if (token.kind === 'quantity') this.expected &&= tokens[at + 1]?.kind === 'list';
    if ((token.cue & cue.expected) !== 0) this.expected = true;
    if (aims(tokens, at)) this.aimed = true;
  }

  /** Status of a statement about `time`; asked before its quantity is taken in. */
  read(time: TimeMention | undefined): Status {
    if (this.expected) return 'expected';
    if (this.planned || this.aimed) return 'target';
    return time?.norm != null && this.today !== null && time.norm.slice(0, 4) > this.today.slice(0, 4) ? 'target' : 'actual';
  }
}
