/** Compounds of a known term with a known head (双创 + 生态圈, 低空经济 + 产业园) or a known modifier (智慧 + 供应链). */
import { reusable } from '../text/reuse';
import type { Candidate } from './candidate';
import type { TermEntry } from './term-entry';

/** Characters of the longest compound: heads that pile up without end are no term. */
const longest = 24;

const borrowEnds = reusable((size) => new Int32Array(size));

/** Adds the compounds and takes the bare heads and modifiers out; by `from`, longest first, as before. */
export function joinParts(candidates: readonly Candidate[], length: number): readonly Candidate[] {
  const compounds: Candidate[] = [];
  const terms: Candidate[] = [];
  // The longest candidate that ends at a place: above 0 in `terms`, below 0 in `compounds`, both counted from 1.
  const endingAt = borrowEnds(length + 1).fill(0, 0, length + 1);
  let modifier: Candidate | null = null;
  for (const candidate of candidates) {
    const { from, to, term } = candidate;
    if (term.alone) {
      terms.push(candidate);
      if (endingAt[to] === 0) endingAt[to] = terms.length;
    }
    const before = term.head ? endingAt[from]! : 0;
    let base = before > 0 ? terms[before - 1]! : before < 0 ? compounds[-before - 1]! : null;
    if (base === null && modifier?.to === from && takesModifier(candidate, modifier.term)) base = modifier;
    if (term.modifier && candidate.whole) modifier = candidate;
    if (base === null || to - base.from > longest) continue;
    // A head of two characters begins many a word (专利产业化率); a longer one may be cut by a word that is none (产业园里).
    const ends = candidate.closed || to - from > 2;
    const whole = ends && (candidate.whole || (base.whole && !base.term.modifier));
    compounds.push({ from: base.from, to, term, base, whole, closed: ends });
    const rival = endingAt[to]!;
    if (rival === 0 || (rival > 0 && terms[rival - 1]!.from > base.from)) endingAt[to] = -compounds.length;
  }
  return compounds.length ? merge(terms, compounds.sort(byPlace)) : terms;
}

/** Not a field of two characters, which goes with the word behind it: 智能 before 油气开采. */
const takesModifier = ({ term, from, to }: Candidate, { first }: TermEntry): boolean =>
  term.alone ? term.record.table !== 'industries' || to - from > 2 : term.head && first;

const byPlace = (a: Candidate, b: Candidate): number => a.from - b.from || b.to - a.to;

/** Both lists in order; a compound gives way to a term of the tables at the same place. */
function merge(terms: readonly Candidate[], compounds: readonly Candidate[]): Candidate[] {
  const merged: Candidate[] = [];
  let next = 0;
  for (const term of terms) {
    while (next < compounds.length && byPlace(compounds[next]!, term) < 0) merged.push(compounds[next++]!);
    while (next < compounds.length && byPlace(compounds[next]!, term) === 0) next++;
    merged.push(term);
  }
  for (; next < compounds.length; next++) merged.push(compounds[next]!);
  return merged;
}

/**
 * English words as they stand before a noun, or null where they cannot (transfer of technology).
 * A plural becomes a singular: new energy vehicles + industrial chain → new energy vehicle industrial chain.
 */
export function toModifier(english: string): string | null {
  if (prepositions.test(english) || english.split(' ').length > 4) return null;
  return isPlural(english) ? english.slice(0, -1) : english;
}

const prepositions = /[,;(]| (?:of|for|to|in|on|with|by|per|from) /;

const isPlural = (words: string): boolean => /[a-z]s$/.test(words) && !/(?:ss|us|is|ics|ies|sports|goods|sales)$/.test(words);
