/** What the entity stage is given. */
import type { Hits, Lexicon } from '../lexicon/index';
import type { Quantity, TimeMention } from '../text/mention';
import type { Line } from '../text/span';
import type { Words } from '../text/words';
import type { EntityRule } from './rule';

/** Everything the earlier stages know about one normalized text; all offsets are normalized ones, all lists are by `from`. */
export interface EntityInput {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly lexicon: Lexicon;
  readonly hits: Hits;
  /** Words of the built-in segmenter, whichever one the user has chosen for the output. */
  readonly words: Words;
  readonly times: readonly TimeMention[];
  readonly quantities: readonly Quantity[];
  readonly referenceDate: string | null;
  /** Rules of the user's beside the shipped ones. */
  readonly rules?: readonly EntityRule[];
}
