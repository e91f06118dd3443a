/** Checks what a segmenter of the user's own gives, so that a fault in it is an error here and no odd tokens later. */
import { isRecord, show } from '../options';
import type { Words } from '../text/words';
import type { Cut, Segmenter } from './segmenter';

/**
 * Loads a segmenter; its cut throws a TypeError for words that do not cover the text or have no tags.
 *
 * @example
 * const cut = await openSegmenter({ name: 'own', prepare: async () => () => null });
 * cut('火炬') //=> TypeError: segmenter own: gave null for its words. …
 */
export async function openSegmenter(segmenter: Segmenter): Promise<Cut> {
  const cut: unknown = await segmenter.prepare();
  if (typeof cut !== 'function') throw new TypeError(`segmenter ${segmenter.name}: prepare() gave ${show(cut)}. ${demand}`);
  return (text) => {
    const words: unknown = cut(text);
    const fault = faultOf(text, words);
    if (fault !== null) throw new TypeError(`segmenter ${segmenter.name}: ${fault}. ${demand}`);
    return words as Words;
  };
}

const demand =
  'It must give a function that cuts a text into { length, from, to, tag, tagNames }: words that cover the text without a gap, each with a tag.';

function faultOf(text: string, words: unknown): string | null {
  if (!isRecord(words)) return `gave ${show(words)} for its words`;
  const { length, from, to, tag, tagNames } = words as Partial<Words>;
  if (typeof length !== 'number' || !from || !to || !tag || !tagNames) return 'gave words without length, from, to, tag or tagNames';
  let at = 0;
  for (let i = 0; i < length; i++) {
    if (from[i] !== at || !(to[i]! > at)) return `its word ${i} goes from ${from[i]} to ${to[i]}, where ${at} was the place to begin`;
    if (typeof tagNames[tag[i]!] !== 'string') return `its word ${i} has the tag ${tag[i]}, which tagNames does not name`;
    at = to[i]!;
  }
  return at === text.length ? null : `its words end at ${at}, the text at ${text.length}`;
}
