/** Ambiguous short forms (context aliases) count only where the document shows which meaning is meant. */
import type { LexiconRecord } from '../lexicon/index';
import type { EntityMention } from '../text/mention';
import type { Candidate } from './candidate';

/** A field's own name (传感器) may be no industry and is a term all the same; shorter ones (航空) are words of many meanings. */
const shortestField = 3;

const isDoubtful = ({ term, from, to }: Candidate): boolean =>
  term.doubtful && !(term.record.table === 'industries' && to - from >= shortestField && to - from === term.record.zh.length);

/** How far away, in characters, a related term still counts as evidence. */
const reach = 40;

/**
 * Candidates without the ambiguous ones that nothing supports: quotation marks, the full form anywhere, another name of the
 * same kind nearby, be it ambiguous too (竹科、南科 support each other), or that the place was read as the name of an industry.
 */
export function withEvidence(
  text: string,
  candidates: readonly Candidate[],
  entities: readonly EntityMention[] = [],
): readonly Candidate[] {
  const wanted = new Set<number>();
  for (const candidate of candidates) if (isDoubtful(candidate)) wanted.add(candidate.term.number);
  if (wanted.size === 0) return candidates;
  const certain = new Set<number>();
  for (const { term } of candidates) if (!term.doubtful && wanted.has(term.number)) certain.add(term.number);
  const industries = new Map(entities.filter(({ type }) => type === 'industry').map(({ from, to }) => [from, to]));
  return candidates.filter((candidate, index) => {
    const { term, from, to } = candidate;
    return (
      !isDoubtful(candidate) ||
      certain.has(term.number) ||
      (text[from - 1] === '“' && text[to] === '”') ||
      industries.get(from) === to ||
      hasCompany(candidates, index)
    );
  });
}

function hasCompany(candidates: readonly Candidate[], index: number): boolean {
  const { term, from, to } = candidates[index]!;
  for (let i = index - 1; i >= 0 && candidates[i]!.from >= from - reach; i--) {
    if (candidates[i]!.to <= from && isOfKind(candidates[i]!.term.record, term.record)) return true;
  }
  for (let i = index + 1; i < candidates.length && candidates[i]!.from <= to + reach; i++) {
    if (candidates[i]!.from >= to && isOfKind(candidates[i]!.term.record, term.record)) return true;
  }
  return false;
}

const isOfKind = (one: LexiconRecord, other: LexiconRecord): boolean =>
  one.table === other.table && one.kind === other.kind && one.id !== other.id;
