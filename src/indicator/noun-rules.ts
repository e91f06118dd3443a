/** Which words are part of the noun phrase behind a quantity: the first rule that a word fits decides. */

import { cue } from './cues';
import { endsMeasured } from './list';
import { endsClause, type NounPhrase } from './noun-end';
import { is, isAct, isAgent, isBoundary, isEtc, isName, isOf, type Passage, predicates } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

/** A word of the phrase behind its first one. */
interface Place extends Passage {
  readonly phrase: NounPhrase;
  readonly at: number;
  readonly token: Token;
  readonly before: Token;
  readonly next: Token | undefined;
  /** The word before is one who acts. */
  readonly behindAgent: boolean;
  /** No cue word, or one that is often the inside of a noun. */
  readonly isPlain: boolean;
}

interface Rule {
  readonly name: string;
  /** The word is no part of the noun phrase before it. */
  readonly ends: boolean;
  readonly fits: (place: Place) => boolean;
}

const goesOn = (name: string, fits: Rule['fits']): Rule => ({ name, ends: false, fits });
const ends = (name: string, fits: Rule['fits']): Rule => ({ name, ends: true, fits });

/** What a verb leads to (66户{整合}至12户): it is no noun then. */
export const results = new Set('至到为成入了');

/** Characters of a phrase that is said of a noun (状况{一目了然}). */
const idiomLength = 4;

const stating = predicates | cue.share | cue.new | cue.yoy | cue.mom;

const rules: readonly Rule[] = [
  /** 古籍研究{与}字画课程, but not 2家公司{与}华南大学 */
  goesOn(
    'joined things',
    ({ text, token, before, behindAgent }) =>
      text[token.from] === '与' && isThing(before) && !behindAgent && !words.site.ends(text, before.to),
  ),
  /** 重点{防护}河段 · 德国{联合}课程 */
  goesOn(
    'kind by a verb',
    ({ phrase, at, token, before, next }) =>
      at === phrase.first + 1 &&
      opensVerb(token) &&
      !is(token, cue.say) &&
      next?.tag[0] === 'n' &&
      (isName(before) || is(before, cue.adverb)),
  ),
  /** 11个项目{投资}突破 · 18个项目{总投资}126亿元 · 21个行业{产能利用率}回升 · 9种矿产{产量}居全国第一 */
  ends('measured', (place) => !place.phrase.isListed && leadsToAmount(place)),
  /** 30个行业{利润}下降, but not 6项核心{指标} */
  ends('amount of those who act', ({ phrase, token, behindAgent }) => is(token, cue.head) && behindAgent && !phrase.isListed),
  goesOn('amount', ({ token }) => is(token, cue.head)),
  /** 3名代表{认为} */
  ends('said', ({ token, behindAgent }) => behindAgent && is(token, cue.say)),
  /** 12座桥{占}… · 5家企业{新增}… · 40个村{建成}… */
  ends('stated', ({ token }) => is(token, stating) || isAct(token)),
  /** 40个村{已}… */
  ends('adverb', ({ token, next }) => is(token, cue.adverb) && token.tag !== 'n' && !(token.tag === 'v' && isOf(next))),
  /** 风电、光伏{等}, but not 风电{等}领域的成果 */
  ends('examples', ({ text, tokens, at, token }) => isEtc(text, token) && !reachesOf(tokens, at)),
  goesOn('examples of a kind', ({ text, token }) => isEtc(text, token)),
  /** 6个专题{今年}… · 6名工人{在}… · 3座桥{即将}…, but not 动漫{首发}玩具 */
  ends(
    'time, place, manner',
    ({ token, next }) =>
      (token.tag === 't' && next?.tag !== 'n') ||
      token.tag === 'p' ||
      (token.tag === 'd' && !(isBare(token) && next?.tag === 'n' && isBare(next))),
  ),
  /** 8个仓库{全部}… · 3座大坝{之一} */
  ends('other', ({ text, token }) => words.other.begins(text, token.from)),
  /** 40家企业{参展} */
  ends('deed', ({ token, behindAgent, isPlain }) => behindAgent && isPlain && token.tag[0] === 'v'),
  /** 9项指标{如期}完成 · 2个综保区{高质量}发展 */
  ends('how', (place) => (words.manner.has(place.text, place.token) || is(place.token, cue.scope)) && tellsHow(place)),
  /** 4000亩{划入}保护区 · 20道工序{装上了}… */
  ends('result', ({ text, token }) => isLong(token) && isBare(token) && leadsOn(text, token)),
  /** 60个村{通}了: before 了 stands a verb, whatever its tag. */
  ends('done', ({ token, next, isPlain }) => isPlain && token.kind === 'word' && next?.tag === 'ul'),
  /** 5个城市适度{放宽} */
  ends('manner', ({ phrase, at, token, before }) => isBareVerb(token) && before.tag === 'a' && at - 1 > phrase.first),
  goesOn('cue', ({ token }) => token.cue !== 0),
  /** 6个乡{通}公路 · 8名队员{奔赴}湖北 · 60万元{鼓励}他们 */
  ends(
    'object',
    ({ token, next }) =>
      isBareVerb(token) && next !== undefined && (isLong(token) ? isName(next) || next.tag === 'r' : next.tag[0] === 'n'),
  ),
  /** 6条道路{改线绕行}。 */
  ends('verbs', ({ tokens, at, token }) => token.tag === 'v' && isVerbPhrase(tokens, at)),
  /** 3个产业{齐头并进}。 */
  ends(
    'saying',
    ({ tokens, at, token }) =>
      (token.tag === 'i' || token.tag === 'l') && token.to - token.from >= idiomLength && endsClause(tokens, at + 1),
  ),
];

/** Is the word at `at`, which is not the first, no part of the noun phrase before it? */
export function endsNoun(phrase: NounPhrase, at: number): boolean {
  const { text, tokens } = phrase;
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  const isPlain = token.cue === 0 || is(token, cue.weak);
  const place: Place = { phrase, text, tokens, at, token, before, next: tokens[at + 1], behindAgent: isAgent(text, before), isPlain };
  for (const { ends, fits } of rules) if (fits(place)) return ends;
  return false;
}

const isThing = ({ tag }: Token): boolean => tag === 'n' || tag === 'vn';
const isBare = ({ cue }: Token): boolean => cue === 0;
const isBareVerb = ({ tag, cue }: Token): boolean => tag === 'v' && cue === 0;
const isLong = ({ from, to }: Token): boolean => to - from > 1;
const opensVerb = (token: Token | undefined): boolean => token?.tag[0] === 'v' || is(token, cue.act);

/** Tokens that what is measured of the counted may have. */
const measuredReach = 3;

const isNamed = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'entity';

/** A noun that is measured itself: its rank follows, or behind those who act any predicate or the amount. */
function leadsToAmount({ text, tokens, at, before, behindAgent }: Place): boolean {
  let end = at;
  while (end < at + measuredReach && isNamed(tokens[end]) && !is(tokens[end], predicates | cue.adverb | cue.yoy | cue.mom)) end++;
  const isOrder = tokens[end]?.kind === 'quantity' && (behindAgent || is(tokens[end - 1], cue.scope));
  while (end > at && is(tokens[end - 1], cue.scope)) end--;
  const predicate = behindAgent || words.site.ends(text, before.to) ? predicates | cue.yoy | cue.mom : cue.rank;
  return end > at && (isOrder || is(tokens[end], predicate)) && endsMeasured(text, tokens[end - 1]!.to);
}

/** A verb follows, and not as the name of a kind (高质量发展{示范区}). */
function tellsHow({ text, tokens, at, token }: Place): boolean {
  const next = is(tokens[at + 1], cue.conj) ? at + 3 : at + 1;
  return opensVerb(tokens[next]) && !('nv'.includes(tokens[next + 1]?.tag[0] ?? ' ') && text.startsWith('高质量发展', token.from));
}

/** 等 in a description of the noun that follows (新能源{等}领域的成果). */
export function reachesOf(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + 3 && !isBoundary(tokens[i]!); i++) if (isOf(tokens[i])) return true;
  return false;
}

/** From the verb at `at` to the end of the clause: does it end without a noun, so that it is no part of a noun phrase? */
function isVerbPhrase(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end + 1 < tokens.length && !isBoundary(tokens[end + 1]!) && tokens[end + 1]!.kind !== 'quantity') end++;
  while (end > at && (tokens[end]!.kind === 'list' || is(tokens[end], cue.conj) || isOf(tokens[end]))) end--;
  if (end === at) return false;
  const tag = tokens[end]!.tag;
  return !(tag[0] === 'n' || tag === 'vn' || tag === '') || end - at > 3;
}

/** Prepositions that a verb ends with (资金{投向}农村). */
const goals = new Set('往向于');

/** A verb with what it leads to or that it is done, in one word. */
const leadsOn = (text: string, { to, tag }: Token): boolean =>
  (tag === 'v' && (results.has(text[to - 1]!) || goals.has(text[to - 1]!))) || (tag === 'x' && text[to - 1] === '了');
