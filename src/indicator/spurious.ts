/** Quantities that say nothing about an amount: size classes before a noun (千亿级产业集群, 20万吨级航道), the span of a mean (两年平均增长). */

import type { Quantity } from '../text/mention';
import type { Frame } from './frame';
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

/**
 * 三年内(建成平台), 两年内每人: a stretch of time of which nothing is told, but by when or for how long something is done; behind a
 * colon, its label tells of what it is. 分{三年}拨付 tells when.
 */
export function isMereSpan({ text, tokens }: Passage, at: number, { quantity, to }: Quantity, { measure }: Frame): boolean {
  if (quantity !== 'duration') return false;
  const before = tokens[at - 1];
  if (text.startsWith('内每', to) || (before !== undefined && text.slice(before.from, before.to) === '分')) return true;
  return measure.length === 0 && before?.kind !== 'colon';
}

/** Characters before an amount in which a Chinese text has a Han character. */
const hanReach = 40;
const han = /\p{Script=Han}/u;
const prose = /[a-z]{3}/;

/** Grew {5.5%} year on year: in prose of another language the words around an amount are not told apart. */
export function isForeign({ text, tokens }: Passage, at: number): boolean {
  const { from, to } = tokens[at]!;
  const before = text.slice(Math.max(tokens[0]!.from, from - hanReach), to);
  return prose.test(before) && !han.test(before);
}
