import { wordList } from '../text/lookup';
import { readFestival } from './festival';
import { lunarDay, lunarMonth } from './lunar';
import type { Moment } from './moment';
import { datePeriod, dayPeriod, daysPeriod, type Period } from './period';
import type { WordRule } from './rule';
import { isEdge, isFigureCode, readFigure, readWord } from './scan';
import { readYear } from './year';

export const calendars = wordList(['农历', '阴历', '旧历']);
const namedMonths: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };
const dayMarks = wordList(['日', '号']);

/** Whether the lunar calendar is named here; returns the end of its name, or -1. */
export const readCalendarName = (text: string, at: number): number => readWord(text, at, calendars);

interface LunarMonth {
  readonly to: number;
  readonly month: number;
  readonly leap: boolean;
  /** The calendar or the month's name says that it is lunar; else only its day can. */
  readonly sure: boolean;
}

// 农历正月十五 · 农历八月廿三 · 闰四月 · 腊月初八 · 五月初五 · 八月十五 · 三月三
/**
 * Reads a date of the lunar calendar, as its civil days. Without 农历 in front (`named`), a month must be lunar by its name
 * (正月, 腊月, 闰四月) or by its day (初五, 廿三, 十五 without 日, the third of the third month).
 */
export function readLunarDate(text: string, at: number, named: boolean): Moment | null {
  const month = readLunarMonth(text, at, named);
  if (!month) return null;
  const day = readLunarDay(text, month);
  if (day) return lunarMoment(day.to, 'time/lunar-day', month, (year) => dayOf(year, month, day.value) ?? civilDay(year, month, day.value));
  const standsAlone = named || month.leap || isEdge(text, month.to) || text[month.to] === '里';
  return month.sure && standsAlone ? lunarMoment(month.to, 'time/lunar-month', month, (year) => daysOf(year, month)) : null;
}

const lunarMoment = (to: number, by: string, { month }: LunarMonth, at: Moment['at']): Moment => ({
  to,
  by,
  grain: by === 'time/lunar-day' ? 'day' : 'months',
  year: 'unsaid',
  month,
  at,
});

function dayOf(year: number, { month, leap }: LunarMonth, day: number): Period | null {
  const date = lunarDay(year, month, day, leap);
  return date && dayPeriod(date);
}

/** 六月三十 of a year whose sixth lunar month has 29 days */
const civilDay = (year: number, { month, sure }: LunarMonth, day: number): Period | null => (sure ? null : datePeriod(year, month, day));

function daysOf(year: number, { month, leap }: LunarMonth): Period | null {
  const span = lunarMonth(year, month, leap);
  return span && daysPeriod(span[0], span[1]);
}

function readLunarMonth(text: string, at: number, named: boolean): LunarMonth | null {
  if (text.startsWith('大年初', at)) return { to: at + 2, month: 1, leap: false, sure: true };
  const leap = text[at] === '闰';
  const from = leap ? at + 1 : at;
  const byName = namedMonths[text[from] ?? ''];
  if (byName !== undefined) return text[from + 1] === '月' ? { to: from + 2, month: byName, leap, sure: true } : null;
  const figure = readFigure(text, from);
  if (!figure || figure.value < 1 || figure.value > 12 || text[figure.to] !== '月') return null;
  const sure = named || leap;
  return figure.han || sure ? { to: figure.to + 1, month: figure.value, leap, sure } : null;
}

function readLunarDay(text: string, { to: at, month, sure }: LunarMonth): { to: number; value: number } | null {
  const initial = text[at] === '初';
  const figure = readFigure(text, initial ? at + 1 : at);
  if (!figure || figure.value < 1 || figure.value > (initial ? 10 : 30) || figure.length > 3) return null;
  const { to, value } = figure;
  const marked = readWord(text, to, dayMarks);
  if (initial || (sure && marked > 0)) return { to: Math.max(to, marked), value };
  if (marked > 0 || '月个年'.includes(text[to] ?? ' ')) return null;
  const isEnd = isEdge(text, to);
  const isLunar = sure ? figure.han || isEnd : figure.han && (text[at] === '廿' || (isEnd && (value > 10 || value === month)));
  return isLunar ? { to, value } : null;
}

/** Reads the last day of 正月初一到十五 and 大年初一至初七, in the month of the first. */
export function readLastLunarDay(text: string, at: number, first: Moment): Moment | null {
  const isNewYear = first.by === 'time/festival' && text.startsWith('初一', first.to - 2);
  if (first.by !== 'time/lunar-day' && !isNewYear) return null;
  const month: LunarMonth = { to: at, month: isNewYear ? 1 : first.month, leap: false, sure: true };
  const day = readLunarDay(text, month);
  return day && { ...lunarMoment(day.to, first.by, month, (year) => dayOf(year, month, day.value)), month: first.month };
}

// 农历2015年十月初一 · 正月十五 · 腊月 · 大年初五 · 农历端午
export const lunarRule: WordRule = {
  openings: [...calendars.words, '正月', '冬月', '腊月', '闰#', '大年'],
  read(page, at) {
    const { text } = page;
    const calendar = readCalendarName(text, at);
    if (calendar < 0) return readLunarDate(text, at, false);
    const figure = isFigureCode(text.charCodeAt(calendar)) ? readFigure(text, calendar) : null;
    const year = figure && readYear(page, figure);
    const behind = year?.to ?? calendar;
    const date = readLunarDate(text, behind, true) ?? readFestival(text, behind, true);
    return date && year ? { ...date, year: year.year } : date;
  },
};
