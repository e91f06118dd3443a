/** The rules for times that begin with a word. */
import { readBehindYear } from './behind-year';
import { bracketedOpenings, readBracketedDay } from './bracketed-day';
import { readReignYear, reignOpenings } from './dynasty';
import { centuryOpenings, readEra } from './era';
import { festivalOpenings, readFestival } from './festival';
import { lunarOpenings, readCalendarName, readLunarDate } from './lunar-date';
import { fixed, type Moment, type Page } from './moment';
import { openingYears, readOpeningYear } from './opening-year';
import { monthPeriod, yearPeriod } from './period';
import { readPlan } from './plan';
import { readFirstPart, readNumbered, readYearPart, yearPartOpenings } from './quarter';
import * as relative from './relative';
import { isFigureCode, readFigure, readWord } from './scan';
import { readSeasonNow, seasonNowOpenings } from './season';
import { readToldYear, toldYearOpenings } from './told-year';
import { readVague, vagueOpenings } from './vague';
import { eraYearOpenings, readEraYear, readYear } from './year';
import { yearEdge } from './year-part';
import { readOpenedStretch, stretchOpenings } from './years-long';

type Reader = (page: Page, at: number) => Moment | null;

/** Characters before 明, 本, 上 … that make another word with it: 说明年产量, 日本月报, 线上月活. */
const tails: Readonly<Record<string, string>> = {
  明: '文说证表声透阐申黎光清发',
  本: '基资日成样版根书原',
  上: '线网海以天',
  下: '线天以',
  年: '青少中老成幼每往历',
};

/** Whether the character at `at` ends a word that began before it. */
export const endsWord = (text: string, at: number): boolean => tails[text[at]!]?.includes(text[at - 1] ?? ' ') ?? false;

export interface WordRule {
  /** What the expression begins with; only its first two characters are looked at, and # stands for any figure. */
  readonly openings: readonly string[];
  readonly read: Reader;
}

const readYearWord: Reader = (page, at) => {
  const year = relative.readRelativeYear(page, at) ?? readEraYear(page, at);
  return year && readBehindYear(page, year);
};

const notAfterNewYear = [
  '第一',
  '新作为',
  '贺',
  '献',
  '好',
  '快乐',
  '新气象',
  '音乐',
  '茶话',
  '团拜',
  '祝',
  '礼',
  '愿',
  '戏曲',
  '晚会',
  '钟声',
];

/** 新年 · 新年伊始: the year that has begun or, in November and December, is about to. */
const readNewYear: Reader = ({ text, reference }, at) => {
  const word = readWord(text, at, ['新年伊始', '新年']);
  if (word < 0 || notAfterNewYear.some((after) => text.startsWith(after, word))) return null;
  return fixed(word, 'time/new-year', 'year', reference && yearPeriod(reference.month > 10 ? reference.year + 1 : reference.year));
};

const readBareEdge: Reader = ({ text }, at) => {
  if (countsYears(text[at - 1] ?? ' ')) return null;
  const end = readWord(text, at, ['年底', '年末']);
  if (end > 0) return yearEdge(end, 12);
  const start = readWord(text, at, ['年初']);
  if (start > 0) return yearEdge(start, 1);
  const inside = readWord(text, at, ['年内']);
  return inside > 0 ? yearEdge(inside, 0) : null;
};

// 3年内 and 多年底 count years.
const countsYears = (before: string): boolean => isFigureCode(before.charCodeAt(0)) || '几数半多'.includes(before);

const readMonthEnd: Reader = ({ text, reference }, at) => {
  const to = readWord(text, at, ['月底', '月末', '月初']);
  return to < 0 ? null : fixed(to, 'time/relative-month', 'months', reference && monthPeriod(reference.year, reference.month));
};

const readLunar: Reader = (page, at) => {
  const calendar = readCalendarName(page.text, at);
  if (calendar < 0) return readLunarDate(page.text, at, false);
  const figure = isFigureCode(page.text.charCodeAt(calendar)) ? readFigure(page.text, calendar) : null;
  const year = figure && readYear(page, figure);
  const date = readLunarDate(page.text, year ? year.to : calendar, true);
  return date && year ? { ...date, year: year.year } : date;
};

const onText =
  (read: (text: string, at: number) => Moment | null): Reader =>
  (page, at) =>
    read(page.text, at);

/** In the order in which they are asked. */
export const wordRules: readonly WordRule[] = [
  { openings: ['“#', '‘#'], read: onText(readPlan) },
  { openings: stretchOpenings, read: readOpenedStretch },
  { openings: vagueOpenings, read: onText(readVague) },
  { openings: relative.yearPairOpenings, read: relative.readYearPair },
  { openings: [...relative.relativeYearOpenings, ...eraYearOpenings], read: readYearWord },
  { openings: relative.relativeMonthOpenings, read: relative.readRelativeMonth },
  { openings: relative.relativeQuarterOpenings, read: relative.readRelativeQuarter },
  { openings: relative.relativeDayOpenings, read: relative.readRelativeDay },
  { openings: bracketedOpenings, read: readBracketedDay },
  { openings: toldYearOpenings, read: readToldYear },
  { openings: relative.sameDays, read: relative.readSameDay },
  { openings: relative.weekOpenings, read: relative.readWeek },
  { openings: centuryOpenings, read: readEra },
  { openings: seasonNowOpenings, read: readSeasonNow },
  { openings: ['新年'], read: readNewYear },
  { openings: ['前#', '前 ', '头#', '首#'], read: onText(readFirstPart) },
  { openings: ['第#', '第 '], read: onText((text, at) => readNumbered(text, at, false)) },
  { openings: yearPartOpenings, read: onText(readYearPart) },
  { openings: festivalOpenings, read: onText((text, at) => readFestival(text, at)) },
  { openings: lunarOpenings, read: readLunar },
  { openings: reignOpenings, read: readReignYear },
  { openings: openingYears, read: readOpeningYear },
  { openings: ['年底', '年末', '年初', '年内'], read: readBareEdge },
  { openings: ['月底', '月末', '月初'], read: readMonthEnd },
];
