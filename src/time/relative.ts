/** Years, quarters, months, weeks and days counted from the reference date. */
import { addDays, addMonths, type Day, mondayOf } from './calendar';
import { fixed, type Moment, type Page, undated } from './moment';
import { readInMonth } from './month';
import { dayPeriod, daysPeriod, monthPeriod, monthsPeriod, type Period, yearsPeriod } from './period';
import { isEdge, readWord } from './scan';
import type { YearReading } from './year';

type Word = readonly [word: string, offset: number];

// Longer words stand before those that they begin with.
const years: readonly Word[] = [
  ['大前年', -3],
  ['前年', -2],
  ['去年度', -1],
  ['去年', -1],
  ['上一年度', -1],
  ['上一年', -1],
  ['上年度', -1],
  ['上年', -1],
  ['旧年', -1],
  ['今年度', 0],
  ['今年', 0],
  ['本年度', 0],
  ['本年', 0],
  ['新的一年', 0],
  ['新一年', 0],
  ['明年度', 1],
  ['明年', 1],
  ['来年', 1],
  ['下一年度', 1],
  ['下一年', 1],
  ['下年度', 1],
  ['大后年', 3],
  ['后年', 2],
];

export const relativeYearOpenings = years.map(([word]) => word);

/** Reads a year named from the present: 今年 · 去年 · 本年度 · 新的一年. */
export function readRelativeYear({ text, reference }: Page, at: number): YearReading | null {
  for (const [word, offset] of years) {
    if (!text.startsWith(word, at)) continue;
    if (isGrowthBase(text, at, word) || '以目当'.includes(text[at - 1] ?? ' ')) return null;
    return { to: at + word.length, by: 'time/relative-year', year: reference ? reference.year + offset : 'unknown', loose: false };
  }
  return null;
}

// 比上年增长 and 较上一年下降 say how growth is counted; 上年同期 names a time, and so does 去年.
const growthBases = ['上年', '上一年', '上年度', '上一年度', '前年'];
const isGrowthBase = (text: string, at: number, word: string): boolean =>
  (text[at - 1] === '比' || text[at - 1] === '较') && growthBases.includes(word) && isGrowthBaseEnd(text, at + word.length);

const yearDetails = ['同期', '底', '末', '初', '上半', '下半', '第'];
const isGrowthBaseEnd = (text: string, to: number): boolean => !yearDetails.some((detail) => text.startsWith(detail, to));

export const yearPairOpenings = ['今明', '明后', '去今'];

/** Reads two or three years named together: 今明两年 · 明后两年. */
export function readYearPair({ text, reference }: Page, at: number): Moment | null {
  for (const [word, first, last] of yearPairs) {
    if (!text.startsWith(word, at)) continue;
    const period = reference && yearsPeriod(reference.year + first, reference.year + last);
    return fixed(at + word.length, 'time/relative-year-range', 'year', period);
  }
  return null;
}

const yearPairs: readonly (readonly [word: string, first: number, last: number])[] = [
  ['今明两年', 0, 1],
  ['明后两年', 1, 2],
  ['去今两年', -1, 0],
  ['今明后三年', 0, 2],
];

const months: readonly Word[] = [
  ['上上个月', -2],
  ['上上月', -2],
  ['上一个月', -1],
  ['上个月', -1],
  ['上月', -1],
  ['本月', 0],
  ['这个月', 0],
  ['下下个月', 2],
  ['下一个月', 1],
  ['下个月', 1],
  ['下月', 1],
];

export const relativeMonthOpenings = months.map(([word]) => word);

/** Reads a month named from the present, with what follows in it: 上月 · 本月底 · 下月九号 · 上月第一周. */
export function readRelativeMonth({ text, reference }: Page, at: number): Moment | null {
  for (const [word, offset] of months) {
    if (!text.startsWith(word, at)) continue;
    let to = at + word.length;
    if (text[to] === '份') to++;
    if (offset === -1 && isCompared(text, at))
      return { ...fixed(to, 'time/month-before', 'months', monthOf(reference, offset)), before: true };
    const month = reference && addMonths(reference, offset);
    const inside = readInMonth(text, to, month?.month ?? 1);
    if (inside) return { ...inside, by: 'time/relative-month', year: month?.year ?? 'unknown' };
    return fixed(to, 'time/relative-month', 'months', monthOf(reference, offset));
  }
  return null;
}

const isCompared = (text: string, at: number): boolean => text[at - 1] === '比' || text[at - 1] === '较';

function monthOf(reference: Day | null, offset: number): Period | null {
  if (!reference) return null;
  const { year, month } = addMonths(reference, offset);
  return monthPeriod(year, month);
}

const quarters: readonly Word[] = [
  ['上一季度', -1],
  ['上个季度', -1],
  ['上季度', -1],
  ['上季', -1],
  ['本季度', 0],
  ['本季', 0],
  ['这个季度', 0],
  ['下一季度', 1],
  ['下个季度', 1],
  ['下季度', 1],
  ['下季', 1],
];

export const relativeQuarterOpenings = quarters.map(([word]) => word);

/** Reads a quarter named from the present: 上季度 · 本季度. */
export function readRelativeQuarter({ text, reference }: Page, at: number): Moment | null {
  for (const [word, offset] of quarters) {
    if (!text.startsWith(word, at)) continue;
    if (text[at + word.length] === '赛') return null;
    const start = reference && addMonths({ ...reference, month: Math.floor((reference.month - 1) / 3) * 3 + 1 }, offset * 3);
    return fixed(at + word.length, 'time/relative-quarter', 'months', start && monthsPeriod(start.year, start.month, start.month + 2));
  }
  return null;
}

const days: readonly Word[] = [
  ['大前天', -3],
  ['前天', -2],
  ['前日', -2],
  ['昨天', -1],
  ['昨日', -1],
  ['昨晚', -1],
  ['昨夜', -1],
  ['今天', 0],
  ['今日', 0],
  ['今晚', 0],
  ['今早', 0],
  ['今晨', 0],
  ['今夜', 0],
  ['本日', 0],
  ['明天', 1],
  ['明日', 1],
  ['明晚', 1],
  ['明早', 1],
  ['明晨', 1],
  ['大后天', 3],
  ['后天', 2],
  ['后日', 2],
];
// 今日头条 and 今日说法 are names; 明日之星 is a phrase; 后天性 is a property.
// 今天的 and 美好的明天 mean an age.
const notAfterDay = ['头条', '说法', '之星', '性', '视点', '的'];

export const relativeDayOpenings = days.map(([word]) => word);

/** Reads a day named from the present: 今天 · 昨日 · 大后天. */
export function readRelativeDay({ text, reference }: Page, at: number): Moment | null {
  for (const [word, offset] of days) {
    if (!text.startsWith(word, at)) continue;
    const to = at + word.length;
    if ('以目当'.includes(text[at - 1] ?? ' ')) return null;
    if (notAfterDay.some((after) => text.startsWith(after, to)) || (text[at - 1] === '的' && isEdge(text, to))) return null;
    return fixed(to, 'time/relative-day', 'day', reference && dayPeriod(addDays(reference, offset)));
  }
  return null;
}

const weeks: readonly Word[] = [
  ['上上个', -2],
  ['上上', -2],
  ['上一个', -1],
  ['上一', -1],
  ['上个', -1],
  ['上', -1],
  ['本', 0],
  ['这个', 0],
  ['这', 0],
  ['下下个', 2],
  ['下下', 2],
  ['下一个', 1],
  ['下一', 1],
  ['下个', 1],
  ['下', 1],
  ['', 0],
];
const weekNames = ['星期', '礼拜', '周'];
const weekdays = ['一', '二', '三', '四', '五', '六', '日天'];

export const weekOpenings = weeks.flatMap(([word]) => weekNames.map((name) => word + name));

/** Reads a week or a weekday named from the present: 上周 · 下周末 · 本周五 · 下个星期一 · 星期天. Weeks begin on Monday. */
export function readWeek({ text, reference }: Page, at: number): Moment | null {
  for (const [word, offset] of weeks) {
    if (!text.startsWith(word, at)) continue;
    let to = readWord(text, at + word.length, weekNames);
    if (to < 0 || text[at + word.length] === ' ') continue;
    if (text[to] === '周') to++;
    const monday = reference && addDays(mondayOf(reference), offset * 7);
    const day = weekdays.findIndex((names) => text[to] !== undefined && names.includes(text[to]!));
    if (word === '' && (day < 0 || text[at] === '周')) return null;
    if (day >= 0) return fixed(to + 1, 'time/weekday', 'day', monday && dayPeriod(addDays(monday, day)));
    if (text[to] === '末') return fixed(to + 1, 'time/weekend', 'day', monday && daysPeriod(addDays(monday, 5), addDays(monday, 6)));
    if (text[to] === '边' || text[to] === '围' || text[to] === '期') return null;
    return fixed(to, 'time/week', 'day', monday && daysPeriod(monday, addDays(monday, 6)));
  }
  return null;
}

export const sameDays = ['当天', '当日', '同一天', '同日'];

/** Reads 当日 · 当天: the day named before it in the line. */
export function readSameDay({ text }: Page, at: number): Moment | null {
  const to = readWord(text, at, sameDays);
  return to < 0 || text[at - 1] === '应' || text[to] === '本' ? null : { ...undated(to, 'time/same-day'), echo: 'day' };
}
