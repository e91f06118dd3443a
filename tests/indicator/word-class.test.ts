import { expect, test } from 'vitest';
import statementWords from '../../dictionaries/statement-words.csv';
import { WordClass } from '../../src/indicator/word-class';
import { words } from '../../src/indicator/words';
import { firstCells, rowsOf } from '../../src/text/rows';

const ends = new WordClass(() => ['企业', '园', '产业园', '部门']);

test.each([
  ['高新技术企业', 6, '企业'],
  ['高新技术企业', 5, undefined],
  ['产业园', 3, '产业园'],
  ['花园', 2, '园'],
  ['业', 1, undefined],
])('what %s ends with before %i', (text, to, word) => {
  expect(ends.before(text, to)).toBe(word);
});

test.each([
  ['两家企业', 2, '企业'],
  ['部门间', 0, '部门'],
  ['部', 0, undefined],
])('what %s goes on with at %i', (text, from, word) => {
  expect(ends.at(text, from)).toBe(word);
});

test('a stretch is one of the words only as a whole', () => {
  expect([0, 2, 3].map((from) => ends.has('产业园部门', { from, to: 5 }))).toEqual([false, false, true]);
});

test('the table of words has the classes that the rules know, and each of them has words', () => {
  const listed = new Set(rowsOf(statementWords).flatMap((row) => firstCells(row).cell.split('|')));
  expect([...listed].sort()).toEqual(Object.keys(words).sort());
});
