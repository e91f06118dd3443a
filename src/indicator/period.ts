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
export const bound = (tokens: readonly Token[], at: number, time: TimeMention): boolean =>
  is(tokens[at - 1], cue.from | cue.to) && time.norm?.endsWith('..') !== true;

/** Does the time stand at the begin of its clause, so that it governs what follows (2021年,…)? `from` is the clause's first token. */
export function opensClause(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const { kind, tag } = tokens[i]!;
    if (kind !== 'entity' && kind !== 'quote' && kind !== 'time' && tag !== 'p' && !is(tokens[i], cue.adverb | cue.conj | cue.at | cue.from | cue.expected | cue.target | cue.now | cue.home | cue.nation)) return false;
  }
  return true;
}

/** A day governs what happened on it, not amounts that stand. */
export const isDay = (time: TimeMention): boolean => time.norm !== null && time.norm.length >= 10 && !time.norm.includes('/');

/** A plan period by its name (“十一五”期间): it governs standing levels too. */
export const isPlan = (text: string, time: TimeMention): boolean => time.norm?.endsWith('..') === false && text.slice(time.from, time.to).includes('五”');

/** Years counted back from now (五年来, 过去五年, 近3年). */
export const countsYears = (text: string, time: TimeMention): boolean => {
  const words = text.slice(time.from, time.to);
  return words.includes('年来') || words.includes('年间') || ((words.startsWith('近') || words.startsWith('过去')) && words.endsWith('年'));
};

/** True for a stretch of several years or one without an end (五年来, “十四五”以来). */
export function isStretch(time: TimeMention): boolean {
  if (time.norm === null) return false;
  const slash = time.norm.indexOf('/');
  if (slash < 0) return false;
  const end = time.norm.slice(slash + 1);
  return end === '..' || Number(end.slice(0, 4)) - Number(time.norm.slice(0, 4)) >= 2;
}
