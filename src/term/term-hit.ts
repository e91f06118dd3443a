/** From a chosen candidate to what the stage says about it. */
import type { TermHit } from '../text/mention';
import type { NormalSpan } from '../text/span';
import type { Candidate } from './candidate';
import { toModifier } from './compound';
import type { TermEntry } from './term-entry';

type English = readonly string[];

/** A record as it stands in the tables (`terms:id`), or a compound made by rule with its parts' forms and English. */
export function toTermHit(candidate: Candidate): TermHit {
  const { term, base } = candidate;
  const { id, zh, en, enVariants } = term.record;
  if (!base) return hitOf(candidate, id, zh, term.category, en, enVariants, term.by);
  const first = toTermHit(base);
  const before = base.base ? modifiersOf(first.en, first.enVariants) : recordModifiers(base.term);
  const joined = en === null ? [] : before.map((modifier) => `${modifier} ${en}`);
  return hitOf(candidate, `${first.id}+${id}`, first.canonical + zh, first.category, joined[0], joined.slice(1), 'term/compound');
}

/** The accepted renderings of a first part, as they stand before its head; the first of them leads. */
const modifiersOf = (en: string | null | undefined, enVariants: English = []): English =>
  en ? [en, ...enVariants].map(toModifier).filter((modifier) => modifier !== null) : [];

const known = new WeakMap<TermEntry, English>();

/** The same of a record, which is worked out once. */
function recordModifiers(term: TermEntry): English {
  let modifiers = known.get(term);
  if (!modifiers) known.set(term, (modifiers = modifiersOf(term.record.en, term.record.enVariants)));
  return modifiers;
}

function hitOf(
  { from, to }: NormalSpan,
  id: string,
  canonical: string,
  category: string,
  en: string | null | undefined,
  enVariants: English,
  by: string,
): TermHit {
  if (!en) return { from, to, id, canonical, category, by };
  if (enVariants.length === 0) return { from, to, id, canonical, category, en, by };
  return { from, to, id, canonical, category, en, enVariants, by };
}
