/** Runs the stages before the names, as the analyzer does. */

import { readLayout } from '../../bulletin/read-layout';
import { type Lexicon, type LexiconRecord, loadDictionaries, type ReadText, tableBits } from '../../lexicon/index';
import { readConversion } from '../../normalize/conversion';
import { normalize } from '../../normalize/normalize';
import { readQuantities } from '../../number/index';
import { breaksWords, openWordModel, segment } from '../../segment/index';
import type { NormalText } from '../../text/normal-text';
import { readTimes } from '../../time/index';

/** With `hidden` above 0, that share of the names of the dictionaries is unknown: always the same ones in texts with the same `id`. */
export type Settings = (
  id: string,
  source: string,
  referenceDate: string | null,
  hidden: number,
) => { normal: NormalText; input: ReadText };

const hideable = ['zones', 'programs', 'documents', 'events', 'awards', 'organizations', 'industries', 'products', 'places'] as const;
const hideableBits = hideable.reduce((bits, table) => bits | tableBits[table], 0);

/** Opens the packed dictionaries of `dist/`. */
export async function openSettings(): Promise<Settings> {
  const { pack, lexicon } = await loadDictionaries([], `${process.cwd()}/dist/huoju.pack`);
  const model = openWordModel(pack);
  const conversion = readConversion(pack.bytes('conversion'));
  return (id, source, referenceDate, hidden) => {
    const normal = normalize(source, readLayout(source).blocks, conversion);
    const { text, lines } = normal;
    const known = hide(lexicon, hidden, id);
    const hits = known.scan(text);
    const times = readTimes(text, { referenceDate }).filter((time) => !breaksWords(text, model, time));
    const quantities = readQuantities(text, times);
    const locks = [...times.map(({ from, to }) => ({ from, to, tag: 't' })), ...quantities.map(({ from, to }) => ({ from, to, tag: 'm' }))];
    const words = segment(text, model, { lexicon: known, hits, locks: locks.sort((a, b) => a.from - b.from) });
    return { normal, input: { text, lines, lexicon: known, hits, words, times, quantities, referenceDate } };
  };
}

function hide(lexicon: Lexicon, share: number, id: string): Lexicon {
  const isHidden = (record: LexiconRecord): boolean => (tableBits[record.table] & hideableBits) !== 0 && hash(`${id} ${record.id}`) < share;
  const records = (entry: number): readonly LexiconRecord[] => lexicon.records(entry).filter((record) => !isHidden(record));
  const bitsOf = (found: readonly LexiconRecord[]): number => found.reduce((bits, record) => bits | tableBits[record.table], 0);
  const added: { tables: number; certain: number; cues: number }[] = [];
  const known = new Map<string, number>();
  /** The kind of an entry without its hidden records. */
  const kindOf = (entry: number, kind: number): number => {
    if (lexicon.tables(kind) === 0) return kind;
    const left = records(entry);
    const sets = { tables: bitsOf(left), certain: bitsOf(left.filter(({ context }) => !context)), cues: lexicon.cues(kind) };
    if (sets.tables === lexicon.tables(kind) && sets.certain === lexicon.certain(kind)) return kind;
    const key = `${kind} ${sets.tables} ${sets.certain}`;
    const number = known.get(key) ?? lexicon.kinds + added.push(sets) - 1;
    known.set(key, number);
    return number;
  };
  const setsOf = (kind: number) => added[kind - lexicon.kinds]!;
  return {
    ...lexicon,
    records,
    get kinds() {
      return lexicon.kinds + added.length;
    },
    scan(text) {
      const hits = lexicon.scan(text);
      return { ...hits, kind: hits.kind.map((kind, h) => kindOf(hits.entry[h]!, kind)) };
    },
    kindOf(surface) {
      const entry = lexicon.find(surface);
      return entry < 0 ? -1 : kindOf(entry, lexicon.kindOf(surface));
    },
    tables: (kind) => (kind < lexicon.kinds ? lexicon.tables(kind) : setsOf(kind).tables),
    certain: (kind) => (kind < lexicon.kinds ? lexicon.certain(kind) : setsOf(kind).certain),
    cues: (kind) => (kind < lexicon.kinds ? lexicon.cues(kind) : setsOf(kind).cues),
    lookup: (surface) => lexicon.lookup(surface).filter((record) => !isHidden(record)),
  };
}

/** A number from 0 to 1 that depends on the characters only. */
function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  value = Math.imul(value ^ (value >>> 15), 2246822519);
  return ((value ^ (value >>> 13)) >>> 0) / 4294967296;
}
