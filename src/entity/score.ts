/** The scores of all candidates: sums of the weights of their evidence, in hundredths. */
import { entityTypes } from '../analysis/entity-types';
import { gather, gatherMemory, gatherRules, type Lattice, mostFeatures, repeatRule, shippedRules } from './lattice';
import { maxLength } from './proposals';

const typeCount = entityTypes.length;

/** A lattice with the scores of its candidates. */
export interface Scored {
  readonly lattice: Lattice;
  readonly scores: Int32Array;
}

/**
 * The score of each candidate. What stands before a place is summed once for all types and candidates that start there, what
 * stands behind one likewise.
 */
export function scoreAll(lattice: Lattice, weights: Int32Array): Int32Array {
  const { candidates, evidence } = lattice;
  const scores = new Int32Array(candidates.length);
  const found = new Int32Array(mostFeatures);
  const before = new Int32Array(typeCount);
  // Names end at most `maxLength` behind their start, so that as many sums are enough.
  const behind = new Int32Array((maxLength + 1) * typeCount);
  const behindAt = new Int32Array(maxLength + 1).fill(-1);
  let [from, to, shared, sums] = [-1, -1, 0, 0];
  for (let c = 0; c < candidates.length; c++) {
    const type = candidates.type[c]!;
    if (candidates.from[c] !== from) {
      from = candidates.from[c]!;
      to = -1;
      sumWeights(weights, found, evidence.before(from, found, 0), before, 0);
    }
    if (candidates.to[c] !== to) {
      to = candidates.to[c]!;
      sums = (to & maxLength) * typeCount;
      if (behindAt[to & maxLength] !== to) {
        sumWeights(weights, found, evidence.behind(to, found, 0), behind, sums);
        behindAt[to & maxLength] = to;
      }
      shared = evidence.inside(from, to, found, 0);
    }
    const count = gatherMemory(lattice, c, found, gatherRules(lattice, c, found, shared));
    scores[c] = before[type]! + behind[sums + type]! + sumFor(weights, type, found, count);
  }
  return scores;
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
      scores[c] = sumFor(weights, type, found, gather(lattice, c, found));
      continue;
    }
    let count = gatherMemory(lattice, c, found, 0);
    const isRepeat = candidates.ruleStart[c + 1]! - candidates.ruleStart[c]! > known.ruleStart[k + 1]! - known.ruleStart[k]!;
    if (isRepeat) found[count++] = repeat;
    scores[c] = knownScores[k]! + sumFor(weights, type, found, count);
    k += 1;
  }
  return scores;
}

/** The sum of the weights of the first `count` features for one type. */
function sumFor(weights: Int32Array, type: number, found: Int32Array, count: number): number {
  let sum = 0;
  for (let n = 0; n < count; n++) sum += weights[found[n]! * typeCount + type]!;
  return sum;
}

/** Sums the weights of the first `count` features for each type into `sums`, from `at` on. */
function sumWeights(weights: Int32Array, found: Int32Array, count: number, sums: Int32Array, at: number): void {
  for (let type = 0; type < typeCount; type++) sums[at + type] = 0;
  for (let n = 0; n < count; n++) {
    const row = found[n]! * typeCount;
    for (let type = 0; type < typeCount; type++) sums[at + type]! += weights[row + type]!;
  }
}
