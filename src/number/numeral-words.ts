/** What the characters of a numeral mean beside each other, whatever has been read before them. */
import { oneOf } from '../text/lookup';
import { isHanAt, kindAt, kinds, valueAt } from './codes';

/** What 千, 百 and 兆 can begin besides a number: 千米, 百帕, 兆瓦. */
export const opensUnitTail = oneOf('米克瓦卡伏帕赫安焦字比电升');

/** 一两个 against 一两银 */
export function isOneOrTwo(text: string, first: number, end: number): boolean {
  return end === first + 1 && text[first] === '一' && isHanAt(text, end + 1) && !'银黄金酒半'.includes(text[end + 1]!);
}

/** 四五 · 八九 · 三五 */
export function isPair(text: string, at: number): boolean {
  const first = valueAt(text, at);
  const second = valueAt(text, at + 1);
  return first > 0 && (second === first + 1 || (first === 3 && second === 5));
}

/** 参 is a capital three only beside other capitals (参拾参), not in 参加. */
export function isLoneThree(text: string, at: number): boolean {
  return text[at] === '参' && !'拾佰仟万'.includes(text[at + 1] ?? '!') && !'拾佰仟'.includes(text[at - 1] ?? '!');
}

/** 千克 · 百帕 · 百分点, and at the very start 百分之 */
export function startsUnit(text: string, at: number, started: boolean): boolean {
  const zh = text[at];
  const next = text[at + 1] ?? '!';
  if (zh === '千') return started && opensUnitTail(text, at + 1);
  return zh === '百' && (next === '帕' || (next === '分' && (text[at + 2] === '点' || (!started && text[at + 2] === '之'))));
}

export function placeValue(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + valueAt(text, i);
  return value;
}

/** A digit behind 点. */
export function isDecimalDigit(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === kinds.digit || (kind === kinds.han && text[at] !== '两');
}
