/** What one document has said: the names that a first choice found, by surface and by their neighbours in lists. */
import { entityTypes } from '../analysis/entity-types';
import { typeNumber } from './proposals';
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
  /** Other places of the chosen names' characters, by `from`, with the types under which they were chosen. */
  readonly repeats: readonly Chosen[];
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
    repeats: repeats.filter(({ from, to, type }) => type !== chosenType[from] || to !== chosenEnd[from]),
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

/** For each chosen surface how often it was chosen as each type; calendar expressions are read without a memory. */
function countTypes(text: string, chosen: readonly Chosen[]): Map<string, Int32Array> {
  const counts = new Map<string, Int32Array>();
  for (const { from, to, type } of chosen) {
    if (to - from < rememberedLength || type === typeNumber.time) continue;
    const surface = text.slice(from, to);
    let types = counts.get(surface);
    if (types === undefined) counts.set(surface, (types = new Int32Array(entityTypes.length)));
    types[type]!++;
  }
  return counts;
}

/**
 * Finds every place of the remembered surfaces, in one pass over the text. Surfaces are chained by their first three characters,
 * those of two by both.
 */
function findRepeats(text: string, counts: ReadonlyMap<string, Int32Array>): Repeat[] {
  const surfaces = [...counts.keys()];
  const types = [...counts.values()];
  const first = new Int32Array(1 << slotBits).fill(-1);
  const next = new Int32Array(surfaces.length);
  surfaces.forEach((surface, s) => {
    const slot = slotOf(surface.charCodeAt(0), surface.charCodeAt(1), surface.length > 2 ? surface.charCodeAt(2) : 0);
    next[s] = first[slot]!;
    first[slot] = s;
  });
  const repeats: Repeat[] = [];
  const visit = (from: number, slot: number): void => {
    for (let s = first[slot]!; s >= 0; s = next[s]!) {
      const surface = surfaces[s]!;
      if (!text.startsWith(surface, from)) continue;
      for (let type = 0; type < entityTypes.length; type++) {
        const count = types[s]![type]!;
        if (count > 0) repeats.push({ from, to: from + surface.length, type, count });
      }
    }
  };
  for (let from = 0; from + 1 < text.length; from++) {
    const [a, b] = [text.charCodeAt(from), text.charCodeAt(from + 1)];
    visit(from, slotOf(a, b, 0));
    if (from + 2 < text.length) visit(from, slotOf(a, b, text.charCodeAt(from + 2)));
  }
  return repeats;
}

const slotBits = 15;

const slotOf = (a: number, b: number, c: number): number =>
  Math.imul(Math.imul((a << 16) | b, 0x9e3779b1) ^ c, 0x85ebca6b) >>> (32 - slotBits);
