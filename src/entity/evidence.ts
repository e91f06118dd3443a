/** What speaks for and against a span, as clues. */
import { tableBits, type tableNames } from '../lexicon/index';
import { type Clues, place } from './clues';
import { charBucket } from './features';
import { hitOf, type Reading } from './reading';
import { shape, shapeNames } from './shape';

const nameTables = [
  'zones',
  'programs',
  'documents',
  'events',
  'awards',
  'organizations',
  'products',
  'divisions',
  'places',
  'industries',
] as const satisfies readonly (typeof tableNames)[number][];

const named = nameTables.reduce((bits, name) => bits | tableBits[name], 0);
const lineFeed = 0x0a;

/** Each part writes clues into `found` from `n` on and returns where they end. */
export interface Evidence {
  /** What stands before every name that starts at `from`. */
  before(from: number, found: Int32Array, n: number): number;
  /** How a name that stands in no dictionary begins. */
  first(from: number, found: Int32Array, n: number): number;
  /** How a name that stands in no dictionary ends. */
  last(to: number, found: Int32Array, n: number): number;
  /** What stands behind every name that ends at `to`. */
  behind(to: number, found: Int32Array, n: number): number;
  /** What a word says of a name that holds it and stands in no dictionary. */
  ofWord(word: number, found: Int32Array, n: number): number;
  /** The kind of the entry that a span is, with or without the marks around it, or -1. */
  kindOf(from: number, to: number): number;
  /** Whether entries of a kind are names that need no context. */
  isKnown(kind: number): boolean;
  /** What speaks for and against one span, whose kind is given. */
  ofSpan(from: number, to: number, kind: number, found: Int32Array, n: number): number;
}

const wordBucket = (n: number): number => (n <= 5 ? n - 1 : n <= 7 ? 5 : 6);

export function openEvidence(reading: Reading, { space, ofKind, ofCharacters }: Clues): Evidence {
  const { input, wordAt, shapes, starts, firstHit, firstEnd, byEnd, partner, text } = reading;
  const { hits, lexicon } = input;
  const { flags } = space;
  const lines = lineStarts(reading);
  const { reach, firstNameEnd, lastNameStart } = findNames(reading);
  const titleEnd = titleEnds(text, partner);
  const paired = countPaired(text, partner);
  const boundaries = boundaryWords(reading);

  const codeAt = (at: number): number => (at < 0 || at >= text.length ? 0 : text.charCodeAt(at));
  /** Shape `word` of the word at a side, its characters, and the entries that end at `at`; `whole` ones only where they start with a word. */
  const endingAt = (side: number, at: number, word: number, whole: boolean, found: Int32Array, start: number): number => {
    let n = start;
    found[n++] = space.shapes + side * shapeNames.length + word;
    n = ofCharacters(side, codeAt(at - 1), codeAt(at - 2), found, n);
    for (let k = firstEnd[at]!; k < firstEnd[at + 1]!; k++) {
      const h = byEnd[k]!;
      if (!whole || starts[hits.from[h]!] === 1) found[n++] = ofKind(side, hits.kind[h]!);
    }
    return n;
  };
  const startingAt = (side: number, at: number, word: number, whole: boolean, found: Int32Array, start: number): number => {
    let n = start;
    found[n++] = space.shapes + side * shapeNames.length + word;
    n = ofCharacters(side, codeAt(at), codeAt(at + 1), found, n);
    for (let h = firstHit[at]!; h < firstHit[at + 1]!; h++) {
      if (!whole || starts[hits.to[h]!] === 1) found[n++] = ofKind(side, hits.kind[h]!);
    }
    return n;
  };
  const secondShape = (word: number): number => (word < 0 || word >= shapes.length ? shape.edge : shapes[word]!);
  const shapeAt = (at: number): number => (at < 0 ? shape.edge : shapes[wordAt[at]!]!);

  const isUnbalanced = (from: number, to: number): boolean => {
    if (paired[from] === paired[to]) return false;
    for (let i = from; i < to; i++) if (partner[i]! >= 0 && (partner[i]! < from || partner[i]! >= to)) return true;
    return false;
  };
  const kindOf = (from: number, to: number): number => {
    let h = hitOf(reading, from, to);
    if (h < 0 && partner[from] === to - 1) h = hitOf(reading, from + 1, to - 1);
    return h < 0 ? -1 : hits.kind[h]!;
  };
  const isKnown = (kind: number): boolean => kind >= 0 && (lexicon.certain(kind) & (named & ~tableBits.industries)) !== 0;

  return {
    before(from, found, start) {
      let n = endingAt(place.left, from, shapeAt(from - 1), true, found, start);
      found[n++] = space.secondShapes + secondShape(from > 0 ? wordAt[from - 1]! - 1 : -1);
      if (lines[from] === 1) found[n] = flags['line-start'];
      return n + lines[from]!;
    },
    first: (from, found, n) => startingAt(place.first, from, shapeAt(from), false, found, n),
    last(to, found, start) {
      const n = endingAt(place.last, to, shapeAt(to - 1), false, found, start);
      const isClosed = partner[to - 1]! >= 0 && partner[to - 1]! < to - 1;
      return isClosed ? endingAt(place.inner, to - 1, shapeAt(to - 2), false, found, n) : n;
    },
    behind(to, found, start) {
      const n = startingAt(place.right, to, shapeAt(to), true, found, start);
      found[n] = space.secondShapes + shapeNames.length + secondShape(wordAt[to]! + 1);
      return n + 1;
    },
    ofWord(word, found, n) {
      found[n] = space.heldShapes + shapes[word]!;
      found[n + 1] = flags['holds-boundary'];
      return n + 1 + boundaries[word]!;
    },
    kindOf,
    isKnown,
    ofSpan(from, to, kind, found, start) {
      let n = start;
      const known = isKnown(kind);
      found[n++] = flags.any;
      if (kind >= 0) found[n++] = ofKind(place.whole, kind);
      if (!known) {
        found[n++] = space.chars + charBucket(to - from);
        found[n++] = space.words + wordBucket(wordAt[to - 1]! - wordAt[from]! + 1);
        if (starts[from] === 0) found[n++] = flags['cut-left'];
        if (starts[to] === 0) found[n++] = flags['cut-right'];
      }
      if (from > 0 && partner[from - 1] === to) {
        if (text[to] === '”') found[n++] = flags['in-quotes'];
        if (text[to] === '》') found[n++] = flags['in-title'];
        if (text[to] === ')') found[n++] = flags['in-bracket'];
      }
      if (isUnbalanced(from, to)) found[n++] = flags.unbalanced;
      if (titleEnd[from]! >= to) found[n++] = flags['inside-title'];
      if ((from > 0 && reach[from - 1]! >= to) || reach[from]! > to) found[n++] = flags['inside-name'];
      if (firstNameEnd[from]! < to || lastNameStart[to]! > from) found[n++] = flags['holds-name'];
      if (lines[from] === 1 && (to === text.length || text.charCodeAt(to) === lineFeed)) found[n++] = flags['whole-line'];
      return n;
    },
  };
}

/** How far names reach that start at or before a place, where the first name from a place ends, where the last one to a place starts. */
function findNames({ text, input: { hits, lexicon }, tables, cues }: Reading) {
  const bodyHead = lexicon.cueBit('org-suffix');
  const reach = new Int32Array(text.length + 1);
  const firstNameEnd = new Int32Array(text.length + 1).fill(text.length + 1);
  const lastNameStart = new Int32Array(text.length + 1).fill(-1);
  for (let h = 0; h < hits.length; h++) {
    const isName = (tables[h]! & named) !== 0;
    if (!isName && (cues[h]! & bodyHead) === 0) continue;
    const [from, to] = [hits.from[h]!, hits.to[h]!];
    if (to > reach[from]!) reach[from] = to;
    if (!isName) continue;
    if (to < firstNameEnd[from]!) firstNameEnd[from] = to;
    if (from > lastNameStart[to]!) lastNameStart[to] = from;
  }
  for (let i = 1; i <= text.length; i++) if (reach[i - 1]! > reach[i]!) reach[i] = reach[i - 1]!;
  return { reach, firstNameEnd, lastNameStart };
}

/** By word: 1 where it is a cue of the class left-boundary. */
function boundaryWords({ input: { words, hits, lexicon }, wordAt, firstCue, byCue }: Reading): Uint8Array {
  const found = new Uint8Array(words.length);
  const bit = lexicon.cueBit('left-boundary');
  const first = bit === 0 ? 0 : firstCue[31 - Math.clz32(bit)]!;
  const end = bit === 0 ? 0 : firstCue[32 - Math.clz32(bit)]!;
  for (let k = first; k < end; k++) {
    const h = byCue[k]!;
    const word = wordAt[hits.from[h]!]!;
    if (words.from[word] === hits.from[h] && words.to[word] === hits.to[h]) found[word] = 1;
  }
  return found;
}

/** Where the title marks around a place close; 0 outside of titles. */
function titleEnds(text: string, partner: Int32Array): Int32Array {
  const ends = new Int32Array(text.length + 1);
  for (let i = text.indexOf('《'); i >= 0; i = text.indexOf('《', Math.max(i + 1, partner[i]!))) {
    if (partner[i]! > i) ends.fill(partner[i]!, i + 1, partner[i]!);
  }
  return ends;
}

/** How many marks with a partner stand before a place. */
function countPaired(text: string, partner: Int32Array): Int32Array {
  const paired = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) paired[i + 1] = paired[i]! + (partner[i]! >= 0 ? 1 : 0);
  return paired;
}

function lineStarts({ text, input }: Reading): Uint8Array {
  const found = new Uint8Array(text.length + 1);
  for (const line of input.lines) found[line.from] = 1;
  return found;
}
