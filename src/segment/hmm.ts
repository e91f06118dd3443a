/** Words among characters that the dictionary left single. */
import { charLength, isDigit, isHighSurrogate, isLatin, isLowSurrogate } from './code-points';
import { impossible, type WordModel } from './word-model';

/** Marks with 1 in `ends` each place behind `from`, up to `to`, where a word ends. `path` holds four bytes a code unit. */
export function cutUnknown(model: WordModel, codes: Uint16Array, from: number, to: number, path: Uint8Array, ends: Uint8Array): void {
  ends.fill(0, from, to + 1);
  let left = from;
  for (let at = from; at < to; ) {
    if (codes[at]! >= 0x80) {
      at += charLength(codes, at);
      if (at >= to) viterbi(model, codes, left, to, path, ends);
      continue;
    }
    if (left < at) viterbi(model, codes, left, at, path, ends);
    at = left = asciiEnd(codes, at, to);
    ends[at] = 1;
  }
}

/** A Latin word may go on with digits, a number with digits and points; any other ASCII character stands alone. */
function asciiEnd(codes: Uint16Array, from: number, to: number): number {
  let at = from + 1;
  if (isLatin(codes[from]!)) while (at < to && (isLatin(codes[at]!) || isDigit(codes[at]!))) at += 1;
  else if (isDigit(codes[from]!)) while (at < to && (isDigit(codes[at]!) || codes[at] === 0x2e)) at += 1;
  return at;
}

// Filled anew by every call; no call is interrupted by another.
const weights = new Float64Array(4);
const before = new Float64Array(4);

function viterbi(model: WordModel, codes: Uint16Array, from: number, to: number, path: Uint8Array, ends: Uint8Array): void {
  ends[to] = 1;
  if (from + charLength(codes, from) >= to) return;
  const { charIds, emit, start, transition } = model;
  const first = 4 * charIds[codes[from]!]!;
  for (let state = 0; state < 4; state += 1) weights[state] = start[state]! + emit[first + state]!;
  for (let at = from + charLength(codes, from); at < to; at += charLength(codes, at)) {
    const row = 4 * charIds[codes[at]!]!;
    before.set(weights);
    for (let state = 0; state < 4; state += 1) {
      const emission = emit[row + state]!;
      let best = impossible;
      let origin = 1;
      for (let previous = 0; previous < 4; previous += 1) {
        const weight = before[previous]! + transition[4 * previous + state]! + emission;
        if (weight > best) {
          best = weight;
          origin = previous;
        }
      }
      weights[state] = best;
      path[4 * at + state] = origin;
    }
  }
  let state = weights[1]! >= weights[3]! ? 1 : 3;
  for (let end = to; end > from; ) {
    let at = end - 1;
    if (at > from && isLowSurrogate(codes[at]!) && isHighSurrogate(codes[at - 1]!)) at -= 1;
    if ((state & 1) === 1) ends[end] = 1;
    state = path[4 * at + state]!;
    end = at;
  }
}
