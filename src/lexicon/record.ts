/** Dictionary records and how they are written into the packed file. */

/** Tables whose records the lexicon knows, in the order of their bits and of their say for names in several tables. */
export const tableNames = [
  'terms',
  'zones',
  'programs',
  'documents',
  'events',
  'awards',
  'organizations',
  'industries',
  'products',
  'positions',
  'divisions',
  'surnames',
  'places',
] as const;

export type TableName = (typeof tableNames)[number];

/** One bit a table, for `Lexicon.tables`. */
export const tableBits = Object.fromEntries(tableNames.map((name, index) => [name, 1 << index])) as Readonly<Record<TableName, number>>;

/** One line of a dictionary. */
export interface LexiconRecord {
  readonly table: TableName;
  /** Unique in its table. */
  readonly id: string;
  /** The canonical form. */
  readonly zh: string;
  readonly en: string | null;
  readonly enVariants: readonly string[];
  /** Class within the table: `national-hidz`, `company`, a term's category … or empty. */
  readonly kind: string;
  /** The surface stands for this record only where its surroundings say so (a short form that is also a plain word). */
  readonly context: boolean;
  /** The other columns of the table, by name. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A record with the surfaces that name it. */
export interface RecordSource {
  readonly record: LexiconRecord;
  readonly surfaces: readonly string[];
  /** Surfaces that need evidence around them. */
  readonly contextSurfaces: readonly string[];
}

const fieldMark = '\u001f';
const listMark = '\u001e';

export function encodeRecord({ table, id, zh, en, enVariants, kind, fields }: LexiconRecord): string {
  return [table, id, zh, en ?? '', enVariants.join(listMark), kind, ...Object.entries(fields).flat()].join(fieldMark);
}

export function decodeRecord(text: string): LexiconRecord {
  const [table = '', id = '', zh = '', en = '', variants = '', kind = '', ...rest] = text.split(fieldMark);
  const fields: Record<string, string> = {};
  for (let i = 0; i + 1 < rest.length; i += 2) fields[rest[i]!] = rest[i + 1]!;
  return {
    table: table as TableName,
    id,
    zh,
    en: en === '' ? null : en,
    enVariants: variants === '' ? [] : variants.split(listMark),
    kind,
    context: false,
    fields,
  };
}
