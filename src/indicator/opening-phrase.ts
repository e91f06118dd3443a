/** The noun phrase that opens a clause of a text that narrates, as whom or what the clause is about. */
import type { NormalSpan } from '../text/span';
import { calledBefore, nameBefore } from './antecedent';
import { type Clause, hasQuantity, isGraded, listsCounted, predicateStart } from './clause';
import { isStatistical } from './common-subject';
import { cue } from './cues';
import { endsMeasured } from './list';
import type { Known, Subject } from './subject';
import { is, isAgent, isEtc, isName, isOf, type Passage, predicates, type Stretch } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

/** Cue words that a noun phrase may hold. */
const inside = cue.weak | cue.nation | cue.scope | cue.group;
const modifiers = new Set(['b', 'a', 'an', 'vn', 's', 'f']);

/** One who does something, rather than a thing. */
const isActor = (text: string, token: Token): boolean =>
  isAgent(text, token) || (token.kind === 'word' && token.tag !== 'v' && words.actor.ends(text, token.to));

const isNoun = ({ kind, tag, cue: bits }: Token): boolean =>
  (kind === 'entity' && tag !== 't') || (kind === 'word' && (bits & ~inside) === 0 && 'njlx'.includes(tag[0] ?? ' ') && tag !== 'nr');

const isModifier = ({ kind, tag, cue: bits }: Token): boolean =>
  kind === 'quote' || (kind === 'word' && (bits & ~inside) === 0 && modifiers.has(tag));

const isJoint = (token: Token): boolean => token.kind === 'list' || (token.tag === 'c' && is(token, cue.conj)) || isOf(token);

/** {各}部门, {规模以上}企业, 全国{五家}交易所: what a noun phrase may have before its noun. */
function opensNoun({ text, tokens }: Passage, i: number, first: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (token.tag === 'm' && token.kind === 'word') return true;
  if (token.kind === 'quantity') return i > first && next !== undefined && isNoun(next);
  if (is(token, cue.after)) return i > first && text.startsWith('规模', tokens[i - 1]!.from);
  return text[token.from] === '各' || (text.startsWith('规模', token.from) && is(next, cue.after));
}

/** “十百千万{”}, 企业{出口}3亿元: what ends a noun phrase without being a noun. */
const closesNoun = ({ kind, tag }: Token): boolean => kind === 'quote' || tag === 'vn';

/** First token behind the noun phrase that begins at `first`. */
function phraseEnd(clause: Clause, first: number): number {
  const { tokens, text, end } = clause;
  let to = first;
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    if (isNoun(token) || is(token, cue.nation) || isActor(text, token) || (i > first && closesNoun(token))) to = i + 1;
    else if (!isModifier(token) && !isJoint(token) && !opensNoun(clause, i, first)) break;
  }
  return tokens[to] !== undefined && isEtc(text, tokens[to]!) ? to + 1 : to;
}

/** {税务部门}共受理申请, {期货市场}累计成交额, {银行业金融机构}贷款余额, {机组}的风轮直径: the phrase at token `first`, if it does something or something is measured of it. */
export function openingPhrase(clause: Clause, first: number, known: Known): Subject | null {
  const { tokens, text, end } = clause;
  const to = phraseEnd(clause, first);
  const at = predicateStart(tokens, to);
  const verb = tokens[at];
  if (to <= first || at >= end || verb === undefined || isNobody(text, tokens[first]!)) return null;
  const head = tokens[to - 1]!;
  const isMeasure = endsMeasured(text, head.to);
  if (!isMeasure && acts(verb, at > to, isActor(text, head))) return phraseSubject(clause, { first, end: to }, verb, known);
  if (!isMeasure && at > to && (isNoun(verb) || is(verb, cue.head)))
    return phraseSubject(clause, { first, end: to }, { from: head.to, to: verb.from }, known);
  // 全国农村人口参保率: told of the nation.
  if (is(tokens[first], cue.nation)) return null;
  const owner = is(verb, predicates | cue.from | cue.share) || verb.kind === 'quantity' ? ownerEnd(clause, first, to) : -1;
  if (owner < 0) return null;
  const measured = tokens[isOf(tokens[owner]) ? owner + 1 : owner]!;
  return phraseSubject(clause, { first, end: owner }, { from: tokens[owner - 1]!.to, to: measured.from }, known);
}

/** {每}分钟, {记者}, {户均}: no one of whom an amount is told. */
const isNobody = (text: string, { from }: Token): boolean => words.nobody.begins(text, from);

/** A word that says what the phrase does; one that may be a noun as well only behind an adverb or one who acts. */
function acts(token: Token, isModified: boolean, isActing: boolean): boolean {
  if (is(token, cue.from | cue.at | cue.share | predicates)) return false;
  if (token.tag === 'p') return true;
  if (isModified) return token.tag[0] === 'v' || is(token, cue.act | cue.new);
  return (is(token, cue.act | cue.new) && !is(token, cue.weak)) || (isActing && token.tag === 'v' && token.to - token.from > 1);
}

/** Behind those in `[first, to)` of whom or of which the rest of the phrase is measured, or -1. */
function ownerEnd({ tokens, text }: Clause, first: number, to: number): number {
  for (let i = first; i + 1 < to; i++) {
    if (isOf(tokens[i]) && i > first && endsMeasured(text, tokens[to - 1]!.to)) return i;
    const next = tokens[i + 1]!;
    if (isActor(text, tokens[i]!) && !isName(tokens[i]!) && !isActor(text, next) && !isJoint(next)) return i + 1;
  }
  return -1;
}

/** The phrase as a subject, or the name that it stands for (大会 behind 中国报业大会); a thing only where the sentence has no subject yet. */
function phraseSubject(clause: Clause, { first, end }: Stretch, predicate: NormalSpan, known: Known): Subject | null {
  const { tokens, text } = clause;
  const { last, topic, isLed, entities } = known;
  const head = tokens[end - 1]!;
  const said = { from: tokens[first]!.from, to: head.to };
  const length = said.to - said.from;
  if (length < 2 || isName(head)) return null;
  for (const name of [topic, last]) if (name !== null && recalls(text, said, name)) return { ...name, said };
  const noun = text.slice(said.from, said.to);
  const again = calledBefore(text, known, noun) ?? (isActor(text, head) ? null : nameBefore(text, entities, said.from, noun));
  if (again !== null) return { ...again, said };
  const isActing = isActor(text, head);
  if (end === first + 1 && (head.kind === 'entity' || head.tag === 'x' || (isActing && topic !== null && length === 2))) return null;
  if (words.field.ends(text, said.to) || isGraded(text, tokens[first]!.to) || listsCounted({ ...clause, first })) return null;
  if (isStatistical(clause, said.to)) return null;
  const tells = hasQuantity(clause);
  if (isLed ? !isActing || !tells : !isActing && !tells) return null;
  return { ...said, entity: -1, scope: 'sentence', predicate };
}

const recalls = (text: string, { from, to }: NormalSpan, name: Subject): boolean =>
  to - from < name.to - name.from && text.slice(name.from, name.to).includes(text.slice(from, to));

/** What is left of the measure behind the predicate of the phrase; null where the phrase is itself what is measured. */
export function measuredOf({ from, to, predicate }: Subject, measure: readonly NormalSpan[]): readonly NormalSpan[] | null {
  const [first, ...rest] = measure;
  if (predicate === undefined || first === undefined || first.from >= to || first.to <= from) return measure;
  const start = first.to - predicate.to >= 2 ? predicate.to : predicate.from;
  if (first.to - start >= 2) return [{ from: start, to: first.to }, ...rest];
  return rest.length > 0 ? rest : null;
}
