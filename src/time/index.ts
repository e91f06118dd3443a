/** Calendar expressions as EDTF. */
import { fold } from '../normalize/fold';
import { anything, checkDate, checkOptions, checkText } from '../options';
import type { Span } from '../text/span';
import { readTimes } from './read-times';

export { inYear } from './period';
export { readTimes } from './read-times';

export interface ExtractTimesOptions {
  /** The day that 今年 and 3月 are read from, YYYY-MM-DD; null or absent where there is none. */
  readonly referenceDate?: string | null;
}

/** A calendar expression. */
export interface ExtractedTime extends Span {
  /** The characters themselves. */
  readonly text: string;
  /** EDTF (ISO 8601-2), or null for vague words and dates that cannot be known. */
  readonly norm: string | null;
  /** The rule responsible. */
  readonly by: string;
}

/**
 * Finds the calendar expressions of any text, with offsets into the text as given; dates that depend on a reference date
 * that is not given have `norm: null`. Asked by itself for 近三年 or 未来7天, it counts from the reference date to the day, about (`~`).
 *
 * @throws RangeError where `referenceDate` is no date of the form YYYY-MM-DD.
 * @example
 * extractTimes('今年上半年', { referenceDate: '2023-07-20' })
 * //=> [{ start: 0, end: 5, text: '今年上半年', norm: '2023-01/2023-06', by: 'time/half-year' }]
 */
export function extractTimes(text: string, options: ExtractTimesOptions = {}): ExtractedTime[] {
  checkText('extractTimes', text);
  checkOptions('extractTimes', options, { referenceDate: anything });
  const referenceDate = options.referenceDate ?? null;
  if (referenceDate !== null) checkDate('extractTimes', referenceDate);
  return readTimes(fold(text), { referenceDate, rolling: true }).map(({ from, to, norm, by }) => ({
    start: from,
    end: to,
    text: text.slice(from, to),
    norm,
    by,
  }));
}
