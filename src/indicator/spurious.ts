/** Quantities that say nothing about an amount: size classes before a noun (千亿级产业集群, 20万吨级航道). */

import type { Quantity } from '../text/mention';
import { Endings } from './endings';
import type { Token } from './tokens';

/** Verbs that make a size class a statement (跨入{两万亿}级城市行列, 成长为{万亿}级产业). */
const becoming = new Endings(['跨入', '成长为', '成为', '迈入', '跃升为', '升级为', '跃升至', '晋级']);

/** Is the quantity at token `at` a size class, and no predicate, or the number of a meeting (十届{三次}全会)? */
export function saysNothing(text: string, tokens: readonly Token[], at: number, quantity: Quantity): boolean {
  if (quantity.unit === '{次}' && text[quantity.from - 1] === '届') return true;
  if (!quantity.attributive) return false;
  const verb = tokens[at - 1];
  return verb === undefined || !becoming.end(text, verb.to);
}
