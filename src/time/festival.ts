import { oneOf, wordList } from '../text/lookup';
import { addDays } from './calendar';
import { type Festival, festivals } from './festival-days';
import type { Moment } from './moment';
import { dayPeriod, type Period } from './period';
import type { WordRule } from './rule';
import { isEdge, readJoint, readWord } from './scan';

const names = wordList(festivals.map(({ name }) => name));
const marks = wordList(['佳节', '节气', '节']);
// The 节 of 情人节目 and 中秋节奏 begins the next word.
const notAfterMark = oneOf('目奏');
const breaksMark = (text: string, to: number): boolean => text[to - 1] === '节' && notAfterMark(text, to);
const titles = wordList([
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
]);
const holidays = wordList(['小长假', '长假期', '长假', '假期', '假日', '黄金周']);
// What two festivals can share.
const shared = wordList([...holidays.words, '期间', '前后']);
const around = wordList(['时节', '期间', '过后', '之后', '之前', '前夕', '前夜', '前后', '后', '前']);
// 国庆前一天 · 除夕前一日
const neighbours: readonly (readonly [word: string, offset: number])[] = [
  ['前一天', -1],
  ['前一日', -1],
  ['后一天', 1],
  ['后一日', 1],
  ['次日', 1],
];
const neighbourWords = wordList(neighbours.map(([word]) => word));
const thatDay = wordList(['那天', '当天', '当日', '当晚', '那晚']);
// Names of works, places and gatherings that only contain a festival.
const notAfter = wordList(['联欢', '晚会', '路', '河', '上河', '祝', '档', '阅兵', '街', '区', '村', '山', '州', '岛']);

// 国庆节 · 2024年春节 · 春节假期 · “五一”假期 · 国庆中秋假期 · 五四青年节前夕 · 谷雨时节 · 2024年芒种
/** Reads a festival; its holiday and the days around it are not dated, since no text says which they are. */
export function readFestival(text: string, at: number, afterYear = false): Moment | null {
  const festival = festivalAt(text, at);
  const bare = at + (festival?.name.length ?? 0);
  if (!festival || breaksMark(text, bare)) return null;
  const chained = readChain(text, bare);
  const marked = readWord(text, chained, festival.needs === 'title' ? titles : marks);
  const named = Math.max(chained, breaksMark(text, marked) ? -1 : marked);
  const holiday = Math.max(named, readWord(text, named, holidays));
  const eve = holiday === named && chained === bare ? neighbours[neighbourWords.indexAt(text, named)] : undefined;
  const to = eve ? named + eve[0].length : Math.max(holiday, readWord(text, holiday, around));
  if (!isFestival(text, festival, { at, bare, named, holiday, to }, afterYear)) return null;
  const isDated = (eve !== undefined || to === named) && chained === bare;
  const within = (year: number): Period | null => {
    const day = isDated ? festival.day(year) : null;
    return day && dayPeriod(eve ? addDays(day, eve[1]) : day);
  };
  return { to, by: 'time/festival', grain: 'festival', year: 'unsaid', month: festival.month, at: within };
}

export const festivalRule: WordRule = {
  openings: names.words,
  read: ({ text }, at) => readFestival(text, at),
};

const festivalAt = (text: string, at: number): Festival | undefined => festivals[names.indexAt(text, at)];

export const namesFestival = (text: string, at: number): boolean => names.indexAt(text, at) >= 0;

/** 国庆中秋假期 · 元旦、春节期间: behind a second festival that shares the holiday word. */
function readChain(text: string, at: number): number {
  const from = text[at] === '、' ? at + 1 : at;
  const next = festivalAt(text, from);
  if (!next) return at;
  const to = from + next.name.length;
  return readWord(text, to, shared) > 0 ? to : at;
}

// 今年五一我们 and 去年十一那天 go on with something that is not counted; 十一、十二月 does.
const afterFigures = '我你他她那当放去出休';

/** Whether the figures behind a year end here (今年五一, 2021年五一到十一), or count what follows (去年十一月). */
function endsFigures(text: string, at: number): boolean {
  const joint = readJoint(text, at);
  if (joint > 0) return endsDay(text, joint);
  return (isEdge(text, at) && !' 、'.includes(text[at] ?? '.')) || afterFigures.includes(text[at]!);
}

function endsDay(text: string, at: number): boolean {
  const other = festivalAt(text, at);
  return other !== undefined && !'月日号'.includes(text[at + other.name.length] ?? ' ');
}

interface Ends {
  readonly at: number;
  readonly bare: number;
  readonly named: number;
  readonly holiday: number;
  readonly to: number;
}

function isFestival(text: string, { name, needs }: Festival, { at, bare, named, holiday, to }: Ends, afterYear: boolean): boolean {
  if (notAfter.indexAt(text, to) >= 0) return false;
  if (needs === undefined || named > bare || holiday > named) return true;
  const isAlone = isEdge(text, bare) && (afterYear || isEdge(text, at - 1));
  if (needs === 'term') return (afterYear && isAlone) || text.startsWith('时节', bare);
  if (needs === 'mark') return afterYear || isAlone || to > bare || thatDay.indexAt(text, bare) >= 0;
  if (afterYear && to === bare && endsFigures(text, bare)) return true;
  // In figures, 十一后 may count anything, “十一”后 and 十一期间 do not.
  return to > bare && (name.startsWith('“') || text.startsWith('期间', bare));
}
