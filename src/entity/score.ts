/** The scores of all candidates: sums of the weights of their evidence, in hundredths. */
import { rowBits, type Scales } from './clues';
import { gatherMemory, gatherRules, type Lattice, mostClues, repeatRule, shippedRules } from './lattice';

/** A lattice with the scores of its candidates. */
export interface Scored {
  readonly lattice: Lattice;
  readonly scores: Int32Array;
}

/** Names reach less far than this, so that a ring of as many rows serves them. */
const ring = 2048;
const rowLength = 1 << rowBits;

/**
 * Sums of weights for all types by place: the evidence of a start, of an end and of the words up to a place is summed up once for
 * all candidates that share it. Candidates must be asked for in the order of the text.
 */
function openSums({ evidence, reading: { wordAt } }: Lattice, scales: Scales) {
  const found = new Int32Array(mostClues);
  const start = new Int32Array(rowLength);
  const ends = new Int32Array(ring * rowLength);
  const endAt = new Int32Array(ring).fill(-1);
  const words = new Int32Array(ring * rowLength);
  let startAt = -1;
  let summed = 0;
  const rowOf = (number: number): number => (number & (ring - 1)) << rowBits;
  /** The row of all words before `word` since the first one asked for. */
  const wordsBefore = (word: number): number => {
    for (; summed < word; summed++) {
      const next = rowOf(summed + 1);
      words.copyWithin(next, rowOf(summed), rowOf(summed) + rowLength);
      found[0] = evidence.ofWord(summed);
      scales.addRows(found, 0, 1, words, next);
    }
    return rowOf(word);
  };
  return {
    atStart(from: number, type: number): number {
      if (from !== startAt) {
        start.fill(0);
        scales.addRows(found, 0, evidence.atStart(from, found, 0), start, 0);
        startAt = from;
      }
      return start[type]!;
    },
    atEnd(to: number, type: number): number {
      const row = rowOf(to);
      if (endAt[to & (ring - 1)] !== to) {
        ends.fill(0, row, row + rowLength);
        scales.addRows(found, 0, evidence.atEnd(to, found, 0), ends, row);
        endAt[to & (ring - 1)] = to;
      }
      return ends[row + type]!;
    },
    ofWords(from: number, to: number, type: number): number {
      const last = wordsBefore(wordAt[to - 1]! + 1);
      return words[last + type]! - words[rowOf(wordAt[from]!) + type]!;
    },
  };
}

/** The score of one candidate after the other, in the order of the text. */
function openScorer(lattice: Lattice, scales: Scales): (c: number) => number {
  const { candidates, evidence } = lattice;
  const found = new Int32Array(mostClues);
  const sums = openSums(lattice, scales);
  let [from, to, ofSpan, isKnown] = [-1, -1, 0, false];
  return (c) => {
    const type = candidates.type[c]!;
    if (candidates.from[c] !== from || candidates.to[c] !== to) {
      from = candidates.from[c]!;
      to = candidates.to[c]!;
      ofSpan = evidence.ofSpan(from, to, found, 0);
      isKnown = evidence.isKnown(from, to);
    }
    const count = gatherMemory(lattice, c, found, gatherRules(lattice, c, found, ofSpan));
    const ofPlaces = sums.atStart(from, type) + sums.atEnd(to, type) + (isKnown ? 0 : sums.ofWords(from, to, type));
    return ofPlaces + scales.sum(found, 0, count, type);
  };
}

export function scoreAll(lattice: Lattice, scales: Scales): Int32Array {
  const score = openScorer(lattice, scales);
  const scores = new Int32Array(lattice.candidates.length);
  for (let c = 0; c < scores.length; c++) scores[c] = score(c);
  return scores;
}

/**
 * The scores of a lattice with a memory, given those of the one without: only what the memory adds is gathered for candidates
 * of both. Both are in the same order.
 */
export function rescoreAll(lattice: Lattice, scales: Scales, { lattice: { candidates: known }, scores: knownScores }: Scored): Int32Array {
  const { candidates, clues } = lattice;
  const score = openScorer(lattice, scales);
  const repeat = clues.space.rules + shippedRules.indexOf(repeatRule);
  const scores = new Int32Array(candidates.length);
  const found = new Int32Array(mostClues);
  let k = 0;
  for (let c = 0; c < candidates.length; c++) {
    const type = candidates.type[c]!;
    if (known.from[k] !== candidates.from[c] || known.to[k] !== candidates.to[c] || known.type[k] !== type) {
      scores[c] = score(c);
      continue;
    }
    let count = gatherMemory(lattice, c, found, 0);
    const isRepeat = candidates.ruleStart[c + 1]! - candidates.ruleStart[c]! > known.ruleStart[k + 1]! - known.ruleStart[k]!;
    if (isRepeat) found[count++] = repeat;
    scores[c] = knownScores[k]! + scales.sum(found, 0, count, type);
    k += 1;
  }
  return scores;
}
