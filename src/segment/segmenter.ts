/** Makers of the output's tokens. Names, numbers and terms never depend on them: the built-in engine serves the stages. */
import type { Words } from '../text/words';
import { borrowWords } from './word-buffer';

/** Cuts a text into words that cover it without a gap. */
export type Cut = (text: string) => Words;

export interface Segmenter {
  /** Reported as `engine.segmenter`. */
  readonly name: string;
  /** Loads what it needs, once an analyzer; throws where that is missing, with a remedy. */
  prepare(): Promise<Cut>;
}

/** Puts words given one after the other into typed arrays. */
export function collectPieces(text: string, pieces: Iterable<{ readonly length: number; readonly tag: string }>): Words {
  const tagNames: string[] = [];
  const words = borrowWords(text.length);
  let at = 0;
  for (const { length, tag } of pieces) {
    let index = tagNames.indexOf(tag);
    if (index < 0) index = tagNames.push(tag) - 1;
    at += length;
    words.push(at, index);
  }
  return words.toWords(tagNames);
}
