/** Which records of the lexicon are terms, and what the stage needs to know of each. */
import { type Lexicon, type LexiconRecord, tableBits } from '../lexicon/index';

export interface TermEntry {
  readonly record: LexiconRecord;
  /** May stand for a term by itself; a bare head (企业, 技术) may not. */
  readonly alone: boolean;
  /** May stand behind another term and make one term with it: 双创 + 生态圈. */
  readonly head: boolean;
  /** An ambiguous short form. */
  readonly doubtful: boolean;
  readonly category: string;
  readonly by: string;
}

/** Terms proper first: where a name stands in several tables, the earlier one says what its English is. */
const termTables = ['terms', 'industries', 'programs', 'awards', 'zones'] as const;

/** Tables whose records with English are terms, as a bit set. */
const termBits = termTables.reduce((bits, table) => bits | tableBits[table], 0);

type Found = TermEntry | null | undefined;

const read = new WeakMap<Lexicon, Found[]>();

/** What an entry of the lexicon stands for as a term, or null; looked up once for each lexicon. */
export function termEntries(lexicon: Lexicon): (entry: number) => TermEntry | null {
  let found = read.get(lexicon);
  if (!found) read.set(lexicon, (found = new Array<Found>(lexicon.size).fill(undefined)));
  const entries = found;
  return (entry) => {
    const known = entries[entry];
    if (known !== undefined) return known;
    return (entries[entry] = (lexicon.tables(entry) & termBits) === 0 ? null : readEntry(lexicon.records(entry)));
  };
}

function readEntry(records: readonly LexiconRecord[]): TermEntry | null {
  for (const table of termTables) {
    const record = records.find((r) => r.table === table && r.en !== null);
    if (!record) continue;
    // Vocabulary serves the gloss only: 同比 and 亿元 are no terms.
    const role = record.fields.class;
    if (role === 'vocabulary') return null;
    const head = role === 'head' || role === 'term-head';
    return { record, alone: role !== 'head', head, doubtful: record.context, category: record.kind || table, by: `${table}:${record.id}` };
  }
  return null;
}
