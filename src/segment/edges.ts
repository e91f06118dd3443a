/** Words that the dictionary does not offer: locked spans and names and terms of the lexicon. */
import type { Hits, Lexicon } from '../lexicon/lexicon';
import { tableBits } from '../lexicon/record';
import type { NormalSpan } from '../text/span';

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

/** Names win against nearly every division into dictionary words, terms against most. */
const nameWeight = -5;
const termWeight = -10;

const placeBits = tableBits.zones | tableBits.divisions | tableBits.places;
const bodyBits = tableBits.organizations;
const otherBits = tableBits.programs | tableBits.documents | tableBits.events | tableBits.awards | tableBits.products;
const termBits = tableBits.terms | tableBits.industries | tableBits.positions;

/** `locks` must be sorted and must not overlap. Hits that touch a lock are left out. */
export function wordEdges(tagNames: readonly string[], locks: readonly Lock[], hits?: Hits, lexicon?: Lexicon): Edges {
  const capacity = locks.length + (hits?.length ?? 0);
  const edges = {
    length: 0,
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    tag: new Uint8Array(capacity),
    weight: new Float64Array(capacity),
  };
  const add = (from: number, to: number, tag: number, weight: number): void => {
    const at = edges.length;
    edges.from[at] = from;
    edges.to[at] = to;
    edges.tag[at] = tag;
    edges.weight[at] = weight;
    edges.length += 1;
  };
  const [n, m, ns, nt, nz] = ['n', 'm', 'ns', 'nt', 'nz'].map((tag) => tagNames.indexOf(tag)) as [number, number, number, number, number];
  let hit = 0;
  let clearFrom = 0;
  for (let next = 0; next <= locks.length; next += 1) {
    const lock = locks[next];
    const limit = lock?.from ?? Number.POSITIVE_INFINITY;
    for (; hits !== undefined && lexicon !== undefined && hit < hits.length && hits.from[hit]! < limit; hit += 1) {
      const [from, to] = [hits.from[hit]!, hits.to[hit]!];
      if (from < clearFrom || to > limit || to - from < 2) continue;
      const tables = lexicon.certain(hits.entry[hit]!);
      if ((tables & placeBits) !== 0) add(from, to, ns, nameWeight);
      else if ((tables & bodyBits) !== 0) add(from, to, nt, nameWeight);
      else if ((tables & otherBits) !== 0) add(from, to, nz, nameWeight);
      else if ((tables & termBits) !== 0) add(from, to, n, termWeight);
    }
    if (lock === undefined || lock.to <= lock.from || lock.from < clearFrom) continue;
    const tag = tagNames.indexOf(lock.tag);
    add(lock.from, lock.to, tag > 0 ? tag : m, 0);
    clearFrom = lock.to;
  }
  return edges;
}
