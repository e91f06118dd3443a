import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type LexiconRecord, loadDictionaries, loadPack, openPack } from '../../src/lexicon';
import { writePack } from '../../src/lexicon/pack';
import { decodeRecord, encodeRecords } from '../../src/lexicon/record';
import { assignCharIds, compileTrie, findState } from '../../src/lexicon/trie';

const path = 'dist/huoju.pack';

describe('the packed file', () => {
  test('gives back what was written, as views', () => {
    const bytes = writePack({ a: Uint8Array.of(7), b: Int32Array.of(-1, 2), c: '火炬', d: Float64Array.of(0.5), e: Uint16Array.of(65535) });
    const pack = openPack(bytes);
    expect([...pack.bytes('a'), ...pack.int32('b'), ...pack.float64('d'), ...pack.uint16('e')]).toEqual([7, -1, 2, 0.5, 65535]);
    expect(pack.text('c')).toBe('火炬');
    expect(pack.int32('b').buffer).toBe(bytes.buffer);
  });
  test('may lie at any place of a buffer', () => {
    const bytes = writePack({ b: Int32Array.of(5) });
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect([...openPack(shifted.subarray(3)).int32('b')]).toEqual([5]);
  });
  const otherFormat = readFileSync(path);
  otherFormat.writeUInt32LE(1, 12);
  test.each([
    ['no pack', new Uint8Array(64), /not a huoju dictionary pack/],
    ['nothing', new Uint8Array(0), /not a huoju dictionary pack/],
    [
      'a pack of another version',
      otherFormat,
      /of format 1, but this version of huoju reads format \d+\. Use the huoju\.pack that comes with/,
    ],
    ['half a pack', readFileSync(path).subarray(0, 1000), /cut short/],
  ])('%s is refused in words', (_, bytes, message) => {
    expect(() => openPack(bytes)).toThrow(message);
  });
  test('a missing section is named', () => {
    expect(() => openPack(writePack({})).text('words')).toThrow(/no section words/);
  });
});

describe('loading', () => {
  test('analyzers share one pack', async () => {
    expect(await loadPack()).toBe(await loadPack());
  });
  test('from a path, a URL, bytes and shared memory', async () => {
    const bytes = readFileSync(path);
    const shared = new SharedArrayBuffer(bytes.length);
    new Uint8Array(shared).set(bytes);
    for (const location of [path, new URL(`../../${path}`, import.meta.url), bytes, shared]) {
      const lexicon = (await loadDictionaries([], location)).lexicon;
      expect(lexicon.lookup('江苏省').map(({ id }) => id)).toEqual(['320000']);
    }
  });
  test('shared memory serves another thread', async () => {
    const shared = new SharedArrayBuffer(64);
    new Uint8Array(shared).set(writePack({ a: Uint8Array.of(1) }).subarray(0, 64));
    const worker = new Worker('require("node:worker_threads").parentPort.once("message", (m) => { new Uint8Array(m)[48] += 1; })', {
      eval: true,
    });
    worker.postMessage(shared);
    await new Promise((resolve) => worker.once('exit', resolve));
    expect(openPack(shared).bytes('a')[0]).toBe(2);
  });
  test('from a path on the server, in a browser', async () => {
    const fetched = vi.fn(async () => new Response(writePack({ a: Uint8Array.of(3) })));
    vi.stubGlobal('fetch', fetched);
    vi.stubGlobal('process', undefined);
    const pack = loadPack('/assets/huoju.pack');
    vi.unstubAllGlobals();
    expect([...(await pack).bytes('a')]).toEqual([3]);
    expect(fetched).toHaveBeenCalledWith('/assets/huoju.pack');
  });
  test('a missing file is named', async () => {
    await expect(loadPack('nowhere/huoju.pack')).rejects.toThrow(/nowhere/);
  });
});

describe('the trie', () => {
  const key = fc.string({ unit: fc.constantFrom(...'abc的中国𠮷'), minLength: 1, maxLength: 6 });
  test('finds its keys and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 40 }), fc.array(key, { maxLength: 20 }), (some, others) => {
        const keys = [...some].sort();
        const charIds = assignCharIds(keys);
        const trie = compileTrie(keys, charIds, () => 1);
        for (const word of [...keys, ...others]) {
          const state = findState(trie.cells, charIds, word);
          expect(state < 0 ? -1 : trie.keys[state]).toBe(keys.indexOf(word));
        }
      }),
    );
  });
});

describe('a record', () => {
  const record: LexiconRecord = {
    table: 'zones',
    id: 'xinghai-science-city',
    zh: '星海科学城',
    en: 'Xinghai Science City',
    enVariants: [],
    kind: 'new-area',
    context: false,
    fields: {},
  };
  const variants: readonly LexiconRecord[] = [
    record,
    { ...record, id: 'xinghai', enVariants: ['Xinghai', 'Starry Sea'] },
    { ...record, id: 'xinghai-science-city', en: null, fields: { city: '青禾市', year: '2021' } },
    { ...record, table: 'surnames', id: '星', zh: '星', en: null, kind: '', fields: { pinyin: 'xing' } },
  ];
  test('is read back as it was written', () => {
    const { heads, texts } = encodeRecords(variants);
    expect(texts.map((text) => decodeRecord(text, heads))).toEqual(variants);
  });
  test('says what most have in common once', () => {
    const { heads, texts } = encodeRecords([record, { ...record, id: 'b', zh: '月湖高新区', en: 'B' }]);
    expect(heads).toHaveLength(1);
    expect(texts[0]).not.toContain('xinghai-');
  });
});
