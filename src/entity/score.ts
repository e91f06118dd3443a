/** The scores of all candidates: sums of the weights of their evidence, in hundredths. */
import { entityTypes } from '../analysis/entity-types';
import { type Scales, typeCount } from './clues';
import { addMemory, gather, gatherMemory, gatherRules, gatherSpan, isForm, isKnown, type Lattice, mostClues } from './lattice';
import type { Memory } from './memory';
import { pickCandidates } from './proposals';
import { orderByEnd } from './select';

/** A lattice with the scores of its candidates. */
export interface Scored {
  readonly lattice: Lattice;
  readonly scores: Int32Array;
}

/** What a user's rule or dictionary finds must win against everything the shipped rules say about the same place. */
const ownRuleScore = 10000;

const found = new Int32Array(mostClues);

/**
 * Scores the candidates of a lattice without a memory, and leaves out those whose edges speak against them more than those of
 * any annotated name.
 */
export function scoreAll(whole: Lattice, scales: Scales): Scored {
  const edges = scoreEdges(whole, scales);
  const left = likely(whole, edges, scales);
  const lattice = { ...whole, candidates: pickCandidates(whole.candidates, left) };
  const { from, to, type } = lattice.candidates;
  const scores = new Int32Array(left.length);
  let ofSpan = 0;
  for (let c = 0; c < left.length; c++) {
    if (c === 0 || from[c] !== from[c - 1] || to[c] !== to[c - 1]) {
      ofSpan = gatherSpan(lattice, from[c]!, to[c]!, found, 0);
      scales.resolve(found, 0, ofSpan);
    }
    const count = gatherRules(lattice, c, found, ofSpan);
    scales.resolve(found, ofSpan, count);
    scores[c] = edges[left[c]!]! + scales.sum(found, isForm(type[c]!) ? ofSpan : 0, count, type[c]!);
  }
  return { lattice, scores };
}

function likely({ candidates: { type }, clues: { space } }: Lattice, edges: Int32Array, scales: Scales): Int32Array {
  const limits = entityTypes.map((_, number) => scales.weight(space.flags.limit, number));
  const left = new Int32Array(edges.length);
  let count = 0;
  for (let c = 0; c < edges.length; c++) if (edges[c]! > limits[type[c]!]!) left[count++] = c;
  return left.subarray(0, count);
}

/** What stands at the edges of each candidate, and the start that the user's rules have over the shipped ones. */
function scoreEdges(lattice: Lattice, scales: Scales): Int32Array {
  const { candidates, evidence, reading, clues } = lattice;
  const { length, from, to, type, ruleStart, rules } = candidates;
  const scores = new Int32Array(length);
  const known = new Uint8Array(length);
  const [before, first] = [openEdge(evidence.before, scales), openEdge(evidence.first, scales)];
  for (let c = 0; c < length; c++) {
    if (isKnown(lattice, c)) known[c] = 1;
    const isOwn = rules[ruleStart[c + 1]! - 1]! >= clues.space.ruleCount;
    const [at, kind] = [from[c]!, type[c]!];
    if (isOwn) scores[c] = ownRuleScore;
    if (!isForm(kind)) scores[c]! += before(at, kind) + (known[c] === 1 ? 0 : first(at, kind));
  }
  const [last, behind] = [openEdge(evidence.last, scales), openEdge(evidence.behind, scales)];
  for (const c of orderByEnd(candidates, reading.text.length).order) {
    const [at, kind] = [to[c]!, type[c]!];
    if (!isForm(kind)) scores[c]! += behind(at, kind) + (known[c] === 1 ? 0 : last(at, kind));
  }
  return scores;
}

/** The sum of what `gather` finds at a place, for one type; gathered and summed up once as long as the same place is asked for. */
function openEdge(gather: (at: number, found: Int32Array, n: number) => number, scales: Scales): (at: number, type: number) => number {
  const found = new Int32Array(mostClues);
  const sums = new Int32Array(typeCount);
  let [place, count, known] = [-1, 0, 0];
  return (at, type) => {
    if (at !== place) {
      place = at;
      count = gather(at, found, 0);
      scales.resolve(found, 0, count);
      known = 0;
    }
    if ((known & (1 << type)) === 0) {
      sums[type] = scales.sum(found, 0, count, type);
      known |= 1 << type;
    }
    return sums[type]!;
  };
}

/** Scores a lattice with a memory, given the one without: for candidates of both, only what the memory adds is gathered. */
export function rescore({ lattice: plain, scores: plainScores }: Scored, memory: Memory, scales: Scales): Scored {
  const lattice = addMemory(plain, memory);
  const { from, to, type, length } = lattice.candidates;
  const scores = new Int32Array(length);
  scores.set(plainScores);
  for (let c = 0; c < length; c++) {
    const isOld = c < plain.candidates.length;
    if (isOld && !memory.speaksOf(from[c]!, to[c]!)) continue;
    const count = isOld ? gatherMemory(lattice, c, found, 0) : gather(lattice, c, found);
    scales.resolve(found, 0, count);
    scores[c]! += scales.sum(found, 0, count, type[c]!);
  }
  return { lattice, scores };
}
