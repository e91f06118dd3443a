/** Whom or what a word stands for that points back: 当地, 该隧道, 园区. */
import type { EntityMention } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { firstBehind } from './marked';
import type { Known, Subject } from './subject';
import type { Passage } from './token-class';
import type { WordClass } from './word-class';
import { words } from './words';

/** Tokens that the noun behind 本届 may have, and names before that are looked through for it. */
const nounReach = 3;
const nameReach = 60;

/** The name said before that a pronoun and the end of the name stand for at token `at` ({该隧道}全长 behind 苏州东隧道). */
export function recalled({ text, tokens }: Passage, at: number, known: Known): Subject | null {
  const { from } = tokens[at]!;
  const pointer = words.recall.at(text, from);
  if (pointer === undefined) return null;
  const start = from + pointer.length;
  const { last, entities } = known;
  for (let i = Math.min(at + nounReach, tokens.length - 1); i >= at; i--) {
    const { to } = tokens[i]!;
    if (to <= start) continue;
    const noun = text.slice(start, to);
    const isLast = last !== null && last.entity >= 0 && isCalled(text, last, noun, 1);
    const name = isLast ? last : (calledBefore(text, known, noun) ?? nameBefore(text, entities, from, noun));
    if (name !== null) return { ...name, said: { from, to } };
  }
  return null;
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
export function calledBefore(text: string, { said }: Pick<Known, 'said'>, noun: string): Subject | null {
  for (let i = said.length - 1; i >= 0; i--)
    if (said[i]!.to - said[i]!.from > noun.length && isCalled(text, said[i]!, noun)) return said[i]!;
  return null;
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
