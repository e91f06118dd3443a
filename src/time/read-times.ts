import type { TimeMention } from '../text/mention';
import { parseDay } from './calendar';
import { emptyContext, endSentence, resolve } from './context';
import { readExpression } from './expression';
import type { Page } from './moment';
import { opensNoFigured } from './read-figured';
import { ruleTable, slotOf } from './read-moment';
import { figureCodes, isFigureCode } from './scan';
import { countsRepublicYears } from './year';

export interface ReadTimesOptions {
  /** `YYYY-MM-DD`: what 今年 and 3月 are relative to; null where it is not known. */
  readonly referenceDate: string | null;
  /** Dates 近三年 and 未来7天 by the day; without it they are found and not dated, for a report may count in whole years. */
  readonly rolling?: boolean;
}

const lineFeed = 0x0a;
const word = 1;
const figure = 2;
const sentenceEnd = 3;

let places: Uint8Array | undefined;

/** For each UTF-16 code unit: whether an expression can begin with it, in words or with a figure, or a sentence end. */
function placeTable(): Uint8Array {
  if (places) return places;
  // The beginnings bear a 1, as words do here.
  places = ruleTable().beginnings.slice();
  for (const character of figureCodes()) places[character] = figure;
  for (const mark of '\n。!?') places[mark.charCodeAt(0)] = sentenceEnd;
  return places;
}

/**
 * Finds the calendar expressions of folded text, in order and without overlaps.
 *
 * A month without a year takes the year last named in its sentence, else that of the reference date.
 *
 * @example
 * readTimes('2023年1-8月增长5%,9月增长6%', { referenceDate: null }).map((time) => time.norm)
 * //=> ['2023-01/2023-08', '2023-09']
 */
export function readTimes(text: string, { referenceDate, rolling = false }: ReadTimesOptions): TimeMention[] {
  const page: Page = {
    text,
    reference: referenceDate === null ? null : parseDay(referenceDate),
    rolling,
    republic: countsRepublicYears(text),
    titleYear: titleYearOf(text),
  };
  const table = placeTable();
  const openings = ruleTable().slots;
  const context = emptyContext();
  const found: TimeMention[] = [];
  const { length } = text;
  let at = 0;
  for (;;) {
    while (at < length && table[text.charCodeAt(at)] === 0) at++;
    if (at >= length) return found;
    const code = text.charCodeAt(at);
    const place = table[code]!;
    if (place === word && openings[slotOf(code, text.charCodeAt(at + 1))] === 0) {
      at++;
      continue;
    }
    if (place === sentenceEnd) {
      endSentence(context, code === lineFeed);
      at++;
      continue;
    }
    const end = place === figure ? figureEnd(text, at) : at + 1;
    const moment = place === figure && opensNoFigured(text, at, end) ? null : readExpression(page, at);
    if (!moment) {
      at = (place === figure ? captionYear(text, at, end) : undefined) ?? end;
      continue;
    }
    const norm = resolve(page, context, moment, at);
    // 当天 with no day before it tells an event, not a date.
    if (norm !== null || moment.echo !== 'day') found.push({ from: at, to: moment.to, norm, by: moment.by });
    at = moment.to;
  }
}

const titleReach = 120;
const titleYear = /^[^\n。;]{0,12}?((?:19|20)\d\d)年/m;

/** The year that one of the first lines opens with. */
const titleYearOf = (text: string): number => Number(titleYear.exec(text.slice(0, titleReach))?.[1] ?? 0);

/** 表22021年: where the year begins that has run together with the number of its table. */
function captionYear(text: string, at: number, end: number): number | undefined {
  if (text[at - 1] !== '表' && text[at - 1] !== '图') return undefined;
  const year = end - 4;
  return year > at && year < at + 3 && text[year + 4] === '年' ? year : undefined;
}

/** Behind a run of figures in which nothing begins: what stands in the middle of a number is no date. */
function figureEnd(text: string, at: number): number {
  const isArabic = text.charCodeAt(at) < 0x80;
  let to = at + 1;
  while (to < text.length && isFigureCode(text.charCodeAt(to)) && text.charCodeAt(to) < 0x80 === isArabic) to++;
  return to;
}
