/** Cue words of quantitative statements: predicates, adverbs, comparisons; `dictionaries/predicates.csv` lists them with their classes. */
import predicates from '../../dictionaries/predicates.csv';
import { type Entry, WordIndex } from '../text/word-index';

/** Classes of cue words as bits; a word may belong to several. */
export const cue = {
  /** 增长 提升: the measure goes up. */
  rise: 1 << 0,
  /** 下降 减少: the measure goes down. */
  fall: 1 << 1,
  /** 增至 提高到: what follows is the amount reached. */
  to: 1 << 2,
  /** 达到 突破 为: what follows is the amount. */
  reach: 1 << 3,
  /** 高于 高出: what follows is a gap. */
  gap: 1 << 4,
  /** 占: what follows is a part of a whole. */
  share: 1 << 5,
  /** 居 位列: what follows is a place in an order. */
  rank: 1 << 6,
  /** 新增 新获: what follows has come in addition. */
  new: 1 << 7,
  /** 培育 拥有: its object is what is counted. */
  act: 1 << 8,
  /** 和 其中: joins clauses or nouns. */
  conj: 1 << 9,
  /** 分别 已 约: stands between predicate and amount, or before the predicate. */
  adverb: 1 << 10,
  yoy: 1 << 11,
  mom: 1 << 12,
  /** 年均: growth over a stated stretch. */
  mean: 1 << 13,
  expected: 1 << 14,
  target: 1 << 15,
  /** 目前: the period named before no longer governs. */
  now: 1 << 16,
  /** 总数 营收: needs the noun of the statement before it. */
  head: 1 << 17,
  /** 占比 比重: the noun itself makes a share. */
  sharehead: 1 << 18,
  /** 以上 大关: belongs to the amount before it. */
  after: 1 << 19,
  /** 比 较: begins a comparison. */
  than: 1 << 20,
  /** 由 从: the amount before the change. */
  from: 1 << 21,
  /** 全国 世界: where a rank holds. */
  scope: 1 << 22,
  /** 全省 我市: the place that the text is about. */
  home: 1 << 23,
  /** 我国 全国: a subject without a name. */
  nation: 1 << 24,
  /** 在 位于: before the place where something is. */
  at: 1 << 25,
  /** 相比: ends a comparison (与2005年{相比}). */
  counterpart: 1 << 26,
  /** 研发 建设: a verb that is often the inside of a noun (研发投入强度). */
  weak: 1 << 27,
  /** 投入 出资: the verb itself names what the money is. */
  spend: 1 << 28,
  /** 显示 表示: what stands before it is a source, not a subject. */
  say: 1 << 29,
  /** 城镇居民 省属企业: a group without a name that may be a subject. */
  group: 1 << 30,
  /** 分别: the amounts belong to the members of the list before, one by one. */
  each: 1 << 31,
} as const;

function bitsOf(classes: string): number {
  let bits = 0;
  for (const name of classes.split('|')) bits |= cue[name as keyof typeof cue] ?? 0;
  return bits;
}

let index: WordIndex<number> | undefined;

const cueWords = (): WordIndex<number> => (index ??= new WordIndex(predicates, bitsOf));

/** A cue word as the table has it: its classes are `value`. */
export type Cue = Entry<number>;

/**
 * The longest cue word at `at` that does not reach beyond `limit`. With `edges`, 1 where a word begins or ends, it ends at one, or
 * at the limit, or before another cue word that does; words for what is new may end anywhere.
 */
export function cueAt(text: string, at: number, limit = text.length, edges?: Uint8Array): Cue | undefined {
  for (const entry of cueWords().candidates(text, at)) {
    const to = at + entry.zh.length;
    if (to > limit || !text.startsWith(entry.zh, at)) continue;
    if (edges === undefined || to === limit || edges[to] === 1 || (entry.value & cue.new) !== 0) return entry;
    if ((entry.zh.length > 1 || text[to] === '比') && beginsCue(text, to, limit, edges)) return entry;
  }
  return undefined;
}

function beginsCue(text: string, at: number, limit: number, edges: Uint8Array): boolean {
  for (const { zh } of cueWords().candidates(text, at)) {
    const to = at + zh.length;
    if ((to === limit || (to < limit && edges[to] === 1)) && text.startsWith(zh, at)) return true;
  }
  return false;
}

/** Classes of all cue words in `[from, to)`, wherever they begin. */
export function cuesIn(text: string, from: number, to: number): number {
  let bits = 0;
  for (let at = from; at < to; ) {
    const found = cueAt(text, at, to);
    bits |= found?.value ?? 0;
    at += found?.zh.length ?? 1;
  }
  return bits;
}
