/** The stretch of years that the paragraphs of a report stand under. */
import type { TimeMention } from '../text/mention';
import type { Line, NormalSpan } from '../text/span';
import { firstBehind } from './marked';
import { isStretch, isTold } from './time-kind';

/** What eras are read from. */
export interface EraText {
  readonly text: string;
  readonly times: readonly TimeMention[];
  readonly quantities: readonly NormalSpan[];
}

/** A time this near to the start of a line ends the stretch above it (各位代表!刚刚过去的{2025年},…). */
const openingReach = 12;
const openers = '—!,:';

/** For `line` and those behind it: the stretch that it opens with, if it holds no amount ({五年来},我们…迈上新台阶。), else the one `above`; -1 for none. */
export function eraOf({ text, times, quantities }: EraText, line: Line, above: number): number {
  if (line.level > 0) return -1;
  const index = firstBehind(times, line.from);
  const time = times[index];
  if (time === undefined || time.from > line.from + openingReach || time.from >= line.to) return above;
  const opens = time.from === line.from || openers.includes(text[time.from - 1]!);
  const holdsNone = (quantities[firstBehind(quantities, line.from)]?.from ?? line.to) >= line.to;
  return opens && holdsNone && isStretch(time) && isTold(text, time) ? index : -1;
}
