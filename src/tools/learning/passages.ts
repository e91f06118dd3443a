/**
 * Further annotated passages. `annotations.csv` holds no text: it names lines of a corpus file (from 1, both ends included) and the
 * places of the names in them, as UTF-16 offsets into the lines joined by line feeds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entityTypes } from '../../analysis/entity-types';
import type { EntityType } from '../../analysis/types';
import { parseRows } from '../parse-rows';
import type { Annotated } from './document';

const isType = (name: string): name is EntityType => entityTypes.some((type) => type === name);

/** Reads the passages of a folder of corpus files. Throws where a row does not fit its file. */
export function readPassages(folder: string, csv: string): Annotated[] {
  const files = new Map<string, readonly string[]>();
  const linesOf = (name: string): readonly string[] => {
    const known = files.get(name) ?? readFileSync(join(folder, name), 'utf8').split('\n');
    files.set(name, known);
    return known;
  };
  return parseRows(csv).map(({ corpus = '', first = '', last = '', names = '' }) => {
    const id = `${corpus}:${first}`;
    const text = linesOf(corpus)
      .slice(Number(first) - 1, Number(last))
      .join('\n');
    const entities = names.split(';').map((name) => {
      const [, start, end, type = ''] = /^(\d+)-(\d+) (\w+)$/.exec(name) ?? [];
      if (!isType(type) || Number(end) > text.length) throw new Error(`annotations.csv: ${id}: ${name} is no name of these lines.`);
      return { start: Number(start), end: Number(end), type };
    });
    return { id, text, date: null, entities, say: 1 };
  });
}
