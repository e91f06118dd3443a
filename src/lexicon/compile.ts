/** Compiles records and cue words into the arrays that a lexicon reads. */
import { type LexiconRecord, type RecordSource, tableBits } from './record';
import { assignCharIds, compileTrie } from './trie';

/** A word of `dictionaries/cues.csv`: no name itself, but evidence for rules. */
export interface Cue {
  readonly zh: string;
  readonly classes: readonly string[];
}

/** What a surface is evidence for: sets of tables and of cue classes. */
interface Sets {
  tables: number;
  /** The tables of those records that the surface stands for without context. */
  certain: number;
  cues: number;
}

/**
 * Everything a lexicon reads. The records of entry `e` are `refs[refStart[e]]` to `refs[refStart[e + 1] - 1]`. Entries with the same
 * sets are of one kind, but each cue word is a kind of its own: kinds are few, so that what is known of them stays in the caches.
 */
export interface LexiconData {
  readonly charIds: Uint16Array;
  /** The payload of an end state is the kind of its entry, plus one. */
  readonly cells: Int32Array;
  /** Entry of each end state. */
  readonly entries: Int32Array;
  /** The sets of each kind. */
  readonly tables: Int32Array;
  readonly certain: Int32Array;
  readonly cues: Int32Array;
  readonly refStart: Int32Array;
  /** Twice the record's index, plus one where the surface needs context. */
  readonly refs: Int32Array;
  readonly cueNames: readonly string[];
  record(index: number): LexiconRecord;
}

interface Entry extends Sets {
  readonly refs: number[];
}

const maxCueClasses = 32;

export interface CompileOptions {
  readonly charIds?: Uint16Array;
  /** What a folded surface means in the lexicon that this one is laid over; tables of this one's records take the place of its own. */
  readonly below?: (surface: string) => Readonly<Sets> | undefined;
}

/** `fold` is applied to every surface, so that they meet the folded text. Surfaces that fold to nothing are left out. */
export function compileLexicon(
  sources: readonly RecordSource[],
  cues: readonly Cue[],
  fold: (text: string) => string,
  options: CompileOptions = {},
): LexiconData {
  const cueNames = [...new Set(cues.flatMap((cue) => cue.classes))].sort();
  if (cueNames.length > maxCueClasses) {
    throw new Error(`cues.csv: ${cueNames.length} classes, but only ${maxCueClasses} fit. Merge some of: ${cueNames.join(' ')}.`);
  }
  const entries = new Map<string, Entry>();
  const entryOf = (surface: string): Entry => {
    const key = fold(surface);
    let entry = entries.get(key);
    if (entry === undefined) entries.set(key, (entry = { tables: 0, certain: 0, cues: 0, refs: [] }));
    return entry;
  };
  sources.forEach(({ record, surfaces, contextSurfaces }, index) => {
    const add = (surface: string, context: number): void => {
      const entry = entryOf(surface);
      entry.tables |= tableBits[record.table];
      if (context === 0) entry.certain |= tableBits[record.table];
      if (!entry.refs.some((ref) => ref >> 1 === index)) entry.refs.push(2 * index + context);
    };
    for (const surface of surfaces) add(surface, 0);
    for (const surface of contextSurfaces) add(surface, 1);
  });
  for (const cue of cues) for (const name of cue.classes) entryOf(cue.zh).cues |= 1 << cueNames.indexOf(name);
  entries.delete('');

  const keys = [...entries.keys()].sort();
  const charIds = options.charIds ?? assignCharIds(keys);
  const values = keys.map((key) => entries.get(key)!);
  keys.forEach((key, index) => {
    const below = options.below?.(key);
    if (below !== undefined) inherit(values[index]!, below);
  });
  const { kinds, kindOf } = sortByKind(values);
  const trie = compileTrie(keys, charIds, (key) => kindOf[key]! + 1);
  const refStart = new Int32Array(keys.length + 1);
  values.forEach((entry, index) => {
    refStart[index + 1] = refStart[index]! + entry.refs.length;
  });
  return {
    charIds,
    cells: trie.cells,
    entries: trie.keys,
    tables: Int32Array.from(kinds, ({ tables }) => tables),
    certain: Int32Array.from(kinds, ({ certain }) => certain),
    cues: Int32Array.from(kinds, ({ cues }) => cues),
    refStart,
    refs: Int32Array.from(values.flatMap((entry) => entry.refs)),
    cueNames,
    record: (index) => sources[index]!.record,
  };
}

function inherit(entry: Sets, below: Readonly<Sets>): void {
  entry.certain |= below.certain & ~entry.tables;
  entry.tables |= below.tables;
  entry.cues = below.cues;
}

function sortByKind(entries: readonly Sets[]): { kinds: Sets[]; kindOf: number[] } {
  const kinds: Sets[] = [];
  const known = new Map<string, number>();
  const kindOf = entries.map((sets) => {
    const key = sets.cues === 0 ? `${sets.tables} ${sets.certain}` : `cue ${kinds.length}`;
    const kind = known.get(key) ?? kinds.push(sets) - 1;
    known.set(key, kind);
    return kind;
  });
  return { kinds, kindOf };
}
