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

export const wordsOf = (table: readonly OffsetWord[]): string[] => table.map(([word]) => word);

/** The first word of a table that stands at `at`. */
export const findWord = (table: readonly OffsetWord[], text: string, at: number): OffsetWord | undefined =>
  table.find(([word]) => text.startsWith(word, at));
