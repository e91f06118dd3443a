/** From a chosen candidate to what the stage says about it. */
import type { TermHit } from '../text/mention';
import type { Candidate } from './candidate';
import { joinEnglish } from './compound';
import type { TermEntry } from './term-entry';

/** A record as it stands in the tables (`terms:id`), or a compound made by rule with its parts' forms and English. */
export function toTermHit({ from, to, term, base }: Candidate): TermHit {
  if (!base) return plainHit(from, to, term);
  const { id, canonical, category, en, enVariants } = toTermHit(base);
  const { record } = term;
  return {
    from,
    to,
    id: `${id}+${record.id}`,
    canonical: canonical + record.zh,
    category,
    ...joinAll(record.en, en, enVariants),
    by: 'term/compound',
  };
}

/** English before the head, each accepted rendering of the first part in turn; the first of them leads. */
function joinAll(head: string | null, first = '', variants: readonly string[] = []): Pick<TermHit, 'en' | 'enVariants'> {
  if (!head || !first) return {};
  const [en, ...enVariants] = [first, ...variants].flatMap((base) => joinEnglish(base, head) ?? []);
  return { ...(en && { en }), ...(enVariants.length && { enVariants }) };
}

function plainHit(from: number, to: number, { record: { id, zh, en, enVariants }, category, by }: TermEntry): TermHit {
  if (!en) return { from, to, id, canonical: zh, category, by };
  if (enVariants.length === 0) return { from, to, id, canonical: zh, category, en, by };
  return { from, to, id, canonical: zh, category, en, enVariants, by };
}
