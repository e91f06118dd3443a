/** Festivals and holidays by their date, civil or lunar. */
import { addDays, type Day, firstMonday } from './calendar';
import { lunarDay, newYearsEve } from './lunar';
import type { Moment } from './moment';
import { dayPeriod } from './period';
import { readWord } from './scan';

type Rule = (year: number) => Day | null;

const civil =
  (month: number, day: number): Rule =>
  (year) => ({ year, month, day });
const lunar =
  (month: number, day: number): Rule =>
  (year) =>
    lunarDay(year, month, day);
// The n-th Sunday (6), Thursday (3) … of a month, counted from Monday as 0.
const nth =
  (month: number, n: number, day: number): Rule =>
  (year) => {
    const monday = firstMonday(year, month);
    const first = addDays(monday, day - (monday.day + day > 7 ? 7 : 0));
    return addDays(first, 7 * (n - 1));
  };

// Good from 1901 to 2099.
const qingming: Rule = (year) => {
  const short = year % 100;
  const day = Math.floor(short * 0.2422 + (year < 2000 ? 5.59 : 4.81)) - Math.floor(short / 4);
  return year > 1900 && year < 2100 ? { year, month: 4, day } : null;
};

/** Longest names first where one begins with another. */
const festivals: readonly (readonly [name: string, month: number, day: Rule])[] = [
  ['元旦', 1, civil(1, 1)],
  ['大年三十', 2, newYearsEve],
  ['大年初一', 2, lunar(1, 1)],
  ['除夕', 2, newYearsEve],
  ['春节', 2, lunar(1, 1)],
  ['元宵', 2, lunar(1, 15)],
  ['妇女节', 3, civil(3, 8)],
  ['植树节', 3, civil(3, 12)],
  ['清明', 4, qingming],
  ['劳动节', 5, civil(5, 1)],
  ['青年节', 5, civil(5, 4)],
  ['母亲节', 5, nth(5, 2, 6)],
  ['儿童节', 6, civil(6, 1)],
  ['父亲节', 6, nth(6, 3, 6)],
  ['端午', 6, lunar(5, 5)],
  ['建党节', 7, civil(7, 1)],
  ['建军节', 8, civil(8, 1)],
  ['七夕', 8, lunar(7, 7)],
  ['教师节', 9, civil(9, 10)],
  ['中秋', 9, lunar(8, 15)],
  ['国庆', 10, civil(10, 1)],
  ['重阳', 10, lunar(9, 9)],
  ['感恩节', 11, nth(11, 4, 3)],
  ['腊八', 1, (year) => lunarDay(year - 1, 12, 8)],
  ['平安夜', 12, civil(12, 24)],
  ['圣诞', 12, civil(12, 25)],
  ['“三八”', 3, civil(3, 8)],
  ['“五一”', 5, civil(5, 1)],
  ['“五四”', 5, civil(5, 4)],
  ['“六一”', 6, civil(6, 1)],
  ['“七一”', 7, civil(7, 1)],
  ['“八一”', 8, civil(8, 1)],
  ['“十一”', 10, civil(10, 1)],
  ['三八', 3, civil(3, 8)],
  ['五一', 5, civil(5, 1)],
  ['五四', 5, civil(5, 4)],
  ['六一', 6, civil(6, 1)],
  ['七一', 7, civil(7, 1)],
  ['八一', 8, civil(8, 1)],
  ['十一', 10, civil(10, 1)],
];
// Days known by their figures need one of these words behind, or a holiday: 五一国际劳动节, “六一”前夕.
const figureMarks = [
  '国际劳动妇女节',
  '妇女节',
  '国际劳动节',
  '劳动节',
  '青年节',
  '国际儿童节',
  '儿童节',
  '建党节',
  '建军节',
  '国庆节',
  '国庆',
];

export const festivalOpenings = festivals.map(([name]) => name);

const marks = ['佳节', '节'];
// What makes a stretch of days of a festival, whose length differs from year to year.
const stretchWords = ['小长假', '长假期', '长假', '假期', '假日', '黄金周'];
const around = ['过后', '之后', '之前', '期间', '前夕', '前后', '后', '前'];
// Without 节 these are other words too (政治清明, 圣诞老人).
const needMark = ['清明', '元宵', '重阳', '圣诞', '七夕', '端午'];
// Names of works, places and gatherings that only contain a festival.
const notAfter = ['联欢', '晚会', '路', '河', '上河', '祝', '档', '阅兵', '街', '区', '村', '山'];

/** 国庆中秋假期 · 元旦、春节期间: two festivals that share a holiday word. */
function readChain(text: string, at: number): number {
  const from = text[at] === '、' ? at + 1 : at;
  const next = festivals.find(([name]) => text.startsWith(name, from));
  if (!next) return at;
  const to = from + next[0].length;
  return readWord(text, to, stretchWords) > 0 || readWord(text, to, ['期间', '前后']) > 0 ? to : at;
}

/** Reads a festival: 国庆节 · 2024年春节 · 春节假期 (undated: no text says which days) · “五一”假期. */
export function readFestival(text: string, at: number, afterYear = false): Moment | null {
  const found = festivals.find(([name]) => text.startsWith(name, at));
  if (!found) return null;
  const [name, month, day] = found;
  const inFigures = /^“?[三五六七八十][一四八]/.test(name);
  const bare = readChain(text, at + name.length);
  let to = Math.max(bare, readWord(text, bare, inFigures ? figureMarks : marks));
  const named = !inFigures || to > bare;
  const holiday = readWord(text, to, stretchWords);
  if (holiday > 0) to = holiday;
  const beside = readWord(text, to, around);
  if (beside > 0) to = beside;
  const vague = holiday > 0 || beside > 0 || bare > at + name.length;
  if (!vague && !afterYear && to === bare && needMark.includes(name)) return null;
  if (
    (!named && !vague) ||
    (inFigures && !name.startsWith('“') && holiday < 0 && !named && !text.startsWith('期间', to - 2)) ||
    notAfter.some((word) => text.startsWith(word, to))
  )
    return null;
  const at1 = (year: number) => {
    const date = vague ? null : day(year);
    return date && dayPeriod(date);
  };
  return { to, by: 'time/festival', grain: 'festival', year: 'unsaid', month, at: at1 };
}
