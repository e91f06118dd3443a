import { expect, test } from 'vitest';
import { Endings } from '../../src/indicator/endings';
import { WordIndex, wordRows } from '../../src/indicator/word-index';

const index = new WordIndex([
  { zh: '增', value: 1 },
  { zh: '增长', value: 2 },
  { zh: '增长到', value: 3 },
  { zh: '提高', value: 4 },
]);

test.each([
  ['增长到5家', 3],
  ['增长5%', 2],
  ['增5%', 1],
  ['增加5%', 1],
  ['提高', 4],
  ['提', undefined],
  ['', undefined],
])('the longest word at the begin of %s', (text, value) => {
  expect(index.longestAt(text, 0)?.value).toBe(value);
});

test('rows of a word list are its first two columns', () => {
  expect([...wordRows('zh,class,note\n增长,rise,x\n\n达到,reach,\n')]).toEqual([
    ['增长', 'rise'],
    ['达到', 'reach'],
  ]);
});

test.each([
  ['高新技术企业', 6, '企业'],
  ['高新技术企业', 5, undefined],
  ['产业园', 3, '产业园'],
  ['园', 1, undefined],
])('what %s ends with before %i', (text, to, ending) => {
  expect(new Endings(['企业', '产业园', '部门']).before(text, to)).toBe(ending);
});
