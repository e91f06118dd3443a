/** The entity stage: rules propose, weights choose, and a second look uses what the document has said itself. */
import type { Lexicon, Pack, ReadText } from '../lexicon/index';
import type { EntityMention } from '../text/mention';
import { type Clues, openClues, openScales, type Scales } from './clues';
import { buildLattice, shippedRules, typeAt } from './lattice';
import { describe, type Links, openLinks } from './link';
import { remember } from './memory';
import { pickCandidates } from './proposals';
import type { Proposer } from './proposer';
import { openReading } from './reading';
import { type EntityRule, toProposer } from './rule';
import { ownNames } from './rules/table';
import { rescore, type Scored, scoreAll } from './score';
import { select } from './select';
import { bindShortForms, resolveTitles } from './short-forms';
import { openWeights, type Weights } from './weights';

/** What the stage knows before it sees a text. */
export interface NameModel {
  readonly rules: readonly Proposer[];
  readonly clues: Clues;
  readonly weights: Weights;
  readonly scales: Scales;
  readonly links: Links;
}

/** The shipped rules and weights over a lexicon, and the user's rules beside them. */
export function openNames(pack: Pack, lexicon: Lexicon, userRules: readonly EntityRule[] = []): NameModel {
  const own = lexicon.size > lexicon.shipped ? [ownNames] : [];
  const weights = openWeights(pack);
  const clues = openClues(lexicon, weights.space, own.length > 0 ? undefined : weights.kindsOfWords);
  return {
    rules: [...shippedRules, ...own, ...userRules.map((rule) => toProposer(rule, lexicon))],
    clues,
    weights,
    scales: openScales(clues, lexicon, weights.values),
    links: openLinks(lexicon),
  };
}

/** The last lattice of a text with the choice made in it. */
interface Outcome extends Scored {
  readonly chosen: Int32Array;
}

/** Both passes: the first choice fills the memory, the second one uses it. */
export function choose(input: ReadText, { rules, clues, scales }: NameModel): Outcome {
  const reading = openReading(input);
  const plain = scoreAll(buildLattice(reading, rules, clues), scales);
  const scored = rescore(plain, remember(reading, pickCandidates(plain.lattice.candidates, selectFrom(plain))), scales);
  return { ...scored, chosen: selectFrom(scored) };
}

const selectFrom = ({ lattice, scores }: Scored): Int32Array => select(lattice.candidates, scores, lattice.reading.text.length);

/**
 * Finds the names of thirteen types in a normalized text: without overlaps, in the order of the text, linked to the dictionaries
 * where they stand in one. Linear in the length of the text.
 */
export function recognizeEntities(input: ReadText, names: NameModel): EntityMention[] {
  if (input.text.length === 0) return [];
  const { lattice, chosen } = choose(input, names);
  const { from, to, type, ruleStart, rules } = lattice.candidates;
  const named = Array.from(chosen, (c) => {
    const [first, last] = [rules[ruleStart[c]!]!, rules[ruleStart[c + 1]! - 1]!];
    const by = names.rules[last >= shippedRules.length ? last : first]!.id;
    return describe(lattice.reading, names.links, { from: from[c]!, to: to[c]! }, typeAt(type[c]!), by);
  });
  return resolveTitles(input.text, bindShortForms(input, named));
}
