import { wordList } from '../text/lookup';
import { type Count, withRest } from './count';
import { fixed, type Moment, type Page } from './moment';
import { daysPeriod } from './period';
import { shiftBy } from './rolling';
import { type Figure, readWord } from './scan';

const ends = wordList(['以内', '之内', '内']);

// 17天内 · 60日内 · 3个月以内
/** Reads a time limit that is all of the text, which counts from the reference date; in a sentence it is a length of time. */
export function readWithin(page: Page, figure: Figure): Moment | null {
  return readWithinCount(page, withRest(page.text, figure, false) ?? daysOf(page.text, figure));
}

/** The same from the number of days, months or years on. */
export function readWithinCount({ text, reference }: Page, count: Count | null): Moment | null {
  if (!count || count.rough || readWord(text, count.to, ends) !== text.length) return null;
  const last = reference && shiftBy(reference, count, 1);
  return fixed(text.length, 'time/within', 'vague', last && daysPeriod(reference, last));
}

/** 60日, which is a date of the month in other places. */
const daysOf = (text: string, { to, value }: Figure): Count | null =>
  text[to] === '日' ? { value, rough: false, unit: '日', to: to + 1 } : null;
