/** A text with its candidates and their evidence, before the choice. */
import { entityTypes } from '../analysis/entity-types';
import { type Gatherer, openGatherer } from './evidence';
import { type FeatureSpace, numberFeatures } from './features';
import type { Memory } from './memory';
import { type Candidates, mergeProposals, openProposals, type Proposals, typeNumber } from './proposals';
import type { Proposer } from './proposer';
import type { Reading } from './reading';
import { defaultRules } from './rules/index';
import { weighedWords } from './weights';

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
/** Features of the shipped rules and weights; a user's rules have no weights of their own. */
export const featureSpace = (): FeatureSpace => (shippedSpace ??= openSpace(weighedWords()));
export const openSpace = (words: readonly string[]): FeatureSpace =>
  numberFeatures(
    shippedRules.map(({ id }) => id),
    words,
  );

/** What the rules say about a text, before the document's memory. */
export function propose(reading: Reading, rules: readonly Proposer[]): Proposals {
  const proposals = openProposals(4 * reading.text.length);
  for (const [index, rule] of rules.entries()) {
    rule.run(reading, (from, to, type) => proposals.add(from, to, typeNumber[type], index));
  }
  return proposals;
}

export function buildLattice(
  reading: Reading,
  rules: readonly Proposer[],
  memory: Memory | null,
  proposed = propose(reading, rules),
  space = featureSpace(),
): Lattice {
  const repeats = openProposals(memory?.repeats.length ?? 0);
  const index = rules.indexOf(repeatRule);
  for (const { from, to, type } of memory?.repeats ?? []) repeats.add(from, to, type, index);
  const candidates = mergeProposals([proposed, repeats], reading.text.length);
  return { candidates, evidence: openGatherer(reading, candidates, space, memory) };
}

/** A lattice with the scores of its candidates. */
export interface Scored {
  readonly lattice: Lattice;
  readonly scores: Float64Array;
}

/** The score of each candidate under the given weights. What a first lattice of the same text knows is not gathered again. */
export function scoreAll(lattice: Lattice, weights: Float64Array, first?: Scored): Float64Array {
  const { candidates, evidence } = lattice;
  const { size } = featureSpace();
  const scores = new Float64Array(candidates.length);
  const found = new Int32Array(mostFeatures);
  const known = first && knownScores(candidates, first, weights);
  // Candidates of one span stand together and share most of their features.
  let shared = 0;
  let span = -1;
  for (let c = 0; c < candidates.length; c++) {
    const base = candidates.type[c]! * size;
    const isKnown = known !== undefined && !Number.isNaN(known[c]!);
    if (isKnown) span = -1;
    else if (span < 0 || candidates.from[c] !== candidates.from[span] || candidates.to[c] !== candidates.to[span]) {
      shared = evidence.gatherSpan(c, found);
      span = c;
    }
    let score = isKnown ? known[c]! : 0;
    for (let n = (isKnown ? evidence.recall(c, found) : evidence.gatherOwn(c, found, shared)) - 1; n >= 0; n--)
      score += weights[base + found[n]!]!;
    scores[c] = score;
  }
  return scores;
}

/** What each candidate scored in the first lattice, and for being a repeat; NaN where it was not in it. Both are in the same order. */
function knownScores(candidates: Candidates, { lattice, scores }: Scored, weights: Float64Array): Float64Array {
  const { size, rules } = featureSpace();
  const repeat = rules + shippedRules.indexOf(repeatRule);
  const before = lattice.candidates;
  const known = new Float64Array(candidates.length).fill(Number.NaN);
  let b = 0;
  for (let c = 0; c < candidates.length; c++) {
    if (before.from[b] !== candidates.from[c] || before.to[b] !== candidates.to[c] || before.type[b] !== candidates.type[c]) continue;
    const ruleCount = candidates.ruleStart[c + 1]! - candidates.ruleStart[c]!;
    const isRepeat = ruleCount > before.ruleStart[b + 1]! - before.ruleStart[b]!;
    known[c] = scores[b]! + (isRepeat ? weights[candidates.type[c]! * size + repeat]! : 0);
    b += 1;
  }
  return known;
}

export const typeAt = (number: number) => entityTypes[number]!;
