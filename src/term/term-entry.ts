/** Which records of the lexicon are terms, and what the stage needs to know of each. */
import { type Lexicon, type LexiconRecord, tableBits } from '../lexicon/index';

export interface TermEntry {
  readonly id: string;
  readonly canonical: string;
  readonly category: string;
  readonly en?: string | undefined;
  /** Other renderings; never empty. */
  readonly enVariants?: readonly string[] | undefined;
  readonly by: string;
  readonly record: LexiconRecord;
  /** The same for all entries of a record, counted from 0. */
  readonly number: number;
  /** May stand for a term by itself; a bare head (企业, 技术) may not. */
  readonly alone: boolean;
  /** May stand behind another term and make one term with it: 双创 + 生态圈. */
  readonly head: boolean;
  /** Makes one term with the term behind it (智慧 + 供应链) and is none by itself. */
  readonly modifier: boolean;
  /** A modifier that makes a term with a head too: 人才 + 补贴. */
  readonly first: boolean;
  /** An ambiguous short form. */
  readonly doubtful: boolean;
}

/** The terms of a lexicon. */
export interface TermTable {
  /** What an entry of a kind stands for as a term, or null. */
  at(entry: number, kind: number): TermEntry | null;
}

/** Terms proper first: where a name stands in several tables, the earlier one says what its English is. */
const termTables = ['terms', 'industries', 'programs', 'awards', 'zones'] as const;

/** Tables whose records with English are terms, as a bit set. */
const termBits = termTables.reduce((bits, table) => bits | tableBits[table], 0);

const opened = new WeakMap<Lexicon, TermTable>();

/** Each entry is looked up once for each lexicon. */
export function termTable(lexicon: Lexicon): TermTable {
  let table = opened.get(lexicon);
  if (!table) opened.set(lexicon, (table = openTerms(lexicon)));
  return table;
}

const unread = 0;
const noTerm = -1;

function openTerms(lexicon: Lexicon): TermTable {
  const terms: TermEntry[] = [];
  /** For each entry its place in `terms`, from 1. */
  const places = new Int32Array(lexicon.size);
  const numbers = new Map<string, number>();
  const read = (entry: number): number => {
    const term = readEntry(lexicon.records(entry), numbers);
    return term === null ? noTerm : terms.push(term);
  };
  return {
    at(entry, kind) {
      // Most entries are no terms, and this tells so without a look at them.
      if ((lexicon.tables(kind) & termBits) === 0) return null;
      if (places[entry] === unread) places[entry] = read(entry);
      return places[entry] === noTerm ? null : terms[places[entry]! - 1]!;
    },
  };
}

function readEntry(records: readonly LexiconRecord[], numbers: Map<string, number>): TermEntry | null {
  for (const table of termTables) {
    const record = records.find((r) => r.table === table && r.en !== null);
    if (!record) continue;
    // Vocabulary serves the gloss only: 同比 and 亿元 are no terms.
    const role = record.fields.class || 'term';
    if (role === 'vocabulary') return null;
    const roles = role.split('-');
    const alone = roles.includes('term');
    const by = `${table}:${record.id}`;
    const number = numbers.get(by) ?? numbers.size;
    numbers.set(by, number);
    return {
      id: record.id,
      canonical: record.zh,
      category: record.kind || table,
      en: record.en ?? undefined,
      enVariants: record.enVariants.length > 0 ? record.enVariants : undefined,
      by,
      record,
      number,
      alone,
      head: roles.includes('head'),
      modifier: roles.includes('modifier'),
      first: roles.includes('first'),
      doubtful: record.context,
    };
  }
  return null;
}
