/** User dictionaries, laid over a packed lexicon at run time. */
import { compileLexicon, type LexiconData } from './compile';
import { type Lexicon, openLexicon } from './lexicon';
import type { RecordSource } from './record';
import { findEntry, findKind } from './trie';

/** A lexicon laid over another: for each entry the lower one's entry of the same form, or -1. */
export interface Overlay extends LexiconData {
  readonly below: Int32Array;
}

/**
 * Lays records over a lexicon without changing it. Later sources win: a record replaces those of the same table that
 * share the surface, from the base and from earlier sources; records of other tables stay beside it.
 */
export function layOver(base: LexiconData, sources: readonly RecordSource[], fold: (text: string) => string): Lexicon {
  if (sources.length === 0) return openLexicon(base);
  const lastOwner = new Map<string, number>();
  const keyOf = (source: RecordSource, surface: string): string => `${source.record.table}\n${fold(surface)}`;
  sources.forEach((source, index) => {
    for (const surface of [...source.surfaces, ...source.contextSurfaces]) lastOwner.set(keyOf(source, surface), index);
  });
  const own = sources.map((source, index): RecordSource => {
    const isOwner = (surface: string): boolean => lastOwner.get(keyOf(source, surface)) === index;
    return { ...source, surfaces: source.surfaces.filter(isOwner), contextSurfaces: source.contextSurfaces.filter(isOwner) };
  });
  const data = compileLexicon(own, [], fold, { below: (surface) => setsOf(base, findKind(base, surface)) });
  const below = new Int32Array(data.refStart.length - 1).fill(-1);
  for (const source of own) {
    for (const surface of [...source.surfaces, ...source.contextSurfaces]) {
      const key = fold(surface);
      const entry = findEntry(data, key);
      if (entry >= 0) below[entry] = findEntry(base, key);
    }
  }
  return openLexicon(base, { ...data, below });
}

const setsOf = ({ tables, certain, cues }: LexiconData, kind: number) =>
  kind < 0 ? undefined : { tables: tables[kind]!, certain: certain[kind]!, cues: cues[kind]! };
