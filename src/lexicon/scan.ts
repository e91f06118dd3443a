/** One pass over a text through one trie or two. */
import { reusable } from '../text/reuse';
import type { LexiconData } from './compile';
import type { Hits } from './lexicon';
import { labelMask, payloadShift } from './trie';

class HitBuffer {
  length = 0;
  from: Int32Array;
  to: Int32Array;
  entry: Int32Array;

  constructor(capacity: number) {
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.entry = new Int32Array(capacity);
  }

  push(from: number, to: number, entry: number): void {
    if (this.length >= this.from.length) this.#grow();
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.entry[this.length] = entry;
    this.length += 1;
  }

  #grow(): void {
    for (const name of ['from', 'to', 'entry'] as const) {
      const grown = new Int32Array(2 * this.length + 16);
      grown.set(this[name]);
      this[name] = grown;
    }
  }

  /** The hits so far, with arrays of their own. */
  toHits(): Hits {
    const { length } = this;
    return { length, from: this.from.slice(0, length), to: this.to.slice(0, length), entry: this.entry.slice(0, length) };
  }
}

/** A text under work, with a unit of padding behind it. */
interface Reading {
  readonly codes: Uint16Array;
  /** Trie ids of the characters. */
  readonly ids: Uint16Array;
  /** The cell that each character and the next one lead to, if they lead anywhere. */
  readonly pair: Int32Array;
  readonly hits: HitBuffer;
}

const borrow = reusable(
  (length): Reading => ({
    codes: new Uint16Array(length + 1),
    ids: new Uint16Array(length + 1),
    pair: new Int32Array(length + 1),
    hits: new HitBuffer(length),
  }),
);

/** Where the same form is in both layers, only the upper entry is reported; upper entries count on behind the base's. */
export function scanLayers(text: string, base: LexiconData, upper?: LexiconData): Hits {
  const reading = borrow(text.length);
  const { codes, hits } = reading;
  for (let i = 0; i < text.length; i += 1) codes[i] = text.charCodeAt(i);
  codes[text.length] = 0;
  hits.length = 0;
  if (upper === undefined) scanLayer(reading, text.length, base);
  else scanTwo(reading, text.length, base, upper);
  return hits.toHits();
}

/** Matches at one place are found the shortest first; they change places afterwards. */
function scanLayer({ codes, ids, pair, hits }: Reading, length: number, { cells, charIds, entries }: LexiconData): void {
  const root = cells[0]!;
  for (let i = 0; i <= length; i += 1) ids[i] = charIds[codes[i]!]!;
  // Cells lie far apart: fetched one after the other without a decision in between, they come many at a time.
  for (let i = 0; i < length; i += 1) pair[i] = cells[2 * (cells[2 * (root + ids[i]!)]! + ids[i + 1]!) + 1]!;
  for (let from = 0; from < length; from += 1) {
    let state = root + ids[from]!;
    let value = cells[2 * state + 1]!;
    if ((value & labelMask) !== ids[from]) continue;
    const first = hits.length;
    let next = pair[from]!;
    for (let at = from + 1; ; at += 1) {
      if (value >> payloadShift > 0 && !cutsRun(codes, from) && !cutsRun(codes, at)) hits.push(from, at, entries[state]!);
      if ((next & labelMask) !== ids[at]) break;
      state = cells[2 * state]! + ids[at]!;
      value = next;
      next = cells[2 * (cells[2 * state]! + ids[at + 1]!) + 1]!;
    }
    if (hits.length - first > 1) reverse(hits.to, hits.entry, first, hits.length - 1);
  }
}

function reverse(tos: Int32Array, entries: Int32Array, first: number, last: number): void {
  for (let i = first, j = last; i < j; i += 1, j -= 1) {
    const to = tos[i]!;
    const entry = entries[i]!;
    tos[i] = tos[j]!;
    entries[i] = entries[j]!;
    tos[j] = to;
    entries[j] = entry;
  }
}

function scanTwo({ codes, hits }: Reading, length: number, base: LexiconData, upper: LexiconData): void {
  const split = base.tables.length;
  for (let from = 0; from < length; from += 1) {
    let state = 0;
    let above = 0;
    const first = hits.length;
    for (let at = from; state >= 0 || above >= 0; at += 1) {
      if (state >= 0) state = step(base, state, codes[at]!);
      if (above >= 0) above = step(upper, above, codes[at]!);
      const entry = endsKey(upper, above) ? upper.entries[above]! + split : endsKey(base, state) ? base.entries[state]! : -1;
      if (entry >= 0 && !cutsRun(codes, from) && !cutsRun(codes, at + 1)) hits.push(from, at + 1, entry);
    }
    reverse(hits.to, hits.entry, first, hits.length - 1);
  }
}

/** The next state, or -1. */
function step({ cells, charIds }: LexiconData, state: number, code: number): number {
  const label = charIds[code]!;
  const next = cells[2 * state]! + label;
  return (cells[2 * next + 1]! & labelMask) === label ? next : -1;
}

const endsKey = ({ cells }: LexiconData, state: number): boolean => state >= 0 && cells[2 * state + 1]! >> payloadShift > 0;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLatin = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Whether a place lies inside a Latin word or a number. */
function cutsRun(codes: Uint16Array, at: number): boolean {
  if (at === 0 || codes[at]! > 0x7a) return false;
  const before = codes[at - 1]!;
  const after = codes[at]!;
  return (isLatin(before) && isLatin(after)) || (isDigit(before) && isDigit(after));
}
