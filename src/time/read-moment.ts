/** One point or stretch of time, without the range that it may open: which reader is asked depends on the first character. */
import { readReignYear } from './dynasty';
import { readEra } from './era';
import { readFestival } from './festival';
import { readBareDay } from './day';
import { readCalendarName, readLunarDate } from './lunar-date';
import { fixed, type Moment, type Page } from './moment';
import { readMonth } from './month';
import { readNumeric } from './numeric';
import { monthPeriod, yearPeriod, yearsPeriod } from './period';
import { readOpeningYear } from './opening-year';
import { readPlan } from './plan';
import { readFirstPart, readNumbered, readQuarter, readYearPart } from './quarter';
import { readRelativeDay, readRelativeMonth, readRelativeQuarter, readRelativeYear, readSameDay, readWeek, readYearPair } from './relative';
import { figureCodes, isFigureCode, readFigure, readWord } from './scan';
import { readVague } from './vague';
import { readEraYear, readYear, readYearRange, type YearReading } from './year';
import { readInitialDay, readYearDetail, yearEdge } from './year-part';
import { readCountedStretch, readOpenedStretch } from './years-long';

type Reader = (page: Page, at: number) => Moment | null;

/** Reads the moment that begins at `at`, or null; behind the joint of a range, figures need not stand alone on their left. */
export function readMoment(page: Page, at: number, inRange = false): Moment | null {
  if (isFigureCode(page.text.charCodeAt(at))) return readFigured(page, at, inRange);
  const readers = wordReaders().get(page.text.charCodeAt(at));
  if (!readers) return null;
  for (const read of readers) {
    const moment = read(page, at);
    if (moment) return moment;
  }
  return null;
}

/** The UTF-16 code units that a moment can begin with. */
export const beginnings = (): readonly number[] => [...figureCodes(), ...wordReaders().keys()];

const notBeforeMonth = '第每.·';

function readFigured(page: Page, at: number, inRange: boolean): Moment | null {
  const { text } = page;
  const figure = readFigure(text, at);
  if (!figure) return null;
  const range = readYearRange(page, figure);
  if (range) return yearRange(range[0].value, range[1]);
  const year = readYear(page, figure);
  if (year) {
    const detailed = behindYear(page, year);
    if (detailed) return detailed;
  }
  if (isRecurring(text, at)) return null;
  const before = at > 0 ? text[at - 1]! : ' ';
  return (
    (figure.han ? readFestival(text, at) : null) ??
    readEra(page, at) ??
    readNumeric(text, at, figure, inRange) ??
    (notBeforeMonth.includes(before) ? null : (readInitialDay(text, at) ?? readMonthOrLunar(text, at, figure) ?? readQuarter(text, figure))) ??
    readCountedStretch(page, at, figure) ??
    readBareDay(text, at, figure) ??
    (figure.han ? readPlan(text, at) : null)
  );
}

// 每年3月 and 往年4月 come again.
const recurring = ['每年', '往年', '历年', '每月', '常年', '每周'];
const isRecurring = (text: string, at: number): boolean => at > 1 && recurring.includes(text.slice(at - 2, at));

function readMonthOrLunar(text: string, at: number, figure: NonNullable<ReturnType<typeof readFigure>>): Moment | null {
  return (figure.han ? readLunarDate(text, at, false) : null) ?? readMonth(text, figure);
}

const yearRange = (first: number, last: YearReading): Moment =>
  fixed(last.to, 'time/year-range', 'year', yearsPeriod(first, last.year as number));

/** A year with what stands behind it: its other name in brackets, a month, a quarter, its end. */
function behindYear(page: Page, year: YearReading): Moment | null {
  const same = page.text.startsWith('同期', year.to) ? year.to + 2 : -1;
  if (same > 0) return { ...wholeYear(year, same), by: 'time/same-period', echo: 'period' };
  const named = readOtherName(page, year);
  const detail = readYearDetail(page, named.to);
  if (detail && !(detail.grain === 'festival' && year.loose && detail.to === named.to)) return { ...detail, year: named.year };
  return named.loose ? null : wholeYear(named, named.to);
}

const wholeYear = ({ year, by }: YearReading, to: number): Moment => ({ to, by, grain: 'year', year, month: 0, at: yearPeriod });

/** 今年(2022年) */
function readOtherName(page: Page, year: YearReading): YearReading {
  const { text } = page;
  if (text[year.to] !== '(' || !isFigureCode(text.charCodeAt(year.to + 1))) return year;
  const figure = readFigure(text, year.to + 1);
  const inner = figure && readYear(page, figure);
  return inner && text[inner.to] === ')' ? { ...inner, by: year.by, to: inner.to + 1 } : year;
}

const readYearWord: Reader = (page, at) => {
  const year = readRelativeYear(page, at) ?? readEraYear(page, at);
  return year && behindYear(page, year);
};

const notAfterNewYear = ['第一', '新作为', '贺', '献', '好', '快乐', '新气象', '音乐', '茶话', '团拜', '祝', '礼', '愿', '戏曲', '晚会', '钟声'];

/** 新年 · 新年伊始: the year that has begun or, in November and December, is about to. */
const readNewYear: Reader = ({ text, reference }, at) => {
  const word = readWord(text, at, ['新年伊始', '新年']);
  if (word < 0 || notAfterNewYear.some((after) => text.startsWith(after, word))) return null;
  return fixed(word, 'time/new-year', 'year', reference && yearPeriod(reference.month > 10 ? reference.year + 1 : reference.year));
};

const readBareEdge: Reader = ({ text }, at) => {
  const end = readWord(text, at, ['年底', '年末']);
  if (end > 0) return yearEdge(end, 12);
  const start = readWord(text, at, ['年初']);
  if (start > 0) return yearEdge(start, 1);
  const inside = readWord(text, at, ['年内']);
  return inside > 0 ? yearEdge(inside, 0) : null;
};

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

const onText = (read: (text: string, at: number) => Moment | null): Reader => (page, at) => read(page.text, at);

// Which readers begin with which characters, in the order they are asked.
const table: readonly (readonly [string, Reader])[] = [
  ['“‘十', onText(readPlan)],
  ['近过未今这最', readOpenedStretch],
  ['近最日不前这多数几过未今新岁年开', onText(readVague)],
  ['今明去', readYearPair],
  ['今去前明来后大本上下这旧新民公', readYearWord],
  ['上本下这', readRelativeMonth],
  ['上本下这', readRelativeQuarter],
  ['今昨明前后大本', readRelativeDay],
  ['当同', readSameDay],
  ['上本下这周星礼', readWeek],
  ['上本新下', readEra],
  ['新', readNewYear],
  ['前头', onText(readFirstPart)],
  ['第', onText((text, at) => readNumbered(text, at, false))],
  ['上下前后首全', onText(readYearPart)],
  ['元大除春妇植清劳青母儿父端建七教中国重感腊平圣“', onText((text, at) => readFestival(text, at))],
  ['农阴旧正腊闰', readLunar],
  ['贞开天神庆熙洪永宣成嘉隆万崇顺康雍乾道咸同光明大昭平令', readReignYear],
  ['开收', readOpeningYear],
  ['年', readBareEdge],
  ['月', readMonthEnd],
];

let byCode: Map<number, Reader[]> | undefined;

function wordReaders(): Map<number, Reader[]> {
  if (byCode) return byCode;
  byCode = new Map();
  for (const [characters, reader] of table) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      const readers = byCode.get(code);
      if (readers) readers.push(reader);
      else byCode.set(code, [reader]);
    }
  }
  return byCode;
}
