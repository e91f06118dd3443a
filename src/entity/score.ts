/** The scores of all candidates: sums of the weights of their evidence, in hundredths. */
import { entityTypes } from '../analysis/entity-types';
import { gatherMemory, gatherRules, type Lattice, mostFeatures, repeatRule, shippedRules } from './lattice';
import { type Candidates, maxLength } from './proposals';

const typeCount = entityTypes.length;
const unknown = -0x80000000;

/** A lattice with the scores of its candidates. */
export interface Scored {
  readonly lattice: Lattice;
  readonly scores: Int32Array;
}

/**
 * The score of each candidate. What stands before a place is summed once for all types and candidates that start there, what
 * stands behind one likewise, and what a first lattice of the same text knows is not gathered again.
 */
export function scoreAll(lattice: Lattice, weights: Int32Array, first?: Scored): Int32Array {
  const { candidates, evidence } = lattice;
  const scores = new Int32Array(candidates.length);
  const known = first && knownScores(candidates, first, weights);
  const found = new Int32Array(mostFeatures);
  const before = new Int32Array(typeCount);
  // Names end at most `maxLength` behind their start, so that as many sums are enough.
  const behind = new Int32Array((maxLength + 1) * typeCount);
  const behindAt = new Int32Array(maxLength + 1).fill(-1);
  let [from, to, shared] = [-1, -1, 0];
  for (let c = 0; c < candidates.length; c++) {
    const type = candidates.type[c]!;
    let score: number;
    let count: number;
    if (known !== undefined && known[c] !== unknown) {
      score = known[c]!;
      count = gatherMemory(lattice, c, found, (shared = 0));
      to = -1;
    } else {
      if (candidates.from[c] !== from) {
        from = candidates.from[c]!;
        to = -1;
        sumWeights(weights, found, evidence.before(from, found, 0), before, 0);
      }
      const slot = candidates.to[c]! & maxLength;
      if (candidates.to[c] !== to) {
        to = candidates.to[c]!;
        if (behindAt[slot] !== to) {
          sumWeights(weights, found, evidence.behind(to, found, 0), behind, slot * typeCount);
          behindAt[slot] = to;
        }
        shared = evidence.inside(from, to, found, 0);
      }
      score = before[type]! + behind[slot * typeCount + type]!;
      count = gatherMemory(lattice, c, found, gatherRules(lattice, c, found, shared));
    }
    for (let n = 0; n < count; n++) score += weights[found[n]! * typeCount + type]!;
    scores[c] = score;
  }
  return scores;
}

/** Sums the weights of the first `count` features for each type into `sums`, from `at` on. */
function sumWeights(weights: Int32Array, found: Int32Array, count: number, sums: Int32Array, at: number): void {
  for (let type = 0; type < typeCount; type++) sums[at + type] = 0;
  for (let n = 0; n < count; n++) {
    const row = found[n]! * typeCount;
    for (let type = 0; type < typeCount; type++) sums[at + type]! += weights[row + type]!;
  }
}

/** What each candidate scored in the first lattice, and for being a repeat; `unknown` where it was not in it. Both are in the same order. */
function knownScores(candidates: Candidates, { lattice, scores }: Scored, weights: Int32Array): Int32Array {
  const repeat = (lattice.space.rules + shippedRules.indexOf(repeatRule)) * typeCount;
  const before = lattice.candidates;
  const known = new Int32Array(candidates.length).fill(unknown);
  let b = 0;
  for (let c = 0; c < candidates.length; c++) {
    if (before.from[b] !== candidates.from[c] || before.to[b] !== candidates.to[c] || before.type[b] !== candidates.type[c]) continue;
    const ruleCount = candidates.ruleStart[c + 1]! - candidates.ruleStart[c]!;
    const isRepeat = ruleCount > before.ruleStart[b + 1]! - before.ruleStart[b]!;
    known[c] = scores[b]! + (isRepeat ? weights[repeat + candidates.type[c]!]! : 0);
    b += 1;
  }
  return known;
}
