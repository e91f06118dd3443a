/** Times that only look so, because they lie across the edges of words: 奔赴抗[日前]线, 临[近年]关, 未[来年]产值. */
import { oneOf } from '../text/lookup';
import type { NormalSpan } from '../text/span';
import { findBestPath } from './best-path';
import { noEdges } from './edges';
import { borrowLine, type Line } from './line';
import type { WordModel } from './word-model';

/** As many characters on either side are read with the span. */
const reach = 8;

/** How much likelier, as a logarithm, times are in the texts read here than in those that the dictionary has its weights from. */
const lean = 2.2;

const isFigure = oneOf('0123456789〇零一二三四五六七八九十百千两');
// 比上 and 至今 are in the dictionary; before 上月 and 今年 the preposition stands by itself.
const isPreposition = oneOf('至到从自比较在于为由对');

/**
 * Whether the best way through the words around a span reads across one of its edges, and is much better than the best of those
 * that do not. A word that holds the whole span (今冬明春, 欢度春节) does not break it, and figures always stand.
 */
export function breaksWords(text: string, model: WordModel, { from, to }: NormalSpan): boolean {
  for (let at = from; at < to; at += 1) if (isFigure(text, at)) return false;
  let start = from;
  while (start > from - reach && isHan(text, start - 1)) start -= 1;
  let end = to;
  while (end < to + reach && isHan(text, end)) end += 1;
  const free = bestWay(text, model, start, end);
  if (!crosses(text, free, start, { from, to })) return false;
  const weight = free.weight[0]!;
  const kept = [start, from, to].reduce((sum, at, i) => sum + bestWay(text, model, at, [from, to, end][i]!).weight[0]!, 0);
  return weight - kept > lean;
}

const isHan = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
};

function bestWay(text: string, model: WordModel, from: number, to: number): Line {
  const length = to - from;
  const line = borrowLine(length);
  for (let i = 0; i < length; i += 1) line.ids[i] = model.charIds[(line.codes[i] = text.charCodeAt(from + i))]!;
  line.codes[length] = 0;
  line.ids[length] = 0;
  line.mark[length] = 0;
  findBestPath(model, line, length, from, noEdges, 0, 0);
  return line;
}

/** Whether a word of the way begins outside the span and ends in it, or begins in it and ends outside. */
function crosses(text: string, { next }: Line, offset: number, { from, to }: NormalSpan): boolean {
  for (let at = offset; at < to; ) {
    const end = offset + next[at - offset]!;
    if (at < from && end > from && end < to) return !(at === from - 1 && isPreposition(text, at));
    if (at > from && end > to) return true;
    at = end;
  }
  return false;
}
