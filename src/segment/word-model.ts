/**
 * cppjieba's dictionary and HMM as typed arrays.
 *
 * The payload of a word's end state in `cells` (see `lexicon/trie.ts`) is the index of its weight, the natural
 * logarithm of its share in all words; index 0 holds that of no word, minus infinity. The HMM's states are, as there, 0 B · 1 E · 2 M · 3 S.
 */
import type { Pack } from '../lexicon/pack';

export interface WordModel {
  readonly charIds: Uint16Array;
  readonly cells: Int32Array;
  /** Tag of each end state, an index into `tagNames`; 0 where the dictionary names none. */
  readonly tags: Uint8Array;
  readonly tagNames: readonly string[];
  readonly weights: Float64Array;
  /** Weight of a character that is no word. */
  readonly minWeight: number;
  /** Four values a character id. */
  readonly emit: Float64Array;
  readonly start: Float64Array;
  /** `transition[4 * before + after]`. */
  readonly transition: Float64Array;
  /** Tags that rules give: numbers, Latin words, anything else. */
  readonly special: { readonly m: number; readonly eng: number; readonly x: number };
}

/** What jieba takes for the logarithm of zero. */
export const impossible = -3.14e100;

/** Views on the word model's sections of the packed file. */
export function openWordModel(pack: Pack): WordModel {
  const tagNames = pack.text('words.tagNames').split(' ');
  const weights = pack.float64('words.weights');
  const [m, eng, x] = ['m', 'eng', 'x'].map((tag) => tagNames.indexOf(tag)) as [number, number, number];
  return {
    charIds: pack.uint16('chars'),
    cells: pack.int32('words.cells'),
    tags: pack.bytes('words.tags'),
    tagNames,
    weights,
    minWeight: weights[1]!,
    emit: pack.float64('hmm.emit'),
    start: pack.float64('hmm.start'),
    transition: pack.float64('hmm.transition'),
    special: { m, eng, x },
  };
}
