/** Subjects that are told by the place they are in (在福建的{电池工厂}), or by what they have done (落户湖北的{这家企业}). */
import { type Clause, ends, isPlainNoun, skipOpening } from './clause';
import { cue } from './cues';
import { pointedSubject } from './pointed-subject';
import type { Subject } from './subject';
import { is, isName, isOf } from './token-class';
import type { Token } from './tokens';

const modifiers = new Set(['b', 'a', 'vn', 's', 'm', 'v', 'mq']);

/** A word of the phrase: a noun or what describes one. */
const isPart = (token: Token): boolean =>
  isPlainNoun(token) ||
  isName(token) ||
  token.kind === 'quote' ||
  is(token, cue.weak) ||
  (token.kind === 'word' && token.cue === 0 && modifiers.has(token.tag));

/** 在福建的{电池工厂}里, 位于武汉的{光谷科学岛},: the site behind the place that the clause begins with, or null. */
function siteSubject(clause: Clause): Subject | null {
  const { tokens, end } = clause;
  const { at } = skipOpening(clause);
  if (at >= end || tokens[at]!.tag !== 'ns' || tokens[at]!.kind !== 'entity' || !isOf(tokens[at + 1])) return null;
  let to = at + 2;
  while (to < end && isPart(tokens[to]!)) to++;
  const last = tokens[to - 1]!;
  if (to <= at + 2 || (!isPlainNoun(last) && !isName(last))) return null;
  if (!ends(tokens[to]) && tokens[to]!.tag !== 'f') return null;
  const name = to === at + 3 && last.kind === 'entity' ? last.index : -1;
  return { from: name >= 0 ? last.from : tokens[at]!.from, to: last.to, entity: name, scope: 'sentence' };
}

/** 落户湖北的{这家企业}: whom the pronoun behind a description points at, or null. */
function pointedBehind({ tokens, text, first, end }: Clause): Subject | null {
  for (let i = first + 1; i + 1 < end && tokens[i]!.kind !== 'quantity'; i++)
    if (isOf(tokens[i]) && text.startsWith('这', tokens[i + 1]!.from)) return pointedSubject(tokens, text, i + 1, end);
  return null;
}

/** The subject that the place or the description at the begin of the clause leads to, or null. */
export const ledSubject = (clause: Clause): Subject | null => pointedBehind(clause) ?? siteSubject(clause);
