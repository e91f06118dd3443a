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
  if (!base) return hitOf(candidate, term.id, term.canonical, term.category, term.en, term.enVariants, term.by);
  const first = toTermHit(base);
  const before = base.base ? modifiersOf(first) : recordModifiers(base.term);
  const english = term.en === undefined ? [] : before.map((modifier) => `${modifier} ${term.en}`);
  const variants = english.length > 1 ? english.slice(1) : undefined;
  const canonical = first.canonical + term.canonical;
  const { category } = base.term.modifier ? term : first;
  return hitOf(candidate, `${first.id}+${term.id}`, canonical, category, english[0], variants, 'term/compound');
}

function hitOf(
  { from, to }: NormalSpan,
  id: string,
  canonical: string,
  category: string,
  en: string | undefined,
  enVariants: English | undefined,
  by: string,
): TermHit {
  if (en === undefined) return { from, to, id, canonical, category, by };
  if (enVariants === undefined) return { from, to, id, canonical, category, en, by };
  return { from, to, id, canonical, category, en, enVariants, by };
}

/** The accepted renderings of a first part, as they stand before its head; the first of them leads. */
const modifiersOf = ({ en, enVariants = [] }: Pick<TermEntry, 'en' | 'enVariants'>): English =>
  en === undefined ? [] : [en, ...enVariants].map(toModifier).filter((modifier) => modifier !== null);

const known = new WeakMap<TermEntry, English>();

/** The same of a record, which is worked out once. */
function recordModifiers(term: TermEntry): English {
  let modifiers = known.get(term);
  if (!modifiers) known.set(term, (modifiers = modifiersOf(term)));
  return modifiers;
}
