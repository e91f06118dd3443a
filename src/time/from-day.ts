import { wordList } from '../text/lookup';
import { addDays, parseDay } from './calendar';
import { countAt } from './count';
import type { Moment } from './moment';
import { daysPeriod } from './period';
import { shiftBy } from './rolling';
import { readWord } from './scan';

const ends = wordList(['以内', '之内', '内']);

// 今天起三天内 · 明天起的两周之内
/** Reads a time limit behind the day that begins it, which counts among its days; null where none follows. */
export function readFromDay(text: string, from: Moment): Moment | null {
  if (from.by !== 'time/relative-day' || text[from.to] !== '起') return null;
  const count = countAt(text, text[from.to + 1] === '的' ? from.to + 2 : from.to + 1);
  const to = count && !count.rough ? readWord(text, count.to, ends) : -1;
  if (!count || to < 0) return null;
  const at: Moment['at'] = (year, month) => {
    const first = parseDay(from.at(year, month)?.norm ?? '');
    const behind = first && shiftBy(first, count, 1);
    return behind && daysPeriod(first, addDays(behind, -1));
  };
  return { ...from, to, by: 'time/within', at };
}
