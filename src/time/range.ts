import { oneOf, wordList } from '../text/lookup';
import { addDays, parseDay, weekday } from './calendar';
import { readClock, withClock } from './clock';
import { readDayAt, readDetails } from './details';
import { readFestival } from './festival';
import { readLastLunarDay } from './lunar-date';
import { daysIn, fixed, type Moment, type Page } from './moment';
import { readTenDays } from './month';
import { openEnded } from './open-end';
import { datePeriod, dayPeriod, join, point, since, yearPeriod } from './period';
import { endsAlone } from './plain-year';
import { readMoment } from './read-moment';
import { type Figure, readFigure, readJoint, readWord } from './scan';
import { readWeekdayName } from './weekday';
import { readYear } from './year';

// 2023年9月至2025年4月 · 5月20日至6月3日 · 2021年—2025年 · 2020-05-26起至2020-05-29 · 2007年与2009年之间 · 下周三至周五 · 5月上旬至中旬
/** Reads the rest of a range that begins with `from`, or null where none does. */
export function readRange(page: Page, from: Moment): Moment | null {
  const { text } = page;
  const start = text[from.to] === '起' ? from.to + 1 : Math.max(from.to, included.endAt(text, from.to));
  const joint = readJoint(text, start);
  if (joint > 0) {
    const now = readNow(text, joint);
    if (now > 0) return openEnded(from, now, since, 'time/since');
    const last =
      readWeekdayAfter(text, joint, from) ??
      readClockAfter(text, joint, from) ??
      readShortDate(text, joint, from) ??
      readLastLunarDay(text, joint, from) ??
      readRangeEnd(page, joint, from);
    return last && joinMoments(from, last, last.to);
  }
  if (text[from.to] !== '与' && text[from.to] !== '和') return null;
  const last = readMoment(page, from.to + 1);
  const to = last && last.grain === from.grain ? readWord(text, last.to, between) : -1;
  return to > 0 ? joinMoments(from, last!, to) : null;
}

const included = wordList(['(含)', '(含当日)', '(含当天)', '(含当月)']);
const between = wordList(['之间', '间']);
const nows = wordList(['今', '现在', '目前']);

/** 至今 · 到现在 · 至目前, but not 至今年 or 到今天. */
function readNow(text: string, at: number): number {
  const isUpTo = text[at - 1] === '至' || text[at - 1] === '到';
  const now = isUpTo ? readWord(text, at, nows) : -1;
  return now > 0 && !'年天日后明起'.includes(text[now] ?? ' ') ? now : -1;
}

function readRangeEnd(page: Page, at: number, from: Moment): Moment | null {
  const tenDays = from.by === 'time/ten-days' ? readTenDays(page.text, at, from.month) : null;
  const last =
    tenDays ?? readMoment(page, at, true) ?? readFestival(page.text, at, true) ?? readDayAt(page, at) ?? readShortYear(page, at, from);
  if (!last || last.grain === 'vague' || last.grain === 'plan' || (last.echo && last.echo !== 'year')) return null;
  return readEdge(page.text, readDetails(page, last));
}

/** 2008年到10年: two digits are a year behind an earlier year, unless they count years from it. */
function readShortYear(page: Page, at: number, from: Moment): Moment | null {
  if (from.by !== 'time/year' || from.grain !== 'year' || typeof from.year !== 'number') return null;
  const figure = readFigure(page.text, at);
  const last = figure?.length === 2 && !figure.han ? readYear(page, figure) : null;
  if (!last || typeof last.year !== 'number' || last.year <= from.year || countsYears(page.text, last.to)) return null;
  return fixed(last.to, last.by, 'year', yearPeriod(last.year));
}

const countsYears = oneOf('后前内以之多左期的');

/** 下周三至周五 · 今天到周五: the weekday that follows the day that the range begins with. */
function readWeekdayAfter(text: string, at: number, { by, year, month, at: within }: Moment): Moment | null {
  const name = by === 'time/weekday' || by === 'time/relative-day' ? readWeekdayName(text, at) : null;
  const first = name && typeof year === 'number' ? parseDay(within(year, month)?.norm ?? '') : null;
  return name && first && fixed(name.to, 'time/weekday', 'day', dayPeriod(addDays(first, (name.day - weekday(first) + 7) % 7)));
}

/** 2018.9.18-9.20: month and day of the same year, with the same mark between them. */
function readShortDate(text: string, at: number, { by, to }: Moment): Moment | null {
  const month = by === 'time/numeric-date' ? readFigure(text, at) : null;
  const mark = month && text[month.to];
  if (!month || (mark !== '.' && mark !== '/') || text.lastIndexOf(mark, to - 2) < to - 3) return null;
  const day = readFigure(text, month.to + 1);
  if (!day || !isShort(month) || !isShort(day) || !endsAlone(text, day.to)) return null;
  return daysIn(day.to, by, month.value, (year) => datePeriod(year, month.value, day.value));
}

const isShort = ({ han, length }: Figure): boolean => !han && length <= 2;

/** 4月8日9时至17时 · 下午2时至5时: a time of the same day, and of the same half of it. */
function readClockAfter(text: string, at: number, from: Moment): Moment | null {
  if (from.by !== 'time/clock') return null;
  const hour = Number(from.at(anyLeapYear, 1)?.norm.slice(isoDayLength + 1, isoDayLength + 3));
  const clock = readClock(text, at, hour > noon);
  return clock?.time ? withClock(dayOf(from), clock) : null;
}

const anyLeapYear = 2020;
const noon = 12;

const isoDayLength = 10;

/** The day of a moment with a time of day. */
const dayOf = (moment: Moment): Moment => ({
  ...moment,
  at: (year, month) => {
    const time = moment.at(year, month);
    return time && point(time.norm.slice(0, isoDayLength));
  },
});

/** The year or month that one end leaves out is the other's. */
function joinMoments(from: Moment, last: Moment, to: number): Moment | null {
  const by =
    from.by === 'time/clock' ? from.by : `time/${from.grain === 'months' ? 'month' : from.grain === 'festival' ? 'day' : from.grain}-range`;
  // 9月至次年2月 names the turn of the year.
  const turns = !last.echo && from.month > 0 && last.month > 0 && from.month > last.month ? 1 : 0;
  const year = from.year === 'unsaid' && typeof last.year === 'number' ? last.year - turns : from.year;
  if (year === 'unknown' || last.year === 'unknown') return fixed(to, by, from.grain, null);
  const at = (ownYear: number, month: number) => {
    const start = from.at(ownYear, month);
    const endYear = typeof last.year === 'number' ? last.year : ownYear + turns;
    return join(start, last.at(endYear, last.month || from.month || month));
  };
  return { to, by, grain: from.grain, year, month: from.month, at };
}

const monthSpans: ReadonlySet<string> = new Set(['time/quarter', 'time/half-year', 'time/relative-quarter']);
const nthMonth = wordList(['个月']);

// 本季度第一个月 · 上半年的最后一个月
/** A month counted within a quarter or half-year. */
function readMonthOf(text: string, moment: Moment): Moment | null {
  const from = text[moment.to] === '的' ? moment.to + 1 : moment.to;
  const last = text.startsWith('最后一', from) ? nthMonth.endAt(text, from + 3) : -1;
  const figure = last < 0 && text[from] === '第' ? readFigure(text, from + 1) : null;
  const to = figure && figure.value >= 1 && figure.value <= 6 ? nthMonth.endAt(text, figure.to) : last;
  if (to < 0) return null;
  const at: Moment['at'] = (year, month) => {
    const period = moment.at(year, month);
    if (!period || !figure) return period && point(period.last);
    const found = `${period.first.slice(0, 5)}${String(Number(period.first.slice(5)) + figure.value - 1).padStart(2, '0')}`;
    return found <= period.last ? point(found) : null;
  };
  return { ...moment, to, by: 'time/month', at };
}

/** 一季度末 is its last month, 上半年初 its first. */
export function readEdge(text: string, moment: Moment): Moment {
  if (moment.grain !== 'months' || moment.by === 'time/month' || moment.by === 'time/year-edge') return moment;
  const counted = monthSpans.has(moment.by) ? readMonthOf(text, moment) : null;
  if (counted) return counted;
  const mark = text[moment.to];
  if (mark !== '末' && mark !== '底' && mark !== '初') return moment;
  const at = (year: number, month: number) => {
    const period = moment.at(year, month);
    if (!period) return null;
    const edge = mark === '初' ? period.first : period.last;
    return point(edge);
  };
  return { ...moment, to: moment.to + 1, at };
}
