/** The name that a clause begins with, as its subject. */
import type { EntityType } from '../analysis/types';
import { type Clause, ends, hasQuantity, isGraded, listsCounted, opensPredicate, predicateStart } from './clause';
import { cue } from './cues';
import { type Known, type Subject, spanOf, stretchOf } from './subject';
import { is, isEtc, isName, isOf, type Passage, some } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

const named: ReadonlySet<EntityType> = new Set<EntityType>([
  'place',
  'zone',
  'organization',
  'program',
  'product',
  'document',
  'event',
  'person',
]);

/** The name at token `first`, or the last of the names that stand together there (丹麦企业{丹佛斯}). */
export function namedSubject(clause: Clause, first: number, { entities, narrates }: Known, located: boolean): Subject | null {
  const { tokens, text, end } = clause;
  if (some(tokens, first, end, (token) => is(token, cue.say))) return null;
  const tells = hasQuantity({ ...clause, first });
  let at = first;
  for (let i = at + 1; i < end && isName(tokens[first]!) && isNounToken(tokens[i]!); i++) if (isName(tokens[i]!)) at = i;
  const token = tokens[at]!;
  const { type } = entities[token.index]!;
  const next = tokens[at + 1];
  const several = severalNames(clause, first);
  if (several !== null) return several;
  if (isGraded(text, token.to) || isListed(clause, at)) return null;
  if (type === 'industry') {
    const says = tells ? isDone(tokens, at + 1) : !narrates && isSaid(clause, at + 1);
    return says ? spanOf(token, 'sentence') : null;
  }
  if (!named.has(type) || (located && next !== undefined && isNounToken(next))) return null;
  const isTopic =
    isName(token) ||
    type === 'document' ||
    type === 'product' ||
    (narrates && (type === 'event' || (type === 'program' && words.work.ends(text, token.to))));
  return tells || isTopic ? spanOf(token, 'sentence') : null;
}

/** {庆阳、酒泉}经济总量, {科技部等}三部门印发: several places or bodies that one thing is said of, or null. */
function severalNames(clause: Clause, first: number): Subject | null {
  const { tokens, text, end } = clause;
  if (!isPlaceOrBody(tokens[first]!)) return null;
  let last = first;
  while (last + 2 < end && (tokens[last + 1]!.kind === 'list' || tokens[last + 1]!.tag === 'c') && isPlaceOrBody(tokens[last + 2]!))
    last += 2;
  if (countsThem(clause, last + 1)) return stretchOf(tokens, first, last + 1, 'sentence');
  const next = tokens[last + 1];
  if (last === first || next === undefined || next.kind === 'list' || next.kind === 'quote' || isOf(next)) return null;
  if (tokens[first]!.tag === 'nt' && (isEtc(text, next) || !hasQuantity(clause))) return null;
  if (listsCounted({ tokens, text, first: last + 1, end })) return null;
  return stretchOf(tokens, first, last + 1, 'clause');
}

const isPlaceOrBody = ({ kind, tag }: Token): boolean => kind === 'entity' && (tag === 'ns' || tag === 'nt');

/** 国家医保局{等六部门}印发: the names before token `at` are counted as what they are, and do something. */
function countsThem({ tokens, text, end }: Clause, at: number): boolean {
  const count = tokens[at] !== undefined && isEtc(text, tokens[at]!) ? at + 1 : at;
  const kind = tokens[count + 1];
  return tokens[count]?.kind === 'quantity' && count + 2 < end && words.party.ends(text, kind!.to);
}

/** 工业互联网已{实现}: a verb that has an object, behind adverbs. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[predicateStart(tokens, at)];
  return is(verb, cue.act) && !is(verb, cue.weak | cue.spend) && verb!.tag === 'v';
}

const isNounToken = ({ tag, cue: bits }: Token): boolean => bits === 0 && tag[0] === 'n' && tag !== 'ns';

/** A member of a list (华润微、先导智能…) or of quoted names, or the first of the examples of a count (海港、码头等7个项目). */
function isListed({ tokens, text, end }: Clause, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (next.kind === 'list' || next.kind === 'quote' || isEtc(text, next)) return true;
  return listsCounted({ tokens, text, first: at + 1, end });
}

/** Length of such a phrase (提质升级, 补链成群). */
const sayingLength = 4;

/** 旅游业{提质升级},: a phrase without a verb that fills the clause from `at` on. */
function isSaid({ text, tokens }: Passage, at: number): boolean {
  let end = at;
  while (tokens[end]?.kind === 'word') end++;
  return (
    end > at && ends(tokens[end]) && tokens[end - 1]!.to - tokens[at]!.from === sayingLength && !words.side.ends(text, tokens[end - 1]!.to)
  );
}

/** The place that a description leads to (在主要生产基地{柳州},), or -1. */
export function placeBehind(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < end && 'nvab'.includes(tokens[i]!.tag[0] ?? ' '); i++) {
    if (tokens[i]!.tag === 'ns' && tokens[i]!.kind === 'entity') return ends(tokens[i + 1]) ? i : -1;
  }
  return -1;
}

/** What is named behind its description and acts in the clause (以服务业为主的{月星集团}在全国运营), or -1. */
export function describedName({ tokens, end }: Clause, first: number): number {
  for (let i = first + 1; i + 1 < end; i++) {
    if (tokens[i]!.kind === 'entity' && isOf(tokens[i - 1]) && opensPredicate(tokens[i + 1])) return i;
  }
  return -1;
}
