/** The term stage: every term of science-and-technology policy with its full form, category and English. */
import type { Hits, Lexicon } from '../lexicon/index';
import type { EntityMention, TermHit } from '../text/mention';
import type { Words } from '../text/words';
import { readCandidates } from './candidate';
import { joinParts } from './compound';
import { withEvidence } from './evidence';
import { withParts } from './parts';
import { selectTerms } from './select';
import { toTermHit } from './term-hit';

export interface TermInput {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly hits: Hits;
  /** Words of the built-in segmenter: a short term may not begin or end inside one (信创 in 诚信创建). */
  readonly words?: Words;
  /** Names already recognized: terms inside people's names and contacts are dropped, an industry's name is no ambiguous word. */
  readonly entities?: readonly EntityMention[];
}

/**
 * Terms by `from`, the longer first where two begin together. Top-level terms do not overlap; the terms that a longer one
 * is made of (双创 in 双创示范基地) follow it, so that a search for either finds the place.
 */
export function matchTerms({ text, lexicon, hits, words, entities }: TermInput): TermHit[] {
  const found = withEvidence(text, readCandidates({ text, lexicon, hits, words, entities }), entities);
  return selectTerms(joinParts(withParts(text, found, words), text.length)).map(toTermHit);
}
