/** Whom a clause is about, by what it begins with. */
import { type Clause, skipOpening } from './clause';
import { actingPhrase, groupSubject, unknownBody } from './common-subject';
import { cue } from './cues';
import { fillingPhrase } from './filling-phrase';
import { describedName, localActor, namedSubject, placeBehind } from './named-subject';
import { openingPhrase } from './opening-phrase';
import { pointedSubject, recalled, refersBack } from './pointed-subject';
import { type Known, type Subject, spanOf } from './subject';
import { is, isOf } from './token-class';
import type { Token } from './tokens';

/** The subject that the clause begins with, or null where it begins with a verb or a common noun that does nothing. */
export function leadingSubject(clause: Clause, known: Known): Subject | null {
  const named = namedLead(clause, known);
  const { at, located } = skipOpening(clause);
  if (!known.narrates || at >= clause.end) return named;
  const filling = fillingPhrase(clause, at, located);
  if (filling !== null) return filling;
  // 一家企业,在{武汉}投资: where the one before does it.
  if (located) return known.isLed && known.topic?.predicate !== undefined ? null : named;
  const phrase = openingPhrase(clause, at, known);
  if (phrase === null || named === null) return named ?? phrase;
  return phrase.from <= named.from && phrase.to > named.to ? { ...phrase, name: named } : named;
}

function namedLead(clause: Clause, known: Known): Subject | null {
  const { home, last, narrates } = known;
  const { tokens, text, end } = clause;
  const { at, located } = skipOpening(clause);
  const token = tokens[at];
  if (token === undefined || at >= end) return null;
  if (refersBack(text, tokens, at)) return last;
  const again = recalled(text, tokens, at, known);
  if (again !== null) return again;
  if (is(token, cue.home)) return home(token);
  if (is(token, cue.nation) && is(tokens[at + 1], cue.sharehead)) return null;
  const ofNation = is(token, cue.nation) && !located ? localActor(clause, at) : null;
  if (ofNation !== null) return ofNation;
  if (is(token, cue.nation)) return located || (!narrates && isWhereRanked(text, tokens, at)) ? null : spanOf(token, 'sentence');
  if (isState(text, tokens, at)) return spanOf(token, 'sentence');
  if (token.kind === 'entity') {
    const of = endOfRelative(clause, at);
    const made =
      of < 0 ? null : (leadingSubject({ ...clause, first: of + 1 }, known) ?? actingPhrase({ ...clause, first: of + 1 })?.subject ?? null);
    return made ?? namedSubject(clause, at, known, located) ?? groupAt(clause, token.from, known);
  }
  if (isExample(text, tokens[at + 1])) return spanOf(tokens[at + 1]!, 'sentence');
  const behind = located ? placeBehind(tokens, at, end) : describedName(clause, at, known.entities);
  if (behind >= 0) return namedSubject(clause, behind, known, located);
  const pointed = pointedSubject(tokens, text, at, end);
  if (pointed !== null) return pointed;
  return unknownBody(clause, at) ?? groupAt(clause, token.from, known);
}

/** A group that the clause speaks of, unless a text that narrates has named somebody. */
const groupAt = (clause: Clause, from: number, { narrates, last }: Known): Subject | null =>
  narrates && last !== null ? null : groupSubject(clause, from);

/** Tokens that a relative clause may have. */
const relativeReach = 6;

/** 商务部重点监测{的}全国78个商圈: where the relative clause ends whose subject the name at `at` is, or -1. */
function endOfRelative({ tokens, end }: Clause, at: number): number {
  let hasVerb = false;
  for (let i = at + 1; i < end && i <= at + relativeReach; i++) {
    if (isOf(tokens[i])) return hasVerb ? i : -1;
    if (tokens[i]!.kind !== 'word' || tokens[i]!.tag === 'ul') return -1;
    if (tokens[i]!.tag[0] === 'v' || is(tokens[i], cue.act)) hasVerb = true;
  }
  return -1;
}

/** {国家}将推出措施: the state acts. */
const isState = (text: string, tokens: readonly Token[], at: number): boolean => {
  const { from, to } = tokens[at]!;
  const next = tokens[at + 1];
  return to - from === 2 && text.startsWith('国家', from) && (is(next, cue.target) || (is(next, cue.act) && !is(next, cue.weak)));
};

/** 以{南通市}为例: what the next clauses are about. */
const isExample = (text: string, token: Token | undefined): boolean => token?.kind === 'entity' && text.startsWith('为例', token.to);

/** 全国{首个}, 我国{最大}的: the nation is only where a rank holds. */
const isWhereRanked = (text: string, tokens: readonly Token[], at: number): boolean =>
  ['首', '最', '第', '唯一'].some((word) => text.startsWith(word, tokens[at]!.to));
