/** From a chosen candidate to what the stage says about it. */
import type { TermHit } from '../text/mention';
import type { Candidate } from './candidate';
import { joinEnglish } from './compound';

/** A record as it stands in the tables (`terms:id`), or a compound made by rule with its parts' forms and English. */
export function toTermHit(candidate: Candidate): TermHit {
  const { from, to, record, base } = candidate;
  if (!base) return plainHit(from, to, record);
  const { id, canonical, category, en, enVariants } = toTermHit(base);
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

function plainHit(from: number, to: number, { id, zh, kind, en, enVariants, table }: Candidate['record']): TermHit {
  const category = kind || table;
  const by = `${table}:${id}`;
  if (!en) return { from, to, id, canonical: zh, category, by };
  if (enVariants.length === 0) return { from, to, id, canonical: zh, category, en, by };
  return { from, to, id, canonical: zh, category, en, enVariants, by };
}
