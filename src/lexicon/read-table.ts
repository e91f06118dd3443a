/** Turns the rows of a dictionary table into records and their surfaces. */
import type { LexiconRecord, RecordSource, TableName } from './record';

export type Row = Readonly<Record<string, string>>;

/** Columns that are no fields of their own, or serve the editors of the tables only. */
const ownColumns = new Set(['id', 'zh', 'aliases', 'context_aliases', 'en', 'en_aliases', 'kind', 'source', 'note']);

const list = (cell: string | undefined): string[] => (cell ? cell.split('|').filter((item) => item !== '') : []);

/**
 * Reads one row: `zh` and `aliases` are its surfaces, `context_aliases` those that need evidence around them.
 * A `zh` that is also listed there needs it too. `category` serves as the kind where there is no column `kind`.
 */
export function readRow(table: TableName, row: Row): RecordSource {
  const zh = row.zh ?? '';
  const contextSurfaces = list(row.context_aliases);
  const fields = Object.fromEntries(Object.entries(row).filter(([name, value]) => value !== '' && !ownColumns.has(name)));
  const record: LexiconRecord = {
    table,
    id: row.id || zh,
    zh,
    en: row.en || null,
    enVariants: list(row.en_aliases),
    kind: row.kind || row.category || '',
    context: false,
    fields,
  };
  return { record, surfaces: [zh, ...list(row.aliases)].filter((surface) => !contextSurfaces.includes(surface)), contextSurfaces };
}
