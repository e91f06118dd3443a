/**
 * cppjieba's dictionary and HMM as typed arrays.
 *
 * The payload of a word's end state in `cells` (see `lexicon/trie.ts`) is the index of its weight and tag, the natural logarithm of
 * its share in all words; index 0 is that of no word, minus infinity. The HMM's states are, as there, 0 B · 1 E · 2 M · 3 S.
 */
import type { Pack } from '../lexicon/pack';

export interface WordModel {
  readonly charIds: Uint16Array;
  readonly cells: Int32Array;
  /** Weight and tag of each payload; the tag is an index into `tagNames`, 0 where the dictionary names none. */
  readonly weights: Float64Array;
  readonly tags: Uint8Array;
  readonly tagNames: readonly string[];
  readonly tagNumbers: ReadonlyMap<string, number>;
  /** Weight of a character that is no word. */
  readonly minWeight: number;
  /** Four values a character id. */
  readonly emit: Float64Array;
  readonly start: Float64Array;
  /** `transition[4 * before + after]`. */
  readonly transition: Float64Array;
  /** Tags that rules and our own tables give. */
  readonly special: Readonly<Record<SpecialTag, number>>;
}

export const specialTags = ['eng', 'm', 'n', 'ns', 'nt', 'nz', 't', 'x'] as const;
type SpecialTag = (typeof specialTags)[number];

/** What jieba takes for the logarithm of zero. */
export const impossible = -3.14e100;

/** Views on the word model's sections of the packed file. */
export function openWordModel(pack: Pack): WordModel {
  const tagNames = pack.text('words.tagNames').split(' ');
  const weights = pack.float64('words.weights');
  const special = Object.fromEntries(specialTags.map((tag) => [tag, tagNames.indexOf(tag)]));
  return {
    charIds: pack.uint16('chars'),
    cells: pack.int32('words.cells'),
    weights,
    tags: pack.bytes('words.tags'),
    tagNames,
    tagNumbers: new Map(tagNames.map((tag, index) => [tag, index])),
    minWeight: weights[1]!,
    emit: pack.float64('hmm.emit'),
    start: pack.float64('hmm.start'),
    transition: pack.float64('hmm.transition'),
    special: special as WordModel['special'],
  };
}
