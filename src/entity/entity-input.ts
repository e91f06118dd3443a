import type { ReadText } from '../lexicon/index';
import type { EntityRule } from './rule';

/** What the entity stage is given. */
export interface EntityInput extends ReadText {
  /** Rules of the user's beside the shipped ones. */
  readonly rules?: readonly EntityRule[];
}
