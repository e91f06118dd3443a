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

/** What many records have in common, which is written once: table, kind and the names of the fields. */
const headOf = ({ table, kind, fields }: LexiconRecord): string => [table, kind, ...Object.keys(fields)].join(fieldMark);

/** The id that most records with an English form have, which is not written at all. */
const usualId = (en: string): string =>
  en
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Writes records as texts; `heads` is what they refer to. */
export function encodeRecords(records: readonly LexiconRecord[]): { heads: string[]; texts: string[] } {
  const numbers = new Map<string, number>();
  const texts = records.map((record) => {
    const { id, zh, en, enVariants, fields } = record;
    const head = headOf(record);
    const number = numbers.get(head) ?? numbers.size;
    numbers.set(head, number);
    const ownId = en !== null && id === usualId(en) ? '' : id;
    return [number, ownId, zh, en ?? '', enVariants.join(listMark), ...Object.values(fields)].join(fieldMark);
  });
  return { heads: [...numbers.keys()], texts };
}

export function decodeRecord(text: string, heads: readonly string[]): LexiconRecord {
  const [head = '', id = '', zh = '', en = '', variants = '', ...values] = text.split(fieldMark);
  const [table = '', kind = '', ...names] = heads[Number(head)]!.split(fieldMark);
  return {
    table: table as TableName,
    id: id || usualId(en),
    zh,
    en: en === '' ? null : en,
    enVariants: variants === '' ? [] : variants.split(listMark),
    kind,
    context: false,
    fields: Object.fromEntries(names.map((name, index) => [name, values[index]!])),
  };
}
