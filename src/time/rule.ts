import { wordList } from '../text/lookup';
import type { Moment, Page } from './moment';

/** A rule for times that begin with a word. */
export interface WordRule {
  /** What the expression begins with; only the first two characters are looked at, and # stands for any figure. */
  readonly openings: readonly string[];
  /** Reads the time that begins at `at`, or declines with null. */
  read(page: Page, at: number): Moment | null;
}

/** A word with the number of years, months, … that it lies from the present. Longer words stand before those that they begin with. */
export type OffsetWord = readonly [word: string, offset: number];

export interface OffsetWords {
  readonly words: readonly string[];
  /** The first word of the table that stands at a place. */
  find(text: string, at: number): OffsetWord | undefined;
}

export function offsetWords(table: readonly OffsetWord[]): OffsetWords {
  const list = wordList(table.map(([word]) => word));
  return { words: list.words, find: (text, at) => table[list.indexAt(text, at)] };
}
