/**
 * jieba's algorithm on typed arrays: of all ways to cover a line with dictionary words and single characters the one
 * with the largest sum of weights, found backwards; then the HMM joins runs of single characters.
 *
 * As in cppjieba, sums start anew at separators, and of equal sums the one with the shorter first word wins.
 */
import { labelMask, payloadShift } from '../lexicon/trie';
import { charLength, isHighSurrogate, isLowSurrogate, isSeparator } from './code-points';
import type { Edges } from './edges';
import { cutUnknown } from './hmm';
import { lookUpTag } from './tag';
import type { WordBuffer } from './word-buffer';
import type { WordModel } from './word-model';

/** Marks of a single character, which the HMM may join to its neighbours, and of one that it may not. */
const single = 255;
const separator = 254;

/** The line under work; its arrays grow and serve one line after the other. */
export class Line {
  codes = new Uint16Array(0);
  weight = new Float64Array(0);
  /** Where the best word that starts here ends. */
  next = new Int32Array(0);
  tag = new Uint8Array(0);
  path = new Uint8Array(0);
  ends = new Uint8Array(0);

  reserve(length: number): void {
    if (this.codes.length > length) return;
    const size = 2 * length + 64;
    this.codes = new Uint16Array(size);
    this.weight = new Float64Array(size);
    this.next = new Int32Array(size);
    this.tag = new Uint8Array(size);
    this.path = new Uint8Array(4 * size);
    this.ends = new Uint8Array(size);
  }
}

/**
 * Cuts `text.slice(from, to)`, which should be a line or a whole text. `edge` is the first of the edges that start
 * at `from` or later; the first of those behind the line is returned.
 */
export function cutLine(model: WordModel, line: Line, text: string, from: number, to: number, edges: Edges, edge: number, out: WordBuffer): number {
  const length = to - from;
  line.reserve(length);
  const { codes } = line;
  for (let i = 0; i < length; i += 1) codes[i] = text.charCodeAt(from + i);
  codes[length] = 0;
  let last = edge;
  while (last < edges.length && edges.from[last]! < to) {
    // No dictionary word contains the code 0, so none reaches into a locked span.
    if (edges.weight[last] === 0) codes.fill(0, edges.from[last]! - from, edges.to[last]! - from);
    last += 1;
  }
  findBestPath(model, line, length, from, edges, edge, last);
  collectWords(model, line, length, from, out);
  return last;
}

function findBestPath(model: WordModel, line: Line, length: number, offset: number, edges: Edges, firstEdge: number, endEdge: number): void {
  const { charIds, cells, weights, tags, minWeight } = model;
  const { codes, weight, next, tag } = line;
  weight[length] = 0;
  let edge = endEdge - 1;
  for (let at = length - 1; at >= 0; at -= 1) {
    const code = codes[at]!;
    if (isSeparator(code) || (isLowSurrogate(code) && at > 0 && isHighSurrogate(codes[at - 1]!))) {
      weight[at] = 0;
      next[at] = at + 1;
      tag[at] = separator;
      continue;
    }
    const root = cells[0]!;
    const label = charIds[code]!;
    let state = root + label;
    let value = cells[2 * state + 1]!;
    const known = label !== 0 && (value & labelMask) === label;
    let end = at + charLength(codes, at);
    let best = weight[end]! + (known && value >> payloadShift > 0 ? weights[(value >> payloadShift) - 1]! : minWeight);
    let bestTag = single;
    if (known) {
      for (let i = at + 1; ; i += 1) {
        const label = charIds[codes[i]!]!;
        state = cells[2 * state]! + label;
        value = cells[2 * state + 1]!;
        if (label === 0 || (value & labelMask) !== label) break;
        if (value >> payloadShift === 0) continue;
        const sum = weight[i + 1]! + weights[(value >> payloadShift) - 1]!;
        if (sum > best) {
          best = sum;
          end = i + 1;
          bestTag = tags[state]!;
        }
      }
    }
    for (; edge >= firstEdge && edges.from[edge]! - offset >= at; edge -= 1) {
      const to = edges.to[edge]! - offset;
      if (edges.from[edge]! - offset > at || to > length) continue;
      const sum = weight[to]! + edges.weight[edge]!;
      if (sum > best) {
        best = sum;
        end = to;
        bestTag = edges.tag[edge]!;
      }
    }
    weight[at] = best;
    next[at] = end;
    tag[at] = bestTag;
  }
}

function collectWords(model: WordModel, line: Line, length: number, offset: number, out: WordBuffer): void {
  const { codes, next, tag, path, ends } = line;
  for (let at = 0; at < length; ) {
    let end = next[at]!;
    if (tag[at] !== single) {
      const known = tag[at] !== separator && tag[at]! > 0;
      out.push(offset + at, offset + end, known ? tag[at]! : lookUpTag(model, codes, at, end));
      at = end;
      continue;
    }
    while (end < length && tag[end] === single) end = next[end]!;
    cutUnknown(model, codes, at, end, path, ends);
    for (let from = at, to = at + 1; to <= end; to += 1) {
      if (ends[to] === 0) continue;
      out.push(offset + from, offset + to, lookUpTag(model, codes, from, to));
      from = to;
    }
    at = end;
  }
}
