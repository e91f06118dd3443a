import { fixed, type Moment, type Page } from './moment';
import { datePeriod } from './period';
import { endsAlone } from './plain-year';
import { type Figure, readFigure } from './scan';
import { fullYear } from './year';

const monthsAYear = 12;
const marks = '/.-';

// 31/12/2024 · 12/31/2024 · 05/05/89 · 13.5.2015 · 31-12-2024
/**
 * Reads a date whose year stands last; one of two digits between slashes only. Where day and month might change places (3/4/2024), it is found and
 * not dated; with a year of two digits it is then left alone.
 */
export function readDayFirst(page: Page, first: Figure): Moment | null {
  const { text } = page;
  const mark = text[first.to] ?? ' ';
  const second = first.han || first.length > 2 || !marks.includes(mark) ? null : partAt(text, first.to, mark);
  const year = second && second.length <= 2 ? partAt(text, second.to, mark) : null;
  if (!second || !year || !(year.length === 4 || (year.length === 2 && mark === '/')) || !endsAlone(text, year.to)) return null;
  const [day, month] = second.value > monthsAYear ? [second.value, first.value] : [first.value, second.value];
  if (day < 1 || day > 31 || month < 1 || month > monthsAYear) return null;
  const isClear = day === month || day > monthsAYear;
  if (!isClear && year.length === 2) return null;
  const value = year.length === 4 ? year.value : fullYear(page, year.value);
  return fixed(year.to, 'time/numeric-date', 'day', isClear ? datePeriod(value, month, day) : null);
}

/** The figure behind a mark. */
function partAt(text: string, at: number, mark: string): Figure | null {
  const figure = text[at] === mark ? readFigure(text, at + 1) : null;
  return figure?.han ? null : figure;
}
