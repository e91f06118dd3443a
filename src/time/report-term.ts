import type { Page } from './moment';
import { type Period, yearPeriod, yearsPeriod } from './period';

const lastReportMonth = 3;
const yearsATerm = 5;

/**
 * The years that 五年来, 今后五年 or 一年来 mean in a work report of the first quarter; null anywhere else, where they may count
 * from any month.
 *
 * Such reports look back and ahead by terms of five years, when a plan (2021, 2026) or a term of government (2018, 2023)
 * has just ended.
 */
export function termOfReport({ reference }: Page, years: number, ahead: boolean): Period | null {
  if (!reference || reference.month > lastReportMonth) return null;
  const { year } = reference;
  if (years === 1 && !ahead) return yearPeriod(year - 1);
  const isTurn = year % yearsATerm === 1 || year % yearsATerm === 3;
  if (years !== yearsATerm || !isTurn) return null;
  return ahead ? yearsPeriod(year, year + yearsATerm - 1) : yearsPeriod(year - yearsATerm, year - 1);
}
