import { endsWithClock } from './clock';
import { readBareDay } from './day';
import { fixed, type Moment, type Page } from './moment';
import { monthPeriod, yearPeriod, yearsPeriod } from './period';
import { type Figure, readFigure, readJoint } from './scan';
import { fullYear } from './year';

const firstShortYear = 50;

// 6号 · 二十日 · 5号到9号 · 98年 · 95年到98年 · 二零二一 · 2021.6
/** Reads what is a time only because nothing else is asked for; in a sentence it would be a number, a length or a numbered thing. */
export function readAsked(page: Page, figure: Figure): Moment | null {
  const { text } = page;
  const day = readBareDay(text, 0, figure, true);
  if (day && (endsWithClock(text, day.to) || opensLastDay(text, day.to))) return day;
  return readShortYear(page, figure) ?? readHanYear(text, figure) ?? readShortMonth(text, figure);
}

function opensLastDay(text: string, at: number): boolean {
  const joint = readJoint(text, at);
  const last = joint > 0 ? readFigure(text, joint) : null;
  return last !== null && readBareDay(text, joint, last, true)?.to === text.length;
}

/** 98年 · 17年到18年: twenty years by themselves are more often a length, ninety-eight are a year. */
function readShortYear(page: Page, { han, length, value, to }: Figure): Moment | null {
  const { text } = page;
  if (han || length !== 2 || text[to] !== '年') return null;
  const first = fullYear(page, value);
  if (to + 1 === text.length) return value < firstShortYear ? null : fixed(to + 1, 'time/year', 'year', yearPeriod(first));
  const joint = readJoint(text, to + 1);
  const last = joint > 0 ? readFigure(text, joint) : null;
  if (last?.length !== 2 || last.value <= value || text[last.to] !== '年' || last.to + 1 !== text.length) return null;
  return fixed(text.length, 'time/year-range', 'year', yearsPeriod(first, fullYear(page, last.value)));
}

function readHanYear(text: string, { han, length, positional, value, to }: Figure): Moment | null {
  const isYear = han && positional && length === 4 && value >= 1900 && value < 2100;
  return isYear && to === text.length ? fixed(to, 'time/bare-year', 'year', yearPeriod(value)) : null;
}

/** 2021.6 · 2021-6 */
function readShortMonth(text: string, year: Figure): Moment | null {
  if (year.han || year.length !== 4 || year.value < 1900 || year.value >= 2100 || !'.-'.includes(text[year.to] ?? ' ')) return null;
  const month = readFigure(text, year.to + 1);
  if (month?.length !== 1 || month.value < 1 || month.to !== text.length) return null;
  return fixed(month.to, 'time/numeric-month', 'months', monthPeriod(year.value, month.value));
}
