/** Runs the term stage alone over a phrase, with the shipped dictionaries and the built-in words. */
import { loadDictionaries } from '../../src/lexicon/index';
import { fold } from '../../src/normalize/fold';
import { openWordModel, segment } from '../../src/segment/index';
import { matchTerms } from '../../src/term/index';
import type { EntityMention, TermHit } from '../../src/text/mention';

const { pack, lexicon } = await loadDictionaries();
const model = openWordModel(pack);

/** All terms, parts included. */
export function readTerms(source: string, entities: readonly EntityMention[] = []): TermHit[] {
  const text = fold(source);
  const hits = lexicon.scan(text);
  const words = segment(text, model, { lexicon, hits, locks: [] });
  return matchTerms({ text, lexicon, hits, words, entities });
}

/** Terms that are no part of a longer one. */
export function readTopTerms(source: string): TermHit[] {
  let covered = 0;
  return readTerms(source).filter(({ to }) => to > covered && (covered = to) > 0);
}
