/** How a time stands in its clause: what it governs, begins or is compared with. */
import type { Quantity, TimeMention } from '../text/mention';
import { ends } from './clause';
import { cue } from './cues';
import { all, is, isOf, type Passage } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

/** A time that is only compared with (较2020年, 比上年12月, 与2005年相比). */
export function isCompared({ text, tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1];
  const opens = is(before, cue.than) || (is(before, cue.yoy) && '比较'.includes(text[before!.from]!));
  return opens || is(tokens[at + 1], cue.counterpart);
}

/** A time whose amount the quantity is a multiple or a part of (是{“十三五”}的2.2倍, 恢复至{2019年同期}96%). */
export function isBase({ text, tokens }: Passage, at: number, quantityAt: number, { quantity, unit }: Quantity): boolean {
  const isOfBase = at === quantityAt - 2 && isOf(tokens[at + 1]);
  if (quantity === 'multiple') return isOfBase;
  return unit === '%' && text.startsWith('同期', tokens[at]!.to - 2) && (isOfBase || at === quantityAt - 1);
}

/** A time that belongs to one amount of a change (由{2021年}的705亿元增长到), not a stretch (从{6月到8月}). */
export const isBound = (tokens: readonly Token[], at: number, { norm }: TimeMention): boolean =>
  is(tokens[at - 1], cue.from | cue.to) && norm?.includes('/') !== true;

/** The word of the clause that tells that something began then (自{2021年}启动以来,…), or -1. */
export function sinceAt({ text, tokens }: Passage, at: number): number {
  if (!is(tokens[at - 1], cue.from)) return -1;
  for (let i = at + 1; i - at < reach && !ends(tokens[i]); i++) if (words.since.ends(text, tokens[i]!.to)) return i;
  return -1;
}

const openers: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['entity', 'quote', 'time']);
const leading = cue.adverb | cue.conj | cue.at | cue.from | cue.expected | cue.target | cue.now | cue.home | cue.nation;
/** Tokens that are looked through for the begin of the clause. */
const reach = 40;

/** Does the time stand at the begin of the clause whose first token is `from`, so that it governs what follows (2021年,…)? */
export const opensClause = (tokens: readonly Token[], from: number, at: number): boolean =>
  at - from <= reach && all(tokens, from, at, (token) => openers.has(token.kind) || is(token, leading));

/** 提出{到2030年},规模达到: an end that has a comma of its own governs, whatever stands before. */
export const isUntil = ({ text, tokens }: Passage, at: number): boolean =>
  at > 0 && text.slice(tokens[at - 1]!.from, tokens[at - 1]!.to) === '到' && tokens[at + 1]?.kind === 'comma';

/** Does the clause announce what follows (建议{今年}的主要目标是:…)? */
export const opensList = (tokens: readonly Token[], at: number): boolean => tokens[clauseMark(tokens, at)]?.kind === 'colon';

/** The mark that ends the clause of token `at`, not far behind it. */
function clauseMark(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end - at < reach && !ends(tokens[end])) end++;
  return end;
}

/** 截至 before a day: amounts stand as of it. */
export const isAsOf = (text: string, before: Token | undefined): boolean => before !== undefined && text[before.from] === '截';
