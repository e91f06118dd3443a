/** The lexicon's sections of the packed file. */
import type { LexiconData } from './compile';
import type { Pack } from './pack';
import { decodeRecord, encodeRecords, type RecordSource } from './record';

const arrays = ['cells', 'entries', 'tables', 'certain', 'cues', 'refStart', 'refs'] as const;

/** The character ids are not written here: they are shared with the word dictionary (section `chars`). */
export function packLexicon(data: LexiconData, sources: readonly RecordSource[]): Record<string, ArrayBufferView | string> {
  const encoder = new TextEncoder();
  const encoded = encodeRecords(sources.map(({ record }) => record));
  const texts = encoded.texts.map((text) => encoder.encode(text));
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, index) => {
    starts[index + 1] = starts[index]! + text.length;
  });
  const bytes = new Uint8Array(starts.at(-1)!);
  texts.forEach((text, index) => {
    bytes.set(text, starts[index]);
  });
  return {
    ...Object.fromEntries(arrays.map((name) => [`lexicon.${name}`, data[name]])),
    'lexicon.cueNames': data.cueNames.join('\n'),
    'lexicon.counts': countRecords(sources)
      .map(({ name, records }) => `${name} ${records}`)
      .join('\n'),
    'lexicon.recordHeads': encoded.heads.join('\n'),
    'lexicon.recordStarts': starts,
    'lexicon.records': bytes,
  };
}

/** Views on the packed lexicon; records are decoded when asked for. */
export function unpackLexicon(pack: Pack): LexiconData {
  const starts = pack.int32('lexicon.recordStarts');
  const bytes = pack.bytes('lexicon.records');
  const heads = pack.text('lexicon.recordHeads').split('\n');
  const decoder = new TextDecoder();
  const cueNames = pack.text('lexicon.cueNames');
  const [cells, entries, tables, certain, cues, refStart, refs] = arrays.map((name) => pack.int32(`lexicon.${name}`)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return {
    charIds: pack.uint16('chars'),
    cells,
    entries,
    tables,
    certain,
    cues,
    refStart,
    refs,
    cueNames: cueNames === '' ? [] : cueNames.split('\n'),
    record: (index) => decodeRecord(decoder.decode(bytes.slice(starts[index], starts[index + 1])), heads),
  };
}

/** How many records each table of a dictionary brings. */
export interface TableCount {
  readonly name: string;
  readonly records: number;
}

/** Counts by table, in the order of the sources. */
function countRecords(sources: readonly RecordSource[]): TableCount[] {
  const counts = new Map<string, number>();
  for (const { record } of sources) counts.set(record.table, (counts.get(record.table) ?? 0) + 1);
  return [...counts].map(([name, records]) => ({ name, records }));
}

export function unpackCounts(pack: Pack): TableCount[] {
  const lines = pack.text('lexicon.counts').split('\n');
  return lines.filter(Boolean).map((line) => {
    const [name = '', records] = line.split(' ');
    return { name, records: Number(records) };
  });
}
