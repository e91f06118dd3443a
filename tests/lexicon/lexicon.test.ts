import { beforeAll, describe, expect, test } from 'vitest';
import { type Lexicon, layOver, loadDictionaries, loadPack, readRow, tableBits, unpackLexicon } from '../../src/lexicon';
import { fold } from '../../src/normalize/fold';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = (await loadDictionaries()).lexicon;
});

const found = (text: string, bits: number, from = lexicon): string[] => {
  const hits = from.scan(text);
  return Array.from({ length: hits.length }, (_, i) => i)
    .filter((i) => (from.tables(hits.kind[i]!) & bits) !== 0)
    .map((i) => text.slice(hits.from[i], hits.to[i]));
};

describe('scan', () => {
  test('reports all matches by place, the longest first', () => {
    expect(found('苏州高新技术产业开发区', tableBits.zones | tableBits.divisions)).toEqual(['苏州高新技术产业开发区', '苏州']);
  });
  test('does not cut Latin words and numbers', () => {
    const own = layOver(base(), [readRow('terms', { id: 'ai', zh: 'AI' }), readRow('terms', { id: '5g', zh: '5G' })], fold);
    expect(found('OpenAI的AI和15G、5G', tableBits.terms, own)).toEqual(['AI', '5G']);
  });
  test('keeps the matches of a text while the next one is read', () => {
    const hits = lexicon.scan('苏州工业园区与昆山高新区');
    const before = Array.from(hits.entry);
    lexicon.scan('上海市、北京市、天津市的高新技术企业');
    expect(Array.from(hits.entry)).toEqual(before);
  });
  test('takes any string', () => {
    for (const text of ['', '\ud800', '😀'.repeat(9), '〇'.repeat(100_000), 'a'.repeat(100_000)]) expect(lexicon.scan(text)).toBeDefined();
  });
});

let packed: ReturnType<typeof unpackLexicon>;
beforeAll(async () => {
  packed = unpackLexicon(await loadPack());
});
const base = () => packed;

describe('records', () => {
  test('decode all columns', () => {
    const [record] = lexicon.lookup('苏州工业园区');
    expect(record).toMatchObject({ table: 'zones', zh: '苏州工业园区', fields: { province: '江苏省' } });
  });
  test.each([
    ['江苏', '320000', false],
    ['苏州', '320500', false],
    ['昆山', '320583', false],
    ['恩施土家族苗族自治州', '422800', false],
    ['海淀', '110108', true],
    ['台湾', '710000', false],
  ])('%s is the division %s', (surface, id, context) => {
    expect(lexicon.lookup(surface)).toContainEqual(expect.objectContaining({ table: 'divisions', id, context }));
  });
  test('a short form goes to the highest division only', () => {
    expect(lexicon.lookup('吉林').map(({ id }) => id)).toEqual(['220000']);
  });
  test('an unknown form has none', () => {
    expect(lexicon.lookup('')).toEqual([]);
    expect(lexicon.lookup('查无此条')).toEqual([]);
  });
});

describe('user dictionaries', () => {
  const mine = readRow('zones', { id: 'mine', zh: '苏州工业园区', aliases: '我们的园|園區', en: 'Our Park' });

  test('replace records of their own table and leave the base alone', () => {
    const own = layOver(base(), [mine], fold);
    expect(own.lookup('苏州工业园区').map(({ table, id }) => `${table}:${id}`)).toEqual(['zones:mine']);
    expect(found('我们的园与园区', tableBits.zones, own)).toEqual(['我们的园', '园区']);
    expect(lexicon.lookup('苏州工业园区')[0]!.id).not.toBe('mine');
  });
  test('stand beside records of other tables', () => {
    const own = layOver(base(), [readRow('terms', { id: 'mine', zh: '苏州' })], fold);
    expect(own.lookup('苏州').map(({ table }) => table)).toEqual(['terms', 'divisions']);
    expect(found('苏州', tableBits.divisions, own)).toEqual(['苏州']);
  });
  test('the later one wins', () => {
    const own = layOver(base(), [mine, { ...mine, record: { ...mine.record, id: 'later' } }], fold);
    expect(own.lookup('我们的园').map(({ id }) => id)).toEqual(['later']);
  });
  test('characters that no packed word has', () => {
    const own = layOver(base(), [readRow('terms', { id: 'x', zh: '𠮷😀' })], fold);
    expect(found('有𠮷😀。', tableBits.terms, own)).toEqual(['𠮷😀']);
  });
});
