import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTable, readTable } from '../../src/lexicon/csv';

const zones = (csv: string | Uint8Array, name = 'zones-mine.csv') => readTable({ name, csv });
const faults = (csv: string | Uint8Array, name?: string) => zones(csv, name).findings.map(({ line, message }) => `${line}: ${message}`);

describe('a sound table', () => {
  test('gives its rows with their lines, trimmed', () => {
    const { table, findings } = zones('\ufeffid,zh,en\r\nstar, 星海科学城 ,"Xinghai, the city"\r\n\r\nmoon,月湖高新区,\r\n');
    expect(findings).toEqual([]);
    expect(table).toEqual({
      file: 'zones-mine.csv',
      name: 'zones',
      columns: ['id', 'zh', 'en'],
      rows: [
        { line: 2, row: { id: 'star', zh: '星海科学城', en: 'Xinghai, the city' } },
        { line: 4, row: { id: 'moon', zh: '月湖高新区', en: '' } },
      ],
    });
  });

  test('counts the lines inside quoted fields', () => {
    const { table } = zones('id,zh,en\na,甲园,"two\nlines"\nb,乙园,\n');
    expect(table?.rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  test.each([
    ['zones.csv', 'zones'],
    ['zones-mine.csv', 'zones'],
    ['lists/Awards.2022.csv', 'awards'],
    ['C:\\lists\\terms-new.csv', 'terms'],
    ['cues.csv', 'cues'],
    ['home-currency.csv', 'home-currency'],
    ['ZONES.CSV', 'zones'],
  ])('%s is a table of %s', (file, name) => {
    expect(zones('id,zh\n', file).table?.name).toBe(name);
  });

  test('word lists and surnames need no ids', () => {
    expect(faults('zh,class\n股份公司,org-suffix\n', 'cues.csv')).toEqual([]);
    expect(faults('zh,pinyin\n欧阳,ouyang\n', 'surnames.csv')).toEqual([]);
  });

  test('bytes are read as UTF-8', () => {
    expect(zones(new TextEncoder().encode('id,zh\na,甲园\n')).table?.rows[0]?.row.zh).toBe('甲园');
  });
});

describe('a fault names line, cause and remedy', () => {
  test.each([
    ['no such table', 'id,zh\n', 'towns.csv', ['1: No table is called so. Name the file after one of terms, zones,']],
    ['empty file', '', 'zones.csv', ['1: The column "id" is missing.', '1: The column "zh" is missing.']],
    [
      'missing column',
      'id,name\na,甲园\n',
      'zones.csv',
      ['1: The column "zh" is missing. Begin the file with a header such as id,zh,aliases,en.'],
    ],
    ['repeated column', 'id,zh,zh\na,甲园,甲\n', 'zones.csv', ['1: The column "zh" stands twice']],
    ['semicolons', 'id;zh\na;甲园\n', 'zones.csv', ['1: The fields are separated by semicolons. Save the file with commas.']],
    ['tabs', 'id\tzh\na\t甲园\n', 'zones.csv', ['1: The fields are separated by tabs.']],
    [
      'too many fields',
      'id,zh,en\na,甲园,Park,new\n',
      'zones.csv',
      ['2: The row has 4 fields, the header 3. Put a field that holds a comma between two ".'],
    ],
    ['too few fields', 'id,zh,en\na,甲园\n', 'zones.csv', ['2: The row has 2 fields, the header 3. Add a comma for each empty field']],
    ['duplicate id', 'id,zh\na,甲园\nb,乙园\na,丙园\n', 'zones.csv', ['4: The id "a" stands already in line 2.']],
    ['empty id', 'id,zh\n,甲园\n', 'zones.csv', ['2: The column "id" is empty.']],
    ['empty name', 'id,zh\na, \n', 'zones.csv', ['2: The column "zh" is empty.']],
    ['open quotation mark', 'id,zh,en\na,甲园,"Park\nb,乙园,\n', 'zones.csv', ['2: The quotation marks do not match.']],
    ['text behind a quotation mark', 'id,zh,en\na,甲园,"Park"s\n', 'zones.csv', ['2: The quotation marks do not match.']],
    ['undecodable character', 'id,zh\na,\ufffd园\n', 'zones.csv', ['2: A character could not be decoded. Save the file as UTF-8.']],
  ])('%s', (_, csv, file, messages) => {
    const found = faults(csv, file);
    expect(found.length).toBe(messages.length);
    for (const [at, message] of messages.entries()) expect(found[at]).toContain(message);
  });

  test('GB18030 bytes', () => {
    expect(faults(Uint8Array.from([...new TextEncoder().encode('id,zh\na,'), 0xbc, 0xd7, 0xd4, 0xb0, 0x0a]))[0]).toContain(
      'Save the file as UTF-8',
    );
  });

  test('parseTable throws them together, the first five in full', () => {
    const csv = `id,zh\n${'a,甲园,\n'.repeat(7)}`;
    expect(() => parseTable({ name: 'zones.csv', csv })).toThrow(
      /^zones\.csv:2: The row has 3 fields[\s\S]*zones\.csv:6[\s\S]*… and 2 more; `huoju dictionary check`/,
    );
    expect(() => parseTable({ name: 'towns.csv', csv })).toThrow('towns.csv:1: No table is called so.');
  });

  test('sound rows survive beside faulty ones', () => {
    expect(zones('id,zh\na\nb,乙园\n').table?.rows).toEqual([{ line: 3, row: { id: 'b', zh: '乙园' } }]);
  });
});

test('any string is read without an exception', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('id', 'zh', ',', '"', '\n', '\r', '甲', ';')).map((parts) => parts.join('')),
  );
  fc.assert(fc.property(anyText, (csv) => void zones(csv)));
});

test('what a spreadsheet writes is read back', () => {
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const cell = fc
    .string()
    .map((text) => text.trim())
    .filter((text) => !/[\r\ufffd\0\ufeff]/.test(text));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      const csv = `id,zh,en\n${cells.map((en, at) => `r${at},名,${quote(en)}\n`).join('')}`;
      expect(zones(csv).table?.rows.map(({ row }) => row.en)).toEqual(cells);
    }),
  );
});
