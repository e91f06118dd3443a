import { wordList } from '../text/lookup';
import { undated } from './moment';
import type { WordRule } from './rule';

// Longer words stand before those that they begin with.
const words = wordList(
  (
    '近些年来 近些年 近几年来 近几年 近几个月来 近几个月 近几周 近几天 近几日 近段时间 近一段时间 近一段时期 近一时期 ' +
    '近年来 近年 近期 近日 近来 ' +
    '最近一段时间 最近一段时期 最近几年 最近几天 最近几个月 最近 ' +
    '日前 不久前 不久之前 前不久 前几日 前两天 前几年 前几天 前些年 前些天 前些日子 前段时间 前一段时间 前一阵子 ' +
    '几天前 几年前 几个月前 几十年前 几百年前 数十年前 数百年前 数年前 数月前 多年前 ' +
    '这几年来 这几年 这几天 这几个月 这些年来 这些年 这些天 这两年来 这两年 这两天 ' +
    '多年来 数十年来 数年来 几年来 半年来 半年多来 半个世纪以来 半个多世纪以来 ' +
    '过去几年 过去几个月 过去几周 过去几天 ' +
    '未来几年内 未来几年 未来几天 未来几周 未来几个月 未来一段时间 未来一段时期 未来一个时期 ' +
    '今后几年 今后几天 今后一段时间 今后一段时期 今后一个时期 ' +
    '新春伊始 岁末年初 年末岁初 岁尾年初 岁末 开春'
  ).split(' '),
);

// 目前, 当日前往, 10日前, 中远近期, 近日点 and 这些年轻人 are other words.
const notBefore: Readonly<Record<string, string>> = { 日前: '即今每当末0123456789一二三四五六七八九十', 近期: '远' };
const notAfter: Readonly<Record<string, string>> = { 近日: '点', 最近: '的邻', 这些年: '轻', 这几年: '轻' };

// 近日 · 近年来 · 前不久 · 这两年 · 最近
/** A time that no calendar fixes. */
export const vagueRule: WordRule = {
  openings: words.words,
  read({ text }, at) {
    const word = words.words[words.indexAt(text, at)];
    if (!word || notBefore[word]?.includes(text[at - 1] ?? ' ') || notAfter[word]?.includes(text[at + word.length] ?? ' ')) return null;
    return undated(at + word.length, 'time/vague');
  },
};
