/** The built-in engine: words with parts of speech. */
import type { Hits, Lexicon } from '../lexicon/lexicon';
import type { Words } from '../text/words';
import { cutLine } from './cut';
import { type Lock, wordEdges } from './edges';
import { borrowWords } from './word-buffer';
import type { WordModel } from './word-model';

/** What the words must respect. */
export interface SegmentOptions {
  /** The lexicon's names and terms are words beside the dictionary's, unless they need context. */
  readonly lexicon?: Lexicon;
  readonly hits?: Hits;
  /** Sorted spans without overlaps: each becomes one word. Spans that cross a line end are cut there. */
  readonly locks?: readonly Lock[];
}

/** Covers the whole text with words, without options exactly as jieba does. Surrogate pairs are never split. */
export function segment(text: string, model: WordModel, options: SegmentOptions = {}): Words {
  const edges = wordEdges(model, options.locks ?? [], options.hits, options.lexicon);
  const words = borrowWords(text.length);
  let edge = 0;
  for (let from = 0; from < text.length; ) {
    const lineFeed = text.indexOf('\n', from);
    const to = lineFeed < 0 ? text.length : lineFeed + 1;
    edge = cutLine(model, text, from, to, edges, edge, words);
    from = to;
  }
  return words.toWords(model.tagNames);
}
