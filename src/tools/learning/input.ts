/** Runs the stages before the names, as the analyzer does. */

import { readLayout } from '../../bulletin/read-layout';
import { type Lexicon, type LexiconRecord, loadDictionaries, type ReadText, tableBits } from '../../lexicon/index';
import { readConversion } from '../../normalize/conversion';
import { normalize } from '../../normalize/normalize';
import { readQuantities } from '../../number/index';
import { openWordModel, segment } from '../../segment/index';
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
    const times = readTimes(text, { referenceDate });
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
  return {
    ...lexicon,
    records,
    tables: (entry) => (lexicon.tables(entry) === 0 ? 0 : bitsOf(records(entry))),
    certain: (entry) => (lexicon.certain(entry) === 0 ? 0 : bitsOf(records(entry).filter(({ context }) => !context))),
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
