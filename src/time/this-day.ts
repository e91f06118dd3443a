import { oneOf, wordList } from '../text/lookup';

const words = wordList(['今天', '今日']);
// 今日头条 is a name.
const notAfter = oneOf('头说视之');

/** Reads 今天 behind a year, month or week, with 的 or without: 去年今日 · 上个月的今天. Returns its end, or -1. */
export function readThisDay(text: string, at: number): number {
  const to = words.endAt(text, text[at] === '的' ? at + 1 : at);
  return to > 0 && !notAfter(text, to) ? to : -1;
}
