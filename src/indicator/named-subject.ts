/** The name that a clause begins with, as its subject. */
import type { EntityType } from '../analysis/types';
import { type Clause, ends, hasQuantity, isGraded, listsCounted, opensPredicate } from './clause';
import { cue } from './cues';
import { type Known, type Subject, spanOf, stretchOf } from './subject';
import { is, isEtc, isName, isOf, some } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

/** Types of those who are spoken of, though no amount is told of them. */
const topics: ReadonlySet<EntityType> = new Set<EntityType>(['document', 'product']);

/** The name at token `first`, or the last of the names that stand together there (丹麦企业{丹佛斯}). */
export function namedSubject(clause: Clause, first: number, { entities, narrates }: Known): Subject | null {
  const { tokens, text, end } = clause;
  if (some(tokens, first, end, (token) => is(token, cue.say))) return null;
  const tells = hasQuantity({ ...clause, first });
  let at = first;
  for (let i = at + 1; i < end && isName(tokens[first]!) && isNounToken(tokens[i]!); i++) if (isName(tokens[i]!)) at = i;
  const token = tokens[at]!;
  const { type } = entities[token.index]!;
  const several = severalNames(clause, first);
  if (several !== null) return several;
  if (isGraded(text, token.to) || isListed(clause, at)) return null;
  // 旅游业提质升级,: an industry of which no amount is told.
  if (type === 'industry') return tells || narrates ? null : spanOf(token, 'sentence');
  return tells || isName(token) || topics.has(type) || (narrates && type === 'event') ? spanOf(token, 'sentence') : null;
}

/** {科技部等}三部门印发: several places or bodies that are counted as what they are, or null. */
function severalNames(clause: Clause, first: number): Subject | null {
  const { tokens } = clause;
  if (!isPlaceOrBody(tokens[first]!)) return null;
  let last = first;
  while (tokens[last + 1]?.kind === 'list' && tokens[last + 2] !== undefined && isPlaceOrBody(tokens[last + 2]!)) last += 2;
  return countsThem(clause, last + 1) ? stretchOf(tokens, first, last + 1, 'sentence') : null;
}

const isPlaceOrBody = ({ kind, tag }: Token): boolean => kind === 'entity' && (tag === 'ns' || tag === 'nt');

/** 国家医保局{等六部门}印发: the names before token `at` are counted as what they are, and do something. */
function countsThem({ tokens, text, end }: Clause, at: number): boolean {
  const count = tokens[at] !== undefined && isEtc(text, tokens[at]!) ? at + 1 : at;
  const kind = tokens[count + 1];
  return tokens[count]?.kind === 'quantity' && count + 2 < end && words.party.ends(text, kind!.to);
}

const isNounToken = ({ tag, cue: bits }: Token): boolean => bits === 0 && tag[0] === 'n' && tag !== 'ns';

/** A member of a list (华润微、先导智能…), or the first of the examples of a count (海港、码头等7个项目). */
const isListed = ({ tokens, text, end }: Clause, at: number): boolean =>
  tokens[at + 1]?.kind === 'list' ||
  (tokens[at + 1] !== undefined && isEtc(text, tokens[at + 1]!)) ||
  listsCounted({ tokens, text, first: at + 1, end });

/** The place that a description leads to (在主要生产基地{柳州},), or -1. */
export function placeBehind(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < end && tokens[i]!.kind !== 'quantity'; i++) if (tokens[i]!.tag === 'ns') return ends(tokens[i + 1]) ? i : -1;
  return -1;
}

/** What is named behind its description and acts in the clause (以服务业为主的{月星集团}在全国运营), or -1. */
export function describedName({ tokens, end }: Clause, first: number): number {
  for (let i = first + 1; i + 1 < end; i++) {
    if (tokens[i]!.kind === 'entity' && isOf(tokens[i - 1]) && opensPredicate(tokens[i + 1])) return i;
  }
  return -1;
}
