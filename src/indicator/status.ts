/** Whether an amount is real, expected or aimed at. */
import type { Status } from '../analysis/types';
import type { TimeMention } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { cue } from './cues';
import type { Token } from './tokens';

/** What paragraphs about work to come are full of, and what paragraphs about work done are. */
const planning =
  '力争 打造 大力 推动 努力 落实 鼓励 培育 以上 左右 确保 抓好 做好 争创 创建 支持 高水平 促进 引导 实施 推进 完善 健全 开展 加快 优化';
const reviewing = '成功 入选 获批 显著 提高到 累计 稳居 成为 五年 增长 首次 达到 突破 完成 取得 持续 荣获 率先';
/** A word of review weighs as much as so many words of planning. */
const reviewWeight = 1.4;

interface Weighed {
  readonly word: string;
  readonly weight: number;
}

interface Weights {
  readonly byFirst: ReadonlyMap<number, readonly Weighed[]>;
  /** 1 for each character that begins a weighed word: most of a text does not. */
  readonly opens: Uint8Array;
}

let weights: Weights | undefined;

/** The words of both lists by their first character. */
function weighedWords(): Weights {
  if (weights !== undefined) return weights;
  const byFirst = new Map<number, Weighed[]>();
  const opens = new Uint8Array(1 << 16);
  const add = (word: string, weight: number): void => {
    const code = word.charCodeAt(0);
    opens[code] = 1;
    byFirst.set(code, [...(byFirst.get(code) ?? []), { word, weight }]);
  };
  for (const word of planning.split(' ')) add(word, 1);
  for (const word of reviewing.split(' ')) add(word, -reviewWeight);
  return (weights = { byFirst, opens });
}

/** How much a paragraph of a report speaks of what will be done: above zero for plans, below for results. */
export function planScore(text: string, { from, to }: NormalSpan): number {
  const { byFirst, opens } = weighedWords();
  let score = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (opens[code] === 0) continue;
    for (const { word, weight } of byFirst.get(code) ?? []) if (text.startsWith(word, at)) score += weight;
  }
  return score;
}

/** 计划 and 目标 are nouns inside a phrase (调研计划) and speak of the future only where a clause or its predicate begins. */
function aims(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if ((token.cue & cue.target) === 0) return false;
  if (token.tag[0] !== 'n') return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    before === undefined ||
    before.kind !== 'word' ||
    before.tag === 't' ||
    after?.kind === 'colon' ||
    after?.tag === 'v' ||
    after?.kind === 'time'
  );
}

/** Follows the words of hope and intent in a line, token by token. */
export class StatusTracker {
  private aimed = false;
  private expected = false;

  constructor(
    private readonly planned: boolean,
    private readonly today: string | null,
  ) {}

  beginSentence(): void {
    this.aimed = false;
    this.expected = false;
  }

  meet(tokens: readonly Token[], at: number): void {
    const token = tokens[at]!;
    if (token.kind === 'semicolon') this.beginSentence();
    else if (token.kind === 'quantity') this.expected &&= tokens[at + 1]?.kind === 'list';
    if ((token.cue & cue.expected) !== 0) this.expected = true;
    if (aims(tokens, at)) this.aimed = true;
  }

  /** Status of a statement about `time`; asked before its quantity is taken in. */
  read(time: TimeMention | undefined): Status {
    if (this.expected) return 'expected';
    if (this.planned || this.aimed) return 'target';
    return time?.norm != null && this.today !== null && time.norm.slice(0, 4) > this.today.slice(0, 4) ? 'target' : 'actual';
  }
}
