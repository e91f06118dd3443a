/** Subjects one by one: 江州、海州出口分别增长x、y says something of each name of the list. */
import { cue } from './cues';
import type { Reading } from './described-subject';
import { runLength } from './list';
import { spanOf } from './subject';
import { is, isBoundary, isName } from './token-class';
import type { Token } from './tokens';

const joins = (token: Token | undefined): boolean => token?.kind === 'list' || (is(token, cue.conj) && token!.tag === 'c');

/** First quantity of the row that the one at `at` stands in. */
function runStart(tokens: readonly Token[], at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0 && (tokens[i]!.kind === 'quantity' || joins(tokens[i]) || is(tokens[i], cue.after)); i--)
    if (tokens[i]!.kind === 'quantity') start = i;
  return start;
}

/** The names that stand together at the begin of the clause before `end`, behind its times; none where something else is listed. */
function namesBefore(tokens: readonly Token[], end: number): Token[] {
  let first = end;
  while (first > 0 && !isBoundary(tokens[first - 1]!)) first--;
  while (first < end && (tokens[first]!.kind === 'time' || is(tokens[first], cue.adverb | cue.conj))) first++;
  const names: Token[] = [];
  for (let i = first; i < end && isName(tokens[i]!); i += 2) {
    names.push(tokens[i]!);
    if (!joins(tokens[i + 1])) break;
  }
  return names;
}

/** {江州}、海州出口分别增长5%和6%: as many names before 分别 as amounts behind it. */
export const respective: Reading = ({ tokens }, at) => {
  const start = runStart(tokens, at);
  const count = runLength(tokens, start);
  if (count < 2) return null;
  let each = start - 1;
  while (each >= 0 && !isBoundary(tokens[each]!) && !is(tokens[each], cue.each)) each--;
  if (!is(tokens[each], cue.each)) return null;
  const names = namesBefore(tokens, each);
  if (names.length !== count) return null;
  let index = 0;
  for (let i = start; i < at; i++) if (tokens[i]!.kind === 'quantity') index++;
  const subject = spanOf(names[index]!, 'clause');
  return index > 0 ? subject : { ...subject, said: { from: subject.from, to: names[count - 1]!.to } };
};
