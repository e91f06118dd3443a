/** Why a stretch of text was read as it was: every candidate that touches it, with its evidence and what beat it. */
import type { EntityType } from '../analysis/types';
import type { ReadText } from '../lexicon/index';
import type { NormalSpan } from '../text/span';
import { expandAll, rowBits } from './clues';
import { gather, mostClues, mostFeatures, rulesOf, typeAt } from './lattice';
import { choose, type NameModel } from './recognize';

/** A reading that was weighed, wherever it stands. */
export interface WeighedReading {
  readonly text: string;
  readonly type: EntityType;
  /** Rules that proposed it. */
  readonly rules: readonly string[];
  /** Dictionary records of exactly this text, as table:id. */
  readonly records: readonly string[];
  /** How much speaks for it: the sum of its evidence. */
  readonly score: number;
  /** Evidence with its weight, the heaviest first. */
  readonly evidence: readonly (readonly [name: string, weight: number])[];
  readonly chosen: boolean;
  /** In words: why it was not chosen; empty for the chosen one. */
  readonly reason: string;
}

export interface ExplainedCandidate extends WeighedReading, NormalSpan {}

export interface Explanation extends NormalSpan {
  /** The best candidates, chosen ones first, then by score. */
  readonly candidates: readonly ExplainedCandidate[];
}

const mostShown = 40;

/** Explains the choice for every candidate that overlaps the span; those that were left out early are not shown. */
export function explain(input: ReadText, names: NameModel, span: NormalSpan): Explanation {
  if (input.text.length === 0) return { ...span, candidates: [] };
  const { rules, clues } = names;
  const weights = names.weights.values;
  const { lattice, scores: hundredths, chosen } = choose(input, names);
  const { candidates } = lattice;
  const scores = Float64Array.from(hundredths, (score) => score / 100);
  const winners = new Set(chosen);
  const found = new Int32Array(mostClues);
  const features = new Int32Array(mostFeatures);
  const touched = Array.from({ length: candidates.length }, (_, c) => c)
    .filter((c) => candidates.from[c]! < span.to && candidates.to[c]! > span.from)
    .sort((a, b) => Number(winners.has(b)) - Number(winners.has(a)) || scores[b]! - scores[a]!)
    .slice(0, mostShown);
  const reasonOf = (c: number): string => {
    if (winners.has(c)) return '';
    if (scores[c]! <= 0) return 'its evidence speaks against it';
    const rivals = Array.from(chosen).filter(
      (other) => candidates.from[other]! < candidates.to[c]! && candidates.to[other]! > candidates.from[c]!,
    );
    const named = rivals.map(
      (other) => `${typeAt(candidates.type[other]!)} ${input.text.slice(candidates.from[other], candidates.to[other])}`,
    );
    const total = rivals.reduce((sum, other) => sum + scores[other]!, 0);
    return `${named.join(' and ')} together score ${total.toFixed(2)}, it scores ${scores[c]!.toFixed(2)}`;
  };
  return {
    ...span,
    candidates: touched.map((c) => {
      const [from, to, type] = [candidates.from[c]!, candidates.to[c]!, candidates.type[c]!];
      const text = input.text.slice(from, to);
      const count = expandAll(clues, found, gather(lattice, c, found), features);
      return {
        from,
        to,
        text,
        type: typeAt(type),
        rules: rulesOf(lattice, c).map((rule) => rules[rule]!.id),
        records: input.lexicon.lookup(text).map((record) => `${record.table}:${record.id}`),
        score: scores[c]!,
        evidence: sumByName(features.subarray(0, count), (feature) => [clues.space.names[feature]!, weights[(feature << rowBits) + type]!]),
        chosen: winners.has(c),
        reason: reasonOf(c),
      };
    }),
  };
}

/** Each name once, with the sum of its weights in ones; the heaviest first. */
function sumByName(features: Int32Array, weigh: (feature: number) => readonly [name: string, hundredths: number]): [string, number][] {
  const sums = new Map<string, number>();
  for (const feature of features) {
    const [name, weight] = weigh(feature);
    sums.set(name, (sums.get(name) ?? 0) + weight);
  }
  return Array.from(sums, ([name, sum]): [string, number] => [name, sum / 100])
    .filter(([, weight]) => weight !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
}
