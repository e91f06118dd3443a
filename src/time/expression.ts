import { readDetails, readPartOfDay } from './details';
import { readFromDay } from './from-day';
import type { Moment, Page } from './moment';
import { readOpenEnd, readSince } from './open-end';
import { readEdge, readRange } from './range';
import { readMoment } from './read-moment';

// These have no ends that could be opened or joined, or have read them already.
const closed: ReadonlySet<Moment['grain']> = new Set(['plan', 'era']);

/**
 * Reads the longest calendar expression that begins at `at`, or null: a moment with what says it more exactly, the range that
 * it begins, or its open end.
 */
export function readExpression(page: Page, at: number): Moment | null {
  const moment = readMoment(page, at);
  if (!moment) return null;
  if (moment.echo === 'day') return readPartOfDay(page.text, moment);
  if (moment.echo === 'period' || moment.grain === 'vague') return moment;
  const from = readEdge(page.text, readDetails(page, moment));
  const range = readFromDay(page.text, from) ?? readRange(page, from);
  if (range) return range;
  if (from.grain === 'festival') return readSince(page.text, from);
  return closed.has(from.grain) ? from : readOpenEnd(page.text, from);
}
