import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordTree } from '../../src/number/trie';

// Codes that share their low byte, so that they meet in one slot.
const pieces = fc.constantFrom('一', '丁', '元', '年', '万', 'a');
const word = fc.array(pieces, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
const words = fc.uniqueArray(word, { maxLength: 12 });
const text = fc.array(pieces, { maxLength: 10 }).map((all) => all.join(''));
const longestOf = (list: readonly string[]): string => list.reduce((best, each) => (each.length > best.length ? each : best), '');

test('the longest word that starts at a place is found', () => {
  fc.assert(
    fc.property(words, text, fc.integer({ min: 0, max: 10 }), (list, within, at) => {
      const tree = wordTree<string>();
      for (const each of list) tree.add(each, each);
      const longest = longestOf(list.filter((each) => within.startsWith(each, at)));
      expect(tree.longest(within, at)).toEqual(longest === '' ? undefined : { to: at + longest.length, value: longest });
    }),
  );
});

test('backwards, the longest word that ends at a place is found', () => {
  fc.assert(
    fc.property(words, text, fc.integer({ min: 0, max: 10 }), (list, within, at) => {
      const tree = wordTree<string>('backwards');
      for (const each of list) tree.add(each, each);
      const longest = at > within.length ? '' : longestOf(list.filter((each) => within.slice(0, at).endsWith(each)));
      expect(tree.longest(within, at)).toEqual(longest === '' ? undefined : { to: at - longest.length, value: longest });
    }),
  );
});

test('over blanks, a word that extraction has torn is found whole', () => {
  const tree = wordTree<string>('over blanks');
  tree.add('平方米', '平方米');
  tree.add('平', '平');
  expect(tree.longest('平 方  米', 0)).toEqual({ to: 6, value: '平方米' });
  expect(tree.longest('平 x方米', 0)).toEqual({ to: 1, value: '平' });
  expect(tree.longest('平 方', 0)).toEqual({ to: 1, value: '平' });
});
