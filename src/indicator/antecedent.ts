/** Whom or what a word stands for that points back: 当地, 该隧道, 园区. */
import type { EntityMention } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { Endings } from './endings';
import { firstBehind } from './marked';
import type { Known, Subject } from './subject';
import type { Token } from './tokens';

/** Pronouns that point back at a name: 本届大会, 此次广交会, 该中心. */
const backward = ['该型', '该款', '该', '本届', '本次', '此次', '这次'];
const opensBackward: ReadonlySet<number> = new Set(backward.map((word) => word.charCodeAt(0)));
/** Tokens that the noun behind 本届 may have, and names before that are looked through for it. */
const nounReach = 3;
const nameReach = 60;

/** The name said before that a pronoun and the end of the name stand for at token `at` ({该隧道}全长 behind 苏州东隧道). */
export function recalled(text: string, tokens: readonly Token[], at: number, known: Known): Subject | null {
  const { from } = tokens[at]!;
  const pointer = opensBackward.has(text.charCodeAt(from)) ? backward.find((word) => text.startsWith(word, from)) : undefined;
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
const endings: Readonly<Record<string, Endings>> = {
  校: new Endings(['大学', '学院']),
  船: new Endings(['轮', '号', '舰']),
  园区: new Endings(['园', '园区', '开发区', '高新区', '产业区', '经开区', '基地']),
  企业: new Endings(['企业', '公司', '集团']),
  公司: new Endings(['企业', '公司', '集团']),
  展会: new Endings(['会', '展']),
  村里: new Endings(['村']),
};

/** Is the name one of what the noun of at least so many characters calls it? */
const isCalled = (text: string, { from, to }: NormalSpan, noun: string, least = 2): boolean =>
  endings[noun]?.end(text, to) ?? (noun.length >= least && to - from > noun.length && text.startsWith(noun, to - noun.length));

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
