/** The learned weights: one row a feature, one column a type; a blank is 0. */
import { entityTypes } from '../analysis/entity-types';
import { rowBits } from './clues';
import type { FeatureSpace } from './features';
import table from './weights.csv';

/** The cue words that have weights of their own. */
export function weighedWords(csv: string = table): readonly string[] {
  const names = csv.matchAll(/^[a-z]+-word:([^,]+),/gm);
  return [...new Set(Array.from(names, ([, word]) => word!))].sort();
}

/**
 * Weight of feature `f` for type `t`, in hundredths, at `(f << rowBits) + t`; features that the table does not name weigh
 * nothing. Whole numbers add up to the same sum in any order.
 */
export function readWeights(space: FeatureSpace, csv: string = table): Int32Array {
  const weights = new Int32Array(space.size << rowBits);
  const numberOf = new Map(space.names.map((name, index) => [name, index]));
  const [head = '', ...rows] = csv.trim().split('\n');
  const columns = head.split(',').map((name) => (entityTypes as readonly string[]).indexOf(name));
  for (const row of rows) {
    const cells = row.split(',');
    const feature = numberOf.get(cells[0]!);
    if (feature === undefined) continue;
    for (let i = 1; i < cells.length; i++)
      if (cells[i] !== '') weights[(feature << rowBits) + columns[i]!] = Math.round(100 * Number(cells[i]));
  }
  return weights;
}
