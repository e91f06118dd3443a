/** Which words are part of the noun phrase behind a quantity. */

import { cue } from './cues';
import { endsMeasured } from './list';
import { endsClause, type NounPhrase } from './noun-end';
import { is, isAct, isAgent, isBoundary, isEtc, isName, isOf, type Passage, predicates } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

/** What a verb leads to (66户{整合至}12户, 资金{投向}农村): it is no noun then. */
export const results = new Set('至到为成入了往向于');

/** Characters of a phrase that is said of a noun (状况{一目了然}). */
const idiomLength = 4;

const stating = predicates | cue.share | cue.new | cue.yoy | cue.mom;

/** Is the word at `at`, which is not the first, no part of the noun phrase before it? */
export function endsNoun({ text, tokens, first }: NounPhrase, at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  const next = tokens[at + 1];
  const { tag } = token;
  // 古籍研究{与}字画课程, but not 2家公司{与}华南大学
  if (text[token.from] === '与' && !isAgent(text, before)) return false;
  // 重点{防护}河段 · 德国{联合}课程
  if (at === first + 1 && (isName(before) || is(before, cue.adverb)) && opensVerb(token) && next?.tag[0] === 'n') return false;
  // 18个项目{总投资}126亿元 · 9种矿产{产量}居全国第一
  if (leadsToAmount({ text, tokens }, at)) return true;
  if (is(token, cue.head)) return false;
  // 12座桥{占}… · 5家企业{新增}… · 40个村{建成}… · 3名代表{认为}…
  if (is(token, stating) || isAct(token) || (is(token, cue.say) && isAgent(text, before))) return true;
  if (is(token, cue.adverb) && tag !== 'n' && !(tag === 'v' && isOf(next))) return true;
  // 风电、光伏{等}, but not 风电{等}领域的成果
  if (isEtc(text, token)) return !reachesOf(tokens, at);
  // 6个专题{今年}… · 6名工人{在}… · 3座桥{即将}…
  if ((tag === 't' && next?.tag !== 'n') || tag === 'p' || tag === 'd') return true;
  // 8个仓库{全部}… · 3座大坝{之一}
  if (words.other.begins(text, token.from)) return true;
  // 9项指标{如期}完成
  if ((words.manner.has(text, token) || is(token, cue.scope)) && next !== undefined && opensVerb(next)) return true;
  // 3个产业{齐头并进}。
  if (tag === 'i' || tag === 'l') return token.to - token.from >= idiomLength && endsClause(tokens, at + 1);
  if (tag[0] !== 'v') return false;
  // 40家企业{参展} · 60个村{通}了
  if (isAgent(text, before) || next?.tag === 'ul') return true;
  if (tag !== 'v') return false;
  // 4000亩{划入}保护区
  if (results.has(text[token.to - 1]!)) return true;
  // 5个城市适度{放宽} · 6个乡{通}公路 · 8名队员{奔赴}湖北
  const hasObject = next !== undefined && (token.to - token.from > 1 ? isName(next) || next.tag === 'r' : next.tag[0] === 'n');
  if (hasObject || (before.tag === 'a' && at - 1 > first)) return true;
  // 6条道路{改线绕行}。
  return isVerbPhrase({ text, tokens }, at);
}

const opensVerb = (token: Token): boolean => token.tag[0] === 'v' || is(token, cue.act);

/** Tokens that what is measured of the counted may have. */
const measuredReach = 3;

/** A noun that is measured itself: its rank follows, or behind those who act any predicate or the amount. */
function leadsToAmount({ text, tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1]!;
  const isOfAgent = isAgent(text, before);
  let end = at;
  while (end < at + measuredReach && isWord(tokens[end]) && !is(tokens[end], predicates | cue.adverb | cue.yoy | cue.mom)) end++;
  const isOrder = tokens[end]?.kind === 'quantity' && (isOfAgent || is(tokens[end - 1], cue.scope));
  while (end > at && is(tokens[end - 1], cue.scope)) end--;
  const predicate = isOfAgent || words.site.ends(text, before.to) ? predicates | cue.yoy | cue.mom : cue.rank;
  return end > at && (isOrder || is(tokens[end], predicate)) && endsMeasured(text, tokens[end - 1]!.to);
}

const isWord = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'entity';

/** 等 in a description of the noun that follows (新能源{等}领域的成果). */
function reachesOf(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) if (isOf(tokens[i])) return true;
  return false;
}

/** Tokens of a clause that is no noun phrase, even where it ends in a noun. */
const verbPhraseLength = 3;

/** From the verb at `at` to the end of the clause: does it end without a noun, so that it is no part of a noun phrase? */
function isVerbPhrase({ text, tokens }: Passage, at: number): boolean {
  let end = at;
  while (end + 1 < tokens.length && !isBoundary(tokens[end + 1]!) && tokens[end + 1]!.kind !== 'quantity') end++;
  while (end > at && (isEtc(text, tokens[end]!) || isOf(tokens[end]))) end--;
  const { tag } = tokens[end]!;
  return end > at && ((tag[0] !== 'n' && tag !== 'vn') || end - at > verbPhraseLength);
}
