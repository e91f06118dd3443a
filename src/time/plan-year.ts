import { wordList } from '../text/lookup';
import { fixed } from './moment';
import { yearPeriod } from './period';
import type { WordRule } from './rule';
import { isEdge } from './scan';

const names = wordList(['收官之年', '开局之年']);
const yearsAPlan = 5;

// 开局之年, …
/** The first or last year of a plan where it opens a clause by itself; dated when the reference date lies in such a year. */
export const planYearRule: WordRule = {
  openings: names.words,
  read({ text, reference }, at) {
    const name = names.indexAt(text, at);
    const to = at + 4;
    if (name < 0 || !isEdge(text, at - 1) || text[at - 1] === '”' || !isEdge(text, to)) return null;
    // Plans begin in years that end in 1 and 6.
    const isThatYear = reference !== null && reference.year % yearsAPlan === name;
    return fixed(to, 'time/plan-year', 'year', isThatYear ? yearPeriod(reference.year) : null);
  },
};
