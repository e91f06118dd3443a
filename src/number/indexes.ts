import type { QuantityKind } from '../analysis/types';
import { oneOf } from '../text/lookup';
import type { Draft } from './draft';

/** What an index counts in: nothing, but it is a score or a ratio. */
export interface IndexUnit {
  readonly quantity: QuantityKind;
  readonly unit: string;
}

const score: IndexUnit = { quantity: 'score', unit: '{}' };
const ratio: IndexUnit = { quantity: 'ratio', unit: '1' };
const indexes: readonly (readonly [word: string, unit: IndexUnit])[] = [
  ['指数', score],
  ['收入比', ratio],
  ['倍差', ratio],
  ['比值', ratio],
  ['系数', ratio],
];
const reach = 10;
const endsIndex = oneOf('数比差值');
const isPause = oneOf('，,。；;、(《');

/** 发展指数为454.3 · 城乡收入比由2.6缩小到2.5: the index named before a number without a unit, in the same clause. */
export function indexBefore(text: string, { from, to }: Draft): IndexUnit | undefined {
  for (let at = from - 1; at >= 0 && at >= from - reach && !isPause(text, at); at--) {
    if (!endsIndex(text, at)) continue;
    const index = indexes.find(([word]) => text.startsWith(word, at + 1 - word.length));
    if (index) return at >= from - 3 || text.slice(from, to).includes('.') ? index[1] : undefined;
  }
  return undefined;
}
