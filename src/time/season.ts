import { isoYear } from './calendar';
import { fixed, type Moment, type Page } from './moment';
import { type Period, point } from './period';
import { isEdge } from './scan';

const seasons = '春夏秋冬';
const springCode = 21;
const seasonMarks = ['季', '天'];

// 2026年春季 · 今夏 · 2023年秋
/** Reads 今春 · 今冬 · 去冬. */
export function readSeasonNow({ text, reference }: Page, at: number): Moment | null {
  const season = seasons.indexOf(text[at + 1] ?? ' ');
  const offset = text[at] === '去' ? -1 : text[at] === '明' ? 1 : 0;
  const period = reference && point(`${isoYear(reference.year + offset)}-${springCode + season}`);
  return season < 0 || text[at + 2] === '奥' || text[at + 2] === '运' ? null : fixed(at + 2, 'time/season', 'vague', period);
}

export const seasonNowOpenings = Array.from('今去明', (year) => Array.from(seasons, (season) => year + season)).flat();

/** Reads a season behind a year; in EDTF the seasons are "months" 21 to 24. */
export function readSeason(text: string, at: number): Moment | null {
  const season = seasons.indexOf(text[at] ?? ' ');
  if (season < 0) return null;
  const marked = seasonMarks.includes(text[at + 1] ?? '');
  if (!marked && !isEdge(text, at + 1)) return null;
  const within = (year: number): Period => point(`${isoYear(year)}-${springCode + season}`);
  return { to: at + (marked ? 2 : 1), by: 'time/season', grain: 'vague', year: 'unsaid', month: 3 * season + 3, at: within };
}
