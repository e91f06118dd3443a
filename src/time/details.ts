/** What says a day more exactly: its other name in brackets, its weekday, a time of day. */
import { addMonths, type Day, isoDay, isoYear, parseDay, weekday } from './calendar';
import { readClock, withClock } from './clock';
import { readBareDay } from './day';
import type { Moment, Page } from './moment';
import type { Period } from './period';
import { readMoment } from './read-moment';
import { isFigureCode, readFigure, readJoint } from './scan';
import { readWeekdayName } from './weekday';

// 今天(6月10日)下午5时 · 12月5日(星期四)上午 · 3月21日9时30分
/** Reads on behind a day. */
export function readDetails(page: Page, moment: Moment): Moment {
  const isRelative = moment.by === 'time/relative-day' || moment.by === 'time/weekday';
  const named = isRelative ? readBracketed(page, moment) : readNamedWeekday(page, moment);
  if (named.grain !== 'day') return named;
  const clock = readClock(page.text, named.to, isEvening(page.text, moment));
  return clock ? withClock(named, clock) : named;
}

const isEvening = (text: string, { by, to }: Moment): boolean => by === 'time/relative-day' && '晚夜'.includes(text[to - 1]!);

/** 今天(6月10日): what stands in the brackets is the same day. */
function readBracketed(page: Page, outer: Moment): Moment {
  const { text } = page;
  if (text[outer.to] !== '(') return outer;
  const inner = readMoment(page, outer.to + 1, true) ?? readDayAt(page, outer.to + 1);
  if (inner?.grain !== 'day') return outer;
  const close = text[inner.to] === ',' || text[inner.to] === ' ' ? inner.to + 4 : inner.to;
  if (text[close] !== ')') return outer;
  const { year, month } = outer;
  const at = typeof year === 'number' && inner.year === 'unsaid' ? () => inner.at(year, inner.month || month) : inner.at;
  return { ...inner, to: close + 1, year: inner.year === 'unsaid' ? year : inner.year, month: inner.month || month, at };
}

/** Reads a day by itself at the end of a range or in brackets (15日, 十五日). */
export function readDayAt({ text }: Page, at: number): Moment | null {
  const figure = isFigureCode(text.charCodeAt(at)) ? readFigure(text, at) : null;
  return figure && readBareDay(text, at, figure, true);
}

/** 12月5日(星期四) · 12月5日(本周四) · 12月5日星期四 · 2024年12月5日，星期四: the weekday adds nothing to the day. */
function readNamedWeekday({ text, reference }: Page, moment: Moment): Moment {
  if (moment.grain !== 'day') return moment;
  const mark = text[moment.to];
  const isMarked = mark === '(' || mark === ',';
  const from = isMarked ? moment.to + 1 : moment.to;
  const named = readWeekdayName(text, mark === '(' && text[from] === '本' ? from + 1 : from);
  if (!named) return moment;
  if (mark === '(') return text[named.to] === ')' ? { ...onWeekday(moment, named.day, reference), to: named.to + 1 } : moment;
  // In 12月5日周三至周五 the weekdays are a range of their own.
  const joint = readJoint(text, named.to);
  const opensRange = joint > 0 && readWeekdayName(text, joint) !== null;
  return opensRange || (mark === ',' && !fallsOn(moment, named.day))
    ? moment
    : { ...onWeekday(moment, named.day, reference), to: named.to };
}

/** In December 2022, 1月5日星期四 is that of 2023: the year before or after, if the day falls on its weekday there and lies nearby or in the present year. */
function onWeekday(moment: Moment, day: number, reference: Day | null): Moment {
  if (moment.year !== 'unsaid' || moment.month === 0 || !reference) return moment;
  const near = [addMonths(reference, -nearbyMonths), addMonths(reference, nearbyMonths)].map(isoDay);
  const at: Moment['at'] = (year, month) => {
    const told = moment.at(year, month);
    if (!told || falls(told, day)) return told;
    const other = [year + 1, year - 1].map((each) => moment.at(each, month)).find((each) => each && falls(each, day));
    const isNear = other && ((other.norm > near[0]! && other.norm < near[1]!) || other.norm.startsWith(isoYear(reference.year)));
    return isNear ? other : told;
  };
  return { ...moment, at };
}

const nearbyMonths = 6;

function falls({ norm }: Period, day: number): boolean {
  const date = parseDay(norm);
  return date !== null && weekday(date) === day;
}

/** Whether a day with its year said falls on that weekday: behind a comma, another may begin a new clause. */
function fallsOn({ year, month, at }: Moment, day: number): boolean {
  const period = typeof year === 'number' ? at(year, month) : null;
  return period !== null && falls(period, day);
}

/** 当天下午: a part of the day lengthens the span. */
export function readPartOfDay(text: string, moment: Moment): Moment {
  const clock = readClock(text, moment.to);
  return clock && !clock.time ? { ...moment, to: clock.to } : moment;
}
