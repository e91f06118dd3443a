/**
 * Sentences written to learn from, for kinds of text that the corpus lacks: one a line, each a text of its own, its names in braces
 * with their type: `{市委|organization}{书记|position}调研{智能装备|industry}产业`.
 */
import { entityTypes } from '../../analysis/entity-types';
import type { Annotated } from './document';

const name = /\{([^{}|]+)\|(\w+)\}/g;

/** Reads the sentences. Throws where a brace is left over or a type is unknown. */
export function readExamples(lines: string): Annotated[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line, index) => {
      const entities: Annotated['entities'][number][] = [];
      let text = '';
      let copied = 0;
      for (const match of line.matchAll(name)) {
        const type = entityTypes.find((known) => known === match[2]);
        if (type === undefined) throw new Error(`examples.txt: line ${index + 1}: ${match[2]} is no type.`);
        text += line.slice(copied, match.index);
        entities.push({ start: text.length, end: text.length + match[1]!.length, type });
        text += match[1];
        copied = match.index + match[0].length;
      }
      text += line.slice(copied);
      if (/[{}]/.test(text)) throw new Error(`examples.txt: line ${index + 1}: a brace is left over in ${text}`);
      return { id: `example ${text.slice(0, 12)}`, text, date: null, entities, say: 1 };
    });
}
