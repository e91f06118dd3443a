/** Whom or what a word stands for that points back: 当地, 该隧道, 园区. */
import type { EntityType } from '../analysis/types';
import type { EntityMention } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { firstBehind } from './marked';
import { type Known, type Subject, stretchOf } from './subject';
import { isOf, type Passage } from './token-class';
import type { Token } from './tokens';
import type { WordClass } from './word-class';
import { words } from './words';

/** Tokens that the noun behind 本届 may have, and names before that are looked through for it. */
const nounReach = 3;
const nameReach = 60;
/** Tokens before that are looked through for a phrase. */
const tokenReach = 400;

/** The name said before that a pronoun and the end of the name stand for at token `at` ({该隧道}全长 behind 苏州东隧道). */
export function recalled({ text, tokens }: Passage, at: number, known: Known): Subject | null {
  const { from } = tokens[at]!;
  const pointer = words.recall.at(text, from);
  if (pointer === undefined) return known.narrates && isOf(tokens[at + 1]) ? ownerSaid(text, tokens[at]!, known) : null;
  const start = from + pointer.length;
  const { last } = known;
  for (let i = Math.min(at + nounReach, tokens.length - 1); i >= at; i--) {
    const { to } = tokens[i]!;
    if (to <= start) continue;
    const noun = text.slice(start, to);
    const isLast = last !== null && last.entity >= 0 && isCalled(text, last, noun, 1);
    const phrase = () => (pointer.endsWith('次') ? null : (alike(text, known, from, noun) ?? phraseBefore(text, known.spoken, from, noun)));
    const name = isLast ? last : (saidBefore(text, known, from, noun) ?? phrase());
    if (name !== null) return { ...name, said: { from, to } };
  }
  return null;
}

/** {园区}的产值: the subject before that the noun calls by what it is owns what follows. */
function ownerSaid(text: string, said: NormalSpan, known: Known): Subject | null {
  const owner = calledBefore(text, known, text.slice(said.from, said.to));
  return owner === null ? null : { ...owner, said };
}

/** What the names of a kind end with, where that is not the word for the kind. */
const endings: Readonly<Record<string, WordClass>> = {
  校: words.school,
  船: words.ship,
  园区: words.park,
  企业: words.company,
  公司: words.company,
  展会: words.show,
  村里: words.village,
};

/** Is the name one of what the noun of at least so many characters calls it? */
const isCalled = (text: string, { from, to }: NormalSpan, noun: string, least = 2): boolean =>
  endings[noun]?.ends(text, to) ?? (noun.length >= least && to - from > noun.length && text.startsWith(noun, to - noun.length));

/** The last subject of the line that the noun calls by what it is. */
export function calledBefore(text: string, { said }: Known, noun: string): Subject | null {
  for (let i = said.length - 1; i >= 0 && i >= said.length - nameReach; i--)
    if (said[i]!.to - said[i]!.from > noun.length && isCalled(text, said[i]!, noun)) return said[i]!;
  return null;
}

/** A word of a noun phrase. */
const isNoun = ({ kind, tag }: Token): boolean =>
  kind === 'entity' || kind === 'quote' || (kind === 'word' && 'nabjlx'.includes(tag[0] ?? ' '));

/** The noun phrase last said before `from` that ends with the noun, and says more than it (这种{玻璃} behind 超薄光学玻璃). */
function phraseBefore(text: string, spoken: readonly (readonly Token[])[], from: number, noun: string): Subject | null {
  if (noun.length < 2) return null;
  let left = tokenReach;
  for (let s = spoken.length - 1; s >= 0; s--) {
    const tokens = spoken[s]!;
    for (let i = firstBehind(tokens, from) - 1; i >= 0; i--) {
      if (left-- === 0) return null;
      const { to, kind } = tokens[i]!;
      if (kind !== 'word' || !text.startsWith(noun, to - noun.length)) continue;
      let start = i;
      while (start > 0 && isNoun(tokens[start - 1]!)) start--;
      if (to - tokens[start]!.from > noun.length) return stretchOf(tokens, start, i + 1, 'sentence');
    }
  }
  return null;
}

/** Whom the noun at `from` calls by what it is: a subject of the line, or a name. */
export const saidBefore = (text: string, known: Known, from: number, noun: string): Subject | null =>
  calledBefore(text, known, noun) ?? nameBefore(text, known.entities, from, noun);

/** Names that are not spoken of by a noun of two characters. */
const unlike: ReadonlySet<EntityType> = new Set<EntityType>(['time', 'industry', 'place', 'person']);

/** The name before that ends with a character of the noun (“创新”{轮} for 该货轮). */
function alike(text: string, { entities }: Known, from: number, noun: string): Subject | null {
  if (noun.length !== 2) return null;
  return lastName(entities, from, (name) => !unlike.has(name.type) && name.to - name.from > 2 && noun.includes(text[name.to - 1]!));
}

/** The name last said before `from` that ends with the noun. */
export function nameBefore(text: string, entities: readonly EntityMention[], from: number, noun: string): Subject | null {
  return lastName(entities, from, (entity) => isCalled(text, entity, noun));
}

/** The place last named before `from`, or whom the text spoke of last where that is one: what 当地 stands for. */
export function placeBefore({ entities, last }: Known, from: number): Subject | null {
  if (last !== null && (last.entity < 0 ? last.scope === 'home' : isPlace(entities[last.entity]!))) return last;
  return lastName(entities, from, isPlace) ?? last;
}

const isPlace = ({ type }: EntityMention): boolean => type === 'place' || type === 'zone';

function lastName(entities: readonly EntityMention[], from: number, isMeant: (entity: EntityMention) => boolean): Subject | null {
  const next = firstBehind(entities, from);
  for (let i = next - 1; i >= 0 && i >= next - nameReach; i--)
    if (isMeant(entities[i]!)) return { from: entities[i]!.from, to: entities[i]!.to, entity: i, scope: 'sentence' };
  return null;
}
