/** Whom a clause is about, by what it begins with. */
import { placeBefore, recalled } from './antecedent';
import { type Clause, endOfRelative, skipOpening } from './clause';
import { groupSubject } from './common-subject';
import { cue } from './cues';
import { describedName, namedSubject, placeBehind } from './named-subject';
import { openingPhrase } from './opening-phrase';
import { pointedSubject, refersBack } from './pointed-subject';
import { type Known, type Subject, spanOf } from './subject';
import { is } from './token-class';
import { words } from './words';

/** The subject that the clause begins with, or null where it begins with a verb or a common noun that does nothing. */
export function leadingSubject(clause: Clause, known: Known): Subject | null {
  const named = namedLead(clause, known);
  if (named !== null || !known.narrates) return named;
  const { at, located } = skipOpening(clause);
  return located || at >= clause.end ? null : openingPhrase(clause, at, known);
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
  // {全球}专利申请量: a statistic of the world.
  if (text.startsWith('全球', token.from) && tokens[at + 1]?.tag[0] === 'n') return spanOf(token, 'clause');
  if (token.kind === 'entity') {
    const of = endOfRelative(clause, at);
    const made = of < 0 ? null : leadingSubject({ ...clause, first: of + 1 }, known);
    return made ?? namedSubject(clause, at, known) ?? groupAt(clause, at, known);
  }
  const behind = located ? placeBehind(tokens, at, end) : describedName(clause, at);
  if (behind >= 0) return namedSubject(clause, behind, known);
  const pointed = pointedSubject(clause, at, end);
  if (pointed !== null) return pointed;
  return groupAt(clause, at, known);
}

/** A group that the clause speaks of; a text that narrates measures things of it, and speaks of others. */
const groupAt = (clause: Clause, at: number, { narrates }: Known): Subject | null => (narrates ? null : groupSubject(clause, at));
