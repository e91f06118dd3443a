/** The scores of all candidates: sums of the weights of their evidence, in hundredths. */
import { entityTypes } from '../analysis/entity-types';
import { gather, gatherMemory, gatherRules, type Lattice, mostFeatures, repeatRule, shippedRules } from './lattice';
import { enlarge } from './proposals';

const typeCount = entityTypes.length;

/** A lattice with the scores of its candidates. */
export interface Scored {
  readonly lattice: Lattice;
  readonly scores: Int32Array;
}

/** The score of each candidate. The evidence of a start, of an end and of a span is gathered once for all candidates that share it. */
export function scoreAll(lattice: Lattice, weights: Int32Array): Int32Array {
  const { candidates, evidence } = lattice;
  const scores = new Int32Array(candidates.length);
  const found = new Int32Array(mostFeatures);
  const ends = gatherEnds(lattice);
  let [from, to, ofStart, ofSpan] = [-1, -1, 0, 0];
  for (let c = 0; c < candidates.length; c++) {
    const type = candidates.type[c]!;
    if (candidates.from[c] !== from) {
      from = candidates.from[c]!;
      to = -1;
      ofStart = evidence.atStart(from, found, 0);
    }
    if (candidates.to[c] !== to) {
      to = candidates.to[c]!;
      ofSpan = evidence.inside(from, to, found, ofStart);
    }
    const count = gatherMemory(lattice, c, found, gatherRules(lattice, c, found, ofSpan));
    scores[c] = sumFor(weights, type, found, 0, count) + sumFor(weights, type, ends.features, ends.first[to]!, ends.last[to]!);
  }
  return scores;
}

/** The evidence of each place where a candidate ends: `features[first[to]]` to `features[last[to] - 1]`. */
function gatherEnds({ candidates, evidence }: Lattice): Ends {
  let most = 0;
  for (let c = 0; c < candidates.length; c++) if (candidates.to[c]! > most) most = candidates.to[c]!;
  const first = new Int32Array(most + 1);
  const last = new Int32Array(most + 1);
  let features: Int32Array = new Int32Array(4 * most + mostFeatures);
  let length = 0;
  for (let c = 0; c < candidates.length; c++) {
    const to = candidates.to[c]!;
    if (last[to] !== 0) continue;
    if (length + mostFeatures > features.length) features = enlarge(features, 2 * features.length);
    first[to] = length;
    last[to] = length = evidence.atEnd(to, features, length);
  }
  return { features, first, last };
}

interface Ends {
  readonly features: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/**
 * The scores of a lattice with a memory, given those of the one without: only what the memory adds is gathered for candidates
 * of both. Both are in the same order.
 */
export function rescoreAll(
  lattice: Lattice,
  weights: Int32Array,
  { lattice: { candidates: known }, scores: knownScores }: Scored,
): Int32Array {
  const { candidates, space } = lattice;
  const repeat = space.rules + shippedRules.indexOf(repeatRule);
  const scores = new Int32Array(candidates.length);
  const found = new Int32Array(mostFeatures);
  let k = 0;
  for (let c = 0; c < candidates.length; c++) {
    const type = candidates.type[c]!;
    if (known.from[k] !== candidates.from[c] || known.to[k] !== candidates.to[c] || known.type[k] !== type) {
      scores[c] = sumFor(weights, type, found, 0, gather(lattice, c, found));
      continue;
    }
    let count = gatherMemory(lattice, c, found, 0);
    const isRepeat = candidates.ruleStart[c + 1]! - candidates.ruleStart[c]! > known.ruleStart[k + 1]! - known.ruleStart[k]!;
    if (isRepeat) found[count++] = repeat;
    scores[c] = knownScores[k]! + sumFor(weights, type, found, 0, count);
    k += 1;
  }
  return scores;
}

/** The sum of the weights of the features from `start` to `end` for one type. */
function sumFor(weights: Int32Array, type: number, found: Int32Array, start: number, end: number): number {
  let sum = 0;
  for (let n = start; n < end; n++) sum += weights[found[n]! * typeCount + type]!;
  return sum;
}
