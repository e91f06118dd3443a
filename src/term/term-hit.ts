/** From a chosen candidate to what the stage says about it. */
import type { TermHit } from '../text/mention';
import type { Candidate } from './candidate';
import { joinEnglish } from './compound';

/** A record as it stands in the tables (`terms:id`), or a compound made by rule with its parts' forms and English. */
export function toTermHit(candidate: Candidate): TermHit {
  const { from, to, record, base } = candidate;
  if (!base) return plainHit(from, to, record);
  const first = toTermHit(base);
  const en = first.en && record.en ? joinEnglish(first.en, record.en) : null;
  return {
    from,
    to,
    id: `${first.id}+${record.id}`,
    canonical: first.canonical + record.zh,
    category: first.category,
    ...(en && { en }),
    by: 'term/compound',
  };
}

function plainHit(from: number, to: number, { id, zh, kind, en, enVariants, table }: Candidate['record']): TermHit {
  const category = kind || table;
  const by = `${table}:${id}`;
  if (!en) return { from, to, id, canonical: zh, category, by };
  if (enVariants.length === 0) return { from, to, id, canonical: zh, category, en, by };
  return { from, to, id, canonical: zh, category, en, enVariants, by };
}
