import { expect, test } from 'vitest';
import predicates from '../../dictionaries/predicates.csv';
import { cue, cueAt } from '../../src/indicator/cues';

const rows = predicates
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(','));

test('every class of the table of predicates is known to the stage', () => {
  const unknown = rows.flatMap(([zh, classes = '']) =>
    classes
      .split('|')
      .filter((name) => !(name in cue))
      .map((name) => `${zh}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('no word stands twice', () => {
  const words = rows.map(([zh]) => zh);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test.each([
  ['增长到5家', 'to', 3],
  ['增长5%', 'rise', 2],
  ['新增5家', 'new', 2],
  ['同比增长', 'yoy', 2],
] as const)('the longest word wins: %s', (text, name, length) => {
  const found = cueAt(text, 0);
  expect([((found?.value ?? 0) & cue[name]) !== 0, found?.zh.length]).toEqual([true, length]);
});
