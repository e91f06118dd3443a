/** Who holds which post where. */

import type { ReadText } from '../lexicon/index';
import type { EntityMention } from '../text/mention';

/** Indexes into the mentions; `organization` is -1 where the text names none. */
export interface Holding {
  readonly type: 'holds';
  readonly person: number;
  readonly position: number;
  readonly organization: number;
}

const joints = new Set(['', '、', ',', '和', '与', '兼', '及']);
const plainJoints = new Set([...joints].filter((joint) => joint !== ','));
const taking = [
  '任',
  '担任',
  '现任',
  '曾任',
  '兼任',
  '出任',
  '就任',
  '接任',
  '继任',
  '升任',
  '转任',
  '调任',
  '当选',
  '当选为',
  '获任',
  '受聘为',
];
const naming = ['为', '任', '担任', '出任', '被任命为', '被选举为', '被选为', '被聘为', '被推选为', '被推举为'];
/** Between a person and the post, or the body that has the post: 张三任某局局长. */
const verbs = new Set([...taking, ...naming].flatMap((verb) => [verb, `,${verb}`, `同志${verb}`]));
/** Behind a person whose post stands before: 某局局长由张三担任. */
const closing = ['担任', '出任', '兼任', '接任', '继任'];

/** Reads 某局党委书记、局长张三, 张三任某局局长 and 某局局长由张三担任: posts joined to a person, with the body before them. */
export function readRelations({ text }: Pick<ReadText, 'text'>, mentions: readonly EntityMention[]): Holding[] {
  const holdings: Holding[] = [];
  const between = (left: number, right: number): string => text.slice(mentions[left]!.to, mentions[right]!.from);
  const isPosition = (index: number): boolean => mentions[index]?.type === 'position';
  /** The body right before a post, or -1. */
  const bodyBefore = (post: number): number => (post > 0 && isBody(mentions[post - 1]!) && between(post - 1, post) === '' ? post - 1 : -1);
  /** First of the posts that end right before a person. */
  const firstPost = (person: number): number => {
    if (person === 0 || !isPosition(person - 1)) return person;
    const link = between(person - 1, person);
    const isNamed = link === '由' && closing.some((verb) => text.startsWith(verb, mentions[person]!.to));
    if (link !== '' && !isNamed) return person;
    let first = person - 1;
    while (first > 0 && isPosition(first - 1) && joints.has(between(first - 1, first))) first--;
    return first;
  };
  const hold = (person: number, first: number, end: number): void => {
    const organization = bodyBefore(first);
    for (let position = first; position < end; position++) holdings.push({ type: 'holds', person, position, organization });
  };
  for (let person = 0; person < mentions.length; person++) {
    if (mentions[person]!.type !== 'person') continue;
    hold(person, firstPost(person), person);
    const next = person + 1;
    if (next >= mentions.length || !verbs.has(between(person, next))) continue;
    const first = isBody(mentions[next]!) && isPosition(next + 1) && between(next, next + 1) === '' ? next + 1 : next;
    let end = first;
    while (isPosition(end) && (end === first || plainJoints.has(between(end - 1, end)))) end++;
    hold(person, first, end);
  }
  return holdings;
}

const isBody = ({ type }: EntityMention): boolean => type === 'organization' || type === 'zone' || type === 'place';
