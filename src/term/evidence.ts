/** Ambiguous short forms (context aliases) count only where the document shows which meaning is meant. */
import type { Candidate } from './candidate';

/** How far away, in characters, a related term still counts as evidence. */
const reach = 40;

/**
 * Candidates without the ambiguous ones that nothing supports: quotation marks, the full form anywhere, or another name of
 * the same kind nearby, be it ambiguous too (竹科、南科 support each other).
 */
export function withEvidence(text: string, candidates: readonly Candidate[]): Candidate[] {
  if (!candidates.some(({ record }) => record.context)) return candidates.slice();
  const fullForms = new Set(candidates.filter(({ record }) => !record.context).map(({ record }) => keyOf(record)));
  let near = 0;
  return candidates.filter((candidate) => {
    const { record, from, to } = candidate;
    if (!record.context || fullForms.has(keyOf(record))) return true;
    if (text[from - 1] === '“' && text[to] === '”') return true;
    while (candidates[near]!.from < from - reach) near++;
    for (let i = near; i < candidates.length && candidates[i]!.from <= to + reach; i++) {
      if (supports(candidates[i]!, candidate)) return true;
    }
    return false;
  });
}

const keyOf = ({ table, id }: Candidate['record']): string => `${table}:${id}`;

const supports = (other: Candidate, { record, from, to }: Candidate): boolean =>
  other.record.table === record.table &&
  other.record.kind === record.kind &&
  other.record.id !== record.id &&
  (other.to <= from || other.from >= to);
