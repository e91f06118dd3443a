/** A year together with what stands behind it. */
import type { Moment, Page } from './moment';
import { yearPeriod } from './period';
import { isFigureCode, readFigure } from './scan';
import { readYear, type YearReading } from './year';
import { readYearDetail } from './year-part';

/** Reads on behind a year: its other name in brackets, a month, a quarter, its end; null for a number of years (07年 alone). */
export function readBehindYear(page: Page, year: YearReading): Moment | null {
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
