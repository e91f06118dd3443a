/** A text with its candidates and their evidence, before the choice. */
import { entityTypes } from '../analysis/entity-types';
import { type Gatherer, openGatherer } from './evidence';
import { type FeatureSpace, numberFeatures } from './features';
import type { Memory } from './memory';
import { type Candidates, mergeProposals, openProposals, typeNumber } from './proposals';
import type { Proposer } from './proposer';
import type { Reading } from './reading';
import { defaultRules } from './rules/index';

export interface Lattice {
  readonly candidates: Candidates;
  readonly evidence: Gatherer;
}

/** Room for the features of one candidate. */
export const mostFeatures = 512;

/** The rule behind candidates that stand for a name found elsewhere in the document. */
export const repeatRule: Proposer = { id: 'memory/repeat', run: () => {} };

export const shippedRules: readonly Proposer[] = [...defaultRules, repeatRule];

let shippedSpace: FeatureSpace | undefined;
/** Features of the shipped rules; a user's rules have no weights of their own. */
export const featureSpace = (): FeatureSpace => (shippedSpace ??= numberFeatures(shippedRules.map(({ id }) => id)));

export function buildLattice(reading: Reading, rules: readonly Proposer[], memory: Memory | null): Lattice {
  const proposals = openProposals(4 * reading.text.length);
  for (const [index, rule] of rules.entries()) {
    rule.run(reading, (from, to, type) => proposals.add(from, to, typeNumber[type], index));
  }
  if (memory !== null) {
    const index = rules.indexOf(repeatRule);
    for (const { from, to, type } of memory.repeats) proposals.add(from, to, type, index);
  }
  const candidates = mergeProposals(proposals.sorted());
  return { candidates, evidence: openGatherer(reading, candidates, featureSpace(), memory) };
}

/** The score of each candidate under the given weights. */
export function scoreAll({ candidates, evidence }: Lattice, weights: Float64Array): Float64Array {
  const { size } = featureSpace();
  const scores = new Float64Array(candidates.length);
  const found = new Int32Array(mostFeatures);
  for (let c = 0; c < candidates.length; c++) {
    const base = candidates.type[c]! * size;
    let score = 0;
    for (let n = evidence.gather(c, found) - 1; n >= 0; n--) score += weights[base + found[n]!]!;
    scores[c] = score;
  }
  return scores;
}

export const typeAt = (number: number) => entityTypes[number]!;
