/** Words that the dictionary does not offer: locked spans and names and terms of the lexicon. */
import type { Hits, Lexicon } from '../lexicon/lexicon';
import { tableBits } from '../lexicon/record';
import { reusable } from '../text/reuse';
import type { NormalSpan } from '../text/span';
import type { WordModel } from './word-model';

/** A span that must become one word. */
export interface Lock extends NormalSpan {
  /** Its part of speech: `m` for numbers, `t` for times, `n` or `nz` for terms. */
  readonly tag: string;
}

/** By `from`. A locked edge weighs nothing, so that it always wins. */
export interface Edges {
  readonly length: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly tag: Uint8Array;
  readonly weight: Float64Array;
}

class EdgeBuffer implements Edges {
  length = 0;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly tag: Uint8Array;
  readonly weight: Float64Array;

  constructor(capacity: number) {
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.tag = new Uint8Array(capacity);
    this.weight = new Float64Array(capacity);
  }

  push(from: number, to: number, tag: number, weight: number): void {
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.tag[this.length] = tag;
    this.weight[this.length] = weight;
    this.length += 1;
  }
}

export const noEdges: Edges = new EdgeBuffer(0);
const borrowEdges = reusable((length) => new EdgeBuffer(length));

/** Names win against nearly every division into dictionary words, terms against most. */
const nameWeight = -5;
const termWeight = -10;

const placeBits = tableBits.zones | tableBits.divisions | tableBits.places;
const bodyBits = tableBits.organizations;
const otherBits = tableBits.programs | tableBits.documents | tableBits.events | tableBits.awards | tableBits.products;
const termBits = tableBits.terms | tableBits.industries | tableBits.positions;

/** `locks` must be sorted and must not overlap. Hits that touch a lock are left out. The edges serve until the next call. */
export function wordEdges({ tagNumbers, special }: WordModel, locks: readonly Lock[], hits?: Hits, lexicon?: Lexicon): Edges {
  const edges = borrowEdges(locks.length + (hits?.length ?? 0));
  edges.length = 0;
  let hit = 0;
  let clearFrom = 0;
  for (let next = 0; next <= locks.length; next += 1) {
    const lock = locks[next];
    const limit = lock?.from ?? Number.POSITIVE_INFINITY;
    for (; hits !== undefined && lexicon !== undefined && hit < hits.length && hits.from[hit]! < limit; hit += 1) {
      const from = hits.from[hit]!;
      const to = hits.to[hit]!;
      if (from < clearFrom || to > limit || to - from < 2) continue;
      const tables = lexicon.certain(hits.kind[hit]!);
      if ((tables & placeBits) !== 0) edges.push(from, to, special.ns, nameWeight);
      else if ((tables & bodyBits) !== 0) edges.push(from, to, special.nt, nameWeight);
      else if ((tables & otherBits) !== 0) edges.push(from, to, special.nz, nameWeight);
      else if ((tables & termBits) !== 0) edges.push(from, to, special.n, termWeight);
    }
    if (lock === undefined || lock.to <= lock.from || lock.from < clearFrom) continue;
    edges.push(lock.from, lock.to, tagNumbers.get(lock.tag) ?? special.m, 0);
    clearFrom = lock.to;
  }
  return edges;
}
