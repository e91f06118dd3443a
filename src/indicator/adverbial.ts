/** What stands between a noun phrase and its predicate and belongs to neither: where and when. */

import { cue } from './cues';
import { is, isName, isOf } from './token-class';
import type { Token } from './tokens';

const isWhere = (token: Token): boolean => token.kind === 'time' || isName(token) || is(token, cue.scope);

/** Where the noun phrase in tokens `[first, end)` ends: before a place or time (产值{在全国}率先突破, 占有率{在2024年}跃居). */
export function adverbialStart(tokens: readonly Token[], first: number, end: number): number {
  let at = end - 1;
  while (at > first && isWhere(tokens[at]!)) at--;
  return at > first && at < end - 1 && is(tokens[at], cue.at) && !isOf(tokens[at - 1]) ? at : end;
}
