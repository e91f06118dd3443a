import type { TimeMention } from '../text/mention';
import { parseDay } from './calendar';
import { emptyContext, endSentence, resolve } from './context';
import { readExpression } from './expression';
import type { Page } from './moment';
import { canBegin } from './read-moment';
import { isFigureCode } from './scan';

export interface ReadTimesOptions {
  /** `YYYY-MM-DD`: what 今年 and 3月 are relative to; null where it is not known. */
  readonly referenceDate: string | null;
}

const lineFeed = 0x0a;
const sentenceEnds = new Set(['。', '!', '?'].map((mark) => mark.charCodeAt(0)));

/**
 * Finds the calendar expressions of folded text, in order and without overlaps.
 *
 * A month without a year takes the year last named in its sentence, else that of the reference date.
 *
 * @example
 * readTimes('2023年1-8月增长5%,9月增长6%', { referenceDate: null }).map((time) => time.norm)
 * //=> ['2023-01/2023-08', '2023-09']
 */
export function readTimes(text: string, { referenceDate }: ReadTimesOptions): TimeMention[] {
  const page: Page = { text, reference: referenceDate === null ? null : parseDay(referenceDate) };
  const context = emptyContext();
  const found: TimeMention[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || sentenceEnds.has(code)) {
      endSentence(context, code === lineFeed);
      at++;
      continue;
    }
    const moment = canBegin(code) ? readExpression(page, at) : null;
    if (moment) {
      found.push({ from: at, to: moment.to, norm: resolve(page, context, moment, at), by: moment.by });
      at = moment.to;
    } else {
      at = isFigureCode(code) ? figureEnd(text, at) : at + 1;
    }
  }
  return found;
}

/** Behind a run of figures in which nothing begins; what stands in the middle of a number is no date. */
function figureEnd(text: string, at: number): number {
  const isArabic = text.charCodeAt(at) < 0x80;
  let to = at + 1;
  while (to < text.length && isFigureCode(text.charCodeAt(to)) && text.charCodeAt(to) < 0x80 === isArabic) to++;
  return to;
}
