/** One pass over a text through one trie or two. */
import { reusable } from '../text/reuse';
import type { LexiconData } from './compile';
import type { Hits } from './lexicon';
import { beginsEntry } from './pair-filter';
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

/** The text's code units with a 0 behind the last, and room for hits. */
const borrow = reusable((length) => ({ codes: new Uint16Array(length + 1), hits: new HitBuffer(length) }));

/** Where the same form is in both layers, only the upper entry is reported; upper entries count on behind the base's. */
export function scanLayers(text: string, base: LexiconData, upper?: LexiconData): Hits {
  const { codes, hits } = borrow(text.length);
  for (let i = 0; i < text.length; i += 1) codes[i] = text.charCodeAt(i);
  codes[text.length] = 0;
  hits.length = 0;
  if (upper === undefined) scanLayer(codes, text.length, base, hits);
  else scanTwo(codes, text.length, base, upper, hits);
  return hits.toHits();
}

/** Matches at one place are found the shortest first; they change places afterwards. */
function scanLayer(codes: Uint16Array, length: number, { cells, charIds, entries, pairs }: LexiconData, hits: HitBuffer): void {
  const root = cells[0]!;
  for (let from = 0; from < length; from += 1) {
    let label = charIds[codes[from]!]!;
    let state = root + label;
    let value = cells[2 * state + 1]!;
    if ((value & labelMask) !== label) continue;
    const first = hits.length;
    for (let at = from + 1; ; at += 1) {
      if (value >> payloadShift > 0 && !cutsRun(codes, from) && !cutsRun(codes, at)) hits.push(from, at, entries[state]!);
      // Most places are done here, without a look into the far cells of the second character.
      if (at === from + 1 && !beginsEntry(pairs, codes[from]!, codes[at]!)) break;
      label = charIds[codes[at]!]!;
      state = cells[2 * state]! + label;
      value = cells[2 * state + 1]!;
      if ((value & labelMask) !== label) break;
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

function scanTwo(codes: Uint16Array, length: number, base: LexiconData, upper: LexiconData, hits: HitBuffer): void {
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
