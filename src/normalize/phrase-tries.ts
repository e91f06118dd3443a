import { toUnits } from '../text/utf16';

/**
 * Several tries from phrases to phrases in one set of typed arrays, over UTF-16 code units.
 *
 * Nodes stand in breadth-first order, the roots first; the children of node `i` are `firstChild[i] … firstChild[i + 1] - 1`, sorted
 * by label. `value[i]` is 0 or a place in `pool`, where the length of the replacement stands before its units.
 */
export interface PhraseTries {
  readonly roots: number;
  readonly firstChild: Int32Array;
  readonly value: Int32Array;
  readonly label: Uint16Array;
  readonly pool: Uint16Array;
}

interface Draft {
  readonly label: number;
  readonly children: Map<number, Draft>;
  replacement: string | undefined;
}

const draft = (label: number): Draft => ({ label, children: new Map(), replacement: undefined });

/** Compiles one trie for each list of pairs; of equal phrases the first pair counts. */
export function compileTries(lists: readonly (readonly (readonly [string, string])[])[]): PhraseTries {
  const nodes = lists.map((pairs) => {
    const root = draft(0);
    for (const [phrase, replacement] of pairs) addPhrase(root, phrase, replacement);
    return root;
  });
  const firstChild: number[] = [];
  const value: number[] = [];
  const pool = [0];
  for (let at = 0; at < nodes.length; at++) {
    const { children, replacement } = nodes[at]!;
    firstChild.push(nodes.length);
    nodes.push(...[...children.values()].sort((left, right) => left.label - right.label));
    value.push(replacement === undefined ? 0 : pool.length);
    if (replacement !== undefined) pool.push(replacement.length, ...toUnits(replacement));
  }
  return {
    roots: lists.length,
    firstChild: Int32Array.from([...firstChild, nodes.length]),
    value: Int32Array.from(value),
    label: Uint16Array.from(nodes, ({ label }) => label),
    pool: Uint16Array.from(pool),
  };
}

function addPhrase(root: Draft, phrase: string, replacement: string): void {
  let node = root;
  for (const unit of toUnits(phrase)) {
    let child = node.children.get(unit);
    if (!child) node.children.set(unit, (child = draft(unit)));
    node = child;
  }
  node.replacement ??= replacement;
}

/** Header: number of roots, of nodes, of pool units (u32 each) and a zero; then the arrays of `PhraseTries`. */
export function writeTries({ roots, firstChild, value, label, pool }: PhraseTries): Uint8Array {
  const header = Int32Array.of(roots, value.length, pool.length, 0);
  const parts = [header, firstChild, value, label, pool].map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Views of bytes that `writeTries` wrote; they must begin at a multiple of 4 in their buffer. */
export function readTries({ buffer, byteOffset }: Uint8Array): PhraseTries {
  const [roots, nodes, units] = new Int32Array(buffer, byteOffset, 3) as unknown as [number, number, number];
  const firstChild = new Int32Array(buffer, byteOffset + 16, nodes + 1);
  const value = new Int32Array(buffer, firstChild.byteOffset + firstChild.byteLength, nodes);
  const label = new Uint16Array(buffer, value.byteOffset + value.byteLength, nodes);
  return { roots, firstChild, value, label, pool: new Uint16Array(buffer, label.byteOffset + label.byteLength, units) };
}

/** Finds longest matches of one of the tries. */
export interface Matcher {
  /**
   * What stands for a unit that begins no longer phrase: itself or its replacement; or 0 where its replacement is several units, or
   * where it begins a description sequence.
   */
  readonly direct: Uint16Array;
  /** Pairs of units with which a phrase may begin, as bits (`hasPair`). */
  readonly pairs: Uint8Array;
  /** The end of the longest phrase that begins at `at` and ends by `limit`, or `at` without one. */
  match(units: Uint16Array, at: number, limit: number): number;
  /** Place in the pool of the replacement of the last match. */
  readonly found: number;
}

const pairBits = 18;
const pairOf = (unit: number, next: number): number => (Math.imul(unit, 0x9e3b) + next) & ((1 << pairBits) - 1);

export const hasPair = (pairs: Uint8Array, unit: number, next: number): boolean => {
  const pair = pairOf(unit, next);
  return ((pairs[pair >> 3]! >> (pair & 7)) & 1) === 1;
};

export function matcher({ firstChild, value, label, pool }: PhraseTries, root: number): Matcher {
  const starts = new Uint16Array(0x10000);
  const direct = new Uint16Array(0x10000);
  for (let unit = 0; unit < direct.length; unit++) direct[unit] = unit;
  direct.fill(0, 0x2ff0, 0x3000);
  const pairs = new Uint8Array(1 << (pairBits - 3));
  for (let node = firstChild[root]!; node < firstChild[root + 1]!; node++) {
    const unit = label[node]!;
    const place = value[node]!;
    starts[unit] = node;
    if (place !== 0) direct[unit] = pool[place] === 1 ? pool[place + 1]! : 0;
    for (let child = firstChild[node]!; child < firstChild[node + 1]!; child++) {
      const pair = pairOf(unit, label[child]!);
      pairs[pair >> 3]! |= 1 << (pair & 7);
    }
  }
  const self = {
    direct,
    pairs,
    found: 0,
    match(units: Uint16Array, at: number, limit: number): number {
      let node = starts[units[at]!]!;
      if (node === 0) return at;
      let end = at;
      for (let next = at + 1; ; next++) {
        const place = value[node]!;
        if (place !== 0) {
          self.found = place;
          end = next;
        }
        if (next >= limit) return end;
        const unit = units[next]!;
        const last = firstChild[node + 1]!;
        let child = firstChild[node]!;
        while (child < last && label[child]! < unit) child++;
        if (child === last || label[child] !== unit) return end;
        node = child;
      }
    },
  };
  return self;
}
