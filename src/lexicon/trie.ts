/**
 * A double-array trie over dense character ids.
 *
 * State `s` owns two cells: `cells[2s]` is its base, `cells[2s + 1]` holds the id of the character that led to it
 * (low 16 bits) and, for the end of a key, a payload from 1 to 32767 above them. From `s`, a character with the id
 * `c` leads to `base + c` where that state bears the label `c`. No two states share a base, so the label is check
 * enough. States without children have a base whose whole row is empty, and the cells are padded by one row:
 * a walk needs no test for the end of the arrays.
 */
export interface Trie {
  readonly cells: Int32Array;
  /** For each state the index of the key that ends there; meaningless elsewhere. */
  readonly keys: Int32Array;
}

export const labelMask = 0xffff;
export const payloadShift = 16;

/** The state that `key` leads to, if `key` itself is in the trie; else -1. */
export function findState(cells: Int32Array, charIds: Uint16Array, key: string): number {
  let state = 0;
  for (let i = 0; i < key.length; i += 1) {
    const label = charIds[key.charCodeAt(i)]!;
    state = cells[2 * state]! + label;
    if (label === 0 || (cells[2 * state + 1]! & labelMask) !== label) return -1;
  }
  return cells[2 * state + 1]! >> payloadShift > 0 ? state : -1;
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

/** Compiles sorted, distinct, non-empty keys breadth first. The same keys always give the same bytes. */
export function compileTrie(keys: readonly string[], charIds: Uint16Array, payload: (key: number) => number): Trie {
  const rows = new Rows();
  const ends: [state: number, key: number][] = [];
  // Queue of nodes: the keys from `left` to `right` share their first `depth` characters and lead to `state`.
  const queue = [0, keys.length, 0, 0];
  for (let head = 0; head < queue.length; head += 4) {
    const [right, depth, state] = [queue[head + 1]!, queue[head + 2]!, queue[head + 3]!];
    let left = queue[head]!;
    if (left < right && keys[left]!.length === depth) {
      rows.setPayload(state, payload(left));
      ends.push([state, left]);
      left += 1;
    }
    const labels: number[] = [];
    const starts: number[] = [];
    for (let i = left; i < right; i += 1) {
      const label = charIds[keys[i]!.charCodeAt(depth)]!;
      if (label === labels.at(-1)) continue;
      labels.push(label);
      starts.push(i);
    }
    if (labels.length === 0) continue;
    const base = rows.place(state, labels);
    labels.forEach((label, i) => {
      queue.push(starts[i]!, starts[i + 1] ?? right, depth + 1, base + label);
    });
  }
  const cells = rows.finish(charIds.reduce((a, b) => Math.max(a, b), 0));
  const keyOf = new Int32Array(cells.length / 2);
  for (const [state, key] of ends) keyOf[state] = key;
  return { cells, keys: keyOf };
}

/** The growing cells: finds a row for a set of labels, first fit, skipping regions that are nearly full. */
class Rows {
  #cells = new Int32Array(1 << 12);
  #bases = new Uint8Array(1 << 11);
  #inner: number[] = [];
  #from = 1;
  #size = 1;

  setPayload(state: number, payload: number): void {
    this.#cells[2 * state + 1]! |= payload << payloadShift;
  }

  place(state: number, labels: readonly number[]): number {
    const base = this.#fit(labels, Math.min(...labels), Math.max(...labels));
    this.#bases[base] = 1;
    this.#cells[2 * state] = base;
    this.#inner.push(state);
    for (const label of labels) this.#cells[2 * (base + label) + 1] = label;
    return base;
  }

  #fit(labels: readonly number[], min: number, max: number): number {
    let taken = 0;
    for (let at = Math.max(this.#from, min + 1); ; at += 1) {
      const base = at - min;
      this.#grow(base + max + 1);
      if (this.#isTaken(at)) {
        taken += 1;
        continue;
      }
      if (this.#bases[base] === 1 || labels.some((label) => this.#isTaken(base + label))) continue;
      if (taken >= 0.95 * (at - this.#from + 1)) this.#from = at;
      this.#size = Math.max(this.#size, base + max + 1);
      return base;
    }
  }

  #isTaken(at: number): boolean {
    return this.#cells[2 * at + 1] !== 0;
  }

  #grow(states: number): void {
    if (states <= this.#bases.length) return;
    const cells = new Int32Array(4 * states);
    cells.set(this.#cells);
    const bases = new Uint8Array(2 * states);
    bases.set(this.#bases);
    this.#cells = cells;
    this.#bases = bases;
  }

  /** Points every leaf to an empty row of `maxLabel + 1` states behind the last one. */
  finish(maxLabel: number): Int32Array {
    const cells = new Int32Array(2 * (this.#size + maxLabel + 1));
    cells.set(this.#cells.subarray(0, 2 * this.#size));
    const inner = new Uint8Array(this.#size);
    for (const state of this.#inner) inner[state] = 1;
    for (let state = 0; state < cells.length / 2; state += 1) if (inner[state] !== 1) cells[2 * state] = this.#size - 1;
    return cells;
  }
}
