/** Whom a clause is about, by what it begins with. */
import { placeBefore, recalled } from './antecedent';
import { type Clause, endOfRelative, skipOpening } from './clause';
import { actingPhrase, groupSubject } from './common-subject';
import { cue } from './cues';
import { describedName, namedSubject, placeBehind } from './named-subject';
import { openingPhrase } from './opening-phrase';
import { pointedSubject, refersBack } from './pointed-subject';
import { type Known, type Subject, spanOf } from './subject';
import { is, isAct, type Passage } from './token-class';
import { words } from './words';

/** The subject that the clause begins with, or null where it begins with a verb or a common noun that does nothing. */
export function leadingSubject(clause: Clause, known: Known): Subject | null {
  const named = namedLead(clause, known);
  if (!known.narrates) return named;
  const { at, located } = skipOpening(clause);
  if (located || at >= clause.end) return named;
  const phrase = openingPhrase(clause, at, known);
  if (phrase === null || named === null) return named ?? phrase;
  return phrase.from <= named.from && phrase.to > named.to ? { ...phrase, name: named } : named;
}

function namedLead(clause: Clause, known: Known): Subject | null {
  const { tokens, text, end } = clause;
  const { at, located } = skipOpening(clause);
  const token = tokens[at];
  if (token === undefined || at >= end) return null;
  if (refersBack(clause, at)) return words.here.begins(text, token.from) ? placeBefore(known, token.from) : known.last;
  const again = recalled(clause, at, known);
  if (again !== null) return again;
  if (is(token, cue.home)) return known.home(token);
  if (is(token, cue.nation) && is(tokens[at + 1], cue.sharehead)) return null;
  if (is(token, cue.nation)) return located ? null : spanOf(token, 'sentence');
  if (known.narrates && !located && isWorld(clause, at)) return spanOf(token, 'clause');
  if (!located && isState(clause, at)) return spanOf(token, 'sentence');
  if (token.kind === 'entity') {
    const of = endOfRelative(clause, at);
    const made =
      of < 0 ? null : (leadingSubject({ ...clause, first: of + 1 }, known) ?? actingPhrase({ ...clause, first: of + 1 })?.subject ?? null);
    return made ?? namedSubject(clause, at, known, located) ?? groupAt(clause, token.from, known);
  }
  const behind = located ? placeBehind(tokens, at, end) : describedName(clause, at);
  if (behind >= 0) return namedSubject(clause, behind, known, located);
  const pointed = pointedSubject(clause, at, end);
  if (pointed !== null) return pointed;
  return groupAt(clause, token.from, known);
}

/** A group that the clause speaks of; a text that narrates measures things of it, and speaks of others. */
const groupAt = (clause: Clause, from: number, { narrates }: Known): Subject | null => (narrates ? null : groupSubject(clause, from));

/** {全球}专利申请量: a statistic of the world. */
const isWorld = ({ text, tokens }: Passage, at: number): boolean =>
  text.startsWith('全球', tokens[at]!.from) && tokens[at]!.to - tokens[at]!.from === 2 && tokens[at + 1]?.tag[0] === 'n';

/** {国家}将推出措施: the state acts. */
const isState = ({ text, tokens }: Passage, at: number): boolean => {
  const { from, to } = tokens[at]!;
  const next = tokens[at + 1];
  return to - from === 2 && text.startsWith('国家', from) && (is(next, cue.target) || isAct(next) || 'vd'.includes(next?.tag[0] ?? ' '));
};
