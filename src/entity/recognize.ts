/** The entity stage: rules propose, weights choose, and a second look uses what the document has said itself. */
import type { Lexicon, ReadText } from '../lexicon/index';
import type { EntityMention } from '../text/mention';
import { type Clues, openClues, openScales, type Scales } from './clues';
import { buildLattice, featureSpace, type Lattice, openGround, shippedRules, typeAt } from './lattice';
import { describe } from './link';
import { type Memory, remember } from './memory';
import type { Proposer } from './proposer';
import { openReading } from './reading';
import { type EntityRule, toProposer } from './rule';
import { ownNames } from './rules/table';
import { rescoreAll, type Scored, scoreAll } from './score';
import { select } from './select';
import { bindShortForms, resolveTitles } from './short-forms';
import { readWeights } from './weights';

/** What a user's rule or dictionary finds must win against everything the shipped rules say about the same place. */
const ownRuleScore = 10000;

/** What the stage knows before it sees a text. */
export interface NameModel {
  readonly rules: readonly Proposer[];
  readonly clues: Clues;
  /** As `readWeights` gives them. */
  readonly weights: Int32Array;
  readonly scales: Scales;
}

/** The shipped rules and weights over a lexicon, and the user's rules beside them. */
export function openNames(lexicon: Lexicon, userRules: readonly EntityRule[] = []): NameModel {
  const own = lexicon.size > lexicon.shipped ? [ownNames] : [];
  const space = featureSpace();
  const weights = readWeights(space);
  const clues = openClues(lexicon, space);
  return {
    rules: [...shippedRules, ...own, ...userRules.map(toProposer)],
    clues,
    weights,
    scales: openScales(clues, lexicon, weights),
  };
}

/** The last lattice of a text with the choice made in it. */
export interface Outcome {
  readonly lattice: Lattice;
  readonly scores: Int32Array;
  readonly chosen: readonly number[];
}

/** Both passes: the first choice fills the memory, the second one uses it. */
export function choose(input: ReadText, { rules, clues, scales }: NameModel): Outcome {
  const reading = openReading(input);
  const ground = openGround(reading, rules, clues);
  const pass = (memory: Memory | null, before?: Scored): Outcome & { readonly plain: Scored } => {
    const lattice = buildLattice(ground, rules, memory);
    const plain = before === undefined ? scoreAll(lattice, scales) : rescoreAll(lattice, scales, before);
    const scores = rules.length > shippedRules.length ? favourOwnRules(lattice, plain) : plain;
    const chosen = select(lattice.candidates, scores, input.text.length);
    return { lattice, scores, chosen, plain: { lattice, scores: plain } };
  };
  const first = pass(null);
  const { from, to, type } = first.lattice.candidates;
  return pass(
    remember(
      reading,
      first.chosen.map((c) => ({ from: from[c]!, to: to[c]!, type: type[c]! })),
    ),
    first.plain,
  );
}

function favourOwnRules({ candidates }: Lattice, scores: Int32Array): Int32Array {
  return scores.map((score, c) =>
    candidates.rules[candidates.ruleStart[c + 1]! - 1]! >= shippedRules.length ? score + ownRuleScore : score,
  );
}

/**
 * Finds the names of thirteen types in a normalized text: without overlaps, in the order of the text, linked to the dictionaries
 * where they stand in one. Linear in the length of the text.
 */
export function recognizeEntities(input: ReadText, names: NameModel): EntityMention[] {
  if (input.text.length === 0) return [];
  const { lattice, chosen } = choose(input, names);
  const { from, to, type, ruleStart, rules: ruleOf } = lattice.candidates;
  const named = chosen.map((c) =>
    describe(input, { from: from[c]!, to: to[c]! }, typeAt(type[c]!), names.rules[ruleOf[ruleStart[c + 1]! - 1]!]!.id),
  );
  return resolveTitles(input.text, bindShortForms(input, named));
}
