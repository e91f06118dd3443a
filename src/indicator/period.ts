/** Which time a statement refers to. */
import type { TimeMention } from '../text/mention';
import { cue } from './cues';
import { is } from './phrase';
import type { Token } from './tokens';

/** Index of a time mention, or -1. */
export interface Governing {
  readonly time: number;
  /** Token at which it stands. */
  readonly at: number;
}

/** A time that is only compared with (较2020年, 比“十三五”末, 与2005年相比). */
export function comparedWith(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at - 1], cue.than) || is(tokens[at + 1], cue.counterpart);
}

/** A time that belongs to one amount of a change (由{2021年}的705亿元增长到). */
export const bound = (tokens: readonly Token[], at: number): boolean => is(tokens[at - 1], cue.from | cue.to);

/** True for a stretch of several years or one without an end (五年来, “十四五”以来). */
export function isStretch(time: TimeMention): boolean {
  if (time.norm === null) return false;
  const slash = time.norm.indexOf('/');
  if (slash < 0) return false;
  const end = time.norm.slice(slash + 1);
  return end === '..' || Number(end.slice(0, 4)) - Number(time.norm.slice(0, 4)) >= 2;
}
