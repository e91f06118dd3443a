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

const unasked = -2;
const lineFeed = 0x0a;

/** What the text says about spans: each part writes feature numbers into `found` from `n` on and returns where they end. */
export interface Evidence {
  /** What stands before every name that starts at `from`. */
  before(from: number, found: Int32Array, n: number): number;
  /** What stands behind every name that ends at `to`. */
  behind(to: number, found: Int32Array, n: number): number;
  /** What speaks for and against a span besides. */
  inside(from: number, to: number, found: Int32Array, n: number): number;
}

const charBucket = (n: number): number => (n <= 6 ? n - 1 : n <= 8 ? 6 : n <= 11 ? 7 : n <= 16 ? 8 : n <= 24 ? 9 : 10);
const wordBucket = (n: number): number => (n <= 5 ? n - 1 : n <= 7 ? 5 : 6);

/** The shape of a name that stands in a dictionary, however the words fall there; -1 for all others. */
function knownShape(certain: number): number {
  if ((certain & tableBits.organizations) !== 0) return shape.body;
  if ((certain & placeBits) !== 0) return shape.place;
  if ((certain & properBits) !== 0) return shape.proper;
  return (certain & tableBits.industries) !== 0 ? shape.noun : -1;
}

const placeBits = tableBits.divisions | tableBits.places | tableBits.zones;
const properBits = tableBits.programs | tableBits.documents | tableBits.events | tableBits.awards | tableBits.products;

export function openEvidence(reading: Reading, space: FeatureSpace): Evidence {
  const { input, wordAt, shapes, starts, firstHit, firstEnd, byEnd, cues, tables, partner, text } = reading;
  const { hits, words, lexicon } = input;
  const named = nameBits.reduce((bits, name) => bits | tableBits[name], 0);
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
  const reach = new Int32Array(text.length + 1);
  for (let i = 0, h = 0, most = 0; i < text.length; i++) {
    for (; h < hits.length && hits.from[h] === i; h++)
      if (((tables[h]! & named) !== 0 || (cues[h]! & bodyHead) !== 0) && hits.to[h]! > most) most = hits.to[h]!;
    reach[i] = most;
  }

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

  const before = (from: number, found: Int32Array, start: number): number => {
    let n = start;
    let cueSet = 0;
    let tableSet = 0;
    for (let k = firstEnd[from]!; k < firstEnd[from + 1]!; k++) {
      const h = byEnd[k]!;
      if (starts[hits.from[h]!] === 0) continue;
      if (cues[h] !== 0) n = word(0, h, found, n);
      cueSet |= cues[h]!;
      tableSet |= tables[h]!;
    }
    if (lines[from] === 1) found[n++] = flags['line-start'];
    return side(0, from > 0 ? shapes[wordAt[from - 1]!]! : shape.edge, cueSet, tableSet, found, n);
  };

  const behind = (to: number, found: Int32Array, start: number): number => {
    let n = start;
    let cueSet = 0;
    let tableSet = 0;
    for (let h = firstHit[to]!; h < firstHit[to + 1]!; h++) {
      if (starts[hits.to[h]!] === 0) continue;
      if (cues[h] !== 0) n = word(1, h, found, n);
      cueSet |= cues[h]!;
      tableSet |= tables[h]!;
    }
    return side(1, shapes[wordAt[to]!]!, cueSet, tableSet, found, n);
  };

  const inside = (from: number, to: number, found: Int32Array, start: number): number => {
    let n = start;
    found[n++] = flags.any;
    found[n++] = space.chars + charBucket(to - from);
    const firstWord = wordAt[from]!;
    const lastWord = wordAt[to - 1]!;
    let cueSet = 0;
    let tableSet = 0;
    let exact = 0;
    let certain = 0;
    for (let h = firstHit[from]!; h < firstHit[from + 1]!; h++) {
      if (hits.to[h]! > to) continue;
      if (hits.to[h] === to) {
        exact |= tables[h]!;
        if (tables[h] !== 0) certain |= lexicon.certain(hits.entry[h]!);
      } else tableSet |= tables[h]!;
      if (cues[h] !== 0) n = word(2, h, found, n);
      cueSet |= cues[h]!;
    }
    const known = knownShape(certain);
    if (partner[from] === to - 1) {
      for (let h = firstHit[from + 1]!; h < firstHit[from + 2]!; h++) {
        if (hits.to[h] !== to - 1) continue;
        exact |= tables[h]!;
        certain |= lexicon.certain(hits.entry[h]!);
      }
    }
    found[n++] = space.words + (known < 0 ? wordBucket(lastWord - firstWord + 1) : 0);
    n = side(2, known < 0 ? shapes[firstWord]! : known, cueSet, tableSet, found, n);
    cueSet = tableSet = 0;
    for (let k = firstEnd[to]!; k < firstEnd[to + 1]!; k++) {
      const h = byEnd[k]!;
      if (hits.from[h]! < from) continue;
      if (cues[h] !== 0) n = word(3, h, found, n);
      cueSet |= cues[h]!;
      if (hits.from[h]! > from) tableSet |= tables[h]!;
    }
    n = side(3, known < 0 ? shapes[lastWord]! : known, cueSet, tableSet, found, n);
    if (exact !== 0) n = bits(space.exactContext, exact & ~certain, found, bits(space.exact, certain, found, n));

    if (starts[from] === 0 && (certain & named) === 0) found[n++] = flags['cut-left'];
    if (starts[to] === 0 && (certain & named) === 0) found[n++] = flags['cut-right'];
    if (from > 0 && partner[from - 1] === to) {
      if (text[to] === '”') found[n++] = flags['in-quotes'];
      if (text[to] === '》') found[n++] = flags['in-title'];
      if (text[to] === ')') found[n++] = flags['in-bracket'];
    }
    if (isUnbalanced(from, to)) found[n++] = flags.unbalanced;
    if (titleAt[from]! >= to) found[n++] = flags['inside-title'];
    if (known < 0) n = hold(firstWord, lastWord, found, n);
    if ((from > 0 && reach[from - 1]! >= to) || reach[from]! > to) found[n++] = flags['inside-name'];
    if ((tableSet & named) !== 0) found[n++] = flags['holds-name'];
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

  return { before, behind, inside };
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
