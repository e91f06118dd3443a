/** What one document has said: the names that a first choice found, by surface and by their neighbours in lists. */
import { shape } from './shape';
import type { Reading } from './reading';

export interface Chosen {
  readonly from: number;
  readonly to: number;
  readonly type: number;
}

export interface Memory {
  /** Bits of the types under which the same characters were chosen at other places. */
  typesOf(from: number, to: number): number;
  /** Type of the chosen name that a list mark joins to the left of `from`, or -1. */
  typeBefore(from: number): number;
  /** Type of the chosen name that a list mark joins to the right of `to`, or -1. */
  typeBehind(to: number): number;
  /** Places of names chosen elsewhere, with their types as bits. */
  readonly repeats: readonly (Chosen & { readonly count: number })[];
}

const rememberedLength = 2;

export function remember(reading: Reading, chosen: readonly Chosen[]): Memory {
  const { text, shapes, wordAt, input } = reading;
  const counts = new Map<string, Map<number, number>>();
  const startType = new Int8Array(text.length + 2).fill(-1);
  const endType = new Int8Array(text.length + 2).fill(-1);
  const own = new Map<number, number>();
  for (const { from, to, type } of chosen) {
    startType[from] = type;
    endType[to] = type;
    if (to - from < rememberedLength) continue;
    const surface = text.slice(from, to);
    const types = counts.get(surface) ?? new Map<number, number>();
    types.set(type, (types.get(type) ?? 0) + 1);
    counts.set(surface, types);
    own.set(from * 1024 + (to - from), type);
  }
  const repeats = findRepeats(text, counts);
  const repeated = new Uint8Array(text.length + 1);
  for (const { from } of repeats) repeated[from] = 1;
  const jointBefore = (at: number): number => (at > 0 && isJoint(shapes[wordAt[at - 1]!]!) ? input.words.from[wordAt[at - 1]!]! : -1);
  return {
    typesOf(from, to) {
      if (repeated[from] === 0) return 0;
      const types = counts.get(text.slice(from, to));
      if (types === undefined) return 0;
      const here = own.get(from * 1024 + (to - from));
      let found = 0;
      for (const [type, count] of types) if (count > (type === here ? 1 : 0)) found |= 1 << type;
      return found;
    },
    typeBefore(from) {
      const joint = jointBefore(from);
      return joint < 0 ? -1 : endType[joint]!;
    },
    typeBehind(to) {
      const joint = wordAt[to]!;
      return joint < input.words.length && isJoint(shapes[joint]!) ? startType[input.words.to[joint]!]! : -1;
    },
    repeats,
  };
}

const isJoint = (found: number): boolean => found === shape.list || found === shape.conjunction;

/** Finds every further place of the remembered surfaces, in one pass over the text. */
function findRepeats(text: string, counts: ReadonlyMap<string, ReadonlyMap<number, number>>): (Chosen & { count: number })[] {
  const byHead = new Map<number, string[]>();
  for (const surface of counts.keys()) {
    const head = surface.charCodeAt(0) * 65536 + surface.charCodeAt(1);
    const sharing = byHead.get(head);
    if (sharing === undefined) byHead.set(head, [surface]);
    else sharing.push(surface);
  }
  const repeats: (Chosen & { count: number })[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const surfaces = byHead.get(text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1));
    if (surfaces === undefined) continue;
    for (const surface of surfaces) {
      if (!text.startsWith(surface, at)) continue;
      for (const [type, count] of counts.get(surface)!) repeats.push({ from: at, to: at + surface.length, type, count });
    }
  }
  return repeats;
}
