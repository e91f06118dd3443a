/** Writes weights as a table that can be read and reviewed. */
import type { FeatureSpace } from '../../entity/features';

/** Weights this small change no choice worth having. */
const least = 0.15;

/** Added for every name: annotated texts make learned weights too shy in new ones. */
const lean = 0.2;

export function formatWeights(weights: Float64Array, space: FeatureSpace, types: readonly string[]): string {
  const rows = space.names.map((name, feature) => {
    const cells = types.map((_, type) => {
      const weight = weights[type * space.size + feature]! + (name === 'any' ? lean : 0);
      return Math.abs(weight) < least ? '' : weight.toFixed(2);
    });
    return { name, cells };
  });
  return [
    `feature,${types.join(',')}`,
    ...rows.filter(({ cells }) => cells.some(Boolean)).map(({ name, cells }) => `${name},${cells.join(',')}`),
    '',
  ].join('\n');
}
