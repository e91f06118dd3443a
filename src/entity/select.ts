/** The choice: the set of candidates without overlaps whose scores add up to the most. */
import type { Candidates } from './proposals';

/** Candidates by where they end: `order[k]` for `k` from `first[i]` to `first[i + 1]` end at `i`. */
export function orderByEnd(candidates: Candidates, size: number): { order: Int32Array; first: Int32Array } {
  const first = new Int32Array(size + 2);
  for (let c = 0; c < candidates.length; c++) first[candidates.to[c]! + 1]!++;
  for (let i = 1; i < first.length; i++) first[i]! += first[i - 1]!;
  const next = first.slice();
  const order = new Int32Array(candidates.length);
  for (let c = 0; c < candidates.length; c++) order[next[candidates.to[c]!]!++] = c;
  return { order, first };
}

/** Returns the chosen candidates in the order of the text; none with a score of 0 or less is chosen. Linear in text and candidates. */
export function select(candidates: Candidates, scores: Int32Array | Float64Array, size: number): Int32Array {
  // Candidates that may be chosen, by where they end: `first[i]` is the first one that ends at `i`, `next` leads to the others.
  const first = new Int32Array(size + 1).fill(-1);
  const next = new Int32Array(candidates.length);
  for (let c = candidates.length - 1; c >= 0; c--) {
    if (scores[c]! <= 0) continue;
    next[c] = first[candidates.to[c]!]!;
    first[candidates.to[c]!] = c;
  }
  const best = new Float64Array(size + 1);
  const choice = new Int32Array(size + 1).fill(-1);
  for (let at = 1; at <= size; at++) {
    best[at] = best[at - 1]!;
    for (let c = first[at]!; c >= 0; c = next[c]!) {
      const total = best[candidates.from[c]!]! + scores[c]!;
      if (total > best[at]!) {
        best[at] = total;
        choice[at] = c;
      }
    }
  }
  // From the end of the text back to its beginning: `first` is read no more, and as long as any choice.
  let left = first.length;
  for (let at = size; at > 0; ) {
    const c = choice[at]!;
    if (c < 0) at--;
    else {
      first[--left] = c;
      at = candidates.from[c]!;
    }
  }
  return first.subarray(left);
}
