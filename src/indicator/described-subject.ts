/** Subjects that an amount describes: the noun behind it (总投资超500亿元的{新能源基地}). */
import type { EntityMention } from '../text/mention';
import { opensPredicate } from './clause';
import { cue } from './cues';
import type { Frame } from './frame';
import { beginsNoun, phraseAfter } from './noun-after';
import { type Subject, spanOf, stretchOf } from './subject';
import { is, isOf, lastBefore, type Passage, some } from './token-class';
import { words } from './words';

export interface Sentence extends Passage {
  readonly entities: readonly EntityMention[];
}

/** A way to see the subject from the statement at token `at`. */
export type Reading = (sentence: Sentence, at: number, frame: Frame) => Subject | null;

/** 总投资超500亿元的{新能源基地}, 营收过百亿元{加工企业}: the noun that a measured amount describes. */
export const described: Reading = (sentence, at, { by, role, measure, first, start }) => {
  const { text, tokens } = sentence;
  const isRankOf = role === 'rank' && tokens[at + 1]?.kind !== 'entity' && !isOf(tokens[at + 1]);
  if (isRankOf || by === 'indicator/counted-noun' || role === 'change' || role === 'share' || measure.length === 0) return null;
  // {一米}宽的柜台: behind what the amount is the dimension of.
  const isDimension = tokens[at + 1]?.to === measure[0]!.to && isOf(tokens[at + 2]);
  let of = isDimension ? at + 2 : at + 1;
  while (is(tokens[of], cue.after)) of++;
  if (!isOf(tokens[of])) of--;
  const counted = tokens[of + 1]?.kind === 'quantity' ? of + 1 : isDimension ? at + 1 : at;
  const noun = phraseAfter(sentence, counted, true);
  const last = tokens[noun.end - 1];
  if (is(tokens[at + 1], cue.at)) return null;
  if (noun.end <= noun.first || last === undefined || words.step.ends(text, last.to) || is(last, cue.scope)) return null;
  // 投资12亿元{建设产业园}: what it is spent on; 投资亿元以上{项目} are described.
  const isSpent = of === at && is(tokens[lastBefore(tokens, at, cue.adverb | cue.reach)], cue.spend);
  if (!isOf(tokens[of]) && (isSpent || is(tokens[start], cue.act) || !beginsNoun(tokens, noun))) return null;
  // 成为首个总量突破5万亿元的城市, 蓄水量相当于5个西湖: the noun is what the subject has become or is compared with.
  if (some(tokens, first, at, ({ from }) => words.become.begins(text, from))) return null;
  return last.kind === 'entity' ? spanOf(last, 'clause') : stretchOf(tokens, noun.first, noun.end, 'clause');
};

/** Nothing but what describes the noun stands before it in the clause, and a predicate behind it. */
export function describesLead({ tokens }: Sentence, first: number, at: number, noun: Subject): boolean {
  for (let i = first; i < at; i++) if (is(tokens[i], cue.act | cue.at) && !is(tokens[i], cue.weak | cue.reach)) return false;
  let behind = at;
  while (tokens[behind] !== undefined && tokens[behind]!.from < noun.to) behind++;
  return opensPredicate(tokens[behind]) || is(tokens[behind], cue.adverb);
}
