/** Subjects without a name that anybody knows: groups, and nouns that act. */

import { type Clause, isPlainNoun, listsCounted, predicateStart, skipOpening } from './clause';
import { cue, cueAt } from './cues';
import { phraseStart } from './noun-before';
import { type Actor, type Subject, stretchOf } from './subject';
import { is, isAgent } from './token-class';
import type { Token } from './tokens';
import { windowStart } from './window';
import { words } from './words';

/** Longest phrase before 行业 that counts as the name of a trade. */
const tradeReach = 8;

/** What is measured of the group is how many they are. */
const countsGroup = (text: string, at: number): boolean =>
  text[at] === '占' || words.number.begins(text, at) || words.share.begins(text, at);

/** A group that stands at `from` ({农村居民}人均可支配收入, {钢铁行业}产能, but not 41个行业, 从行业看), with something behind it. */
export function groupSubject({ tokens, text, end }: Clause, from: number): Subject | null {
  const group = cueAt(text, from);
  const behind = tokens[end - 1]!.to;
  const trade = text.slice(from, Math.min(behind, from + tradeReach)).indexOf('行业');
  const to =
    group !== undefined && (group.value & cue.group) !== 0
      ? from + group.zh.length
      : trade > 0 && !text.startsWith('银行业', from + trade - 1)
        ? from + trade + 2
        : -1;
  if (to < 0 || to >= behind || countsGroup(text, to)) return null;
  let at = end;
  while (tokens[at - 1]!.from >= to) at--;
  for (let i = at - 1; i >= 0 && tokens[i]!.from >= from; i--) if (tokens[i]!.kind === 'quantity' || tokens[i]!.tag === 'p') return null;
  // 民营企业已达{42万家}: the group is what is counted.
  const isMeasure =
    tokens[at - 1]!.to === to && is(tokens[at], cue.reach) && !is(tokens[at], cue.head) && tokens[at + 1]?.kind === 'quantity';
  return isMeasure || listsCounted({ tokens, text, first: at, end }) ? null : { from, to, entity: -1, scope: 'clause' };
}

const isPhrase = (token: Token): boolean =>
  isPlainNoun(token) ||
  token.kind === 'quote' ||
  token.kind === 'list' ||
  (token.kind === 'word' && !is(token, cue.new | cue.adverb | cue.spend) && (is(token, cue.weak) || token.cue === 0));

/** 应用{覆盖}40个行业: a verb of reaching right before the amount. */
function reachesCounted({ tokens, text }: Clause, at: number): boolean {
  const amount = is(tokens[at + 1], cue.adverb) ? at + 2 : at + 1;
  return tokens[amount]?.kind === 'quantity' && words.reach.begins(text, tokens[at]!.from);
}

/** 实施{育儿补贴制度},惠及23万人: the object of the clause before reaches those that are counted in the clause from `first` on, or null. */
export function reachedBy(clause: Clause): Actor | null {
  const { tokens, text, first } = clause;
  if (tokens[first - 1]?.kind !== 'comma' || !text.startsWith('惠及', tokens[first]?.from ?? text.length)) return null;
  const end = first - 1;
  const from = windowStart(clause, end);
  const start = phraseStart(clause, from, end);
  if (start <= from || start >= end) return null;
  return { subject: stretchOf(tokens, start, end, 'clause'), verb: first };
}

/** {规模以上}企业: a class of the statistics, in the clause before `to`, belongs to the measure. */
export function isStatistical({ tokens, text, first }: Clause, to: number): boolean {
  const said = text.slice(tokens[first]!.from, to);
  return words.stratum.all.some((word) => said.includes(word));
}

/** A noun phrase that acts on what is counted ({金融机构}为332万户企业办理了延期, {各类企业}投入资金500亿元), or null. */
export function actingPhrase(clause: Clause): Actor | null {
  const { tokens, text, end } = clause;
  const { at, located } = skipOpening(clause);
  const opener = tokens[at];
  if (located || opener === undefined || !(isPlainNoun(opener) || opener.kind === 'quote' || text.startsWith('各', opener.from)))
    return null;
  let to = at + 1;
  while (to < end && isPhrase(tokens[to]!) && !reachesCounted(clause, to)) to++;
  if (isStatistical(clause, tokens[to - 1]!.to)) return null;
  const isThing = !isAgent(text, tokens[to - 1]!);
  const isNamed = tokens.slice(at, to).some(({ kind }) => kind === 'entity' || kind === 'quote');
  const verb = predicateStart(tokens, to);
  const token = tokens[verb];
  const isDeed = !is(token, cue.weak) || is(token, cue.spend) || (isNamed && reachesCounted(clause, verb));
  if (verb >= end || !is(token, cue.act) || !isDeed) return null;
  if (isThing && !words.reach.begins(text, token!.from)) return null;
  return { subject: stretchOf(tokens, at, to, 'clause'), verb };
}
