/**
 * A double-array trie over dense character ids.
 *
 * State `s` owns two cells: `cells[2s]` is its base, `cells[2s + 1]` holds the id of the character that led to it
 * (low 16 bits) and, for the end of a key, a payload from 1 to 32767 above them. From `s`, a character with the id
 * `c` leads to `base + c` where that state bears the label `c`. No two states share a base, so the label is check
 * enough. States without children have the base 0, from which no state bears the right label. The cells are padded by one row: a
 * walk needs no test for the end of the arrays. Free states bear a label that no character has, 0 (the id of
 * characters in no key) leads to no state that bears it: a walk needs no test for unknown characters either.
 */
export interface Trie {
  readonly cells: Int32Array;
  /** For each state the index of the key that ends there; meaningless elsewhere. */
  readonly keys: Int32Array;
}

export const labelMask = 0xffff;
export const payloadShift = 16;
export const largestPayload = 0x7fff;
const freeLabel = 0xffff;

/** The state that `key` leads to, if `key` itself is in the trie; else -1. */
export function findState(cells: Int32Array, charIds: Uint16Array, key: string): number {
  let state = 0;
  for (let i = 0; i < key.length; i += 1) {
    const label = charIds[key.charCodeAt(i)]!;
    state = cells[2 * state]! + label;
    if ((cells[2 * state + 1]! & labelMask) !== label) return -1;
  }
  return cells[2 * state + 1]! >> payloadShift > 0 ? state : -1;
}

/** The kind of a key in a trie whose payloads are kinds plus one, or -1. */
export function findKind({ cells, charIds }: { cells: Int32Array; charIds: Uint16Array }, key: string): number {
  const state = key === '' ? -1 : findState(cells, charIds, key);
  return state < 0 ? -1 : (cells[2 * state + 1]! >> payloadShift) - 1;
}

/** The entry of a key in a trie whose end states have entries, or -1. */
export function findEntry(data: { cells: Int32Array; charIds: Uint16Array; entries: Int32Array }, key: string): number {
  const state = key === '' ? -1 : findState(data.cells, data.charIds, key);
  return state < 0 ? -1 : data.entries[state]!;
}

/** Ids from 1 for every UTF-16 code unit in `texts`, the most frequent first; 0 stands for all others. */
export function assignCharIds(texts: Iterable<string>): Uint16Array {
  const counts = new Float64Array(0x10000);
  for (const text of texts) for (let i = 0; i < text.length; i += 1) counts[text.charCodeAt(i)]! += 1;
  const used = [...counts.keys()].filter((code) => counts[code]! > 0).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const ids = new Uint16Array(0x10000);
  used.forEach((code, index) => {
    ids[code] = index + 1;
  });
  return ids;
}

/** A state under construction: the keys from `left` to `right` share their first `depth` characters and lead to it. */
interface Node {
  readonly left: number;
  readonly right: number;
  readonly depth: number;
  readonly label: number;
  readonly frequency: number;
  readonly children: Node[];
  state: number;
}

/**
 * Compiles sorted, distinct, non-empty keys. The most frequent states come first, so that what most texts need lies close together
 * and stays in the processor's caches. The same keys always give the same bytes.
 */
export function compileTrie(
  keys: readonly string[],
  charIds: Uint16Array,
  payload: (key: number) => number,
  frequency: (key: number) => number = () => 1,
): Trie {
  const sums = new Float64Array(keys.length + 1);
  for (let key = 0; key < keys.length; key += 1) sums[key + 1] = sums[key]! + frequency(key);
  const nodeOf = (left: number, right: number, depth: number, label: number): Node => ({
    left,
    right,
    depth,
    label,
    frequency: sums[right]! - sums[left]!,
    children: [],
    state: 0,
  });
  const nodes = [nodeOf(0, keys.length, 0, 0)];
  for (const node of nodes) {
    const { right, depth, children } = node;
    let left = endsHere(keys, node) ? node.left + 1 : node.left;
    while (left < right) {
      const code = keys[left]!.charCodeAt(depth);
      let next = left + 1;
      while (next < right && keys[next]!.charCodeAt(depth) === code) next += 1;
      children.push(nodeOf(left, next, depth + 1, charIds[code]!));
      left = next;
    }
    nodes.push(...children);
  }
  // No state is more frequent than the one it follows, so that this order never puts a state before its parent.
  nodes.sort((a, b) => b.frequency - a.frequency || a.depth - b.depth || a.left - b.left);
  const rows = new Rows();
  for (const { state, children } of nodes) {
    if (children.length === 0) continue;
    const base = rows.place(
      state,
      children.map(({ label }) => label),
    );
    for (const child of children) child.state = base + child.label;
  }
  for (const node of nodes) if (endsHere(keys, node)) rows.setPayload(node.state, payload(node.left));
  const cells = rows.finish(charIds.reduce((a, b) => Math.max(a, b), 0));
  const keyOf = new Int32Array(cells.length / 2);
  for (const node of nodes) if (endsHere(keys, node)) keyOf[node.state] = node.left;
  return { cells, keys: keyOf };
}

const endsHere = (keys: readonly string[], { left, right, depth }: Node): boolean => left < right && keys[left]!.length === depth;

/** The growing cells. Rows are placed first fit, along a list of the free states, from where the last row of that size was placed. */
class Rows {
  #cells = new Int32Array(0);
  #bases = new Uint8Array(0);
  /** Next and previous free state; state 0, the root, is the list's head. */
  #next = new Int32Array(0);
  #previous = new Int32Array(0);
  #starts: number[] = [];
  #size = 1;

  setPayload(state: number, payload: number): void {
    this.#cells[2 * state + 1]! |= payload << payloadShift;
  }

  place(state: number, labels: readonly number[]): number {
    const base = this.#fit(labels, Math.min(...labels), Math.max(...labels));
    this.#bases[base] = 1;
    this.#cells[2 * state] = base;
    for (const label of labels) this.#take(base + label, label);
    return base;
  }

  #fit(labels: readonly number[], min: number, max: number): number {
    this.#grow(max + 2);
    const size = labels.length;
    for (let at = size === 1 ? this.#next[0]! : (this.#starts[size] ?? this.#next[0]!); at !== 0; at = this.#next[at]!) {
      const base = at - min;
      this.#grow(at + max + 2);
      if (base < 1 || this.#isTaken(at)) continue;
      if (this.#bases[base] === 1 || !this.#isFree(base, labels)) continue;
      this.#starts[size] = at;
      return base;
    }
    throw new Error('The list of free states has no end.');
  }

  #isTaken(state: number): boolean {
    return this.#cells[2 * state + 1] !== 0;
  }

  #isFree(base: number, labels: readonly number[]): boolean {
    for (const label of labels) if (this.#isTaken(base + label)) return false;
    return true;
  }

  #take(state: number, label: number): void {
    this.#cells[2 * state + 1] = label;
    this.#next[this.#previous[state]!] = this.#next[state]!;
    this.#previous[this.#next[state]!] = this.#previous[state]!;
    this.#size = Math.max(this.#size, state + 1);
  }

  #grow(states: number): void {
    const before = this.#bases.length;
    if (states <= before) return;
    const after = 2 * states;
    this.#cells = resized(this.#cells, 2 * after);
    this.#bases = resized(this.#bases, after);
    this.#next = resized(this.#next, after);
    this.#previous = resized(this.#previous, after);
    for (let state = Math.max(before, 1); state < after; state += 1) {
      this.#next[state] = (state + 1) % after;
      this.#previous[state] = state - 1;
    }
    const last = before === 0 ? 0 : this.#lastFree;
    this.#next[last] = Math.max(before, 1);
    this.#previous[Math.max(before, 1)] = last;
    this.#previous[0] = after - 1;
  }

  get #lastFree(): number {
    return this.#previous[0]!;
  }

  /** The cells, with an empty row of `maxLabel + 1` states behind the last one. */
  finish(maxLabel: number): Int32Array {
    const cells = new Int32Array(2 * (this.#size + maxLabel + 1));
    cells.set(this.#cells.subarray(0, 2 * this.#size));
    for (let cell = 1; cell < cells.length; cell += 2) if (cells[cell] === 0) cells[cell] = freeLabel;
    return cells;
  }
}

function resized<T extends Int32Array | Uint8Array>(array: T, length: number): T {
  const larger = new (array.constructor as new (length: number) => T)(length);
  larger.set(array);
  return larger;
}
