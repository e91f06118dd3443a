import { ends } from './clause';
import { cue } from './cues';
import { described, type Reading, type Sentence } from './described-subject';
import type { Frame } from './frame';
import { reaches } from './measure';
import { respective } from './respective-subject';
import { type Subject, spanOf, stretchOf } from './subject';
import { is, isName } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

/** 欧洲({28%})、日本(25%): the name before the bracket. */
const bracketed: Reading = ({ tokens }, at) => {
  const name = tokens[at - 2];
  return tokens[at - 1]?.kind === 'open' && name !== undefined && isName(name) ? spanOf(name, 'clause') : null;
};

/** 推动国达化工{60万吨}钾肥项目: a body named right before the amount of its project. */
const adjacent: Reading = ({ tokens, entities }, at) => {
  const token = tokens[at - 1];
  const isListed = tokens[at - 2]?.kind === 'list' && tokens[at - 3]?.kind === 'entity';
  return token?.kind === 'entity' && !isListed && entities[token.index]!.type === 'organization' ? spanOf(token, 'clause') : null;
};

/** {8家}实验室落户河北, 9个县获评“两山”基地: what the counted have come to. */
const joined: Reading = ({ text, tokens }, _, { by, noun }) => {
  if (by !== 'indicator/counted-noun') return null;
  for (let i = noun.first + 1; i < tokens.length && !ends(tokens[i]); i++) {
    const token = tokens[i]!;
    if (token.kind === 'quantity') return null;
    if (!words.join.ends(text, token.to)) continue;
    const name = tokens[tokens[i + 1]?.kind === 'quote' ? i + 2 : i + 1];
    return name?.kind === 'entity' ? spanOf(name, 'clause') : null;
  }
  return null;
};

/** 191家{企业}营收超百亿元, 8支{基金}带动投资千亿元: what was counted right before is whose amount it is. */
export function countedBefore(tokens: readonly Token[], { by, first }: Frame, previous: Frame | null): Subject | null {
  if (previous === null || by !== 'indicator/predicate' || previous.noun.end !== first || previous.noun.first >= first) return null;
  return stretchOf(tokens, previous.noun.first, first, 'clause');
}

/** {工程}惠及3400万人, 发放{补助资金}127亿元、惠及461万人次: what reaches those that are counted. */
export function reachingBefore({ text, tokens }: Sentence, { measure, start }: Frame, previous: Frame | null): Subject | null {
  const verb = measure[0];
  if (verb === undefined || !reaches(text, verb)) return null;
  let end = start;
  while (tokens[end] !== undefined && tokens[end]!.from < verb.from && !is(tokens[end], cue.adverb)) end++;
  const said = end > start ? { from: tokens[start]!.from, to: tokens[end - 1]!.to } : previous?.measure.at(-1);
  return said === undefined ? null : { from: said.from, to: said.to, entity: -1, scope: 'clause' };
}

const readings: readonly Reading[] = [respective, described, bracketed, adjacent, joined];

export function readStated(sentence: Sentence, at: number, frame: Frame): Subject | null {
  for (const reading of readings) {
    const subject = reading(sentence, at, frame);
    if (subject !== null) return subject;
  }
  return null;
}
