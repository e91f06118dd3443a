/** Subjects that no word of the clause is, in texts that narrate: named by a later clause, by the text behind a headline, or somewhere before. */
import type { EntityType } from '../analysis/types';
import type { EntityMention } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { clauseEnd, isPlainNoun } from './clause';
import { cue } from './cues';
import type { Sentence } from './described-subject';
import type { Frame } from './frame';
import { leadingSubject } from './leading-subject';
import { firstBehind } from './marked';
import { isNation } from './series';
import { type Known, type Subject, spanOf } from './subject';
import { is, isBoundary, isEtc, isName } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

/** Clauses that are looked through for a name. */
const aheadReach = 4;

/** {作为第一大省},浙江…; {从3家到9家},武汉…: the name that a later clause of the sentence begins with, where the clause leans on it; else null. */
function frontedSubject({ tokens, text }: Sentence, first: number, known: Known): Subject | null {
  if (!words.front.begins(text, tokens[first]!.from)) return null;
  for (let from = clauseEnd(tokens, first), left = aheadReach; from < tokens.length && left > 0; left--) {
    const end = clauseEnd(tokens, from);
    const lead = leadingSubject({ tokens, text, first: from, end }, known);
    if (lead !== null) return lead.entity >= 0 || isNation(text, lead) ? lead : null;
    from = end;
  }
  return null;
}

/** Characters between a headline and the sentence that it sums up. */
const sumReach = 400;

/** {八部门}印发…: the bodies that the text behind a headline names where it says the same again (国家医保局等八部门), or null. */
function namedLater(text: string, entities: readonly EntityMention[], { from, to }: NormalSpan): Subject | null {
  const again = to + text.slice(to, to + sumReach).indexOf(text.slice(from, to));
  if (again < to) return null;
  const end = text[again - 1] === '等' ? again - 1 : again;
  const last = firstBehind(entities, end) - 1;
  if (last < 0 || entities[last]!.to !== end || entities[last]!.type !== 'organization') return null;
  let first = last;
  while (first > 0 && text[entities[first]!.from - 1] === '、' && entities[first - 1]!.to === entities[first]!.from - 1) first--;
  return { from: entities[first]!.from, to: end, entity: first === last ? first : -1, scope: 'clause' };
}

/** Tokens that are looked through for a name. */
const mentionReach = 60;
const mentionable: ReadonlySet<EntityType> = new Set<EntityType>(['place', 'zone', 'organization', 'product', 'event', 'person']);

/** 新增{大连、宁波等}9个试点, {国家税务总局等}六部门: the last token before the names that are examples of what is counted at `at`. */
function beforeExamples(text: string, tokens: readonly Token[], at: number): number {
  let i = at - 1;
  if (i < 0 || !isEtc(text, tokens[i]!)) return i;
  for (i--; i >= 0 && isExample(tokens[i]!); i--);
  return i;
}

const isExample = (token: Token): boolean =>
  isPlainNoun(token) || isName(token) || token.kind === 'list' || token.kind === 'quote' || is(token, cue.conj);

/** The name that the sentence mentioned last from token `first` on before the amount: whom a text that narrates is about where its grammar does not say. */
function mentioned({ text, tokens, entities }: Sentence, at: number, first: number): Subject | null {
  for (let i = beforeExamples(text, tokens, at); i >= first && i >= at - mentionReach; i--) {
    const token = tokens[i]!;
    // Who says it is a source, and 向北方调水 goes to it.
    if (is(token, cue.say)) while (i > 0 && !isBoundary(tokens[i]!)) i--;
    const isGoal = i > 0 && text[tokens[i - 1]!.from] === '向';
    if (token.kind === 'entity' && token.tag !== 't' && !isGoal && mentionable.has(entities[token.index]!.type))
      return spanOf(token, 'clause');
  }
  return null;
}

/** Whom the statement at token `at` is about, in the clause from `first` on; what stands before `source` tells where its figures are from. */
export function unsaidSubject(
  sentence: Sentence,
  { first, at, source }: { readonly first: number; readonly at: number; readonly source: number },
  { by, noun }: Frame,
  known: Known,
): Subject | null {
  const { text, tokens, entities } = sentence;
  const opens = at === 0 && by === 'indicator/counted-noun';
  return (
    (opens ? namedLater(text, entities, { from: tokens[at]!.from, to: tokens[noun.end - 1]!.to }) : null) ??
    (known.isLed ? null : frontedSubject(sentence, first, known)) ??
    mentioned(sentence, at, source)
  );
}
