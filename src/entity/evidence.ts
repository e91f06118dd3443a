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

const unasked = -2;

export interface Gatherer {
  /** Writes the feature numbers of candidate `c` into `found` and returns how many there are. */
  gather(c: number, found: Int32Array): number;
  /** The same for those alone that all candidates of its span share. */
  gatherSpan(c: number, found: Int32Array): number;
  /** Adds the others behind the first `count` and returns how many there are now. */
  gatherOwn(c: number, found: Int32Array, count: number): number;
  /** The same for those alone that come from the memory of the document. */
  recall(c: number, found: Int32Array): number;
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
  const isUnbalanced = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (partner[i]! >= 0 && (partner[i]! < from || partner[i]! >= to)) return true;
    return false;
  };
  const wordNumbers = numberWords(reading, space.wordNumbers);

  // The candidate under work: where its features go, and how many there are so far.
  let sink: Int32Array = new Int32Array(0);
  let n = 0;
  const put = (feature: number): void => {
    sink[n++] = feature;
  };
  const flag = (feature: number, holds: boolean): void => {
    if (holds) put(space.plain + feature);
  };
  const bits = (base: number, set: number, numbers?: Int16Array): void => {
    for (let rest = set; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      const number = numbers === undefined ? bit : numbers[bit]!;
      if (number >= 0) put(base + number);
    }
  };
  const side = (which: number, kind: number, cueSet: number, tableSet: number): void => {
    put(space.shapes + which * shapeNames.length + kind);
    bits(space.cues + which * evidenceCues.length, cueSet, cueNumber);
    bits(space.tables + which * tableNames.length, tableSet);
  };
  /** A cue word with weights of its own. */
  const word = (which: number, hit: number): void => {
    const number = wordNumbers[hit]!;
    if (number >= 0) put(space.cueWords + which * space.wordNumbers.size + number);
  };

  const recall = (c: number, found: Int32Array): number => {
    sink = found;
    n = 0;
    putMemory(c);
    return n;
  };
  const putMemory = (c: number): void => {
    if (memory === null) return;
    const [from, to, type] = [candidates.from[c]!, candidates.to[c]!, candidates.type[c]!];
    const elsewhere = memory.typesOf(from, to);
    flag(plain['same-elsewhere'], (elsewhere & (1 << type)) !== 0);
    flag(plain['other-elsewhere'], (elsewhere & ~(1 << type)) !== 0);
    const before = memory.typeBefore[from]!;
    const behind = memory.typeBehind[to]!;
    flag(plain['same-listed-left'], before === type);
    flag(plain['same-listed-right'], behind === type);
    flag(plain['other-listed'], (before >= 0 && before !== type) || (behind >= 0 && behind !== type));
  };

  const gatherOwn = (c: number, found: Int32Array, count: number): number => {
    sink = found;
    n = count;
    for (let r = candidates.ruleStart[c]!; r < candidates.ruleStart[c + 1]!; r++) {
      if (candidates.rules[r]! < space.ruleCount) put(space.rules + candidates.rules[r]!);
    }
    putMemory(c);
    return n;
  };
  const gather = (c: number, found: Int32Array): number => gatherOwn(c, found, gatherSpan(c, found));
  const gatherSpan = (c: number, found: Int32Array): number => {
    const [from, to] = [candidates.from[c]!, candidates.to[c]!];
    sink = found;
    n = 0;
    put(space.plain + plain.any);
    put(space.chars + charBucket(to - from));
    const firstWord = wordAt[from]!;
    const lastWord = wordAt[to - 1]!;
    let cueSet = 0;
    let tableSet = 0;
    for (let k = firstEnd[from]!; k < firstEnd[from + 1]!; k++) {
      const h = byEnd[k]!;
      if (starts[hits.from[h]!] === 0) continue;
      word(0, h);
      cueSet |= cues[h]!;
      tableSet |= tables[h]!;
    }
    side(0, from > 0 ? shapes[wordAt[from - 1]!]! : shape.edge, cueSet, tableSet);
    cueSet = tableSet = 0;
    for (let h = firstHit[to]!; h < firstHit[to + 1]!; h++) {
      if (starts[hits.to[h]!] === 0) continue;
      word(1, h);
      cueSet |= cues[h]!;
      tableSet |= tables[h]!;
    }
    side(1, shapes[wordAt[to]!]!, cueSet, tableSet);
    cueSet = tableSet = 0;
    let exact = 0;
    let certain = 0;
    for (let h = firstHit[from]!; h < firstHit[from + 1]!; h++) {
      if (hits.to[h]! > to) continue;
      if (hits.to[h] === to) {
        exact |= tables[h]!;
        certain |= lexicon.certain(hits.entry[h]!);
      } else tableSet |= tables[h]!;
      word(2, h);
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
    put(space.words + (known < 0 ? wordBucket(lastWord - firstWord + 1) : 0));
    side(2, known < 0 ? shapes[firstWord]! : known, cueSet, tableSet);
    cueSet = tableSet = 0;
    for (let k = firstEnd[to]!; k < firstEnd[to + 1]!; k++) {
      const h = byEnd[k]!;
      if (hits.from[h]! < from) continue;
      word(3, h);
      cueSet |= cues[h]!;
      if (hits.from[h]! > from) tableSet |= tables[h]!;
    }
    side(3, known < 0 ? shapes[lastWord]! : known, cueSet, tableSet);
    bits(space.exact, certain);
    bits(space.exactContext, exact & ~certain);

    flag(plain['cut-left'], starts[from] === 0 && (certain & named) === 0);
    flag(plain['cut-right'], starts[to] === 0 && (certain & named) === 0);
    flag(plain['in-quotes'], from > 0 && partner[from - 1] === to && text[to] === '”');
    flag(plain['in-title'], from > 0 && partner[from - 1] === to && text[to] === '》');
    flag(plain['in-bracket'], from > 0 && partner[from - 1] === to && text[to] === ')');
    flag(plain.unbalanced, isUnbalanced(from, to));
    flag(plain['inside-title'], titleAt[from]! >= to);
    let seen = 0;
    let singles = 0;
    let verbs = 0;
    for (let w = firstWord; w <= lastWord && known < 0; w++) {
      const kind = shapes[w]!;
      seen |= kind < 32 ? 1 << kind : 0;
      if (words.to[w]! - words.from[w]! === 1) singles++;
      if (kind === shape.verb) verbs++;
    }
    flag(plain['has-verb'], (seen & (1 << shape.verb)) !== 0);
    flag(plain['has-verbs'], verbs > 1);
    flag(plain['has-de'], (seen & (1 << shape.de)) !== 0);
    flag(plain['has-list'], (seen & (1 << shape.list)) !== 0);
    flag(plain['has-conjunction'], (seen & (1 << shape.conjunction)) !== 0);
    flag(plain['has-number'], (seen & ((1 << shape.number) | (1 << shape.time))) !== 0);
    flag(plain['has-latin'], (seen & (1 << shape.latin)) !== 0);
    flag(plain['has-quote'], (seen & (1 << shape['open-quote'])) !== 0);
    flag(plain['has-bracket'], (seen & (1 << shape['open-paren'])) !== 0);
    flag(plain['has-place'], (seen & (1 << shape.place)) !== 0);
    flag(plain['has-body'], (seen & (1 << shape.body)) !== 0);
    flag(
      plain['has-function-word'],
      (seen & ((1 << shape.preposition) | (1 << shape.adverb) | (1 << shape.particle) | (1 << shape.pronoun))) !== 0,
    );
    flag(plain['single-characters'], singles > 1);
    flag(plain['inside-name'], (from > 0 && reach[from - 1]! >= to) || reach[from]! > to);
    flag(plain['holds-name'], (tableSet & named) !== 0);
    flag(plain['line-start'], lines[from] === 1);
    flag(plain['whole-line'], lines[from] === 1 && (to === text.length || text[to] === '\n'));
    return n;
  };
  return { gather, gatherSpan, gatherOwn, recall };
}

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
