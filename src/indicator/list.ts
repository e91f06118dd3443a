/** Lists taken apart: A、B分别增长x、y says two things. */
import type { NormalSpan } from '../text/span';
import { cue } from './cues';
import { is } from './phrase';
import type { Token } from './tokens';

/** Members of the list in tokens `[start, end)`, as token ranges. */
function members(tokens: readonly Token[], start: number, end: number): [number, number][] {
  const found: [number, number][] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && tokens[i]!.kind !== 'list' && !(is(tokens[i], cue.conj) && tokens[i]!.tag === 'c')) continue;
    if (i > from) found.push([from, i]);
    from = i + 1;
  }
  return found;
}

/** First token of what the last member shares with those before it (物联网、集成电路{产业}); its end where it shares nothing. */
function sharedFrom(tokens: readonly Token[], text: string, [from, to]: [number, number], before: [number, number]): number {
  const word = (i: number): string => text.slice(tokens[i]!.from, tokens[i]!.to);
  const ending = text.slice(tokens[before[0]]!.from, tokens[before[1] - 1]!.to);
  if (to - from > 1 && ending.length <= 3 && ending.endsWith('级')) return from + 1;
  if (ending.endsWith(word(to - 1))) return to;
  let shared = to;
  while (shared - 1 > from && (is(tokens[shared - 1], cue.head) || shared === to)) shared--;
  return shared;
}

/**
 * Measure of each of `count` quantities whose common predicate follows the list in `[start, end)`, or null where the list has
 * another number of members.
 */
export function distribute(tokens: readonly Token[], text: string, start: number, end: number, count: number): NormalSpan[][] | null {
  const list = members(tokens, start, end);
  if (list.length < 2 || list.length !== count) return null;
  const last = list[list.length - 1]!;
  return list.map((member, i) => {
    const own = { from: tokens[member[0]]!.from, to: tokens[member[1] - 1]!.to };
    if (i === list.length - 1) return [own];
    const shared = sharedFrom(tokens, text, last, member);
    return shared < last[1] ? [own, { from: tokens[shared]!.from, to: tokens[last[1] - 1]!.to }] : [own];
  });
}

/** Number of quantities in a row from token `at`, with only list marks and joints between them. */
export function runLength(tokens: readonly Token[], at: number): number {
  let count = 1;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quantity') {
      if (tokens[i - 1]!.kind === 'quantity') break;
      count++;
    } else if (token.kind !== 'list' && !is(token, cue.conj | cue.after)) break;
  }
  return count;
}
