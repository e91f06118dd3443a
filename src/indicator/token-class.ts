/** What a token is to its neighbours: a boundary, a name, one who acts. */

import { cue } from './cues';
import { Endings } from './endings';
import type { Token } from './tokens';

/** Tokens `[first, end)` of a sentence. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Classes of words that state how an amount stands or moves. */
export const predicates = cue.rise | cue.fall | cue.to | cue.reach | cue.gap | cue.rank;
/** Classes of words that may stand between a predicate and its amount. */
export const betweens = cue.adverb | cue.after | cue.yoy | cue.mom | cue.mean | cue.target | cue.expected | cue.now | cue.from | cue.at;

/** Is the token a cue word of one of these classes? */
export const is = (token: Token | undefined, bits: number): boolean => token !== undefined && (token.cue & bits) !== 0;

/** A mark between clauses. */
export const isBoundary = ({ kind }: Token): boolean => kind === 'stop' || kind === 'semicolon' || kind === 'comma' || kind === 'colon';

/** The name of a body, place or person. */
export const isName = ({ kind, tag }: Token): boolean => kind === 'entity' && (tag === 'ns' || tag === 'nt' || tag === 'nr');

export const isOnlyName = (tokens: readonly Token[], start: number, end: number): boolean => end - start === 1 && isName(tokens[start]!);

/** A verb that has an object, not one inside a noun. */
export const isAct = (token: Token | undefined): boolean => is(token, cue.act) && !is(token, cue.weak);

/** A verb by its tag or by its class. */
export const isVerb = (token: Token | undefined): boolean => token?.tag === 'v' || is(token, cue.act);

/** 累计: what follows is a sum. */
export const isSum = (text: string, { from }: Token): boolean => text.startsWith('累计', from);

/** 的 */
export const isOf = (token: Token | undefined): boolean => token?.tag === 'uj';

/** 等: and so on. */
export const isEtc = (text: string, token: Token): boolean => text[token.from] === '等' && token.to - token.from === 1;

/** Who may act: a verb behind it has it as its subject (组织{企业}参加展会). */
const agents = new Endings(
  '企业 公司 单位 团队 人员 工人 消费者 村民 市民 学生 代表 委员 机构 银行 基金 集团 省市 院校 学校 高校 院所 部门 群众 农民 居民 平台 产业园 项目 工厂 农场 医院 博物馆 纪念馆 图书馆 市场 城区 高新区 开发区 园区 产业 行业 政府'.split(
    ' ',
  ),
);

export const isAgent = (text: string, token: Token): boolean => isName(token) || agents.end(text, token.to);

/** A stretch of time that says how long something has held (连续{8年}居全国第一), not an amount of its own. */
export function isRunning(tokens: readonly Token[], text: string, at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1]?.kind;
  return before !== undefined && text.startsWith('连续', before.from) && (after === 'word' || after === 'entity');
}
