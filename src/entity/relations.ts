/** Who holds which post where. */
import type { EntityMention } from '../text/mention';
import type { EntityInput } from './entity-input';

/** Indexes into the mentions; `organization` is -1 where the text names none. */
export interface Holding {
  readonly type: 'holds';
  readonly person: number;
  readonly position: number;
  readonly organization: number;
}

const joints = new Set(['', '、', ',', '和', '与', '兼', '及']);

/** Reads 某局党委书记、局长张三 and 张三任某局局长: posts joined to a person, with the body before them. */
export function readRelations({ text }: Pick<EntityInput, 'text'>, mentions: readonly EntityMention[]): Holding[] {
  const holdings: Holding[] = [];
  const between = (left: number, right: number): string => text.slice(mentions[left]!.to, mentions[right]!.from);
  for (let p = 0; p < mentions.length; p++) {
    if (mentions[p]!.type !== 'person') continue;
    let first = p;
    while (
      first > 0 &&
      mentions[first - 1]!.type === 'position' &&
      joints.has(between(first - 1, first)) &&
      (first < p || between(first - 1, first) === '')
    )
      first--;
    if (first === p) continue;
    const body = first > 0 && isBody(mentions[first - 1]!) && between(first - 1, first) === '' ? first - 1 : -1;
    for (let position = first; position < p; position++) holdings.push({ type: 'holds', person: p, position, organization: body });
  }
  return holdings;
}

const isBody = ({ type }: EntityMention): boolean => type === 'organization' || type === 'zone' || type === 'place';
