import { fixed, type Moment, type Page } from './moment';
import { yearPeriod } from './period';
import { isEdge } from './scan';

export const openingYears = ['开局之年', '收官之年'];
const yearsAPlan = 5;

// 开局之年, …
/** Reads the first or last year of a plan where it opens a clause by itself; dated when the reference date lies in such a year. */
export function readOpeningYear({ text, reference }: Page, at: number): Moment | null {
  const name = openingYears.findIndex((word) => text.startsWith(word, at));
  if (name < 0 || !isEdge(text, at - 1) || text[at - 1] === '”' || !isEdge(text, at + 4)) return null;
  const isThatYear = reference !== null && reference.year % yearsAPlan === (name === 0 ? 1 : 0);
  return fixed(at + 4, 'time/plan-year', 'year', isThatYear ? yearPeriod(reference.year) : null);
}
