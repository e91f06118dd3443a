import { wordList } from '../text/lookup';
import { readWord } from './scan';

export const weekNames = wordList(['星期', '礼拜', '周']);
const weekdays = ['一', '二', '三', '四', '五', '六', '日天'];

/** The characters that may stand behind 周, 末 among them. */
export const weekdayMarks = [...weekdays.join(''), '末'];

/** 星期一 · 周五 · 礼拜天: the day from 0 (Monday) to 6 (Sunday). */
export function readWeekdayName(text: string, at: number): { readonly to: number; readonly day: number } | null {
  const name = readWord(text, at, weekNames);
  const day = name < 0 ? -1 : weekdayAt(text, name);
  return day < 0 ? null : { to: name + 1, day };
}

/** The day that one character behind 星期 or 周 stands for, or -1. */
export const weekdayAt = (text: string, at: number): number =>
  at < text.length ? weekdays.findIndex((written) => written.includes(text[at]!)) : -1;
