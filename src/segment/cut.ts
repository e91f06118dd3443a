/** jieba's algorithm on typed arrays: the best way through a line, then the HMM joins runs of single characters. */
import { findBestPath } from './best-path';
import type { Edges } from './edges';
import { cutUnknown } from './hmm';
import { borrowLine, fromEdge, joinable, type Line, payloadMask, tagMask } from './line';
import { lookUpTag } from './tag';
import type { WordBuffer } from './word-buffer';
import type { WordModel } from './word-model';

/**
 * Cuts `text.slice(from, to)`, which should be a line or a whole text. `edge` is the first of the edges that start
 * at `from` or later; the first of those behind the line is returned.
 */
export function cutLine(model: WordModel, text: string, from: number, to: number, edges: Edges, edge: number, out: WordBuffer): number {
  const length = to - from;
  const line = borrowLine(length);
  const { codes, ids, mark } = line;
  const { charIds } = model;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(from + i);
    codes[i] = code;
    ids[i] = charIds[code]!;
  }
  codes[length] = 0;
  ids[length] = 0;
  mark[length] = 0;
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

function collectWords(model: WordModel, line: Line, length: number, offset: number, out: WordBuffer): void {
  const { codes, next, mark, ends } = line;
  for (let at = 0; at < length; ) {
    let end = next[at]!;
    if ((mark[at]! & mark[end]! & joinable) === 0) {
      out.push(offset + end, tagAt(model, line, at, end));
      at = end;
      continue;
    }
    while ((mark[end]! & joinable) !== 0) end = next[end]!;
    cutUnknown(model, line, at, end);
    for (let from = at, to = at + 1; to <= end; to += 1) {
      if (ends[to] === 0) continue;
      out.push(offset + to, to === next[from]! ? tagAt(model, line, from, to) : lookUpTag(model, codes, from, to));
      from = to;
    }
    at = end;
  }
}

/** The tag of the word that the best way takes at a place. */
function tagAt(model: WordModel, { codes, mark }: Line, at: number, end: number): number {
  const found = mark[at]!;
  if ((found & fromEdge) !== 0) return found & tagMask;
  const known = model.tags[found & payloadMask]!;
  return known > 0 ? known : lookUpTag(model, codes, at, end);
}
