/** A text with its candidates and their evidence, before the choice. */
import { entityTypes } from '../analysis/entity-types';
import type { Clues } from './clues';
import { type Evidence, openEvidence } from './evidence';
import { charBucket, charBuckets, type FeatureSpace, numberFeatures, type WordNames } from './features';
import type { Memory } from './memory';
import { type Candidates, groupProposals, joinCandidates, openProposals, type Proposals, typeNumber } from './proposals';
import type { Proposer } from './proposer';
import type { Reading } from './reading';
import { defaultRules } from './rules/index';
import { tableRules } from './rules/table';

export interface Lattice {
  readonly reading: Reading;
  readonly candidates: Candidates;
  readonly evidence: Evidence;
  readonly memory: Memory | null;
  /** 1 for candidates that stand for a name found elsewhere too; the others behind its end have no rule but the one for such. */
  readonly repeated: Uint8Array;
  readonly clues: Clues;
}

/** Room for the clues of one candidate: a name is not longer than 1023 characters. */
export const mostClues = 4096;

/** Room for their features. */
export const mostFeatures = 8192;

/** The rule behind candidates that stand for a name found elsewhere in the document. */
const repeatRule: Proposer = { id: 'memory/repeat', run: () => {} };

export const shippedRules: readonly Proposer[] = [...defaultRules, repeatRule];
export const repeatNumber = shippedRules.indexOf(repeatRule);

/** Features of the shipped rules and of those cue words and characters that have weights of their own; a user's rules have no weights. */
export const openSpace = (words: WordNames, characters: Uint16Array): FeatureSpace =>
  numberFeatures(
    shippedRules.map(({ id }) => id),
    words,
    characters,
  );

/** What the rules say about a text, before the document's memory. */
function propose(reading: Reading, rules: readonly Proposer[]): Proposals {
  const proposals = openProposals(2 * reading.text.length);
  for (const [index, rule] of rules.entries()) {
    rule.run(reading, (from, to, type) => proposals.add(from, to, type, index));
  }
  return proposals;
}

const nothing = new Uint8Array(0);

/** The first lattice of a text: what the rules propose. */
export function buildLattice(reading: Reading, rules: readonly Proposer[], clues: Clues): Lattice {
  const candidates = groupProposals(propose(reading, rules), reading.text.length);
  return { reading, candidates, evidence: openEvidence(reading, clues), memory: null, repeated: nothing, clues };
}

/** A lattice with what the document says itself: behind its candidates stand names found elsewhere that no rule proposes here. */
export function addMemory(lattice: Lattice, memory: Memory): Lattice {
  const { from, to, type, length } = lattice.candidates;
  const repeated = new Uint8Array(length);
  const repeats = openProposals(lattice.reading.text.length >> 4);
  let next = 0;
  memory.repeat((start, end, kind) => {
    while (next < length && from[next]! < start) next++;
    for (let c = next; c < length && from[c] === start; c++) {
      if (to[c] !== end || type[c] !== kind) continue;
      repeated[c] = 1;
      return;
    }
    repeats.add(start, end, kind, repeatNumber);
  });
  const candidates = joinCandidates(lattice.candidates, groupProposals(repeats, lattice.reading.text.length));
  return { ...lattice, candidates, memory, repeated };
}

/** Types whose names are known by their form: nothing but the rule that found them speaks for or against them. */
const formTypes = (1 << typeNumber.time) | (1 << typeNumber.contact);
export const isForm = (type: number): boolean => ((formTypes >> type) & 1) === 1;

/** Writes all clues of candidate `c` into `found` and returns how many there are. A clue may occur several times. */
export function gather(lattice: Lattice, c: number, found: Int32Array): number {
  const { candidates, evidence } = lattice;
  const [from, to] = [candidates.from[c]!, candidates.to[c]!];
  if (isForm(candidates.type[c]!)) return gatherRules(lattice, c, found, 0);
  let n = evidence.behind(to, found, evidence.before(from, found, 0));
  if (!isKnown(lattice, c)) n = evidence.last(to, found, evidence.first(from, found, n));
  return gatherMemory(lattice, c, found, gatherRules(lattice, c, found, gatherSpan(lattice, from, to, found, n)));
}

/** Whether candidate `c` stands in a dictionary and needs no context: then how it is made has no say. */
export function isKnown({ candidates: { from, to, ruleStart, rules }, evidence }: Lattice, c: number): boolean {
  return rules[ruleStart[c]!]! < tableRules.length && evidence.isKnown(evidence.kindOf(from[c]!, to[c]!));
}

/** Adds what a span is itself, without what stands at its edges. */
export function gatherSpan({ evidence, reading: { wordAt } }: Lattice, from: number, to: number, found: Int32Array, start: number): number {
  const kind = evidence.kindOf(from, to);
  let n = evidence.ofSpan(from, to, kind, found, start);
  if (!evidence.isKnown(kind)) for (let w = wordAt[from]!; w <= wordAt[to - 1]!; w++) n = evidence.ofWord(w, found, n);
  return n;
}

/** The numbers of all rules that proposed candidate `c`. */
export function rulesOf({ candidates: { ruleStart, rules }, repeated }: Lattice, c: number): number[] {
  const own = rules.subarray(ruleStart[c]!, ruleStart[c + 1]!);
  return repeated[c] === 1 ? [...own, repeatNumber] : [...own];
}

/** Adds the rules that proposed candidate `c`, each by itself and with the length of the name. */
export function gatherRules({ candidates, clues: { space } }: Lattice, c: number, found: Int32Array, start: number): number {
  const { from, to, ruleStart, rules } = candidates;
  const bucket = charBucket(to[c]! - from[c]!);
  let n = start;
  for (let r = ruleStart[c]!; r < ruleStart[c + 1]!; r++) {
    if (rules[r]! >= space.ruleCount) continue;
    found[n++] = space.rules + rules[r]!;
    found[n++] = space.ruleChars + rules[r]! * charBuckets.length + bucket;
  }
  return n;
}

/** Adds what the memory of the document says about candidate `c`. */
export function gatherMemory({ candidates, memory, repeated, clues }: Lattice, c: number, found: Int32Array, start: number): number {
  if (memory === null) return start;
  const { flags, rules } = clues.space;
  let n = start;
  if (repeated[c] === 1) found[n++] = rules + repeatNumber;
  if (isForm(candidates.type[c]!)) return n;
  const [from, to, type] = [candidates.from[c]!, candidates.to[c]!, candidates.type[c]!];
  const elsewhere = memory.typesOf(from, to);
  const before = memory.typeBefore[from]!;
  const behind = memory.typeBehind[to]!;
  if ((elsewhere & (1 << type)) !== 0) found[n++] = flags['same-elsewhere'];
  if ((elsewhere & ~(1 << type)) !== 0) found[n++] = flags['other-elsewhere'];
  if (before === type) found[n++] = flags['same-listed-left'];
  if (behind === type) found[n++] = flags['same-listed-right'];
  if ((before >= 0 && before !== type) || (behind >= 0 && behind !== type)) found[n++] = flags['other-listed'];
  return n;
}

export const typeAt = (number: number) => entityTypes[number]!;
