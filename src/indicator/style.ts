/** Whether a text narrates about named actors or reports in the voice of its author, where subjects stay unsaid. */
import type { EntityMention, EntityType } from '../text/mention';
import type { Line } from '../text/span';

const actors: ReadonlySet<EntityType> = new Set<EntityType>(['place', 'zone', 'organization', 'person', 'document', 'event']);
/** A name this near to the start of a sentence is taken for its subject. */
const reach = 14;
/** Least share of sentences that begin with a name in a text that narrates. */
const narrating = 0.34;

/** True where the sentences of a text mostly begin with the name of the one they are about. */
export function narrates(text: string, lines: readonly Line[], entities: readonly EntityMention[]): boolean {
  let sentences = 0;
  let named = 0;
  let next = 0;
  for (const line of lines) {
    if (line.kind === 'row') continue;
    for (let from = line.from; from < line.to; ) {
      const stop = text.indexOf('。', from);
      const to = stop < 0 || stop >= line.to ? line.to : stop;
      if (to - from > 4) {
        sentences++;
        while (next < entities.length && entities[next]!.from < from) next++;
        let i = next;
        while (i < entities.length && entities[i]!.from < from + reach && !actors.has(entities[i]!.type)) i++;
        if ((i < entities.length && entities[i]!.from < Math.min(to, from + reach)) || opensWithNation(text, from)) named++;
      }
      from = to + 1;
    }
  }
  return sentences > 0 && named >= narrating * sentences;
}

const opensWithNation = (text: string, from: number): boolean => {
  const opening = text.slice(from, from + reach);
  return opening.includes('我国') || opening.includes('全国');
};
