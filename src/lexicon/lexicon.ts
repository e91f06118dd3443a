/** Looks names, terms and cue words up in a text. */
import type { LexiconData } from './compile';
import type { Overlay } from './overlay';
import type { LexiconRecord } from './record';
import { scanLayers } from './scan';
import { findEntry, findKind } from './trie';

/** All matches in a text: by `from`, at the same `from` the longest first. The arrays may be longer than `length`. */
export interface Hits {
  readonly length: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly entry: Int32Array;
  readonly kind: Int32Array;
}

/**
 * An entry is a surface form, given as a number; it stands for the records and cue classes of that form. Entries of one kind have the
 * same tables and cue classes.
 */
export interface Lexicon {
  /** How many entries there are: they count from 0. */
  readonly size: number;
  /** How many of them the shipped tables bring; the entries behind are the user's. */
  readonly shipped: number;
  /** All matches in folded text but those that would cut a Latin word or a number. Linear in the length of the text. */
  scan(text: string): Hits;
  records(entry: number): readonly LexiconRecord[];
  /** How many kinds of entries there are. */
  readonly kinds: number;
  /** Union of `tableBits` of the records that an entry of a kind has. */
  tables(kind: number): number;
  /** The same of those records that the entry stands for without context. */
  certain(kind: number): number;
  /** Union of `cueBit`s. */
  cues(kind: number): number;
  /** The kind of a folded surface form, exactly; -1 where there is none. */
  kindOf(surface: string): number;
  /** The entry of a folded surface form, exactly; -1 where there is none. */
  find(surface: string): number;
  /** Its records. */
  lookup(surface: string): readonly LexiconRecord[];
  /** The bit of a class of `cues.csv`; 0 where no word has that class. */
  cueBit(name: string): number;
}

/** A lexicon of one layer, or of two: the upper one's entries stand in front of equal forms of the lower one. */
export function openLexicon(base: LexiconData, upper?: Overlay): Lexicon {
  const split = base.refStart.length - 1;
  const kinds = base.tables.length;
  const decoded = new Map<number, readonly LexiconRecord[]>();
  const records = (entry: number): readonly LexiconRecord[] => {
    let found = decoded.get(entry);
    if (found === undefined) decoded.set(entry, (found = entry < split ? decodeRecords(base, entry) : mergedRecords(entry - split)));
    return found;
  };
  const mergedRecords = (entry: number): readonly LexiconRecord[] => {
    const own = decodeRecords(upper!, entry);
    const below = upper!.below[entry]!;
    if (below < 0) return own;
    return [...own, ...records(below).filter((record) => own.every(({ table }) => table !== record.table))];
  };
  const find = (surface: string): number => {
    const above = upper === undefined ? -1 : findEntry(upper, surface);
    return above < 0 ? findEntry(base, surface) : split + above;
  };
  return {
    size: split + (upper === undefined ? 0 : upper.refStart.length - 1),
    shipped: split,
    scan: (text) => scanLayers(text, base, upper),
    records,
    kinds: kinds + (upper?.tables.length ?? 0),
    tables: (kind) => (kind < kinds ? base.tables[kind]! : upper!.tables[kind - kinds]!),
    certain: (kind) => (kind < kinds ? base.certain[kind]! : upper!.certain[kind - kinds]!),
    cues: (kind) => (kind < kinds ? base.cues[kind]! : upper!.cues[kind - kinds]!),
    kindOf(surface) {
      const above = upper === undefined ? -1 : findKind(upper, surface);
      return above < 0 ? findKind(base, surface) : kinds + above;
    },
    find,
    lookup(surface) {
      const entry = find(surface);
      return entry < 0 ? [] : records(entry);
    },
    cueBit(name) {
      const index = base.cueNames.indexOf(name);
      return index < 0 ? 0 : 1 << index;
    },
  };
}

function decodeRecords(data: LexiconData, entry: number): readonly LexiconRecord[] {
  const records: LexiconRecord[] = [];
  for (let i = data.refStart[entry]!; i < data.refStart[entry + 1]!; i += 1) {
    const record = data.record(data.refs[i]! >> 1);
    records.push((data.refs[i]! & 1) === 1 ? { ...record, context: true } : record);
  }
  return records;
}
