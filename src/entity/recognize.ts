/** The entity stage: rules propose, weights choose, and a second look uses what the document has said itself. */
import type { EntityMention } from '../text/mention';
import type { EntityInput } from './entity-input';
import { buildLattice, featureSpace, type Lattice, openGround, shippedRules, typeAt } from './lattice';
import { describe } from './link';
import { type Memory, remember } from './memory';
import type { Proposer } from './proposer';
import { openReading, type Reading } from './reading';
import { toProposer } from './rule';
import { ownNames } from './rules/table';
import { rescoreAll, type Scored, scoreAll } from './score';
import { select } from './select';
import { bindShortForms, resolveTitles } from './short-forms';
import { readWeights } from './weights';

/** What a user's rule or dictionary finds must win against everything the shipped rules say about the same place. */
const ownRuleScore = 10000;

let shipped: Int32Array | undefined;
const shippedWeights = (): Int32Array => (shipped ??= readWeights(featureSpace()));

/** The last lattice of a text with the choice made in it. */
export interface Outcome {
  readonly reading: Reading;
  readonly rules: readonly Proposer[];
  readonly lattice: Lattice;
  readonly scores: Int32Array;
  readonly chosen: readonly number[];
}

/** Both passes: the first choice fills the memory, the second one uses it. */
export function choose(input: EntityInput, weights: Int32Array = shippedWeights()): Outcome {
  const reading = openReading(input);
  const { lexicon } = input;
  const own = lexicon.size > lexicon.shipped ? [ownNames] : [];
  const rules = [...shippedRules, ...own, ...(input.rules ?? []).map(toProposer)];
  const ground = openGround(reading, rules);
  const pass = (memory: Memory | null, before?: Scored): Outcome & { readonly plain: Scored } => {
    const lattice = buildLattice(reading, rules, memory, ground);
    const plain = before === undefined ? scoreAll(lattice, weights) : rescoreAll(lattice, weights, before);
    const scores = rules.length > shippedRules.length ? favourOwnRules(lattice, plain) : plain;
    const chosen = select(lattice.candidates, scores, input.text.length);
    return { reading, rules, lattice, scores, chosen, plain: { lattice, scores: plain } };
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
export function recognizeEntities(input: EntityInput): EntityMention[] {
  if (input.text.length === 0) return [];
  const { rules, lattice, chosen } = choose(input);
  const { from, to, type, ruleStart, rules: ruleOf } = lattice.candidates;
  const named = chosen.map((c) =>
    describe(input, { from: from[c]!, to: to[c]! }, typeAt(type[c]!), rules[ruleOf[ruleStart[c + 1]! - 1]!]!.id),
  );
  return resolveTitles(input.text, bindShortForms(input, named));
}
