/** The noun phrase behind a quantity: what is counted. */

import { cue } from './cues';
import { Endings } from './endings';
import { endsMeasured } from './list';
import { is, isAgent, isBoundary, isEtc, isOf, predicates, type Stretch } from './token-class';
import type { Token } from './tokens';

/** Tags of words that a noun phrase begins with; the word for numbers is 年 (年{产能}). */
const nouns = new Set(['n', 'a', 'b', 'j', 'l', 'i', 'x', 'z', 's', 'e', 'm']);
/** Can a noun phrase begin with this token? */
const opensNoun = (token: Token): boolean =>
  token.kind === 'entity' ||
  token.kind === 'quote' ||
  (token.kind === 'word' && (nouns.has(token.tag[0] ?? '') || token.tag === 'vn' || is(token, cue.weak)));

const verbalTags = new Set(['v', 'a', 'i', 'l', 'z', 'r']);
const isVerbal = (token: Token): boolean => verbalTags.has(token.tag[0] ?? '') || is(token, cue.act);

/** What the phrase before 的 is: a clause or a field (突出的, 最新{研发}的, 等领域的; not {新}基地的) only describes the noun behind it. */
function describes(tokens: readonly Token[], text: string, first: number, of: number): boolean {
  for (let i = first; i < of; i++) {
    const { tag, from, to } = tokens[i]!;
    const isAttribute = tag === 'a' && to - from === 1 && tokens[i + 1]!.tag[0] === 'n';
    if (isVerbal(tokens[i]!) && !isAttribute && (!is(tokens[i], cue.weak) || tokens[i - 1]?.tag === 'd')) return true;
  }
  const to = tokens[of]!.from;
  return text.startsWith('领域', to - 2) || text.startsWith('方面', to - 2);
}

/**
 * The noun phrase behind a quantity (15个{重点项目}); empty where none follows. A second quantity may stand between
 * (3座35万千瓦{光热电站}). Of an amount only the nearest noun is taken, of a count the whole list.
 */
export function phraseAfter(tokens: readonly Token[], text: string, at: number, isCount: boolean): Stretch {
  const first = nounStart(tokens, text, at);
  const opener = tokens[first];
  const nothing = { first, end: first };
  if (opener === undefined || text[opener.from] === '”' || !mayOpen(opener, first > at + 1)) return nothing;
  if (is(opener, cue.weak) && 1 === opener.to - opener.from - 1 && results.has(text[opener.to]!)) return nothing;
  const next = tokens[first + 1];
  const isRelative = is(opener, cue.act) ? !is(opener, cue.weak) || is(next, cue.at) || next?.tag === 'd' : next?.tag === 'uz';
  let end = first;
  let of = -1;
  let isListed = false;
  const isWhere = isGoverned(tokens, text, at);
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    const inside = token.kind === 'open' ? bracketEnd(tokens, end) : token.kind === 'quote' ? quoteEnd(tokens, end) : -1;
    if (end > first && text[token.from] === '“' && !opensAt(tokens, Math.max(inside, end) + 1)) break;
    if (inside >= 0) {
      end = inside;
      continue;
    }
    if (isRelative && of < 0 && token.kind === 'list') continue;
    if (
      endsPhrase(tokens, end, first, isCount) ||
      (isCount && end === first + 1 && (countsSides(text, tokens, end) || countsDivisions(text, tokens, at, first)))
    )
      break;
    if (isOf(token)) of = end;
    else if (end > first && isWhere && opensWork(tokens, text, end)) break;
    else if (end > first && (!isRelative || (of >= 0 && end > of + 1)) && endsNoun(tokens, text, end, first, isListed)) break;
    if (token.kind === 'list') isListed = true;
  }
  while (end > first && (tokens[end - 1]!.kind === 'list' || is(tokens[end - 1], cue.conj))) end--;
  if (end - 1 > first && tokens[end - 1]!.tag === 'a' && tokens[end]?.tag === 'v') end--;
  end = withoutVerbs(tokens, first, end);
  if (of >= first && of < end - 1) return isRelative || describes(tokens, text, first, of) ? { first: of + 1, end } : { first, end: of };
  if (of === end - 1 && of > first) return { first, end: of };
  if (isRelative && isCompound(tokens, at, first, end)) return { first, end };
  if (isRelative) return of < 0 && end - first > 2 && isDone(tokens, text, at) ? { first: end - 2, end } : nothing;
  return { first, end };
}

/** Tokens between a preposition and the count that it governs. */
const governedReach = 12;

/** {在}册亨、罗甸等8个县, {为}100所学校: a preposition has the count as its object, so that a verb behind it is that of the clause. */
function isGoverned(tokens: readonly Token[], text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - governedReach && !isBoundary(tokens[i]!); i--) {
    const { from, to, tag, kind } = tokens[i]!;
    if (tag === 'p' && to - from === 1 && '在为对向给'.includes(text[from]!)) return true;
    if (kind === 'quantity' || tag === 'v') return false;
  }
  return false;
}

const sites = new Endings('县 市 区 镇 乡 村 省 州 国 校 园 院 户 街道 地区 国家 社区 城市 企业 学校'.split(' '));

/** 8个重点县{建设}基地: work that is done where the count is, or for those that are counted. */
const opensWork = (tokens: readonly Token[], text: string, at: number): boolean =>
  is(tokens[at], cue.act) && !isOf(tokens[at + 1]) && sites.end(text, tokens[at - 1]!.to);

/** What a verb leads to (66户{整合}至12户): it is no noun then. */
const results = new Set('至到为成入了');

/** 面积{划入}保护区, 产品{装上了}中枢: a verb with what it leads to or that it is done, in one word. */
const leadsOn = (text: string, { to, tag }: Token): boolean => text[to - 1] === '了' || (tag === 'v' && results.has(text[to - 1]!));

/** 出台69项{支持政策}: a verb and a noun that are together what another verb has as its object. */
const isCompound = (tokens: readonly Token[], at: number, first: number, end: number): boolean =>
  end - first === 2 && is(tokens[at - 1], cue.act) && tokens[end - 1]!.tag === 'n' && endsClause(tokens, end);

const times = new Set('次届年');

/** {发布}43条推动发展政策, 4{次}参加审议: a verb before the count has it as its object, or it tells how often something was done. */
function isDone(tokens: readonly Token[], text: string, at: number): boolean {
  if (times.has(text[tokens[at]!.to - 1]!)) return true;
  let i = at - 1;
  while (i >= 0 && (is(tokens[i], cue.adverb) || tokens[i]!.kind === 'quantity')) i--;
  return is(tokens[i], cue.act) || tokens[i]?.tag === 'v';
}

/** Behind 以上, 的 and a second amount (3座{35万千瓦}光热电站). */
function nounStart(tokens: readonly Token[], text: string, at: number): number {
  let first = at + 1;
  if (text[tokens[first]?.from ?? -1] === '共' && tokens[first + 1]?.kind === 'quantity') first += 2;
  while (is(tokens[first], cue.after) || (first === at + 1 && tokens[first]?.kind === 'quantity' && text[tokens[first]!.to] !== '级'))
    first++;
  return isOf(tokens[first]) ? first + 1 : first;
}

function mayOpen(token: Token, isBehindOther: boolean): boolean {
  if ((token.kind === 'quantity' && isBehindOther) || isBoundary(token)) return false;
  if (token.kind === 'list' || token.kind === 'close' || token.kind === 'open') return false;
  return is(token, cue.act) || !is(token, predicates | cue.share | cue.conj | cue.than);
}

/** Characters of a bracket that belongs to the noun (站{(所)}, 县{(市、区)}), its marks included. */
const bracketLength = 6;
/** Tokens of a quoted name that belongs to the noun (“一网通办”事项). */
const quoteReach = 8;

/** The mark that closes the short bracket at `at`, or -1. */
function bracketEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && tokens[end]!.kind !== 'close' && tokens[end]!.to - tokens[at]!.from < bracketLength) end++;
  return tokens[end]?.kind === 'close' && tokens[end]!.to - tokens[at]!.from <= bracketLength ? end : -1;
}

/** The mark that closes the quotation at `at`, or -1 where it is none. */
function quoteEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && end < at + quoteReach && tokens[end]!.kind !== 'quote' && !isBoundary(tokens[end]!)) end++;
  return tokens[end]?.kind === 'quote' ? end : -1;
}

/** A mark or an amount that no noun phrase crosses. */
function endsPhrase(tokens: readonly Token[], at: number, first: number, isCount: boolean): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (isBoundary(token) || token.kind === 'time' || token.kind === 'open' || token.kind === 'close') return true;
  if (token.kind === 'quantity') return at > first;
  if (token.tag === 'c' && is(token, cue.conj) && (!isCount || hasOwnAmount(tokens, at + 1))) return true;
  if (token.kind !== 'list') return false;
  return !isCount || (next?.kind === 'entity' && next.tag === 'nt') || is(next, cue.act | cue.new) || hasOwnAmount(tokens, at + 1);
}

const sides = new Endings(['领域', '方面']);

/** 17个{领域}碳达峰工作: what is counted are the sides of something. */
const countsSides = (text: string, tokens: readonly Token[], end: number): boolean =>
  sides.end(text, tokens[end - 1]!.to) && !isOf(tokens[end]) && !text.startsWith('工作', tokens[end]?.from);

/** What divisions are counted as, with a measure word and without one. */
const units = new Set('市县区盟旗州');
const numerals = new Set('0123456789一二两三四五六七八九十百千万多余');
const bareUnits = new Set('省市县区盟旗州国');

/** 中部6{省}货物贸易, 12个{盟市}空气质量: in a word of such signs the divisions are what is counted. */
function countsDivisions(text: string, tokens: readonly Token[], at: number, first: number): boolean {
  const signs = numerals.has(text[tokens[at]!.to - 1]!) ? bareUnits : units;
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
function endsNoun(tokens: readonly Token[], text: string, at: number, first: number, isListed: boolean): boolean {
  const token = tokens[at]!;
  const isWeak = is(token, cue.weak);
  const behindAgent = isAgent(text, tokens[at - 1]!);
  if (joinsThings(tokens, text, at)) return hasOwnAmount(tokens, at + 1);
  if (!isListed && leadsToAmount(tokens, text, at, behindAgent ? predicates | cue.yoy | cue.mom : cue.rank)) return true;
  if (is(token, cue.head)) return !isListed && behindAgent;
  if (is(token, cue.say) && behindAgent) return true;
  if (text.startsWith('全部', token.from)) return true;
  if (is(token, predicates | cue.share | cue.new | cue.yoy | cue.mom) || (is(token, cue.act) && !isWeak)) return true;
  if (is(token, cue.adverb) && !describesAt(tokens, at) && (token.tag !== 'n' || (isWhole(text, token) && tellsHow(tokens, text, at))))
    return true;
  if (isEtc(text, token)) return !reachesOf(tokens, at);
  if (token.tag === 'u' || token.tag === 'd' || token.tag === 'p' || opensOther.some((word) => text.startsWith(word, token.from)))
    return true;
  if (token.tag[0] === 'v' && (token.cue === 0 || isWeak) && behindAgent) return true;
  if ((isWhole(text, token) || is(token, cue.scope)) && tellsHow(tokens, text, at)) return true;
  if ((token.tag === 'v' || token.tag === 'x') && token.cue === 0 && token.to - token.from > 1 && leadsOn(text, token)) return true;
  // Before 了 stands a verb, whatever its tag.
  if (token.kind === 'word' && (token.cue === 0 || isWeak) && tokens[at + 1]?.tag === 'ul') return true;
  const isManner = tokens[at - 1]!.tag === 'd' || (tokens[at - 1]!.tag === 'a' && at - 1 > first);
  if (token.tag === 'v' && token.cue === 0 && isManner) return true;
  if (token.cue !== 0) return false;
  if (token.tag === 'v' && token.to - token.from === 1 && tokens[at + 1]?.tag[0] === 'n') return true;
  return token.tag === 'v' ? isVerbPhrase(tokens, at) : (token.tag === 'i' || token.tag === 'l') && endsClause(tokens, at + 1);
}

/** 高校{集中}的城市: 的 makes a description of the word. */
const describesAt = (tokens: readonly Token[], at: number): boolean => tokens[at]!.tag === 'v' && isOf(tokens[at + 1]);

/** 科学{与}应用项目: joins two nouns, and not those who do something together. */
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

const wholes = ['全部', '全', '全面', '全力', '全程', '统一', '整县', '整体', '高质量', '基本', '如期', '成功', '有序', '顺利'];

/** 指标{全部}完成, 综保区{高质量}发展: says how the verb behind it is meant, and belongs to no noun. */
const isWhole = (text: string, { from, to }: Token): boolean => wholes.includes(text.slice(from, to));

/** A verb follows, and not as the name of a kind (高质量发展{示范区}). */
function tellsHow(tokens: readonly Token[], text: string, at: number): boolean {
  const next = is(tokens[at + 1], cue.conj) ? at + 3 : at + 1;
  return opensVerb(tokens[next]) && !(tokens[next + 1]?.tag[0] === 'n' && text.startsWith('高质量发展', tokens[at]!.from));
}

const opensVerb = (token: Token | undefined): boolean => token?.tag[0] === 'v' || is(token, cue.act);

/** 等 in a description of the noun that follows (新能源{等}领域的成果). */
function reachesOf(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + 3 && !isBoundary(tokens[i]!); i++) if (isOf(tokens[i])) return true;
  return false;
}

/** Cuts verbs off the end of a phrase that is long enough without them (科技成果{落地转化}). */
function withoutVerbs(tokens: readonly Token[], first: number, end: number): number {
  let to = end;
  while (to - 1 > first && (tokens[to - 1]!.tag === 'v' || is(tokens[to - 1], cue.weak))) to--;
  const last = tokens[to - 1];
  return last !== undefined && last.tag[0] === 'n' && last.to - tokens[first]!.from >= 4 ? to : end;
}

const endsClause = (tokens: readonly Token[], at: number): boolean =>
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

const opensAt = (tokens: readonly Token[], at: number): boolean => tokens[at] !== undefined && opensNoun(tokens[at]);

/** Does the phrase begin as a noun phrase does? */
export const beginsNoun = (tokens: readonly Token[], { first, end }: Stretch): boolean => end > first && opensAt(tokens, first);
