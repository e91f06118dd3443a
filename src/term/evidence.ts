/** Ambiguous short forms (context aliases) count only where the document shows which meaning is meant. */
import type { Candidate } from './candidate';

/** How far away, in characters, a related term still counts as evidence. */
const reach = 40;

/** Candidates without the ambiguous ones that nothing supports: quotation marks, the full form, or a term of the same kind nearby. */
export function withEvidence(text: string, candidates: readonly Candidate[]): Candidate[] {
  if (!candidates.some(({ record }) => record.context)) return candidates.slice();
  const clear = candidates.filter(({ record }) => !record.context);
  const fullForms = new Set(clear.map(({ record }) => `${record.table}:${record.id}`));
  let near = 0;
  return candidates.filter((candidate) => {
    const { record, from, to } = candidate;
    if (!record.context || fullForms.has(`${record.table}:${record.id}`)) return true;
    if (text[from - 1] === '“' && text[to] === '”') return true;
    while (near < clear.length && clear[near]!.from < from - reach) near++;
    for (let i = near; i < clear.length && clear[i]!.from <= to + reach; i++) {
      if (sameKind(clear[i]!, candidate)) return true;
    }
    return false;
  });
}

const sameKind = (a: Candidate, b: Candidate): boolean =>
  a.record.table === b.record.table && a.record.kind === b.record.kind && (a.to <= b.from || a.from >= b.to);
