/** The indicator stage: every quantity linked to what it measures, of whom, when, and compared with what. */
import type { Hits, Lexicon } from '../lexicon/index';
import type { EntityMention, IndicatorMention, Quantity, TimeMention } from '../text/mention';
import type { Line, NormalSpan } from '../text/span';
import type { Words } from '../text/words';
import { readLine } from './line';
import { firstBehind } from './tokens';

/** Everything the earlier stages know about one normalized text; all offsets are normalized ones, all lists are by `from`. */
export interface IndicatorInput {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly lexicon: Lexicon;
  readonly hits: Hits;
  /** Words of the built-in segmenter, whichever one the user has chosen for the output. */
  readonly words: Words;
  readonly times: readonly TimeMention[];
  readonly quantities: readonly Quantity[];
  /** Names without overlaps, times among them (`type: 'time'`). */
  readonly entities: readonly EntityMention[];
  readonly referenceDate: string | null;
  /** Title of the text or, where the bulletin has several articles, of none: read from the first heading when missing. */
  readonly title?: NormalSpan;
}

/** Links each quantity of a text to its measure, subject and period; quantities that quantify nothing are left out. */
export function linkIndicators(input: IndicatorInput): IndicatorMention[] {
  const found: IndicatorMention[] = [];
  if (input.quantities.length === 0) return found;
  for (const line of input.lines) {
    const quantity = input.quantities[firstBehind(input.quantities, line.from)];
    if (quantity === undefined || quantity.from >= line.to) continue;
    found.push(...readLine(input, line));
  }
  return found;
}
