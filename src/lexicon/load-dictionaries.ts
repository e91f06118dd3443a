/** All dictionaries of one analyzer: the packed file, shared with the others, and the user's own tables laid over it. */
import { fold } from '../normalize/fold';
import { parseTable, type Table } from './csv';
import { type Lexicon, openLexicon } from './lexicon';
import { loadPack, type PackLocation } from './load-pack';
import { layOver } from './overlay';
import type { Pack } from './pack';
import { type TableCount, unpackCounts, unpackLexicon } from './packed';
import { readRow } from './read-table';
import type { RecordSource } from './record';
import { tableNames } from './record';

/** A table of the user's: the file name says which (`organizations.csv`, `zones-mine.csv`), the content is CSV. */
export interface UserDictionary {
  readonly name: string;
  readonly csv: string;
}

export interface Dictionaries {
  readonly pack: Pack;
  readonly lexicon: Lexicon;
  /** What the analysis reports as its dictionaries. */
  readonly tables: readonly TableCount[];
}

/** Throws when the pack cannot be read or a user table is wrong, with file, line, cause and remedy. */
export async function loadDictionaries(own: readonly UserDictionary[] = [], location?: PackLocation): Promise<Dictionaries> {
  const pack = await loadPack(location);
  const base = unpackLexicon(pack);
  const shipped = unpackCounts(pack);
  if (own.length === 0) return { pack, lexicon: openLexicon(base), tables: shipped };
  const tables = own.map((dictionary) => ({ dictionary, sources: readSources(parseTable(dictionary)) }));
  return {
    pack,
    lexicon: layOver(
      base,
      tables.flatMap(({ sources }) => sources),
      fold,
    ),
    tables: [...shipped, ...tables.map(({ dictionary, sources }) => ({ name: dictionary.name, records: sources.length }))],
  };
}

function readSources({ name, rows, file }: Table): RecordSource[] {
  const table = tableNames.find((known) => known === name);
  if (!table)
    throw new Error(
      `${file}: word lists such as ${name} are part of the rules and cannot be laid over. Use one of ${tableNames.join(', ')}.`,
    );
  return rows.map(({ row }) => readRow(table, row));
}
