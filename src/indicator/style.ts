/** Whether a text narrates about named actors or reports in the voice of its author, where subjects stay unsaid. */
import type { EntityType } from '../analysis/types';
import type { EntityMention } from '../text/mention';
import type { Line } from '../text/span';
import { words } from './words';

const actors: ReadonlySet<EntityType> = new Set<EntityType>(['place', 'zone', 'organization', 'person', 'document', 'event']);
/** A name this near to the start of a sentence is taken for its subject. */
const reach = 14;
const fullStop = '。'.charCodeAt(0);
/** Characters that may stand between the start of a clause and the name: 在, 目前. */
const slack = 2;
/** Least share of sentences that begin with a name in a text that narrates; a reporter always does. */
const narrating = { reporter: 0, nobody: 0.42, author: 0.6 };
/** Whom only a report speaks to, whatever reporter has printed it. */
const address = '各位代表';

/** True where the sentences of a text mostly begin with the name of the one they are about. */
export function narrates(text: string, lines: readonly Line[], entities: readonly EntityMention[]): boolean {
  let sentences = 0;
  let named = 0;
  let next = 0;
  for (const line of lines) {
    if (line.kind === 'row') continue;
    for (let from = line.from; from < line.to; ) {
      let to = from;
      while (to < line.to && text.charCodeAt(to) !== fullStop) to++;
      if (to - from > 4) {
        sentences++;
        while (next < entities.length && entities[next]!.from < from) next++;
        if (opensWithName(text, from, to, entities, next)) named++;
      }
      from = to + 1;
    }
  }
  return sentences > 0 && named >= narrating[voiceOf(text)] * sentences;
}

/** Who tells, as far as the text says so. */
function voiceOf(text: string): keyof typeof narrating {
  if (text.includes(address)) return 'author';
  if (words.reporter.all.some((word) => text.includes(word))) return 'reporter';
  return words.author.all.some((word) => text.includes(word)) ? 'author' : 'nobody';
}

/** First characters of 我国, 全国 and 这. */
const pointers: ReadonlySet<number> = new Set(Array.from('我全这', (word) => word.charCodeAt(0)));

/** Does a clause near the start of the sentence begin with a name, with 我国, or with 在 and a name? */
function opensWithName(text: string, from: number, to: number, entities: readonly EntityMention[], first: number): boolean {
  let clause = from;
  let i = first;
  for (let at = from; at < to && at < from + reach; at++) {
    if (text[at] === ',') clause = at + 1;
    while (i < entities.length && entities[i]!.from < at) i++;
    const entity = entities[i];
    if (entity?.from === at) {
      if (entity.type === 'time') clause = at = entity.to;
      else if (actors.has(entity.type) && at - clause <= slack) return true;
    }
    if (at - clause <= slack && pointers.has(text.charCodeAt(at)) && (text[at] === '这' || text[at + 1] === '国')) return true;
  }
  return false;
}
