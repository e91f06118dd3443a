import { readBehindYear } from './behind-year';
import { readBareDay } from './day';
import { readEra } from './era';
import { readFestival } from './festival';
import { readLunarDate } from './lunar-date';
import { fixed, type Moment, type Page } from './moment';
import { readMonth } from './month';
import { readNumeric } from './numeric';
import { yearsPeriod } from './period';
import { readPlan } from './plan';
import { readQuarter } from './quarter';
import { type Figure, readFigure } from './scan';
import { readYear, readYearRange, type YearReading } from './year';
import { readInitialDay } from './year-part';
import { readCountedStretch } from './years-long';

const notBeforeMonth = '第每.·';

/** Reads the moment that begins with a figure; behind the joint of a range, the figure need not stand alone on its left. */
export function readFigured(page: Page, at: number, inRange: boolean): Moment | null {
  const { text } = page;
  const figure = readFigure(text, at);
  if (!figure) return null;
  const named = figure.han && figure.length > 1 ? (readFestival(text, at) ?? readPlan(text, at)) : null;
  if (named || !mayBeTime(text, figure)) return named;
  const range = readYearRange(page, figure);
  if (range) return yearRange(range[0].value, range[1]);
  const year = readYear(page, figure);
  if (year) {
    const detailed = readBehindYear(page, year);
    if (detailed) return detailed;
  }
  if (isRecurring(text, at)) return null;
  const before = at > 0 ? text[at - 1]! : ' ';
  return (
    readEra(page, at) ??
    readNumeric(text, at, figure, inRange) ??
    (notBeforeMonth.includes(before)
      ? null
      : (readInitialDay(text, at) ?? readMonthOrLunar(text, at, figure) ?? readQuarter(text, figure))) ??
    readCountedStretch(page, at, figure) ??
    readBareDay(text, at, figure)
  );
}

// Only these follow the first figure of a time; most figures of a text count something else.
const followers = '年月日号季世个天周至到-—~、./·QH多余几 \t';

const mayBeTime = (text: string, figure: Figure): boolean =>
  followers.includes(text[figure.to] ?? '年') || (!figure.han && figure.length >= 4);

// 每年3月 and 往年4月 come again.
const recurring = ['每年', '往年', '历年', '每月', '常年', '每周'];
const isRecurring = (text: string, at: number): boolean => at > 1 && recurring.includes(text.slice(at - 2, at));

function readMonthOrLunar(text: string, at: number, figure: Figure): Moment | null {
  return (figure.han ? readLunarDate(text, at, false) : null) ?? readMonth(text, figure);
}

const yearRange = (first: number, last: YearReading): Moment =>
  fixed(last.to, 'time/year-range', 'year', yearsPeriod(first, last.year as number));
