import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCode, oneOf, shared, wordList } from '../../src/text/lookup';

// Codes that share their low byte, so that they meet in one slot.
const pieces = fc.constantFrom('一', '丁', '三', '年', '帴', '月', 'a', ' ', '\ud800');
const texts = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(''));
const places = fc.integer({ min: -2, max: 14 });

test('a test of characters agrees with a search in them', () => {
  fc.assert(
    fc.property(texts, texts, places, (characters, text, at) => {
      expect(oneOf(characters)(text, at)).toBe(characters.includes(text[at] ?? 'z'));
    }),
  );
});

test('a list of words finds the first of them that stands at a place', () => {
  const words = fc.array(
    texts.filter((word) => word !== ''),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(words, texts, places, (list, text, at) => {
      const index = at < 0 ? -1 : list.findIndex((word) => text.startsWith(word, at));
      const found = wordList(list);
      expect(found.indexAt(text, at)).toBe(index);
      expect(found.endAt(text, at)).toBe(index < 0 ? -1 : at + list[index]!.length);
    }),
  );
});

test('what is filed under characters is found by their code', () => {
  expect(byCode({ 年: 1, 月: 2 }).get('月'.charCodeAt(0))).toBe(2);
  expect(byCode({ 年: 1 }).get('日'.charCodeAt(0))).toBeUndefined();
});

test('a shared string is the same text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(shared(text)).toBe(text);
    }),
  );
});
