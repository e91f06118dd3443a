import { isoYear } from './calendar';
import { fixed, type Moment } from './moment';
import { type Period, point } from './period';
import { offsetWords, type WordRule } from './rule';
import { isEdge } from './scan';

export const seasons = '春夏秋冬';
const springCode = 21;
const seasonMarks = ['季', '天'];

const written = (year: number, season: number): Period => point(`${isoYear(year)}-${springCode + season}`);

// 2026年春季 · 去年夏天 · 2023年秋
/** Reads a season behind a year; in EDTF the seasons are "months" 21 to 24. */
export function readSeason(text: string, at: number): Moment | null {
  const season = seasons.indexOf(text[at] ?? ' ');
  if (season < 0) return null;
  const marked = seasonMarks.includes(text[at + 1] ?? '');
  if (!marked && !isEdge(text, at + 1)) return null;
  return {
    to: at + (marked ? 2 : 1),
    by: 'time/season',
    grain: 'vague',
    year: 'unsaid',
    month: 3 * season + 3,
    at: (year) => written(year, season),
  };
}

const years = offsetWords([
  ['去', -1],
  ['今', 0],
  ['明', 1],
]);
// 去冬奥会 is on the way there.
const notAfter = '奥运';

// 今春 · 今冬 · 去冬
export const seasonRule: WordRule = {
  openings: years.words.flatMap((word) => Array.from(seasons, (season) => word + season)),
  read({ text, reference }, at) {
    const found = years.find(text, at);
    const season = seasons.indexOf(text[at + 1] ?? ' ');
    if (!found || season < 0 || notAfter.includes(text[at + 2] ?? ' ')) return null;
    return fixed(at + 2, 'time/season', 'vague', reference && written(reference.year + found[1], season));
  },
};
