/** Groups without a name that anybody knows, as subjects. */

import { type Clause, listsCounted } from './clause';
import { cue, cueAt } from './cues';
import type { Subject } from './subject';
import { words } from './words';

/** Longest phrase before 行业 that counts as the name of a trade. */
const tradeReach = 8;

/** A group that stands at token `at` ({农村居民}人均可支配收入, {钢铁行业}产能, but not 41个行业, 民营企业占比), with something behind it. */
export function groupSubject({ tokens, text, end }: Clause, at: number): Subject | null {
  const { from } = tokens[at]!;
  const behind = tokens[end - 1]!.to;
  const group = cueAt(text, from);
  const isGroup = group !== undefined && (group.value & cue.group) !== 0;
  const trade = isGroup ? -1 : text.slice(from, from + tradeReach).indexOf('行业');
  if (!isGroup && (trade <= 0 || text[from + trade - 1] === '银')) return null;
  const to = from + (isGroup ? group.zh.length : trade + 2);
  if (to >= behind || words.share.begins(text, to)) return null;
  let next = at;
  for (; next < end && tokens[next]!.from < to; next++) if (tokens[next]!.kind === 'quantity' || tokens[next]!.tag === 'p') return null;
  return listsCounted({ tokens, text, first: next, end }) ? null : { from, to, entity: -1, scope: 'clause' };
}

/** {规模以上}企业: a class of the statistics, in the clause before `to`, belongs to the measure. */
export function isStatistical({ tokens, text, first }: Clause, to: number): boolean {
  const said = text.slice(tokens[first]!.from, to);
  return words.stratum.all.some((word) => said.includes(word));
}
