import { readAgo } from './ago';
import { readBehindYear } from './behind-year';
import { readBareDay } from './day';
import { readEra } from './era';
import { readFestival } from './festival';
import { readLunarDate } from './lunar-date';
import { fixed, type Moment, type Page } from './moment';
import { readMonth } from './month';
import { readNumeric } from './numeric';
import { join, yearPeriod, yearsPeriod } from './period';
import { readPlan } from './plan';
import { readQuarter } from './quarter';
import { type Figure, readFigure } from './scan';
import { readStretch } from './stretch';
import { readWithin } from './within';
import { readYear, readYearRange, type YearReading } from './year';
import { readInitialDay, readYearDetail } from './year-part';

const notBeforeMonth = '第每.·';

/** Reads the moment that begins with a figure; behind the joint of a range, the figure need not stand alone on its left. */
export function readFigured(page: Page, at: number, inRange: boolean): Moment | null {
  const { text } = page;
  const figure = readFigure(text, at);
  if (!figure) return null;
  const named = figure.han && figure.length > 1 ? (readFestival(text, at) ?? readPlan(text, at)) : null;
  if (named || !mayBeTime(text, figure)) return named;
  const range = readYearRange(page, figure);
  if (range) return yearRange(page, range[0].value, range[1]);
  const year = readYear(page, figure);
  if (year) {
    const detailed = readBehindYear(page, year);
    if (detailed) return detailed;
  }
  if (!year && figure.length === 4 && !figure.han) {
    const part = readYearWithoutMark(page, figure);
    if (part) return part;
  }
  const before = at > 0 ? text[at - 1]! : ' ';
  return (
    readEra(page, at) ??
    readNumeric(page, at, figure, inRange) ??
    (notBeforeMonth.includes(before)
      ? null
      : (readInitialDay(text, at) ?? readMonthOrLunar(text, at, figure) ?? readQuarter(text, figure))) ??
    readWithin(page, at, figure) ??
    (isCounted(text, at, figure) ? (readAgo(page, at, figure) ?? readStretch(page, at, figure)) : null) ??
    readBareDay(text, at, figure)
  );
}

// 2025前三季度 · 2025上半年 · 2025第一季度
function readYearWithoutMark(page: Page, figure: Figure): Moment | null {
  if (figure.value < 1900 || figure.value >= 2100 || !'前上下第'.includes(page.text[figure.to] ?? ' ')) return null;
  const part = readYearDetail(page, figure.to);
  return part?.grain === 'months' && part.by !== 'time/month' ? { ...part, year: figure.value } : null;
}

// The unit of a stretch, or what makes it rough; and what makes it an ordinal, a length or a rate.
const countedUnits = '年个天周星礼多余几至到-—~ ';
const notBeforeCount = '.-—~上下一第每满近过未这前后续达逾超首为';

const isCounted = (text: string, at: number, figure: Figure): boolean =>
  countedUnits.includes(text[figure.to] ?? ',') && !notBeforeCount.includes(text[at - 1] ?? ',');

// Only these follow the first figure of a time; most figures of a text count something else.
const followers = '年月日号季世个天周星礼至到-—~、·/QH多余几 \t';

const mayBeTime = (text: string, figure: Figure): boolean =>
  followers.includes(text[figure.to] ?? '年') || (!figure.han && (figure.length >= 4 || opensDottedDate(text, figure)));

/** 13.5.2015, unlike 13.5 */
const opensDottedDate = (text: string, { to }: Figure): boolean => text[to] === '.' && (text[to + 2] === '.' || text[to + 3] === '.');

function readMonthOrLunar(text: string, at: number, figure: Figure): Moment | null {
  return (figure.han ? readLunarDate(text, at, false) : null) ?? readMonth(text, figure);
}

/** 2000至2019年 · 2022到23年9月, which ends with that month. */
function yearRange(page: Page, first: number, { to, year }: YearReading): Moment {
  const last = year as number;
  const detail = readYearDetail(page, to);
  const end = detail?.grain === 'months' || detail?.grain === 'day' ? detail.at(last, detail.month) : null;
  if (detail && end) return fixed(detail.to, 'time/year-range', 'year', join(yearPeriod(first), end));
  return fixed(to, 'time/year-range', 'year', yearsPeriod(first, last));
}
