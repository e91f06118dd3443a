/** A text with its candidates and their evidence, before the choice. */
import { entityTypes } from '../analysis/entity-types';
import { type Evidence, openEvidence } from './evidence';
import { type FeatureSpace, numberFeatures } from './features';
import type { Memory } from './memory';
import { type Candidates, mergeProposals, openProposals, type Proposals, type Sorted, sortProposals } from './proposals';
import type { Proposer } from './proposer';
import type { Reading } from './reading';
import { defaultRules } from './rules/index';
import { weighedWords } from './weights';

export interface Lattice {
  readonly candidates: Candidates;
  readonly evidence: Evidence;
  readonly memory: Memory | null;
  readonly space: FeatureSpace;
}

/** Room for the features of one candidate. */
export const mostFeatures = 512;

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
  readonly proposed: Sorted;
  readonly evidence: Evidence;
  readonly space: FeatureSpace;
}

export function openGround(reading: Reading, rules: readonly Proposer[], space = featureSpace()): Ground {
  return { proposed: sortProposals(propose(reading, rules), reading.text.length), evidence: openEvidence(reading, space), space };
}

export function buildLattice(
  { text }: Reading,
  rules: readonly Proposer[],
  memory: Memory | null,
  { proposed, evidence, space }: Ground,
): Lattice {
  const repeats = openProposals(memory?.repeats.length ?? 0);
  const index = rules.indexOf(repeatRule);
  for (const { from, to, type } of memory?.repeats ?? []) repeats.add(from, to, type, index);
  return { candidates: mergeProposals(proposed, sortProposals(repeats, text.length), text.length), evidence, memory, space };
}

/** Writes the feature numbers of candidate `c` into `found` and returns how many there are. */
export function gather(lattice: Lattice, c: number, found: Int32Array): number {
  const { candidates, evidence } = lattice;
  const [from, to] = [candidates.from[c]!, candidates.to[c]!];
  const shared = evidence.inside(from, to, found, evidence.atEnd(to, found, evidence.atStart(from, found, 0)));
  return gatherMemory(lattice, c, found, gatherRules(lattice, c, found, shared));
}

/** Adds the rules that proposed candidate `c` from `start` on. */
export function gatherRules({ candidates: { ruleStart, rules }, space }: Lattice, c: number, found: Int32Array, start: number): number {
  let n = start;
  for (let r = ruleStart[c]!; r < ruleStart[c + 1]!; r++) if (rules[r]! < space.ruleCount) found[n++] = space.rules + rules[r]!;
  return n;
}

/** Adds what the memory of the document says about candidate `c`. */
export function gatherMemory({ candidates, memory, space: { flags } }: Lattice, c: number, found: Int32Array, start: number): number {
  if (memory === null) return start;
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
