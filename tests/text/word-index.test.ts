import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { firstCells, rowsOf } from '../../src/text/rows';
import { WordIndex } from '../../src/text/word-index';

const index = new WordIndex('zh,weight,note\n增,1,\n增长,2,\n增长到,3,\n提高,4,as in 提高到\n', Number);

test.each([
  ['增长到5家', 3],
  ['增长5%', 2],
  ['增5%', 1],
  ['增加5%', 1],
  ['提高', 4],
  ['提', undefined],
  ['降', undefined],
  ['', undefined],
])('the longest word at the begin of %s', (text, value) => {
  expect(index.longestAt(text, 0)?.value).toBe(value);
});

test('the words of one character are read together, when a text first has it', () => {
  const read: string[] = [];
  const late = new WordIndex('zh,class\n增长,rise\n增长到,to\n提高,rise\n', (cell, zh) => read.push(zh + cell));
  expect([late.longestAt('降', 0), read]).toEqual([undefined, []]);
  late.longestAt('增', 0);
  late.longestAt('增长', 0);
  expect(read).toEqual(['增长rise', '增长到to']);
});

test('the first two cells of a row are a word and what is said of it', () => {
  expect(rowsOf('zh,class,note\n增长,rise,x\n达到,reach\n').map(firstCells)).toEqual([
    { zh: '增长', cell: 'rise' },
    { zh: '达到', cell: 'reach' },
  ]);
});

test.each(['predicates', 'moods'])('%s.csv is in the order of its words, by which it is looked up', (name) => {
  const words = rowsOf(readFileSync(`dictionaries/${name}.csv`, 'utf8')).map((row) => firstCells(row).zh);
  expect(words).toEqual([...words].sort());
});
