/** One pass over a text through one trie or two. */
import { reusable } from '../text/reuse';
import { writeUnits } from '../text/utf16';
import type { LexiconData } from './compile';
import type { Hits } from './lexicon';
import { labelMask, payloadShift } from './trie';

class HitBuffer {
  length = 0;
  from: Int32Array;
  to: Int32Array;
  entry: Int32Array;
  kind: Int32Array;

  constructor(capacity: number) {
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.entry = new Int32Array(capacity);
    this.kind = new Int32Array(capacity);
  }

  push(from: number, to: number, entry: number, kind: number): void {
    if (this.length >= this.from.length) this.#grow();
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.entry[this.length] = entry;
    this.kind[this.length] = kind;
    this.length += 1;
  }

  #grow(): void {
    for (const name of ['from', 'to', 'entry', 'kind'] as const) {
      const grown = new Int32Array(2 * this.length + 16);
      grown.set(this[name]);
      this[name] = grown;
    }
  }

  /** The hits so far, with arrays of their own. */
  toHits(): Hits {
    const { length, from, to, entry, kind } = this;
    return { length, from: from.slice(0, length), to: to.slice(0, length), entry: entry.slice(0, length), kind: kind.slice(0, length) };
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

/** Where the same form is in both layers, only the upper entry is reported; upper entries and kinds count on behind the base's. */
export function scanLayers(text: string, base: LexiconData, upper?: LexiconData): Hits {
  const reading = borrow(text.length);
  const { codes, hits } = reading;
  writeUnits(text, codes);
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
      const payload = value >> payloadShift;
      if (payload > 0 && !cutsRun(codes, from) && !cutsRun(codes, at)) hits.push(from, at, entries[state]!, payload - 1);
      if ((next & labelMask) !== ids[at]) break;
      state = cells[2 * state]! + ids[at]!;
      value = next;
      next = cells[2 * (cells[2 * state]! + ids[at + 1]!) + 1]!;
    }
    if (hits.length - first > 1) reverse(hits, first, hits.length - 1);
  }
}

function reverse({ to, entry, kind }: HitBuffer, first: number, last: number): void {
  for (let i = first, j = last; i < j; i += 1, j -= 1) {
    swap(to, i, j);
    swap(entry, i, j);
    swap(kind, i, j);
  }
}

function swap(numbers: Int32Array, i: number, j: number): void {
  const number = numbers[i]!;
  numbers[i] = numbers[j]!;
  numbers[j] = number;
}

function scanTwo({ codes, hits }: Reading, length: number, base: LexiconData, upper: LexiconData): void {
  const split = base.refStart.length - 1;
  const kinds = base.tables.length;
  for (let from = 0; from < length; from += 1) {
    let state = 0;
    let above = 0;
    const first = hits.length;
    for (let at = from; state >= 0 || above >= 0; at += 1) {
      if (state >= 0) state = step(base, state, codes[at]!);
      if (above >= 0) above = step(upper, above, codes[at]!);
      const own = payloadAt(upper, above);
      const payload = own > 0 ? own + kinds : payloadAt(base, state);
      if (payload === 0 || cutsRun(codes, from) || cutsRun(codes, at + 1)) continue;
      hits.push(from, at + 1, own > 0 ? upper.entries[above]! + split : base.entries[state]!, payload - 1);
    }
    reverse(hits, first, hits.length - 1);
  }
}

/** The next state, or -1. */
function step({ cells, charIds }: LexiconData, state: number, code: number): number {
  const label = charIds[code]!;
  const next = cells[2 * state]! + label;
  return (cells[2 * next + 1]! & labelMask) === label ? next : -1;
}

/** The kind of the entry that ends at a state, plus one, or 0. */
const payloadAt = ({ cells }: LexiconData, state: number): number => (state < 0 ? 0 : cells[2 * state + 1]! >> payloadShift);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLatin = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Whether a place lies inside a Latin word or a number. */
function cutsRun(codes: Uint16Array, at: number): boolean {
  if (at === 0 || codes[at]! > 0x7a) return false;
  const before = codes[at - 1]!;
  const after = codes[at]!;
  return (isLatin(before) && isLatin(after)) || (isDigit(before) && isDigit(after));
}
