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
const stateShift = 256;

/** The line under work; its arrays grow and serve one line after the other. */
export class Line {
  codes = new Uint16Array(0);
  /** Trie ids of the characters. */
  ids = new Uint16Array(0);
  weight = new Float64Array(0);
  /** Where the best word that starts here ends. */
  next = new Int32Array(0);
  /** Its tag; or, beyond `stateShift`, its end state in the dictionary's trie; or `single` or `separator`. */
  tag = new Int32Array(0);
  path = new Uint8Array(0);
  ends = new Uint8Array(0);

  reserve(length: number): void {
    if (this.codes.length > length) return;
    const size = 2 * length + 64;
    this.codes = new Uint16Array(size);
    this.ids = new Uint16Array(size);
    this.weight = new Float64Array(size);
    this.next = new Int32Array(size);
    this.tag = new Int32Array(size);
    this.path = new Uint8Array(4 * size);
    this.ends = new Uint8Array(size);
  }
}

/**
 * Cuts `text.slice(from, to)`, which should be a line or a whole text. `edge` is the first of the edges that start
 * at `from` or later; the first of those behind the line is returned.
 */
export function cutLine(
  model: WordModel,
  line: Line,
  text: string,
  from: number,
  to: number,
  edges: Edges,
  edge: number,
  out: WordBuffer,
): number {
  const length = to - from;
  line.reserve(length);
  const { codes, ids } = line;
  const { charIds } = model;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(from + i);
    codes[i] = code;
    ids[i] = charIds[code]!;
  }
  codes[length] = 0;
  ids[length] = 0;
  let last = edge;
  while (last < edges.length && edges.from[last]! < to) {
    // No dictionary word contains a character without id, so none reaches into a locked span.
    if (edges.weight[last] === 0) {
      codes.fill(0, edges.from[last]! - from, edges.to[last]! - from);
      ids.fill(0, edges.from[last]! - from, edges.to[last]! - from);
    }
    last += 1;
  }
  findBestPath(model, line, length, from, edges, edge, last);
  collectWords(model, line, length, from, out);
  return last;
}

function findBestPath(
  model: WordModel,
  line: Line,
  length: number,
  offset: number,
  edges: Edges,
  firstEdge: number,
  endEdge: number,
): void {
  const { cells, weights, minWeight } = model;
  const { codes, ids, weight, next, tag } = line;
  const root = cells[0]!;
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
    let state = root + ids[at]!;
    let value = cells[2 * state + 1]!;
    let end = isHighSurrogate(code) ? at + charLength(codes, at) : at + 1;
    let best = weight[end]!;
    let bestTag = single;
    if ((value & labelMask) === ids[at]) {
      best += value >> payloadShift > 0 ? weights[value >> payloadShift]! : minWeight;
      for (let i = at + 1; ; i += 1) {
        const label = ids[i]!;
        state = cells[2 * state]! + label;
        value = cells[2 * state + 1]!;
        if ((value & labelMask) !== label) break;
        const sum = weight[i + 1]! + weights[value >> payloadShift]!;
        if (sum > best) {
          best = sum;
          end = i + 1;
          bestTag = state + stateShift;
        }
      }
    } else {
      best += minWeight;
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
    const joinable = tag[at] === single && end < length && tag[end] === single;
    if (!joinable) {
      out.push(offset + at, offset + end, tagAt(model, line, at, end));
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

function tagAt(model: WordModel, { codes, tag }: Line, at: number, end: number): number {
  const mark = tag[at]!;
  const known = mark >= stateShift ? model.tags[mark - stateShift]! : mark >= separator ? 0 : mark;
  return known > 0 ? known : lookUpTag(model, codes, at, end);
}
