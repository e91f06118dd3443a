/**
 * jieba's way through a line: of all ways to cover it with dictionary words and single characters the one with the largest
 * sum of weights, found backwards.
 *
 * As in cppjieba, sums start anew at separators, and of equal sums the one with the shorter first word wins.
 */
import { labelMask, payloadShift } from '../lexicon/trie';
import { charLength, isHighSurrogate, isLowSurrogate, isSeparator } from './code-points';
import type { Edges } from './edges';
import { fromEdge, joinable, type Line } from './line';
import type { WordModel } from './word-model';

/** Fills `next` and `mark` for `length` units that begin at `offset` in the text, whose edges are those from `firstEdge` to `endEdge`. */
export function findBestPath(
  { cells, weights, minWeight }: WordModel,
  { codes, ids, pair, weight, next, mark }: Line,
  length: number,
  offset: number,
  edges: Edges,
  firstEdge: number,
  endEdge: number,
): void {
  const root = cells[0]!;
  // The cells of pairs lie far apart: fetched one after the other without a decision in between, they come many at a time.
  for (let at = 0; at < length; at += 1) pair[at] = cells[2 * (cells[2 * (root + ids[at]!)]! + ids[at + 1]!) + 1]!;
  weight[length] = 0;
  let edge = endEdge - 1;
  for (let at = length - 1; at >= 0; at -= 1) {
    const code = codes[at]!;
    const first = ids[at]!;
    let state = root + first;
    let value = cells[2 * state + 1]!;
    const isKnown = (value & labelMask) === first;
    let payload = isKnown ? value >> payloadShift : 0;
    if (isSeparator(code) || (isLowSurrogate(code) && at > 0 && isHighSurrogate(codes[at - 1]!))) {
      weight[at] = 0;
      next[at] = at + 1;
      mark[at] = payload;
      continue;
    }
    let end = isHighSurrogate(code) ? at + charLength(codes, at) : at + 1;
    let best = weight[end]! + (payload > 0 ? weights[payload]! : minWeight);
    let found = payload | joinable;
    if (isKnown) {
      value = pair[at]!;
      for (let i = at + 1; (value & labelMask) === ids[i]; i += 1) {
        state = cells[2 * state]! + ids[i]!;
        payload = value >> payloadShift;
        const sum = weight[i + 1]! + weights[payload]!;
        if (sum > best) {
          best = sum;
          end = i + 1;
          found = payload;
        }
        value = cells[2 * (cells[2 * state]! + ids[i + 1]!) + 1]!;
      }
    }
    for (; edge >= firstEdge && edges.from[edge]! - offset >= at; edge -= 1) {
      const to = edges.to[edge]! - offset;
      if (edges.from[edge]! - offset > at || to > length) continue;
      const sum = weight[to]! + edges.weight[edge]!;
      if (sum > best) {
        best = sum;
        end = to;
        found = edges.tag[edge]! | fromEdge;
      }
    }
    weight[at] = best;
    next[at] = end;
    mark[at] = found;
  }
}
