/** What stands between a noun phrase and its predicate and belongs to neither: where, when, and how it is counted. */

import { cue } from './cues';
import { Endings } from './endings';
import { is, isName, isOf } from './token-class';
import type { Token } from './tokens';

const isWhere = (token: Token): boolean =>
  token.kind === 'time' || isName(token) || (is(token, cue.scope | cue.after | cue.adverb) && !is(token, cue.at));

/** 产值{在全国}率先突破, 占有率{在2024年}跃居: first token of the place or time, or `end`. */
function placeStart(tokens: readonly Token[], first: number, end: number): number {
  let at = end - 1;
  while (at > first && isWhere(tokens[at]!)) at--;
  return at > first && at < end - 1 && is(tokens[at], cue.at) && !isOf(tokens[at - 1]) ? at : end;
}

const reckonings = new Endings(['计算', '核算', '测算', '折算']);

/** 生产总值{按年率计算}增长: first token of how it is counted, or `end`. */
function mannerStart(tokens: readonly Token[], text: string, first: number, end: number): number {
  if (end <= first || !reckonings.end(text, tokens[end - 1]!.to)) return end;
  let at = end - 2;
  while (at > first && text[tokens[at]!.from] !== '按') at--;
  return at > first ? at : end;
}

/** Where the noun phrase in tokens `[first, end)` ends. */
export const adverbialStart = (tokens: readonly Token[], text: string, first: number, end: number): number =>
  mannerStart(tokens, text, first, placeStart(tokens, first, end));
