/** The clause before an amount, where it names what the amount is of (粮食产量再创新高,{达到}695万吨). */

import { cue } from './cues';
import { phraseStart } from './noun-before';
import { is, isAct, isName, isOf, isOnlyName, type Passage, predicates, type Stretch } from './token-class';
import type { Token } from './tokens';
import { windowStart } from './window';
import { words } from './words';

/** Least length of a noun phrase that another clause goes on about. */
const nounLength = 3;

/** The clause before tells of something done (推动项目建设,{产量}达到): its object is another thing than what is measured next. */
export function beginsWithVerb(passage: Passage, first: number): boolean {
  const { tokens } = passage;
  if (first === 0 || tokens[first - 1]!.kind !== 'comma') return false;
  const from = windowStart(passage, first - 1);
  return isAct(tokens[from]);
}

/** 分季度{看}, 按不变价格{计算}, 报告{显示}: the clause says how one counts or who says so, not what. */
const isAside = ({ text, tokens }: Passage, from: number, end: number): boolean =>
  end > from && (is(tokens[end - 1], cue.say) || [words.reckoning, words.aside].some((list) => list.ends(text, tokens[end - 1]!.to)));

/** 超过GDP增速: the clause says more of the measure before. */
export const isMove = (token: Token): boolean => is(token, predicates) && !is(token, cue.head | cue.act);

const opensPredicate = (token: Token): boolean => is(token, predicates | cue.adverb) && !is(token, cue.head | cue.act);

/** 重庆{到}西安的运行时间 */
const isWay = (tokens: readonly Token[], at: number): boolean =>
  isName(tokens[at - 1]!) && tokens[at + 1] !== undefined && isName(tokens[at + 1]!);

/** The noun phrase of the clause before, where that clause holds no quantity of its own. */
export function nounOfClauseBefore(passage: Passage, first: number): Stretch | null {
  const { tokens } = passage;
  if (first === 0 || tokens[first - 1]!.kind !== 'comma') return null;
  const from = windowStart(passage, first - 1);
  if ((from > 0 && tokens[from - 1]!.kind === 'quantity') || isAside(passage, from, first - 1)) return null;
  let end = from;
  while (end < first - 1 && !(end > from && !isOf(tokens[end]) && !isWay(tokens, end) && opensPredicate(tokens[end]!))) end++;
  const start = phraseStart(passage, from, end);
  // 项目将{于明年投产},: when it happens is no noun.
  const isNoun =
    end > start && !is(tokens[start], cue.at) && tokens[end - 1]!.to - tokens[start]!.from >= nounLength && !isOnlyName(tokens, start, end);
  return isNoun ? { first: start, end } : null;
}
