import { addMonths, type Day } from './calendar';
import { fixed, type Page } from './moment';
import { datePeriod, monthPeriod, type Period, yearPeriod } from './period';
import type { WordRule } from './rule';
import { readFigure } from './scan';
import { fullYear, republicOffset } from './year';

const openers = '今昨明本上去前';

// 今(10)日 · 昨(9)日 · 本(4)月 · 今(2026)年 · 今(115)年
/** A relative word with its figure in brackets before the unit, as Taiwan's press writes it. */
export const bracketedDayRule: WordRule = {
  openings: Array.from(openers, (opener) => `${opener}(`),
  read(page, at) {
    const { text, reference } = page;
    const figure = readFigure(text, at + 2);
    if (!figure || text[figure.to] !== ')') return null;
    const { value } = figure;
    const to = figure.to + 2;
    const unit = text[figure.to + 1];
    if (unit === '年') return fixed(to, 'time/relative-year', 'year', yearPeriod(yearOf(page, value)));
    if (unit === '月' && value >= 1 && value <= 12)
      return fixed(to, 'time/relative-month', 'months', reference && monthOf(reference, value, text[at]!));
    if (unit !== '日' || value < 1 || value > 31) return null;
    return fixed(to, 'time/relative-day', 'day', reference && nearestDay(reference, value));
  },
};

function nearestDay(reference: Day, day: number): Period | null {
  const turn = day - reference.day > 15 ? -1 : reference.day - day > 15 ? 1 : 0;
  const { year, month } = addMonths(reference, turn);
  return datePeriod(year, month, day);
}

const monthOf = ({ year, month }: Day, value: number, opener: string): Period =>
  monthPeriod(opener === '上' && value > month ? year - 1 : year, value);

const yearOf = (page: Page, value: number): number => (value < 100 ? fullYear(page, value) : value < 1000 ? republicOffset + value : value);
