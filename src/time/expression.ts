/** A whole calendar expression: a moment, its clock or its other name in brackets, the range it opens, an open end. */
import { readClock, withClock } from './clock';
import { readBareDay } from './day';
import { fixed, type Moment, type Page } from './moment';
import { about, join, since, until } from './period';
import { readMoment } from './read-moment';
import { isFigureCode, readFigure, readJoint, readWord, skipSpaces } from './scan';

/** Reads the longest calendar expression that begins at `at`, or null. */
export function readExpression(page: Page, at: number): Moment | null {
  const moment = readMoment(page, at);
  if (!moment) return null;
  if (moment.grain === 'vague' || moment.echo === 'day' || moment.echo === 'period') return readPartOfDay(page.text, moment);
  const from = readEdge(page.text, readDetails(page, moment));
  const range = readRange(page, from);
  if (range) return range;
  return from.grain === 'plan' || from.grain === 'era' || from.grain === 'festival' ? from : readOpenEnd(page.text, from);
}

const readPartOfDay = (text: string, moment: Moment): Moment => {
  const clock = moment.echo === 'day' ? readClock(text, moment.to) : null;
  return clock && !clock.time ? { ...moment, to: clock.to } : moment;
};

/** 今天(6月10日)下午5时 · 今年(2022年)第二季度: what stands in the brackets is the same time, said more exactly. */
function readDetails(page: Page, moment: Moment): Moment {
  const isRelative = moment.by === 'time/relative-day' || moment.by === 'time/weekday';
  const named = isRelative ? readBracketed(page, moment) : readNamedWeekday(page, moment);
  if (named.grain !== 'day') return named;
  const clock = readClock(page.text, named.to, isEvening(page.text, moment));
  return clock ? withClock(named, clock) : named;
}

const isEvening = (text: string, { by, to }: Moment): boolean => by === 'time/relative-day' && '晚夜'.includes(text[to - 1]!);

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

function readDayAt({ text }: Page, at: number): Moment | null {
  const figure = isFigureCode(text.charCodeAt(at)) ? readFigure(text, at) : null;
  return figure && readBareDay(text, at, figure, true);
}

/** 12月5日(星期四): the weekday adds nothing to the day. */
function readNamedWeekday({ text }: Page, moment: Moment): Moment {
  if (moment.grain !== 'day' || text[moment.to] !== '(') return moment;
  const name = readWord(text, moment.to + 1, ['星期', '周', '礼拜']);
  return name > 0 && '一二三四五六日天'.includes(text[name] ?? ' ') && text[name + 1] === ')' ? { ...moment, to: name + 2 } : moment;
}

/** 一季度末 is its last month, 上半年初 its first. */
function readEdge(text: string, moment: Moment): Moment {
  if (moment.grain !== 'months' || moment.by === 'time/month' || moment.by === 'time/year-edge') return moment;
  const mark = text[moment.to];
  if (mark !== '末' && mark !== '底' && mark !== '初') return moment;
  const at = (year: number, month: number) => {
    const period = moment.at(year, month);
    if (!period) return null;
    const edge = mark === '初' ? period.first : period.last;
    return { first: edge, last: edge, norm: edge };
  };
  return { ...moment, to: moment.to + 1, at };
}

// 2023年9月至2025年4月 · 5月20日至6月3日 · 2021年—2025年 · 2020-05-26起至2020-05-29 · 2007年与2009年之间
function readRange(page: Page, from: Moment): Moment | null {
  const { text } = page;
  const start = text[from.to] === '起' ? from.to + 1 : from.to;
  const joint = readJoint(text, start);
  if (joint > 0) {
    const now = text[joint - 1] === '至' || text[joint - 1] === '到' ? readWord(text, joint, ['今', '现在', '目前']) : -1;
    if (now > 0 && '年天日后明起'.includes(text[now] ?? ' ') === false) return openEnded(from, now, since, 'time/since');
    const last = readRangeEnd(page, joint);
    return last && joinMoments(from, last, last.to);
  }
  if (text[from.to] !== '与' && text[from.to] !== '和') return null;
  const last = readMoment(page, from.to + 1);
  const to = last && last.grain === from.grain ? readWord(text, last.to, ['之间', '间']) : -1;
  return to > 0 ? joinMoments(from, last!, to) : null;
}

function readRangeEnd(page: Page, at: number): Moment | null {
  const last = readMoment(page, at, true) ?? readDayAt(page, at);
  if (!last || last.grain === 'vague' || last.grain === 'plan' || last.echo) return null;
  return readEdge(page.text, readDetails(page, last));
}

/** The year or month that one end leaves out is the other's. */
function joinMoments(from: Moment, last: Moment, to: number): Moment | null {
  const by = `time/${from.grain === 'months' ? 'month' : from.grain === 'festival' ? 'day' : from.grain}-range`;
  const turns = from.month > 0 && last.month > 0 && from.month > last.month ? 1 : 0;
  const year = from.year === 'unsaid' && typeof last.year === 'number' ? last.year - turns : from.year;
  if (year === 'unknown' || last.year === 'unknown') return fixed(to, by, from.grain, null);
  const at = (ownYear: number, month: number) => {
    const start = from.at(ownYear, month);
    const endYear = typeof last.year === 'number' ? last.year : ownYear + turns;
    return join(start, last.at(endYear, last.month || from.month || month));
  };
  return { to, by, grain: from.grain, year, month: from.month, at };
}

type Bend = typeof since;

const openEnded = (moment: Moment, to: number, bend: Bend, by: string): Moment => ({
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
  ['后', '期续勤备台方半', since, 'time/after'],
];

function readOpenEnd(text: string, moment: Moment): Moment {
  const at = skipSpaces(text, moment.to);
  for (const [word, notAfter, bend, by] of openEnds) {
    if (text.startsWith(word, at))
      return notAfter.includes(text[at + word.length] ?? ' ') ? moment : openEnded(moment, at + word.length, bend, by);
  }
  return moment;
}
