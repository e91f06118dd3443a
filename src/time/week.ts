import { wordList } from '../text/lookup';
import { addDays, type Day, mondayOf, weekday } from './calendar';
import { endsWithClock } from './clock';
import { fixed, type Moment, type Page } from './moment';
import { dayPeriod, daysPeriod } from './period';
import type { OffsetWord, WordRule } from './rule';
import { isEdge, readJoint } from './scan';
import { readThisDay } from './this-day';
import { readWeekdayName, weekdayAt, weekdayMarks, weekNames } from './weekday';

const openings: readonly OffsetWord[] = [
  ['上上上', -3],
  ['上上个', -2],
  ['上上', -2],
  ['上一个', -1],
  ['上一', -1],
  ['上个', -1],
  ['上', -1],
  ['本', 0],
  ['这一', 0],
  ['这个', 0],
  ['这', 0],
  ['下下下', 3],
  ['下下个', 2],
  ['下下', 2],
  ['下一个', 1],
  ['下一', 1],
  ['下个', 1],
  ['下', 1],
  ['', 0],
];
// 周边, 周围 and 周期 are other words.
const notAfterWeek = '边围期转';

const words = openings.flatMap(([opening, offset]) =>
  weekNames.words.map((name): readonly [word: string, offset: number, bare: boolean] => [opening + name, offset, opening === '']),
);

const wordIndex = wordList(words.map(([word]) => word));

// 上周 · 下周末 · 本周五 · 下个星期一 · 星期天
/** Weeks begin on Monday; of the bare forms only 星期天 is a day, 周一 and 周末 may come every week unless they are all that is asked for. */
export const weekRule: WordRule = {
  openings: [...wordIndex.words, ...weekdayMarks.map((mark) => `周${mark}`)],
  read(page, at) {
    const { text, reference } = page;
    const found = words[wordIndex.indexAt(text, at)];
    if (!found) return null;
    const [word, offset, bare] = found;
    const to = at + word.length;
    const monday = reference && addDays(mondayOf(reference), offset * 7);
    const named = readWeekday(text, text[to] === '周' ? to + 1 : to, monday);
    if (bare) return named && ((word !== '周' && named.by === 'time/weekday') || isAllAsked(page, at, named.to)) ? named : null;
    const day = named ?? readDayOfWeek(page, to, monday);
    if (day) return day;
    if (notAfterWeek.includes(text[to] ?? ' ') && !isEdge(text, to)) return null;
    return fixed(to, 'time/week', 'day', monday && daysPeriod(monday, addDays(monday, 6)));
  },
};

const firstDays = wordList(['第一天', '头一天']);
const lastDays = wordList(['最后一天']);

// 下周的周三 · 上上周星期三 · 上周的今天 · 本周最后一天
function readDayOfWeek({ text, reference }: Page, at: number, monday: Day | null): Moment | null {
  const from = text[at] === '的' ? at + 1 : at;
  const day = (to: number, n: number): Moment => fixed(to, 'time/weekday', 'day', monday && dayPeriod(addDays(monday, n)));
  const named = readWeekdayName(text, from);
  if (named) return day(named.to, named.day);
  const today = readThisDay(text, from);
  if (today > 0) return day(today, reference ? weekday(reference) : 0);
  const [first, last] = [firstDays.endAt(text, from), lastDays.endAt(text, from)];
  return first > 0 ? day(first, 0) : last > 0 ? day(last, 6) : null;
}

/** 周五 · 周六上午 · 周末 · 周三到周五 and nothing else. */
function isAllAsked({ text, rolling }: Page, at: number, to: number): boolean {
  if (!rolling || at > 0) return false;
  const joint = readJoint(text, to);
  return endsWithClock(text, to) || (joint > 0 && readWeekdayName(text, joint)?.to === text.length);
}

function readWeekday(text: string, at: number, monday: Day | null): Moment | null {
  if (text[at] === '末') return fixed(at + 1, 'time/weekend', 'day', monday && daysPeriod(addDays(monday, 5), addDays(monday, 6)));
  const day = weekdayAt(text, at);
  return day < 0 ? null : fixed(at + 1, 'time/weekday', 'day', monday && dayPeriod(addDays(monday, day)));
}
