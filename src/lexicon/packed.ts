/** The lexicon's sections of the packed file. */
import type { LexiconData } from './compile';
import type { Pack } from './pack';
import { decodeRecord, encodeRecord, type RecordSource } from './record';

const arrays = ['cells', 'entries', 'tables', 'cues', 'refStart', 'refs'] as const;

/** The character ids are not written here: they are shared with the word dictionary (section `chars`). */
export function packLexicon(data: LexiconData, sources: readonly RecordSource[]): Record<string, ArrayBufferView | string> {
  const encoder = new TextEncoder();
  const texts = sources.map(({ record }) => encoder.encode(encodeRecord(record)));
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
    'lexicon.recordStarts': starts,
    'lexicon.records': bytes,
  };
}

/** Views on the packed lexicon; records are decoded when asked for. */
export function unpackLexicon(pack: Pack): LexiconData {
  const starts = pack.int32('lexicon.recordStarts');
  const bytes = pack.bytes('lexicon.records');
  const decoder = new TextDecoder();
  const cueNames = pack.text('lexicon.cueNames');
  const [cells, entries, tables, cues, refStart, refs] = arrays.map((name) => pack.int32(`lexicon.${name}`)) as [
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
    cues,
    refStart,
    refs,
    cueNames: cueNames === '' ? [] : cueNames.split('\n'),
    record: (index) => decodeRecord(decoder.decode(bytes.slice(starts[index], starts[index + 1]))),
  };
}
