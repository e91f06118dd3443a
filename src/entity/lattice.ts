/** A text with its candidates and their evidence, before the choice. */
import { entityTypes } from '../analysis/entity-types';
import type { Clues } from './clues';
import { type Evidence, openEvidence } from './evidence';
import { type FeatureSpace, numberFeatures } from './features';
import type { Memory } from './memory';
import { type Candidates, mergeProposals, openProposals, type Proposals, type Sorted, sortProposals } from './proposals';
import type { Proposer } from './proposer';
import type { Reading } from './reading';
import { defaultRules } from './rules/index';
import { weighedWords } from './weights';

export interface Lattice {
  readonly reading: Reading;
  readonly candidates: Candidates;
  readonly evidence: Evidence;
  readonly memory: Memory | null;
  readonly clues: Clues;
}

/** Room for the clues of one candidate: a name is not longer than 1023 characters. */
export const mostClues = 2048;

/** The rule behind candidates that stand for a name found elsewhere in the document. */
export const repeatRule: Proposer = { id: 'memory/repeat', run: () => {} };

export const shippedRules: readonly Proposer[] = [...defaultRules, repeatRule];

let shippedSpace: FeatureSpace | undefined;
/** Features of the shipped rules and weights; a user's rules have no weights of their own. */
export const featureSpace = (): FeatureSpace => (shippedSpace ??= openSpace(weighedWords()));
export const openSpace = (words: readonly string[]): FeatureSpace =>
  numberFeatures(
    shippedRules.map(({ id }) => id),
    words,
  );

/** What the rules say about a text, before the document's memory. */
export function propose(reading: Reading, rules: readonly Proposer[]): Proposals {
  const proposals = openProposals(2 * reading.text.length);
  for (const [index, rule] of rules.entries()) {
    rule.run(reading, (from, to, type) => proposals.add(from, to, type, index));
  }
  return proposals;
}

/** What both lattices of a text have in common. */
export interface Ground {
  readonly reading: Reading;
  readonly proposed: Sorted;
  readonly evidence: Evidence;
  readonly clues: Clues;
}

export function openGround(reading: Reading, rules: readonly Proposer[], clues: Clues): Ground {
  return { reading, proposed: sortProposals(propose(reading, rules), reading.text.length), evidence: openEvidence(reading, clues), clues };
}

export function buildLattice({ reading, proposed, evidence, clues }: Ground, rules: readonly Proposer[], memory: Memory | null): Lattice {
  const { length } = reading.text;
  const repeats = openProposals(memory?.repeats.length ?? 0);
  const index = rules.indexOf(repeatRule);
  for (const { from, to, type } of memory?.repeats ?? []) repeats.add(from, to, type, index);
  return { reading, candidates: mergeProposals(proposed, sortProposals(repeats, length), length), evidence, memory, clues };
}

const seen = new Int32Array(mostClues);

/** Writes the feature numbers of candidate `c` into `found` and returns how many there are. A feature may occur several times. */
export function gather(lattice: Lattice, c: number, found: Int32Array): number {
  const { candidates, evidence, clues, reading } = lattice;
  const [from, to] = [candidates.from[c]!, candidates.to[c]!];
  let count = evidence.atEnd(to, seen, evidence.atStart(from, seen, 0));
  count = evidence.ofSpan(from, to, seen, count);
  if (!evidence.isKnown(from, to))
    for (let w = reading.wordAt[from]!; w <= reading.wordAt[to - 1]!; w++) seen[count++] = evidence.ofWord(w);
  count = gatherMemory(lattice, c, seen, gatherRules(lattice, c, seen, count));
  let n = 0;
  for (let i = 0; i < count; i++) n = clues.expand(seen[i]!, found, n);
  return n;
}

/** Adds the rules that proposed candidate `c` from `start` on. */
export function gatherRules({ candidates, clues: { space } }: Lattice, c: number, found: Int32Array, start: number): number {
  const { ruleStart, rules } = candidates;
  let n = start;
  for (let r = ruleStart[c]!; r < ruleStart[c + 1]!; r++) if (rules[r]! < space.ruleCount) found[n++] = space.rules + rules[r]!;
  return n;
}

/** Adds what the memory of the document says about candidate `c`. */
export function gatherMemory({ candidates, memory, clues }: Lattice, c: number, found: Int32Array, start: number): number {
  if (memory === null) return start;
  const { flags } = clues.space;
  let n = start;
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
