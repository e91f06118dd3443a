/** Candidates of the term stage: lexicon hits that stand for a term record. */
import { type Hits, type Lexicon, type LexiconRecord, tableBits } from '../lexicon/index';
import type { EntityMention } from '../text/mention';
import type { NormalSpan } from '../text/span';
import type { Words } from '../text/words';

export interface Candidate extends NormalSpan {
  readonly record: LexiconRecord;
  /** For a compound (双创 + 生态圈): the part before the head, which `record` then is. */
  readonly base?: Candidate;
  /** Whether both ends meet the ends of words; a candidate with a cut end counts only inside a longer one. */
  readonly whole: boolean;
}

/** Terms proper first: where a name stands in several tables, the earlier one says what its English is. */
const termTables = ['terms', 'industries', 'programs', 'awards', 'zones'] as const;

/** Class of words that only the gloss uses: 同比 and 亿元 are no terms. */
const vocabulary = 'vocabulary';

const termBits = termTables.reduce((bits, table) => bits | tableBits[table], 0);

interface CandidateInput {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly hits: Hits;
  readonly words?: Words | undefined;
  readonly entities?: readonly EntityMention[] | undefined;
}

/** All candidates by `from`, longest first. */
export function readCandidates({ text, lexicon, hits, words, entities = [] }: CandidateInput): Candidate[] {
  const records = new Map<number, LexiconRecord | null>();
  const edges = words && wordEdges(words, text.length);
  const closed = entities.filter(({ type }) => type === 'person' || type === 'contact');
  const candidates: Candidate[] = [];
  let next = 0;
  for (let i = 0; i < hits.length; i++) {
    const entry = hits.entry[i]!;
    if ((lexicon.tables(entry) & termBits) === 0) continue;
    let record = records.get(entry);
    if (record === undefined) records.set(entry, (record = termRecord(lexicon.records(entry))));
    if (!record) continue;
    const from = hits.from[i]!;
    const to = hits.to[i]!;
    while (next < closed.length && closed[next]!.to <= from) next++;
    if (next < closed.length && closed[next]!.from < to) continue;
    candidates.push({ from, to, record, whole: !edges || meetsWords(edges, from, to) });
  }
  return candidates;
}

function termRecord(records: readonly LexiconRecord[]): LexiconRecord | null {
  for (const table of termTables) {
    const record = records.find((r) => r.table === table && r.en !== null);
    if (record) return record.fields.class === vocabulary ? null : record;
  }
  return null;
}

function wordEdges(words: Words, length: number): Uint8Array {
  const edges = new Uint8Array(length + 1);
  for (let i = 0; i < words.length; i++) edges[words.from[i]!] = edges[words.to[i]!] = 1;
  return edges;
}

/** Two and three characters must be whole words; of longer terms one end may be cut, since new words are often cut wrongly. */
function meetsWords(edges: Uint8Array, from: number, to: number): boolean {
  return to - from <= 3 ? (edges[from]! & edges[to]!) === 1 : (edges[from]! | edges[to]!) === 1;
}
