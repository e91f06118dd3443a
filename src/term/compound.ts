/** Compounds of a known term and a known head: 双创 + 生态圈, 低空经济 + 产业园. */
import type { Candidate } from './candidate';

/** Classes of terms that may stand behind another one: heads never alone (企业), the others also alone (示范区). */
const headClasses: ReadonlySet<string | undefined> = new Set(['head', 'term-head']);

/** Characters of the longest compound: heads that pile up without end are no term. */
const longest = 24;

/** Adds the compounds and takes the bare heads out; by `from`, longest first, as before. */
export function joinHeads(candidates: readonly Candidate[]): Candidate[] {
  const endingAt = new Map<number, Candidate>();
  const known = new Set<number>();
  const joined: Candidate[] = [];
  let compounds = 0;
  for (const candidate of candidates) {
    const role = candidate.record.fields.class;
    if (role !== 'head') {
      joined.push(candidate);
      keepLonger(endingAt, candidate);
      known.add(spanKey(candidate));
    }
    const base = headClasses.has(role) && endingAt.get(candidate.from);
    if (!base || candidate.to - base.from > longest) continue;
    const compound = { from: base.from, to: candidate.to, record: candidate.record, base, whole: base.whole || candidate.whole };
    keepLonger(endingAt, compound);
    if (known.has(spanKey(compound))) continue;
    joined.push(compound);
    compounds++;
  }
  return compounds ? joined.sort((a, b) => a.from - b.from || b.to - a.to) : joined;
}

function keepLonger(endingAt: Map<number, Candidate>, candidate: Candidate): void {
  const rival = endingAt.get(candidate.to);
  if (!rival || rival.from > candidate.from) endingAt.set(candidate.to, candidate);
}

// No entry of the lexicon is longer than 256 characters.
const spanKey = ({ from, to }: Candidate): number => from * 256 + Math.min(to - from, 255);

/**
 * English of a compound, or null where the words of the first part cannot stand before a noun (transfer of technology).
 * A plural before the head becomes a singular: new energy vehicles + industrial chain → new energy vehicle industrial chain.
 */
export function joinEnglish(base: string, head: string): string | null {
  if (prepositions.test(base) || base.split(' ').length > 4) return null;
  return `${isPlural(base) ? base.slice(0, -1) : base} ${head}`;
}

const prepositions = /[,;(]| (?:of|for|to|in|on|with|by|per|from) /;

const isPlural = (words: string): boolean => /[a-z]s$/.test(words) && !/(?:ss|us|is|ics|ies|sports|goods|sales)$/.test(words);
