/** Look-up of Chinese terms by their English, whatever its number or word form: Porter stems of the words are the key. */
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

export interface EnglishIndex<Item> {
  /** All items with this English rendering, in the order of the table. */
  find(english: string): readonly Item[];
}

const smallWords: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of', 'for', 'and', 'in', 'on', 'to']);

/** 'High-tech Enterprises' → 'high tech enterpris' */
function key(english: string): string {
  const words = english.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !smallWords.has(word))
    .map((word) => PorterStemmer.stem(word))
    .join(' ');
}

/**
 * Indexes items by all their English renderings.
 *
 * @example
 * indexEnglish([{ zh: '高新技术企业', en: ['high-tech enterprise'] }], (item) => item.en).find('High-tech enterprises');
 * //=> [{ zh: '高新技术企业', en: ['high-tech enterprise'] }]
 */
export function indexEnglish<Item>(items: Iterable<Item>, renderings: (item: Item) => readonly string[]): EnglishIndex<Item> {
  const index = new Map<string, Set<Item>>();
  for (const item of items) {
    for (const english of renderings(item)) {
      const stems = key(english);
      if (stems) index.set(stems, (index.get(stems) ?? new Set()).add(item));
    }
  }
  return { find: (english) => [...(index.get(key(english)) ?? [])] };
}
