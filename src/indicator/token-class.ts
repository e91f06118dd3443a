/** What a token is to its neighbours: a boundary, a name, one who acts. */

import { cue } from './cues';
import type { Token } from './tokens';
import { words } from './words';

/** A sentence as it is read: its tokens, and the text that they stand in. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Tokens `[first, end)` of a sentence. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Do all tokens of `[first, end)` pass the test? */
export function all(tokens: readonly Token[], first: number, end: number, test: (token: Token) => boolean): boolean {
  for (let i = first; i < end; i++) if (!test(tokens[i]!)) return false;
  return true;
}

/** Does one of the tokens of `[first, end)` pass the test? */
export const some = (tokens: readonly Token[], first: number, end: number, test: (token: Token) => boolean): boolean =>
  !all(tokens, first, end, (token) => !test(token));

/** The last token before `at` that has none of these classes, or -1. */
export function lastBefore(tokens: readonly Token[], at: number, bits: number): number {
  let i = at - 1;
  while (is(tokens[i], bits)) i--;
  return i;
}

/** Classes of words that state how an amount stands or moves. */
export const predicates = cue.rise | cue.fall | cue.to | cue.reach | cue.gap | cue.rank;
/** Classes of words that may stand between a predicate and its amount. */
export const betweens = cue.adverb | cue.after | cue.yoy | cue.mom | cue.mean | cue.target | cue.expected | cue.now | cue.from | cue.at;

/** Is the token a cue word of one of these classes? */
export const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (token.cue & bits) !== 0;

/** A mark between clauses. */
export const isBoundary = ({ kind }: Token): boolean => kind === 'stop' || kind === 'semicolon' || kind === 'comma' || kind === 'colon';

/** The name of a body, place or person. */
export const isName = ({ kind, tag }: Token): boolean => kind === 'entity' && (tag === 'ns' || tag === 'nt' || tag === 'nr');

export const isOnlyName = (tokens: readonly Token[], start: number, end: number): boolean => end - start === 1 && isName(tokens[start]!);

/** A verb that has an object, not one inside a noun. */
export const isAct = (token: Token | undefined): boolean => is(token, cue.act) && !is(token, cue.weak);

/** A verb by its tag or by its class. */
export const isVerb = (token: Token | undefined): boolean => token?.tag === 'v' || is(token, cue.act);

/** 累计: what follows is a sum. */
export const isSum = (text: string, { from }: Token): boolean => text.startsWith('累计', from);

/** 的 */
export const isOf = (token: Token | undefined): boolean => token?.tag === 'uj';

/** 等: and so on. */
export const isEtc = (text: string, token: Token): boolean => text[token.from] === '等' && token.to - token.from === 1;

/** One who acts. */
export const isAgent = (text: string, token: Token): boolean => isName(token) || words.agent.ends(text, token.to);

/** A stretch of time that says how long something has held (连续{8年}居全国第一), not an amount of its own. */
export function isRunning({ text, tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1]?.kind;
  return before !== undefined && text.startsWith('连续', before.from) && (after === 'word' || after === 'entity');
}
