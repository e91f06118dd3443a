/** Compiles the table of learned weights for the pack. Runs at build time. */
import { entityTypes } from '../analysis/entity-types';
import { rowBits } from './clues';
import { openSpace } from './lattice';

/**
 * The sections that `openWeights` reads.
 *
 * @param csv one row a feature, one column a type; a blank is 0, and features that no rule or word has are left out
 * @param kindOf the kind of a word in the shipped lexicon
 */
export function compileWeights(csv: string, kindOf: (word: string) => number): Record<string, ArrayBufferView | string> {
  const [head = '', ...rows] = csv.trim().split('\n');
  const types = head.split(',').map((name) => (entityTypes as readonly string[]).indexOf(name));
  const namedIn = (kind: RegExp): string[] => [...new Set(rows.flatMap((row) => kind.exec(row)?.[1] ?? []))].sort();
  const ownWords = namedIn(/^[a-z]+-word:([^,]+),/);
  const characters = Uint16Array.from(namedIn(/^[a-z]+-(?:second-)?character:([^,]),/), (character) => character.charCodeAt(0));
  const { names, size } = openSpace({ length: ownWords.length, list: () => ownWords }, characters);
  const numberOf = new Map(names.map((name, index) => [name, index]));
  const values = new Int16Array(size << rowBits);
  for (const row of rows) {
    const cells = row.split(',');
    const feature = numberOf.get(cells[0]!);
    if (feature === undefined) continue;
    for (let i = 1; i < cells.length; i++) values[(feature << rowBits) + types[i]!] = Math.round(100 * Number(cells[i]));
  }
  return {
    'names.words': ownWords.join('\n'),
    'names.kinds': Int32Array.from(ownWords, kindOf),
    'names.characters': characters,
    'names.weights': values,
  };
}
