import type { Quantity, TimeMention } from '../text/mention';
import type { Line } from '../text/span';
import type { Words } from '../text/words';
import type { Hits, Lexicon } from './lexicon';

/** What is known about a normalized text before its names: all offsets are normalized ones, all lists are by `from`. */
export interface ReadText {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly lexicon: Lexicon;
  readonly hits: Hits;
  /** Words of the built-in segmenter, whichever one the user has chosen for the output. */
  readonly words: Words;
  readonly times: readonly TimeMention[];
  readonly quantities: readonly Quantity[];
  readonly referenceDate: string | null;
}
