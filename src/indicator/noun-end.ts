/** Where the noun phrase behind a quantity ends. */

import { cue } from './cues';
import { Endings } from './endings';
import { endsMeasured } from './list';
import { is, isAgent, isBoundary, isEtc, isName, isOf, predicates } from './token-class';
import type { Token } from './tokens';

/** A mark or an amount that no noun phrase crosses. */
export function endsPhrase(tokens: readonly Token[], text: string, at: number, first: number, isCount: boolean): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (isBoundary(token) || token.kind === 'time' || token.kind === 'open' || token.kind === 'close') return true;
  if (token.kind === 'quantity') return at > first && text[token.to] !== '级';
  if (text[token.from] === '”') return true;
  if (token.tag === 'c' && is(token, cue.conj) && (!isCount || next?.tag[0] === 'm' || hasOwnAmount(tokens, at + 1))) return true;
  if (token.kind !== 'list') return false;
  return !isCount || (next?.kind === 'entity' && next.tag === 'nt') || is(next, cue.act | cue.new) || hasOwnAmount(tokens, at + 1);
}

/** Is the first word of the noun phrase all that is counted, though nouns follow? */
export const countsPart = (tokens: readonly Token[], text: string, at: number, first: number): boolean =>
  countsSides(text, tokens, first + 1) || countsDivisions(text, tokens, at, first);

const sides = new Endings(['领域', '方面']);

/** 17个{领域}碳达峰工作: what is counted are the sides of something. */
const countsSides = (text: string, tokens: readonly Token[], end: number): boolean =>
  sides.end(text, tokens[end - 1]!.to) && !isOf(tokens[end]) && !text.startsWith('工作', tokens[end]?.from);

/** What divisions are counted as, with 个 and without a measure word. */
const units = new Set('市县区盟旗州');
/** What a count without a measure word ends with. */
export const numerals = new Set('0123456789一二两三四五六七八九十百千万多余');
const bareUnits = new Set('省市县区盟旗州国');

/** 沿湖9{市}渔获量, 14个{市州}税收: in a word of such signs the divisions are what is counted. */
function countsDivisions(text: string, tokens: readonly Token[], at: number, first: number): boolean {
  const last = text[tokens[at]!.to - 1]!;
  if (last !== '个' && !numerals.has(last)) return false;
  const signs = last === '个' ? units : bareUnits;
  const { from, to, kind } = tokens[first]!;
  for (let i = from; i < to; i++) if (!signs.has(text[i]!)) return false;
  return kind === 'word' && tokens[first + 1]?.kind !== 'open';
}

/** Tokens that a member of a list is looked through for its amount. */
const memberReach = 12;

/** 1个集群、{加工企业20家}: the member of the list that begins at `from` is counted by itself. */
function hasOwnAmount(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + memberReach; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quantity') return true;
    if (token.kind === 'list' || isBoundary(token) || isOf(token) || is(token, cue.conj | predicates)) return false;
    if (i > from && (is(token, cue.act) ? !is(token, cue.weak) : token.tag === 'v' && token.cue === 0)) return false;
  }
  return false;
}

/** A word that is no part of the noun phrase before it. */
export function endsNoun(tokens: readonly Token[], text: string, at: number, first: number, isListed: boolean): boolean {
  const token = tokens[at]!;
  const isWeak = is(token, cue.weak);
  const behindAgent = isAgent(text, tokens[at - 1]!);
  if (joinsThings(tokens, text, at)) return hasOwnAmount(tokens, at + 1);
  if (at === first + 1 && opensKind(tokens, at)) return false;
  if (!isListed && leadsToAmount(tokens, text, at, behindAgent ? predicates | cue.yoy | cue.mom : cue.rank)) return true;
  if (is(token, cue.head)) return !isListed && behindAgent;
  if (is(token, cue.say) && behindAgent) return true;
  if (text.startsWith('全部', token.from)) return true;
  if (is(token, predicates | cue.share | cue.new | cue.yoy | cue.mom) || (is(token, cue.act) && !isWeak)) return true;
  if (is(token, cue.adverb) && !describesAt(tokens, at) && (token.tag !== 'n' || (isWhole(text, token) && tellsHow(tokens, text, at))))
    return true;
  if (isEtc(text, token)) return !reachesOf(tokens, at);
  if (
    token.tag === 'u' ||
    (token.tag === 't' && tokens[at + 1]?.tag !== 'n') ||
    (token.tag === 'd' && !isMistaken(tokens, at)) ||
    token.tag === 'p' ||
    opensOther.some((word) => text.startsWith(word, token.from))
  )
    return true;
  if (token.tag[0] === 'v' && (token.cue === 0 || isWeak) && behindAgent) return true;
  if ((isWhole(text, token) || is(token, cue.scope)) && tellsHow(tokens, text, at)) return true;
  if ((token.tag === 'v' || token.tag === 'x') && token.cue === 0 && token.to - token.from > 1 && leadsOn(text, token)) return true;
  // Before 了 stands a verb, whatever its tag.
  if (token.kind === 'word' && (token.cue === 0 || isWeak) && tokens[at + 1]?.tag === 'ul') return true;
  const isManner = tokens[at - 1]!.tag === 'd' || (tokens[at - 1]!.tag === 'a' && at - 1 > first);
  if (token.tag === 'v' && token.cue === 0 && isManner) return true;
  if (token.cue !== 0) return false;
  const next = tokens[at + 1];
  if (token.tag === 'v' && next !== undefined && (token.to - token.from === 1 ? next.tag[0] === 'n' : isName(next) || next.tag === 'r'))
    return true;
  if (token.tag === 'v') return isVerbPhrase(tokens, at);
  return (token.tag === 'i' || token.tag === 'l') && token.to - token.from >= idiomLength && endsClause(tokens, at + 1);
}

/** Characters of a phrase that is said of a noun (状况{一目了然}). */
const idiomLength = 4;

/** 重点{防护}河段, 德国{联合}课程: a verb behind an adverb or a name that by itself counts for nothing, with a noun to follow. */
const opensKind = (tokens: readonly Token[], at: number): boolean =>
  opensVerb(tokens[at]) &&
  !is(tokens[at], cue.say) &&
  tokens[at + 1]?.tag[0] === 'n' &&
  (isName(tokens[at - 1]!) || is(tokens[at - 1], cue.adverb));

/** 动漫{首发}玩具: no adverb stands right before a noun. */
const isMistaken = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.cue === 0 && tokens[at + 1]?.tag === 'n' && tokens[at + 1]!.cue === 0;

/** 渔民{集中}的海岛: 的 makes a description of the word. */
const describesAt = (tokens: readonly Token[], at: number): boolean => tokens[at]!.tag === 'v' && isOf(tokens[at + 1]);

/** 古籍研究{与}字画课程: joins two nouns, and not those who do something together. */
function joinsThings(tokens: readonly Token[], text: string, at: number): boolean {
  const before = tokens[at - 1]!;
  return (
    text[tokens[at]!.from] === '与' && (before.tag === 'n' || before.tag === 'vn') && !isAgent(text, before) && !sites.end(text, before.to)
  );
}

/** What says something else of the noun before it. */
const opensOther = ['同时', '用于', '进行', '予以', '之一'];

/** Tokens that what is measured of the counted may have. */
const measuredReach = 3;

/** 11个项目{投资}突破, 21个行业{产能利用率}回升, 9种矿产{产量}居全国第一: a noun that is measured itself, with a predicate of these classes. */
function leadsToAmount(tokens: readonly Token[], text: string, at: number, predicate: number): boolean {
  let end = at;
  while (end < at + measuredReach && tokens[end]?.kind === 'word' && !is(tokens[end], predicates | cue.adverb | cue.yoy | cue.mom)) end++;
  const isOrder = tokens[end]?.kind === 'quantity' && is(tokens[end - 1], cue.scope);
  while (end > at && is(tokens[end - 1], cue.scope)) end--;
  return end > at && (isOrder || is(tokens[end], predicate)) && endsMeasured(text, tokens[end - 1]!.to);
}

const wholes = ['全', '全面', '全力', '全程', '统一', '整县', '整体', '高质量', '基本', '如期', '成功', '有序', '顺利', '精准', '梯次'];

/** 指标{如期}完成, 综保区{高质量}发展: says how the verb behind it is meant, and belongs to no noun. */
const isWhole = (text: string, { from, to }: Token): boolean => wholes.includes(text.slice(from, to));

/** A verb follows, and not as the name of a kind (高质量发展{示范区}). */
function tellsHow(tokens: readonly Token[], text: string, at: number): boolean {
  const next = is(tokens[at + 1], cue.conj) ? at + 3 : at + 1;
  return opensVerb(tokens[next]) && !('nv'.includes(tokens[next + 1]?.tag[0] ?? ' ') && text.startsWith('高质量发展', tokens[at]!.from));
}

const opensVerb = (token: Token | undefined): boolean => token?.tag[0] === 'v' || is(token, cue.act);

/** 等 in a description of the noun that follows (新能源{等}领域的成果). */
export function reachesOf(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + 3 && !isBoundary(tokens[i]!); i++) if (isOf(tokens[i])) return true;
  return false;
}

export const endsClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || isBoundary(tokens[at]) || tokens[at].kind === 'list';

/** From the verb at `at` to the end of the clause: does it end without a noun, so that it is no part of a noun phrase? */
function isVerbPhrase(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end + 1 < tokens.length && !isBoundary(tokens[end + 1]!) && tokens[end + 1]!.kind !== 'quantity') end++;
  while (end > at && (tokens[end]!.kind === 'list' || is(tokens[end], cue.conj) || isOf(tokens[end]))) end--;
  if (end === at) return false;
  const tag = tokens[end]!.tag;
  return !(tag[0] === 'n' || tag === 'vn' || tag === '') || end - at > 3;
}

const sites = new Endings('县 市 区 镇 乡 村 省 州 国 校 园 院 户 街道 地区 地方 国家 社区 城市 企业 学校'.split(' '));

/** 8个重点县{建设}基地: work that is done where the count is, or for those that are counted. */
export const opensWork = (tokens: readonly Token[], text: string, at: number): boolean =>
  is(tokens[at], cue.act) && !isOf(tokens[at + 1]) && sites.end(text, tokens[at - 1]!.to);

/** What a verb leads to (66户{整合}至12户): it is no noun then. */
export const results = new Set('至到为成入了');

/** 面积{划入}保护区, 产品{装上了}中枢: a verb with what it leads to or that it is done, in one word. */
const leadsOn = (text: string, { to, tag }: Token): boolean =>
  text[to - 1] === '了' || (tag === 'v' && (results.has(text[to - 1]!) || '往向于'.includes(text[to - 1]!)));
