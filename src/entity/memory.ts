/** What one document has said: the names that a first choice found, by surface and by their neighbours in lists. */
import { entityTypes } from '../analysis/entity-types';
import { beginsEntry, filterPairs } from '../lexicon/pair-filter';
import type { Reading } from './reading';
import { shape } from './shape';

export interface Chosen {
  readonly from: number;
  readonly to: number;
  readonly type: number;
}

export interface Memory {
  /** Bits of the types under which the same characters were chosen at other places. */
  typesOf(from: number, to: number): number;
  /** By offset: type of the chosen name that a list mark joins to the left of it, or -1. */
  readonly typeBefore: Int8Array;
  /** By offset: type of the chosen name that a list mark joins to the right of it, or -1. */
  readonly typeBehind: Int8Array;
  /** All places of the chosen names' characters, by `from`, with each type and how often it was chosen. */
  readonly repeats: readonly Repeat[];
}

interface Repeat extends Chosen {
  readonly count: number;
}

const rememberedLength = 2;

export function remember(reading: Reading, chosen: readonly Chosen[]): Memory {
  const { text } = reading;
  const chosenType = new Int8Array(text.length + 1).fill(-1);
  const chosenEnd = new Int32Array(text.length + 1);
  for (const { from, to, type } of chosen) {
    chosenType[from] = type;
    chosenEnd[from] = to;
  }
  const repeats = findRepeats(text, countTypes(text, chosen));
  const firstRepeat = new Int32Array(text.length + 2);
  for (const { from } of repeats) firstRepeat[from + 1]!++;
  for (let at = 1; at < firstRepeat.length; at++) firstRepeat[at]! += firstRepeat[at - 1]!;
  return {
    typesOf(from, to) {
      let found = 0;
      for (let r = firstRepeat[from]!; r < firstRepeat[from + 1]!; r++) {
        const { to: end, type, count } = repeats[r]!;
        const here = type === chosenType[from] && to === chosenEnd[from] ? 1 : 0;
        if (end === to && count > here) found |= 1 << type;
      }
      return found;
    },
    ...readNeighbours(reading, chosen),
    repeats,
  };
}

function readNeighbours(
  { text, shapes, starts, wordAt, input: { words } }: Reading,
  chosen: readonly Chosen[],
): Pick<Memory, 'typeBefore' | 'typeBehind'> {
  const typeBefore = new Int8Array(text.length + 1).fill(-1);
  const typeBehind = new Int8Array(text.length + 1).fill(-1);
  const isJoint = (word: number): boolean => shapes[word] === shape.list || shapes[word] === shape.conjunction;
  for (const { from, to, type } of chosen) {
    if (starts[to] === 1 && isJoint(wordAt[to]!)) typeBefore.fill(type, to + 1, words.to[wordAt[to]!]! + 1);
    if (from > 0 && starts[from] === 1 && isJoint(wordAt[from - 1]!)) typeBehind.fill(type, words.from[wordAt[from - 1]!]!, from);
  }
  return { typeBefore, typeBehind };
}

/** For each chosen surface how often it was chosen as each type. */
function countTypes(text: string, chosen: readonly Chosen[]): Map<string, Int32Array> {
  const counts = new Map<string, Int32Array>();
  for (const { from, to, type } of chosen) {
    if (to - from < rememberedLength) continue;
    const surface = text.slice(from, to);
    let types = counts.get(surface);
    if (types === undefined) counts.set(surface, (types = new Int32Array(entityTypes.length)));
    types[type]!++;
  }
  return counts;
}

/** Finds every place of the remembered surfaces, in one pass over the text: only lengths are tried that names with these first two characters have. */
function findRepeats(text: string, counts: ReadonlyMap<string, Int32Array>): Repeat[] {
  const lengths = new Map<number, number[]>();
  const forms = new Uint8Array(1 << formBits);
  for (const surface of counts.keys()) {
    const pair = pairAt(surface, 0);
    const known = lengths.get(pair);
    if (known === undefined) lengths.set(pair, [surface.length]);
    else if (!known.includes(surface.length)) known.push(surface.length);
    forms[formAt(surface, 0, surface.length)] = 1;
  }
  const pairs = filterPairs([...counts.keys()]);
  const repeats: Repeat[] = [];
  for (let from = 0; from + 1 < text.length; from++) {
    if (!beginsEntry(pairs, text.charCodeAt(from), text.charCodeAt(from + 1))) continue;
    for (const length of lengths.get(pairAt(text, from)) ?? []) {
      const to = from + length;
      if (to > text.length || forms[formAt(text, from, to)] === 0) continue;
      const types = counts.get(text.slice(from, to));
      if (types === undefined) continue;
      for (let type = 0; type < types.length; type++) if (types[type]! > 0) repeats.push({ from, to, type, count: types[type]! });
    }
  }
  return repeats;
}

const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);

const formBits = 16;

/** A number that few surfaces share: of the first two characters, the last one and the length. */
function formAt(text: string, from: number, to: number): number {
  const ends =
    Math.imul((text.charCodeAt(from) << 16) | text.charCodeAt(from + 1), 0x9e3779b1) ^ ((text.charCodeAt(to - 1) << 10) | (to - from));
  return Math.imul(ends, 0x85ebca6b) >>> (32 - formBits);
}
