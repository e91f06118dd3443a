/** The learned weights, as the packed file holds them. */
import type { Pack } from '../lexicon/index';
import { rowBits } from './clues';
import type { FeatureSpace } from './features';
import { openSpace } from './lattice';

export interface Weights {
  readonly space: FeatureSpace;
  /**
   * The weight of feature `f` for type `t`, in hundredths, at `(f << rowBits) + t`. Whole numbers add up to the same sum in any order.
   */
  readonly values: Int16Array;
  /** The kinds, in the shipped lexicon, of the words that have weights of their own. */
  readonly kindsOfWords: Int32Array;
}

/** Throws when the pack was built for other rules or features. */
export function openWeights(pack: Pack): Weights {
  const kindsOfWords = pack.int32('names.kinds');
  const space = openSpace(
    { length: kindsOfWords.length, list: () => pack.text('names.words').split('\n') },
    pack.uint16('names.characters'),
  );
  const values = pack.int16('names.weights');
  if (values.length !== space.size << rowBits) {
    throw new Error('The weights in huoju.pack are for other rules. Use the huoju.pack that comes with this version of huoju.');
  }
  return { space, values, kindsOfWords };
}
