/** From a chosen candidate to what the stage says about it. */
import type { TermHit } from '../text/mention';
import type { Candidate } from './candidate';
import { joinEnglish } from './compound';

/** A record as it stands in the tables (`terms:id`), or a compound made by rule with its parts' forms and English. */
export function toTermHit(candidate: Candidate): TermHit {
  const { from, to, record, base } = candidate;
  if (!base) return { from, to, ...describe(record), by: `${record.table}:${record.id}` };
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

function describe({ id, zh, kind, en, enVariants, table }: Candidate['record']): Omit<TermHit, 'from' | 'to' | 'by'> {
  return {
    id,
    canonical: zh,
    category: kind || table,
    ...(en && { en }),
    ...(enVariants.length && { enVariants }),
  };
}
