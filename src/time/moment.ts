/**
 * What a rule has read in the text, before it is known which year it falls in.
 *
 * A moment places itself in a year (and, for a bare 13日, in a month) when asked; whoever asks decides which year that is:
 * the one said (`year`), one named earlier in the sentence, or that of the reference date.
 */
import type { Day } from './calendar';
import { monthPeriod, type Period } from './period';

/** `unsaid`: to be taken from the context. `unknown`: said, but relative to a reference date that is not given. */
export type Year = number | 'unsaid' | 'unknown';

export type Grain = 'era' | 'plan' | 'year' | 'months' | 'day' | 'festival' | 'vague';

export interface Moment {
  /** Where the expression ends in the text. */
  readonly to: number;
  readonly by: string;
  readonly grain: Grain;
  readonly year: Year;
  /** The month that it starts in, 1–12; 0 for whole years and for days without a month. */
  readonly month: number;
  /** The day of a bare 13日, whose month the context must give. */
  readonly day?: number;
  /** 同期: the same part of the year as the period that the sentence speaks of. 当日, 次年: counted from the day or year that the line has named. */
  readonly echo?: 'period' | 'day' | 'year';
  /** 较上月: the month before the one that the sentence speaks of, if it speaks of one. */
  readonly before?: true;
  at(year: number, month: number): Period | null;
}

/** A moment that needs nothing from its surroundings; `period` is null where the reference date it needs is not given. */
export function fixed(to: number, by: string, grain: Grain, period: Period | null): Moment {
  if (!period) return { to, by, grain, year: 'unknown', month: 0, at: nowhere };
  const month = Number(period.first.slice(5, 7));
  return { to, by, grain, year: Number.parseInt(period.first, 10), month, at: () => period };
}

/** A day or some days of a month whose year the context must give. */
export const daysIn = (to: number, by: string, month: number, at: (year: number) => Period | null): Moment => ({
  to,
  by,
  grain: 'day',
  year: 'unsaid',
  month,
  at,
});

/** A month whose year the context must give. */
export const monthMoment = (to: number, month: number): Moment => ({
  to,
  by: 'time/month',
  grain: 'months',
  year: 'unsaid',
  month,
  at: (year) => monthPeriod(year, month),
});

/** A moment without a date: 近日. */
export const undated = (to: number, by: string): Moment => ({ to, by, grain: 'vague', year: 'unknown', month: 0, at: nowhere });

const nowhere = (): null => null;

/** Where the reading happens: the text, and the date that 今年 and 3月 are relative to. */
export interface Page {
  readonly text: string;
  readonly reference: Day | null;
  /** Whether 近三年 and the like count back from the reference date; else they are vague. */
  readonly rolling: boolean;
  /** The year that the first lines of the text begin with (2017年…统计公报), or 0. */
  readonly titleYear: number;
  /** Whether the text counts years of the Republic, so that its 109年 is one. */
  readonly republic: boolean;
}
