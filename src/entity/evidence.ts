/** What speaks for and against a candidate, as feature numbers. */
import { tableBits, tableNames } from '../lexicon/index';
import { evidenceCues, type FeatureSpace, plain } from './features';
import type { Memory } from './memory';
import type { Candidates } from './proposals';
import type { Reading } from './reading';
import { shape, shapeNames } from './shape';

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

export interface Gatherer {
  /** Writes the feature numbers of candidate `c` into `found` and returns how many there are. */
  gather(c: number, found: Int32Array): number;
}

const charBucket = (n: number): number => (n <= 6 ? n - 1 : n <= 8 ? 6 : n <= 11 ? 7 : n <= 16 ? 8 : n <= 24 ? 9 : 10);
const wordBucket = (n: number): number => (n <= 5 ? n - 1 : n <= 7 ? 5 : 6);

export function openGatherer(reading: Reading, candidates: Candidates, space: FeatureSpace, memory: Memory | null): Gatherer {
  const { input, wordAt, shapes, starts, firstHit, firstEnd, byEnd, cues, tables, partner, text } = reading;
  const { hits, words, lexicon } = input;
  const named = nameBits.reduce((bits, name) => bits | tableBits[name], 0);
  const lines = lineStarts(reading);
  const cueNumber = new Int16Array(32).fill(-1);
  evidenceCues.forEach((name, index) => {
    const bit = lexicon.cueBit(name);
    if (bit !== 0) cueNumber[31 - Math.clz32(bit)] = index;
  });
  const reach = new Int32Array(text.length + 1);
  for (let i = 0, h = 0, most = 0; i < text.length; i++) {
    for (; h < hits.length && hits.from[h] === i; h++) if ((tables[h]! & named) !== 0 && hits.to[h]! > most) most = hits.to[h]!;
    reach[i] = most;
  }

  const gather = (c: number, found: Int32Array): number => {
    const [from, to, type] = [candidates.from[c]!, candidates.to[c]!, candidates.type[c]!];
    let n = 0;
    const put = (feature: number): void => {
      found[n++] = feature;
    };
    const flag = (name: keyof typeof plain, holds: boolean): void => {
      if (holds) put(space.plain + plain[name]);
    };
    const bits = (base: number, set: number, numbers?: Int16Array): void => {
      for (let rest = set; rest !== 0; rest &= rest - 1) {
        const bit = 31 - Math.clz32(rest & -rest);
        const number = numbers === undefined ? bit : numbers[bit]!;
        if (number >= 0) put(base + number);
      }
    };
    const side = (which: number, word: number, cueSet: number, tableSet: number): void => {
      put(space.shapes + which * shapeNames.length + (word < 0 ? shape.edge : shapes[word]!));
      bits(space.cues + which * evidenceCues.length, cueSet, cueNumber);
      bits(space.tables + which * tableNames.length, tableSet);
    };

    put(space.plain + plain.any);
    put(space.chars + charBucket(to - from));
    const firstWord = wordAt[from]!;
    const lastWord = wordAt[to - 1]!;
    put(space.words + wordBucket(lastWord - firstWord + 1));
    for (let r = candidates.ruleStart[c]!; r < candidates.ruleStart[c + 1]!; r++) if (candidates.rules[r]! < space.ruleCount) put(space.rules + candidates.rules[r]!);

    let cueSet = 0;
    let tableSet = 0;
    for (let k = firstEnd[from]!; k < firstEnd[from + 1]!; k++) {
      const h = byEnd[k]!;
      if (starts[hits.from[h]!] === 0) continue;
      cueSet |= cues[h]!;
      tableSet |= tables[h]!;
    }
    side(0, from > 0 ? wordAt[from - 1]! : -1, cueSet, tableSet);
    cueSet = tableSet = 0;
    for (let h = firstHit[to]!; h < firstHit[to + 1]!; h++) {
      if (starts[hits.to[h]!] === 0) continue;
      cueSet |= cues[h]!;
      tableSet |= tables[h]!;
    }
    side(1, wordAt[to]!, cueSet, tableSet);
    cueSet = tableSet = 0;
    let exact = 0;
    let certain = 0;
    for (let h = firstHit[from]!; h < firstHit[from + 1]!; h++) {
      if (hits.to[h]! > to) continue;
      if (hits.to[h] === to) {
        exact |= tables[h]!;
        certain |= lexicon.certain(hits.entry[h]!);
      } else tableSet |= tables[h]!;
      cueSet |= cues[h]!;
    }
    side(2, firstWord, cueSet, tableSet);
    cueSet = tableSet = 0;
    for (let k = firstEnd[to]!; k < firstEnd[to + 1]!; k++) {
      const h = byEnd[k]!;
      if (hits.from[h]! < from) continue;
      cueSet |= cues[h]!;
      if (hits.from[h]! > from) tableSet |= tables[h]!;
    }
    side(3, lastWord, cueSet, tableSet);
    bits(space.exact, certain);
    bits(space.exactContext, exact & ~certain);

    flag('cut-left', starts[from] === 0);
    flag('cut-right', starts[to] === 0);
    flag('in-quotes', from > 0 && partner[from - 1] === to && text[to] === '”');
    flag('in-title', from > 0 && partner[from - 1] === to && text[to] === '》');
    flag('in-bracket', from > 0 && partner[from - 1] === to && text[to] === ')');
    let seen = 0;
    let singles = 0;
    for (let w = firstWord; w <= lastWord; w++) {
      const kind = shapes[w]!;
      seen |= kind < 32 ? 1 << kind : 0;
      if (words.to[w]! - words.from[w]! === 1) singles++;
    }
    const has = (kind: number): boolean => (seen & (1 << kind)) !== 0;
    flag('has-verb', has(shape.verb));
    flag('has-de', has(shape.de));
    flag('has-list', has(shape.list));
    flag('has-conjunction', has(shape.conjunction));
    flag('has-number', has(shape.number) || has(shape.time));
    flag('has-latin', has(shape.latin));
    flag('has-quote', has(shape['open-quote']));
    flag('has-bracket', has(shape['open-paren']));
    flag('has-place', has(shape.place));
    flag('has-body', has(shape.body));
    flag('has-function-word', has(shape.preposition) || has(shape.adverb) || has(shape.particle) || has(shape.pronoun));
    flag('single-characters', singles > 1);
    flag('inside-name', (from > 0 && reach[from - 1]! >= to) || reach[from]! > to);
    flag('holds-name', ((tableSet & named) !== 0));
    flag('line-start', lines[from] === 1);
    flag('whole-line', lines[from] === 1 && (to === text.length || text[to] === '\n'));
    if (memory !== null) {
      const elsewhere = memory.typesOf(from, to);
      flag('same-elsewhere', (elsewhere & (1 << type)) !== 0);
      flag('other-elsewhere', (elsewhere & ~(1 << type)) !== 0);
      const before = memory.typeBefore(from);
      const behind = memory.typeBehind(to);
      flag('same-listed-left', before === type);
      flag('same-listed-right', behind === type);
      flag('other-listed', (before >= 0 && before !== type) || (behind >= 0 && behind !== type));
    }
    return n;
  };
  return { gather };
}

function lineStarts({ text, input }: Reading): Uint8Array {
  const found = new Uint8Array(text.length + 1);
  for (const line of input.lines) found[line.from] = 1;
  return found;
}
