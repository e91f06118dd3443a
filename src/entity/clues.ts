/**
 * What is seen at a place or in a span, as numbers. A clue below the size of the feature space is that feature; the others stand for an
 * kind of entries of the lexicon on one side of a name, and so for the features of all its cue classes, tables and words.
 */
import { entityTypes } from '../analysis/entity-types';
import { type Lexicon, tableNames } from '../lexicon/index';
import { evidenceCues, type FeatureSpace, sides } from './features';

/** Numbers a row of weights, one for each type: a power of two, so that rows are found by shifting. */
export const rowBits = 4;
export const typeCount = entityTypes.length;

/** Where a kind of entries is seen: on one of the sides, or as the whole name. */
export const places = [...sides, 'whole'] as const;
export type Place = (typeof places)[number];
export const place = Object.fromEntries(places.map((name, index) => [name, index])) as Readonly<Record<Place, number>>;

export interface Clues {
  readonly space: FeatureSpace;
  /** Writes the clues of the characters at a side, the one at the edge and the next one, into `found` and returns where they end. */
  ofCharacters(side: number, edge: number, next: number, found: Int32Array, n: number): number;
  /** The clue of a kind of entries at a place. */
  ofKind(where: number, kind: number): number;
  /** Writes the features of a clue into `found` from `n` on and returns where they end. */
  expand(clue: number, found: Int32Array, n: number): number;
}

/** @param kindsOfWords the kind of each word that has weights of its own, or -1 */
export function openClues(
  lexicon: Lexicon,
  space: FeatureSpace,
  kindsOfWords: Int32Array = Int32Array.from(space.ownWords.list(), lexicon.kindOf),
): Clues {
  const { kinds } = lexicon;
  const wordOf = new Int32Array(kinds).fill(-1);
  for (let word = 0; word < kindsOfWords.length; word++) wordOf[kindsOfWords[word]!] = word;
  const { edgeCharacters, secondCharacters, characters } = space;
  const characterOf = new Int16Array(0x10000).fill(-1);
  for (let character = 0; character < characters.length; character++) characterOf[characters[character]!] = character;
  const cueBits = evidenceCues.map((name) => lexicon.cueBit(name));

  const expandSide = (side: number, kind: number, found: Int32Array, start: number): number => {
    let n = start;
    const cues = lexicon.cues(kind);
    for (let i = 0; i < cueBits.length; i++) if ((cues & cueBits[i]!) !== 0) found[n++] = space.cues + side * cueBits.length + i;
    if (wordOf[kind]! >= 0) found[n++] = space.cueWords + side * space.ownWords.length + wordOf[kind]!;
    return addBits(space.tables + side * tableNames.length, lexicon.tables(kind), found, n);
  };
  const expandWhole = (kind: number, found: Int32Array, n: number): number => {
    const certain = lexicon.certain(kind);
    return addBits(space.exactContext, lexicon.tables(kind) & ~certain, found, addBits(space.exact, certain, found, n));
  };
  return {
    space,
    ofCharacters(side, edge, next, found, start) {
      const row = side * characters.length;
      let n = start;
      if (characterOf[edge]! >= 0) found[n++] = edgeCharacters + row + characterOf[edge]!;
      if (characterOf[next]! >= 0) found[n++] = secondCharacters + row + characterOf[next]!;
      return n;
    },
    ofKind: (where, kind) => space.size + where * kinds + kind,
    expand(clue, found, n) {
      if (clue < space.size) {
        found[n] = clue;
        return n + 1;
      }
      const where = Math.floor((clue - space.size) / kinds);
      const kind = (clue - space.size) % kinds;
      return where === place.whole ? expandWhole(kind, found, n) : expandSide(where, kind, found, n);
    },
  };
}

/** Writes the features of the first `count` clues of `found` into `features` and returns how many there are. */
export function expandAll(clues: Clues, found: Int32Array, count: number, features: Int32Array): number {
  let n = 0;
  for (let i = 0; i < count; i++) n = clues.expand(found[i]!, features, n);
  return n;
}

/** Adds `base` plus the number of each bit that is set. */
function addBits(base: number, set: number, found: Int32Array, start: number): number {
  let n = start;
  for (let rest = set; rest !== 0; rest &= rest - 1) found[n++] = base + 31 - Math.clz32(rest & -rest);
  return n;
}

/** Weights of clues. */
export interface Scales {
  /** Replaces the clues `found[start]` to `found[end - 1]` by the places of their rows of weights. */
  resolve(found: Int32Array, start: number, end: number): void;
  /** The weight of a feature for one type. */
  weight(feature: number, type: number): number;
  /** The sum of the weights of resolved clues for one type. */
  sum(found: Int32Array, start: number, end: number, type: number): number;
}

/** Rows of kinds that there is room for at first. */
const firstRows = 2048;

/** Room for the features of one kind. */
const mostOfKind = 128;

/** `weights` as `Weights` holds them. The row of a kind is summed up when the kind is first seen. */
export function openScales(clues: Clues, lexicon: Lexicon, weights: Int16Array): Scales {
  const { size } = clues.space;
  const rowOf = new Int32Array(places.length * lexicon.kinds);
  let rows = new Int16Array(weights.length + (firstRows << rowBits));
  rows.set(weights);
  let used = weights.length;
  const features = new Int32Array(mostOfKind);

  const makeRow = (clue: number): number => {
    if (used === rows.length) {
      const larger = new Int16Array(2 * used);
      larger.set(rows);
      rows = larger;
    }
    const count = clues.expand(clue, features, 0);
    for (let i = 0; i < count; i++)
      for (let type = 0; type < typeCount; type++) rows[used + type]! += weights[(features[i]! << rowBits) + type]!;
    rowOf[clue - size] = used;
    used += 1 << rowBits;
    return used - (1 << rowBits);
  };
  return {
    resolve(found, start, end) {
      for (let k = start; k < end; k++) {
        const clue = found[k]!;
        found[k] = clue < size ? clue << rowBits : rowOf[clue - size]! || makeRow(clue);
      }
    },
    weight: (feature, type) => weights[(feature << rowBits) + type]!,
    sum(found, start, end, type) {
      let sum = 0;
      for (let k = start; k < end; k++) sum += rows[found[k]! + type]!;
      return sum;
    },
  };
}
