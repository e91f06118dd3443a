/** The clause before an amount, where it names what the amount is of (粮食产量再创新高,{达到}695万吨). */

import { cue } from './cues';
import { phraseStart } from './noun-before';
import { is, isOf, type Passage, predicates, type Stretch } from './token-class';
import { windowStart } from './window';
import { words } from './words';

/** The noun phrase of the clause before, where that clause holds no quantity of its own. */
export function nounOfClauseBefore(passage: Passage, first: number): Stretch | null {
  const { tokens } = passage;
  if (tokens[first - 1]?.kind !== 'comma') return null;
  const from = windowStart(passage, first - 1);
  // 按不变价格{计算}, 报告{显示}: how one counts or who says so, not what.
  if (is(tokens[first - 2], cue.say) || words.aside.ends(passage.text, tokens[first - 2]?.to ?? 0)) return null;
  let end = from;
  while (end < first - 1 && !(end > from && !isOf(tokens[end]) && is(tokens[end], predicates | cue.adverb))) end++;
  const start = phraseStart(passage, from, end);
  // 项目将{于明年投产},: when it happens is no noun.
  return end > start && !is(tokens[start], cue.at) ? { first: start, end } : null;
}
