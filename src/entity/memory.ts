/** What one document has said: the names that a first choice found, by surface and by their neighbours in lists. */
import { typeCount } from './clues';
import { enlarge, typeNumber } from './proposals';
import type { Propose } from './proposer';
import type { Reading } from './reading';
import { shape } from './shape';

/** Names of a text, in its order, without overlaps. */
export interface Names {
  readonly length: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly type: Uint8Array;
}

export interface Memory {
  /** False where it has nothing to say of a span. */
  speaksOf(from: number, to: number): boolean;
  /** Bits of the types under which the same characters were chosen at other places. */
  typesOf(from: number, to: number): number;
  /** By offset: type of the chosen name that a list mark joins to the left of it, or -1. */
  readonly typeBefore: Int8Array;
  /** By offset: type of the chosen name that a list mark joins to the right of it, or -1. */
  readonly typeBehind: Int8Array;
  /** Proposes the chosen names' characters at all other places, with the types under which they were chosen. */
  repeat(propose: Propose): void;
}

const rememberedLength = 2;

export function remember(reading: Reading, chosen: Names): Memory {
  const { text } = reading;
  const chosenType = new Int8Array(text.length + 1).fill(-1);
  const chosenEnd = new Int32Array(text.length + 1);
  for (let c = 0; c < chosen.length; c++) {
    chosenType[chosen.from[c]!] = chosen.type[c]!;
    chosenEnd[chosen.from[c]!] = chosen.to[c]!;
  }
  const surfaces = countTypes(text, chosen);
  const { first, surface } = findRepeats(text, surfaces.names);
  const isChosen = (from: number, to: number, type: number): boolean => chosenType[from] === type && chosenEnd[from] === to;
  /** Bits of the types under which surface `s` was chosen elsewhere than from `from` to `to`. */
  const typesElsewhere = (s: number, from: number, to: number): number => {
    let found = 0;
    for (let type = 0; type < typeCount; type++) {
      if (surfaces.counts[s * typeCount + type]! > (isChosen(from, to, type) ? 1 : 0)) found |= 1 << type;
    }
    return found;
  };
  const neighbours = readNeighbours(reading, chosen);
  const { typeBefore, typeBehind } = neighbours;
  return {
    speaksOf: (from, to) => first[from]! < first[from + 1]! || typeBefore[from]! >= 0 || typeBehind[to]! >= 0,
    typesOf(from, to) {
      for (let r = first[from]!; r < first[from + 1]!; r++) {
        if (surfaces.names[surface[r]!]!.length === to - from) return typesElsewhere(surface[r]!, from, to);
      }
      return 0;
    },
    ...neighbours,
    repeat(propose) {
      for (let from = 0; from < text.length; from++) {
        for (let r = first[from]!; r < first[from + 1]!; r++) {
          const s = surface[r]!;
          const to = from + surfaces.names[s]!.length;
          for (let type = 0; type < typeCount; type++) {
            if (surfaces.counts[s * typeCount + type]! > 0 && !isChosen(from, to, type)) propose(from, to, type);
          }
        }
      }
    },
  };
}

function readNeighbours(
  { text, shapes, starts, wordAt, input: { words } }: Reading,
  chosen: Names,
): Pick<Memory, 'typeBefore' | 'typeBehind'> {
  const typeBefore = new Int8Array(text.length + 1).fill(-1);
  const typeBehind = new Int8Array(text.length + 1).fill(-1);
  const isJoint = (word: number): boolean => shapes[word] === shape.list || shapes[word] === shape.conjunction;
  for (let c = 0; c < chosen.length; c++) {
    const [from, to, type] = [chosen.from[c]!, chosen.to[c]!, chosen.type[c]!];
    if (starts[to] === 1 && isJoint(wordAt[to]!)) typeBefore.fill(type, to + 1, words.to[wordAt[to]!]! + 1);
    if (from > 0 && starts[from] === 1 && isJoint(wordAt[from - 1]!)) typeBehind.fill(type, words.from[wordAt[from - 1]!]!, from);
  }
  return { typeBefore, typeBehind };
}

/** The surfaces of the chosen names; how often surface `s` was chosen as type `t` stands at `s * typeCount + t`. */
interface Surfaces {
  readonly names: readonly string[];
  readonly counts: Int32Array;
}

/** Calendar expressions are read without a memory. */
function countTypes(text: string, chosen: Names): Surfaces {
  const numbers = new Map<string, number>();
  const counts = new Int32Array(chosen.length * typeCount);
  for (let c = 0; c < chosen.length; c++) {
    const [from, to, type] = [chosen.from[c]!, chosen.to[c]!, chosen.type[c]!];
    if (to - from < rememberedLength || type === typeNumber.time) continue;
    const name = text.slice(from, to);
    let number = numbers.get(name);
    if (number === undefined) numbers.set(name, (number = numbers.size));
    counts[number * typeCount + type]! += 1;
  }
  return { names: [...numbers.keys()], counts };
}

/** Places of surfaces by offset: `surface[r]` for `r` from `first[at]` to `first[at + 1]` are those that begin at `at`. */
interface Repeats {
  readonly first: Int32Array;
  readonly surface: Int32Array;
}

/**
 * Finds every place of the remembered surfaces, in one pass over the text. Surfaces are chained by their first three characters,
 * those of two by both.
 */
function findRepeats(text: string, names: readonly string[]): Repeats {
  const keys = Int32Array.from(names, (name) => keyOf(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2)));
  // Some slots for each surface, so that chains stay short in long documents too.
  const shift = Math.clz32(4 * names.length + 256);
  const head = new Int32Array(1 << (32 - shift)).fill(-1);
  const next = new Int32Array(names.length);
  for (let s = 0; s < keys.length; s++) {
    const slot = keys[s]! >>> shift;
    next[s] = head[slot]!;
    head[slot] = s;
  }
  const first = new Int32Array(text.length + 2);
  let surface: Int32Array = new Int32Array(Math.max(64, text.length >> 3));
  let length = 0;
  const visit = (from: number, key: number): void => {
    for (let s = head[key >>> shift]!; s >= 0; s = next[s]!) {
      if (keys[s] !== key || !text.startsWith(names[s]!, from)) continue;
      if (length === surface.length) surface = enlarge(surface, 2 * length);
      surface[length++] = s;
    }
  };
  for (let from = 0; from < text.length; from++) {
    first[from] = length;
    const [a, b] = [text.charCodeAt(from), text.charCodeAt(from + 1)];
    visit(from, keyOf(a, b, 0));
    if (from + 2 < text.length) visit(from, keyOf(a, b, text.charCodeAt(from + 2)));
  }
  return { first: first.fill(length, text.length), surface };
}

/** A well mixed number of the first characters of a surface; the third is NaN or 0 where there is none. */
const keyOf = (a: number, b: number, c: number): number => Math.imul(Math.imul((a << 16) | b, 0x9e3779b1) ^ c, 0x85ebca6b);
