/** Quantities that say nothing about an amount: size classes before a noun (千亿级产业集群, 20万吨级航道), the span of a mean (两年平均增长). */

import type { Quantity } from '../text/mention';
import type { Passage } from './token-class';
import { words } from './words';

/** Is the quantity at token `at` a size class, and no predicate, or the number of a meeting (十届{三次}全会)? */
export function saysNothing({ text, tokens }: Passage, at: number, quantity: Quantity): boolean {
  if (quantity.unit === '{次}' && text[quantity.from - 1] === '届') return true;
  if (quantity.quantity === 'duration' && text.startsWith('平均', quantity.to)) return true;
  if (!quantity.attributive) return false;
  const verb = tokens[at - 1];
  return verb === undefined || !words.become.ends(text, verb.to);
}
