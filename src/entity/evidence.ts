/** What speaks for and against a span, as feature numbers. */
import { tableBits, tableNames } from '../lexicon/index';
import { evidenceCues, type FeatureSpace, type PlainName } from './features';
import type { Reading } from './reading';
import { type ShapeName, shape, shapeNames } from './shape';

const nameBits = [
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

const named = nameBits.reduce((bits, name) => bits | tableBits[name], 0);

const unasked = -2;
const lineFeed = 0x0a;

/** What the text says about spans: each part writes feature numbers into `found` from `n` on and returns where they end. */
export interface Evidence {
  /** What stands before every name that starts at `from`, and how such a name begins. */
  atStart(from: number, found: Int32Array, n: number): number;
  /** How every name that ends at `to` ends, and what stands behind it. */
  atEnd(to: number, found: Int32Array, n: number): number;
  /** What speaks for and against one span. */
  inside(from: number, to: number, found: Int32Array, n: number): number;
}

const charBucket = (n: number): number => (n <= 6 ? n - 1 : n <= 8 ? 6 : n <= 11 ? 7 : n <= 16 ? 8 : n <= 24 ? 9 : 10);
const wordBucket = (n: number): number => (n <= 5 ? n - 1 : n <= 7 ? 5 : 6);

export function openEvidence(reading: Reading, space: FeatureSpace): Evidence {
  const { input, wordAt, shapes, starts, firstHit, firstEnd, byEnd, cues, tables, partner, text } = reading;
  const { hits, words, lexicon } = input;
  const lines = lineStarts(reading);
  const { flags } = space;
  // By shape: which of the flags from `has-verb` on it raises, as a bit.
  const heldBit = new Int32Array(shapeNames.length);
  const bitOf = (flag: PlainName): number => 1 << (flags[flag] - flags['has-verb']);
  for (const [flag, names] of heldShapes) for (const name of names) heldBit[shape[name]] = bitOf(flag);
  const [manyVerbs, manySingles] = [bitOf('has-verbs'), bitOf('single-characters')];
  const cueNumber = new Int16Array(32);
  let knownCues = 0;
  evidenceCues.forEach((name, index) => {
    const bit = lexicon.cueBit(name);
    if (bit !== 0) cueNumber[31 - Math.clz32(bit)] = index;
    knownCues |= bit;
  });
  const bodyHead = lexicon.cueBit('org-suffix');
  // How far names reach that start at or before a place, where the first name from a place ends, where the last one to a place starts.
  const reach = new Int32Array(text.length + 1);
  const firstEndOfName = new Int32Array(text.length + 1).fill(text.length + 1);
  const lastStartOfName = new Int32Array(text.length + 1).fill(-1);
  for (let h = 0; h < hits.length; h++) {
    const isName = (tables[h]! & named) !== 0;
    if (!isName && (cues[h]! & bodyHead) === 0) continue;
    const [from, to] = [hits.from[h]!, hits.to[h]!];
    if (to > reach[from]!) reach[from] = to;
    if (!isName) continue;
    if (to < firstEndOfName[from]!) firstEndOfName[from] = to;
    if (from > lastStartOfName[to]!) lastStartOfName[to] = from;
  }
  for (let i = 1; i <= text.length; i++) if (reach[i - 1]! > reach[i]!) reach[i] = reach[i - 1]!;

  // Where the title marks around a place close; 0 outside of titles.
  const titleAt = new Int32Array(text.length + 1);
  for (let i = text.indexOf('《'); i >= 0; i = text.indexOf('《', Math.max(i + 1, partner[i]!))) {
    if (partner[i]! > i) titleAt.fill(partner[i]!, i + 1, partner[i]!);
  }
  // How many marks with a partner stand before a place.
  const paired = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) paired[i + 1] = paired[i]! + (partner[i]! >= 0 ? 1 : 0);
  const isUnbalanced = (from: number, to: number): boolean => {
    if (paired[from] === paired[to]) return false;
    for (let i = from; i < to; i++) if (partner[i]! >= 0 && (partner[i]! < from || partner[i]! >= to)) return true;
    return false;
  };
  const wordNumbers = numberWords(reading, space.wordNumbers);

  const side = (which: number, kind: number, cueSet: number, tableSet: number, found: Int32Array, start: number): number => {
    let n = start;
    found[n++] = space.shapes + which * shapeNames.length + kind;
    for (let rest = cueSet & knownCues; rest !== 0; rest &= rest - 1) {
      found[n++] = space.cues + which * evidenceCues.length + cueNumber[31 - Math.clz32(rest & -rest)]!;
    }
    return tableSet === 0 ? n : bits(space.tables + which * tableNames.length, tableSet, found, n);
  };
  /** A cue word with weights of its own. */
  const word = (which: number, hit: number, found: Int32Array, n: number): number => {
    const number = wordNumbers[hit]!;
    if (number < 0) return n;
    found[n] = space.cueWords + which * space.wordNumbers.size + number;
    return n + 1;
  };

  /** The cues and tables of the hits that end at `to`; `whole` ones only where they start with a word. */
  const endingAt = (which: number, to: number, kind: number, whole: boolean, found: Int32Array, start: number): number => {
    let n = start;
    let cueSet = 0;
    let tableSet = 0;
    for (let k = firstEnd[to]!; k < firstEnd[to + 1]!; k++) {
      const h = byEnd[k]!;
      if (whole && starts[hits.from[h]!] === 0) continue;
      if (cues[h] !== 0) n = word(which, h, found, n);
      cueSet |= cues[h]!;
      tableSet |= tables[h]!;
    }
    return side(which, kind, cueSet, tableSet, found, n);
  };
  /** The cues and tables of the hits that start at `from`; `whole` ones only where they end with a word. */
  const startingAt = (which: number, from: number, kind: number, whole: boolean, found: Int32Array, start: number): number => {
    let n = start;
    let cueSet = 0;
    let tableSet = 0;
    for (let h = firstHit[from]!; h < firstHit[from + 1]!; h++) {
      if (whole && starts[hits.to[h]!] === 0) continue;
      if (cues[h] !== 0) n = word(which, h, found, n);
      cueSet |= cues[h]!;
      tableSet |= tables[h]!;
    }
    return side(which, kind, cueSet, tableSet, found, n);
  };

  const atStart = (from: number, found: Int32Array, start: number): number => {
    const n = endingAt(0, from, from > 0 ? shapes[wordAt[from - 1]!]! : shape.edge, true, found, start);
    if (lines[from] === 1) found[n] = flags['line-start'];
    return startingAt(2, from, shapes[wordAt[from]!]!, false, found, n + lines[from]!);
  };

  const atEnd = (to: number, found: Int32Array, start: number): number => {
    const n = endingAt(3, to, shapes[wordAt[to - 1]!]!, false, found, start);
    return startingAt(1, to, shapes[wordAt[to]!]!, true, found, n);
  };

  const inside = (from: number, to: number, found: Int32Array, start: number): number => {
    let n = start;
    found[n++] = flags.any;
    found[n++] = space.chars + charBucket(to - from);
    const firstWord = wordAt[from]!;
    const lastWord = wordAt[to - 1]!;
    let exact = 0;
    let certain = 0;
    const isMarked = partner[from] === to - 1;
    for (let h = firstHit[from]!; h < firstHit[isMarked ? from + 2 : from + 1]!; h++) {
      if (hits.to[h] !== (hits.from[h] === from ? to : to - 1) || tables[h] === 0) continue;
      exact |= tables[h]!;
      certain |= lexicon.certain(hits.entry[h]!);
    }
    const isKnown = (certain & named) !== 0;
    found[n++] = space.words + (isKnown ? 0 : wordBucket(lastWord - firstWord + 1));
    if (exact !== 0) n = bits(space.exactContext, exact & ~certain, found, bits(space.exact, certain, found, n));

    if (starts[from] === 0 && !isKnown) found[n++] = flags['cut-left'];
    if (starts[to] === 0 && !isKnown) found[n++] = flags['cut-right'];
    if (from > 0 && partner[from - 1] === to) {
      if (text[to] === '”') found[n++] = flags['in-quotes'];
      if (text[to] === '》') found[n++] = flags['in-title'];
      if (text[to] === ')') found[n++] = flags['in-bracket'];
    }
    if (isUnbalanced(from, to)) found[n++] = flags.unbalanced;
    if (titleAt[from]! >= to) found[n++] = flags['inside-title'];
    if (!isKnown) n = hold(firstWord, lastWord, found, n);
    if ((from > 0 && reach[from - 1]! >= to) || reach[from]! > to) found[n++] = flags['inside-name'];
    if (firstEndOfName[from]! < to || lastStartOfName[to]! > from) found[n++] = flags['holds-name'];
    if (lines[from] === 1 && (to === text.length || text.charCodeAt(to) === lineFeed)) found[n++] = flags['whole-line'];
    return n;
  };

  /** The words of a name that stands in no dictionary. */
  const hold = (firstWord: number, lastWord: number, found: Int32Array, n: number): number => {
    let held = 0;
    let singles = 0;
    let verbs = 0;
    for (let w = firstWord; w <= lastWord; w++) {
      const kind = shapes[w]!;
      held |= heldBit[kind]!;
      if (words.to[w]! - words.from[w]! === 1) singles++;
      if (kind === shape.verb) verbs++;
    }
    if (verbs > 1) held |= manyVerbs;
    if (singles > 1) held |= manySingles;
    return bits(flags['has-verb'], held, found, n);
  };

  return { atStart, atEnd, inside };
}

/** Adds `base` plus the number of each bit that is set. */
function bits(base: number, set: number, found: Int32Array, start: number): number {
  let n = start;
  for (let rest = set; rest !== 0; rest &= rest - 1) found[n++] = base + 31 - Math.clz32(rest & -rest);
  return n;
}

/** Shapes that are evidence wherever they stand in a name. */
const heldShapes: readonly (readonly [flag: PlainName, shapes: readonly ShapeName[]])[] = [
  ['has-verb', ['verb']],
  ['has-de', ['de']],
  ['has-list', ['list']],
  ['has-conjunction', ['conjunction']],
  ['has-number', ['number', 'time']],
  ['has-latin', ['latin']],
  ['has-quote', ['open-quote']],
  ['has-bracket', ['open-paren']],
  ['has-place', ['place']],
  ['has-body', ['body']],
  ['has-function-word', ['preposition', 'adverb', 'particle', 'pronoun']],
];

/** The number of each hit that is a cue word with weights of its own; -1 for the others. */
function numberWords({ input: { hits, text, lexicon }, cues }: Reading, words: ReadonlyMap<string, number>): Int16Array {
  const numbers = new Int16Array(hits.length).fill(-1);
  const ofEntry = new Int16Array(lexicon.size).fill(unasked);
  for (let h = 0; h < hits.length; h++) {
    if (cues[h] === 0) continue;
    const entry = hits.entry[h]!;
    if (ofEntry[entry] === unasked) ofEntry[entry] = words.get(text.slice(hits.from[h], hits.to[h])) ?? -1;
    numbers[h] = ofEntry[entry]!;
  }
  return numbers;
}

function lineStarts({ text, input }: Reading): Uint8Array {
  const found = new Uint8Array(text.length + 1);
  for (const line of input.lines) found[line.from] = 1;
  return found;
}
