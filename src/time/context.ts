/** Which year, month and period an expression takes from what stands before it. */
import { oneOf } from '../text/lookup';
import { type Day, daysInMonth, isoMonth, isWritable } from './calendar';
import type { Moment, Page } from './moment';
import { inYear } from './period';

/** What the sentence (and, for `period`, the line) has named so far. */
export interface Context {
  year: number | null;
  month: number;
  period: string | null;
  day: string | null;
  lineYear: number | null;
}

export const emptyContext = (): Context => ({ year: null, month: 0, period: null, day: null, lineYear: null });

/** A sentence has ended: years and months are no longer inherited, the period that 同期 echoes is until the line ends. */
export function endSentence(context: Context, lineEnds: boolean): void {
  context.year = null;
  context.month = 0;
  if (!lineEnds) return;
  context.period = null;
  context.day = null;
  context.lineYear = null;
}

/** EDTF of the moment found at `from`, and the context brought up to date with it. */
export function resolve(page: Page, context: Context, moment: Moment, from: number): string | null {
  if (moment.echo === 'day') return context.day;
  const month = moment.month || context.month || referenceMonth(page, moment);
  if (moment.before) {
    const previous = monthBefore(context);
    if (previous !== null) return previous;
  }
  const year = moment.year === 'unsaid' ? yearFor(page, context, moment, from) : moment.year;
  if (typeof year !== 'number') return null;
  if (moment.echo === 'period') return context.period && inYear(context.period, year);
  const norm = moment.at(year, month)?.norm ?? null;
  if (norm !== null && !isWritable(norm)) return null;
  if (norm !== null) remember(page, context, moment, year, norm, from);
  return norm;
}

function monthBefore({ year, month }: Context): string | null {
  if (year === null || month === 0) return null;
  return month === 1 ? isoMonth(year - 1, monthsAYear) : isoMonth(year, month - 1);
}

const isoDayLength = 10;
const inheritable = new Set<Moment['grain']>(['year', 'months', 'day']);
// 较2020年增长 names what is compared with, not when.
const comparisons = oneOf('比较超');

function remember({ text }: Page, context: Context, moment: Moment, year: number, norm: string, from: number): void {
  if (!inheritable.has(moment.grain) || comparisons(text, from - 1)) return;
  context.year = moment.echo === 'year' ? Number.parseInt(norm, 10) : year;
  context.lineYear = context.year;
  if (moment.month > 0) context.month = moment.month;
  if (moment.grain === 'day') context.day = norm.slice(0, isoDayLength);
  else context.period = norm;
}

function yearFor(page: Page, context: Context, moment: Moment, from: number): number | null {
  if (moment.echo === 'year') return context.lineYear;
  if (context.year !== null) return context.year;
  const { reference } = page;
  if (!reference) return null;
  if (moment.by === 'time/whole-year' || moment.by === 'time/year-edge') return looksBack(page, from) ? reference.year - 1 : reference.year;
  if (moment.month === 0)
    return moment.grain === 'day' && referenceMonth(page, moment) > reference.month ? reference.year - 1 : reference.year;
  if (moment.grain === 'festival') return reference.year;
  return isFarAhead(moment, reference) && moment.by !== 'time/before' && !isAnnounced(page.text, from, moment.to)
    ? reference.year - 1
    : reference.year;
}

// In March, 11月 is last year's unless the sentence looks ahead, as 11月底前 does; in February, so are 上半年 and 前三季度.
const yearJustBegun = 2;
const farAhead = 6;
const farAheadEarly = 4;
const longStretch = 4;

function isFarAhead(moment: Moment, reference: Day): boolean {
  const isEarly = reference.month <= yearJustBegun;
  if (moment.month - reference.month > (isEarly ? farAheadEarly : farAhead)) return true;
  if (!isEarly || moment.grain !== 'months') return false;
  const last = Number(moment.at(reference.year, moment.month)?.last.slice(5, 7) ?? 0);
  return last - moment.month >= longStretch;
}

const announcements = ['将', '预计', '计划', '拟', '力争', '定于', '到', '确保', '为', '实现', '推动', '贯穿', '完成', '自'];
const announcementReach = 5;

const isAnnounced = (text: string, from: number, to: number): boolean => {
  const before = text.slice(Math.max(0, from - announcementReach), from);
  return text[to] === '起' || text[to] === '将' || announcements.some((word) => before.includes(word));
};

const lastReportMonth = 3;

// Reports of the first quarter that say 全年 mean the year that is over, unless they set a goal; so do those whose title names it.
const looksBack = ({ text, reference, titleYear }: Page, from: number): boolean =>
  (reference!.month <= lastReportMonth || titleYear === reference!.year - 1) && !isAnnounced(text, from, from + 2);

/** The month of a bare day: the reference date's, or the one before for a day more than half a month ahead, if it has so many. */
function referenceMonth({ reference }: Page, { day = 0 }: Moment): number {
  if (!reference) return 0;
  const before = reference.month === 1 ? monthsAYear : reference.month - 1;
  return day - reference.day > halfMonth && day <= daysInMonth(reference.year, before) ? before : reference.month;
}

const halfMonth = 15;
const monthsAYear = 12;
