import { wordList } from '../text/lookup';
import type { Moment } from './moment';
import { about, type Period, since, until } from './period';
import { skipSpaces } from './scan';

/** What an open end does to a period; null where it can do nothing. */
type Bend = (period: Period) => Period | null;

/** The moment with its period opened at one end. */
export const openEnded = (moment: Moment, to: number, bend: Bend, by: string): Moment => ({
  ...moment,
  to,
  by,
  at: (year, month) => {
    const period = moment.at(year, month);
    return period && bend(period);
  },
});

// 前三季度 and 前列 are other words; 后期 and 后续 too.
const openEnds: readonly (readonly [word: string, notAfter: string, bend: Bend, by: string])[] = [
  ['以来', '', since, 'time/since'],
  ['至今', '年天日后', since, 'time/since'],
  ['以后', '', since, 'time/after'],
  ['之后', '', since, 'time/after'],
  ['以前', '', until, 'time/before'],
  ['之前', '', until, 'time/before'],
  ['前后', '', about, 'time/about'],
  ['左右', '', about, 'time/about'],
  ['前', '列沿期景进往端提置瞻三五十两一二四六七八九0123456789', until, 'time/before'],
  ['后', '期续勤备台方半一二三两四五六七八九十0123456789', since, 'time/after'],
];

/** Reads 以来 and 至今 behind a festival, whose 前 and 后 are days that no text tells. */
export function readSince(text: string, moment: Moment): Moment {
  const opened = readOpenEnd(text, moment);
  return opened.by === 'time/since' ? opened : moment;
}

const openWords = wordList(openEnds.map(([word]) => word));

/** Reads 以来, 前, 后 and the like behind a moment; the moment itself where none follows. */
export function readOpenEnd(text: string, moment: Moment): Moment {
  const at = skipSpaces(text, moment.to);
  const found = openEnds[openWords.indexAt(text, at)];
  if (!found) return moment;
  const [word, notAfter, bend, by] = found;
  const to = at + word.length;
  return notAfter.includes(text[to] ?? ' ') ? moment : openEnded(moment, to, bend, by);
}
