/** One pass over a text through one trie or two. */
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

  reserve(more: number): void {
    if (this.length + more <= this.from.length) return;
    const capacity = 2 * (this.length + more);
    for (const name of ['from', 'to', 'entry'] as const) {
      const grown = new Int32Array(capacity);
      grown.set(this[name]);
      this[name] = grown;
    }
  }
}

/** Where the same form is in both layers, only the upper entry is reported; upper entries count on behind the base's. */
export function scanLayers(text: string, base: LexiconData, upper?: LexiconData): Hits {
  const hits = new HitBuffer(text.length + 16);
  const codes = new Uint16Array(text.length + 1);
  for (let i = 0; i < text.length; i += 1) codes[i] = text.charCodeAt(i);
  // Ends and entries of the matches at one place, the shortest first.
  const ends: number[] = [];
  const entries: number[] = [];
  for (let from = 0; from < text.length; from += 1) {
    let found = 0;
    let state = 0;
    let above = upper === undefined ? -1 : 0;
    for (let at = from; ; at += 1) {
      const code = codes[at]!;
      if (state >= 0) state = step(base.cells, base.charIds, state, code);
      if (above >= 0) above = step(upper!.cells, upper!.charIds, above, code);
      if (state < 0 && above < 0) break;
      const entry = endAt(above, upper, base.tables.length) ?? endAt(state, base, 0);
      if (entry === undefined || cutsRun(codes, from) || cutsRun(codes, at + 1)) continue;
      ends[found] = at + 1;
      entries[found] = entry;
      found += 1;
    }
    hits.reserve(found);
    while (found > 0) {
      found -= 1;
      hits.from[hits.length] = from;
      hits.to[hits.length] = ends[found]!;
      hits.entry[hits.length] = entries[found]!;
      hits.length += 1;
    }
  }
  return hits;
}

function step(cells: Int32Array, charIds: Uint16Array, state: number, code: number): number {
  const label = charIds[code]!;
  const next = cells[2 * state]! + label;
  return label !== 0 && (cells[2 * next + 1]! & labelMask) === label ? next : -1;
}

function endAt(state: number, data: LexiconData | undefined, offset: number): number | undefined {
  if (state < 0 || data === undefined || data.cells[2 * state + 1]! >> payloadShift === 0) return undefined;
  return data.entries[state]! + offset;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLatin = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Whether a place lies inside a Latin word or a number. */
function cutsRun(codes: Uint16Array, at: number): boolean {
  if (at === 0) return false;
  const [before, after] = [codes[at - 1]!, codes[at]!];
  return (isLatin(before) && isLatin(after)) || (isDigit(before) && isDigit(after));
}
