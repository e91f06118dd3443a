/** Subjects that a description leads to: by place (在福建的{电池工厂}), by deed (落户湖北的{这家企业}), by maker (武汉研制的{盾构机}). */
import { type Clause, endOfRelative, ends, opensPredicate, skipOpening } from './clause';
import { cue } from './cues';
import { endsMeasured } from './list';
import { pointedSubject } from './pointed-subject';
import { type Subject, spanOf, stretchOf } from './subject';
import { is, isName, isOf, predicates } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

const within = cue.weak | cue.scope | cue.nation | cue.group | cue.expected;

/** A word of the phrase: a noun or what describes one. */
const isPart = (token: Token): boolean =>
  token.kind === 'quote' ||
  (token.kind === 'entity' && token.tag !== 't') ||
  (token.kind === 'word' && (token.cue & ~within) === 0 && !'dpcufryt'.includes(token.tag[0] ?? ' ') && token.tag !== 'uj');

/** 里, 内: the word that makes a place of a noun. */
const isInside = (text: string, { from, to }: Token): boolean => to - from === 1 && '里内上中'.includes(text[from]!);

/** 在武汉市一家电池工厂里, 位于武汉的{光谷科学岛},: the site that the place at the begin of the clause leads to, or null. */
function siteSubject(clause: Clause): Subject | null {
  const { tokens, text, end } = clause;
  const { at, isSite } = siteStart(clause);
  if (at >= end || tokens[at]!.tag !== 'ns' || tokens[at]!.kind !== 'entity' || !(isSite || isOf(tokens[at + 1]))) return null;
  let to = at + 1;
  let from = at;
  let isPlain = true;
  for (; to < end && !ends(tokens[to]) && !isInside(text, tokens[to]!); to++) {
    if (tokens[to]!.kind === 'quantity') return null;
    if (isOf(tokens[to]) && to > at + 1) from = to + 1;
    else if (to > at + 1) isPlain &&= isPart(tokens[to]!);
  }
  const last = tokens[to - 1]!;
  if (to <= at + 1 || to >= end) return null;
  const isNoun = isPlain && isOf(tokens[at + 1]) && last.tag[0] !== 'v' && !endsMeasured(text, last.to);
  if (!isNoun && !(isSite && words.premises.ends(text, last.to))) return null;
  const isName = last.kind === 'entity' && last.tag !== 't' && (to === at + 3 || from === to - 1);
  return { from: isName ? last.from : tokens[from]!.from, to: last.to, entity: isName ? last.index : -1, scope: 'sentence' };
}

/** Behind 在, 走进 and the like; `isSite` where one of them opens the clause. */
function siteStart(clause: Clause): { at: number; isSite: boolean } {
  const { tokens, text, end } = clause;
  const { at, located } = skipOpening(clause);
  const isOpened = at < end && words.visit.begins(text, tokens[at]!.from);
  return isOpened ? { at: at + 1, isSite: true } : { at, isSite: located };
}

/** 落户湖北的{这家企业}, 在{武汉这家企业}: whom the pronoun behind a description or a place points at, or null. */
function pointedBehind(clause: Clause): Subject | null {
  const { tokens, text, first, end } = clause;
  for (let i = first; i + 1 < end && tokens[i]!.kind !== 'quantity'; i++) {
    const { tag, kind, from } = tokens[i]!;
    const isPlace = tag === 'ns' && kind === 'entity';
    if (!(isPlace || isOf(tokens[i]) || text.startsWith('眼前', from)) || !text.startsWith('这', tokens[i + 1]!.from)) continue;
    const pointed = pointedSubject(clause, i + 1, end);
    return isPlace && pointed !== null && pointed.from === tokens[i + 1]!.from ? { ...pointed, from } : pointed;
  }
  return null;
}

/** 武汉研制的{盾构机}, 由中科院建造的{科考船}: what the one named at the begin of the clause has made, where the clause goes on about it. */
function madeSubject(clause: Clause): Subject | null {
  const { tokens, text, end } = clause;
  let { at } = skipOpening(clause);
  if (at < end && text[tokens[at]!.from] === '由') at++;
  const maker = tokens[at];
  if (maker === undefined || at >= end || !(isName(maker) || is(maker, cue.nation))) return null;
  const of = endOfRelative(clause, at);
  if (of <= at + 1 || !words.invent.ends(text, tokens[of]!.from)) return null;
  let to = of + 1;
  while (to < end && isPart(tokens[to]!)) to++;
  const last = tokens[to - 1]!;
  if (to <= of + 1) return null;
  if (!ends(tokens[to]) && !(opensPredicate(tokens[to]) && !is(tokens[to], predicates))) return null;
  return last.kind === 'entity' ? spanOf(last, 'sentence') : stretchOf(tokens, of + 1, to, 'sentence');
}

/** The subject that the place or the description at the begin of the clause leads to, or null. */
export const ledSubject = (clause: Clause): Subject | null => pointedBehind(clause) ?? siteSubject(clause) ?? madeSubject(clause);
