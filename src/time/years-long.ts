/** Stretches counted from the present: the years, months and days behind and ahead. */
import { addDays, addMonths } from './calendar';
import { fixed, type Moment, type Page, undated } from './moment';
import { dayPeriod, monthPeriod, type Period, yearPeriod, yearsPeriod } from './period';
import { type Figure, isEdge, isFigureCode, readFigure, readWord, skipSpaces } from './scan';

const openings = ['过去这', '过去的', '过去', '今后', '未来', '近', '这', '最近'];
export const stretchOpenings = openings.flatMap((word) => ['#', ' ', '几', '数'].map((next) => word + next));
const units = ['年多', '年', '个月', '个多月', '天', '周', '个季度'];
const tails = ['以来', '来', '里', '之内', '内', '间', '之间', '中'];
const aheadOpenings = ['今后', '未来'];

// 近三年 · 近10年来 · 过去五年 · 过去20年内 · 今后五年 · 未来三年 · 这五年
/** Reads a stretch opened by a word: dated only where a work report says which years it means. */
export function readOpenedStretch(page: Page, at: number): Moment | null {
  const { text } = page;
  const opening = openings.find((word) => text.startsWith(word, at));
  // 提前近两个月 and 用了近三年 measure.
  if (!opening || (opening === '近' && '前了'.includes(text[at - 1] ?? ' '))) return null;
  const figure = countAt(text, at + opening.length);
  // 过去的2025年 is that year.
  if (!figure || figure.value >= 1000) return null;
  const unit = readWord(text, figure.to, units);
  if (unit < 0 || (text[unit] === '期' && text[unit - 1] === '年')) return null;
  const isYears = text[unit - 1] === '年' && !figure.rough;
  const tail = readWord(text, unit, tails);
  const to = tail > 0 && text[skipSpaces(text, unit)] !== ' ' && !(text[unit] === '中' && text[unit + 1] === '国') ? tail : unit;
  const ahead = aheadOpenings.includes(opening);
  const dated = isYears && opening !== '近' && opening !== '最近';
  const period = dated ? (stretchOfReport(page, figure.value, ahead) ?? thisYear(page, opening, figure.value)) : null;
  return period ? fixed(to, 'time/years-of-report', 'plan', period) : undated(to, 'time/stretch');
}

// 这一年 is the year of the text, but in a report at its beginning the year that is over.
const thisYear = ({ reference }: Page, opening: string, years: number): Period | null =>
  opening === '这' && years === 1 && reference ? yearPeriod(reference.year) : null;

interface Count extends Figure {
  readonly rough: boolean;
}

/** A number of years or days, 多 and 几 included (30多, 几十, 十几). */
function countAt(text: string, at: number): Count | null {
  let from = skipSpaces(text, at);
  const opened = text[from] === '几' || text[from] === '数';
  if (opened) from++;
  if (!isFigureCode(text.charCodeAt(from))) return null;
  const figure = readFigure(text, from);
  if (!figure) return null;
  return withRest(text, figure, opened);
}

function withRest(text: string, figure: Figure, opened: boolean): Count {
  const to = readWord(text, figure.to, ['多', '余', '几']);
  return { ...figure, to: Math.max(to, figure.to), rough: opened || to > 0 };
}

/**
 * Work reports of the first quarter look back and ahead by terms: of five years, when a plan (2021, 2026) or a term of government
 * (2018, 2023) has just ended. Elsewhere 五年来 may count from any month, and has no date.
 */
function stretchOfReport({ reference }: Page, years: number, ahead: boolean): Period | null {
  if (!reference || reference.month > lastReportMonth) return null;
  const { year } = reference;
  if (years === 1 && !ahead) return yearPeriod(year - 1);
  if (years !== 5) return null;
  if (ahead) return year % 5 === 1 || year % 5 === 3 ? yearsPeriod(year, year + 4) : null;
  return year % 5 === 1 || year % 5 === 3 ? yearsPeriod(year - 5, year - 1) : null;
}

const lastReportMonth = 3;

const growth = ['增长', '翻', '提高', '提升', '增加', '下降', '累计', '年均', '新增', '新设', '增幅', '分别', '跨'];
// What may follow the number: its unit, or what makes it rough.
const counted = '年个天周多余几 ';
const notBefore = '.上下一第每满近过未这前后续达逾超首为';

// 五年来 · 70年来 · 十年间 · 五年增长29倍 · 三年前 · 20天后
/** Reads a stretch that begins with its number. */
export function readCountedStretch(page: Page, at: number, figure: Figure): Moment | null {
  const { text } = page;
  if (!counted.includes(text[figure.to] ?? ',') || (at > 0 && notBefore.includes(text[at - 1]!))) return null;
  const count = withRest(text, figure, false);
  const unit = readWord(text, count.to, units);
  if (unit < 0) return null;
  const isYears = text[unit - 1] === '年';
  const back = readWord(text, unit, ['之前', '以前', '前']);
  if (back > 0 && !'三两四五六七八九十期列后'.includes(text[back] ?? ' ')) return ago(page, count, text.slice(count.to, unit).trim(), back);
  const ahead = readWord(text, unit, ['之后', '以后', '后']);
  if (ahead > 0 && isEdge(text, at - 1) && isEdge(text, ahead)) return later(page, at, count, text.slice(count.to, unit).trim(), ahead);
  const since = readWord(text, unit, ['以来', '来', '间', '里']);
  if (since > 0 && (text[since - 1] !== '里' || (isYears && isEdge(text, since))) && (isYears || text[since - 1] !== '间'))
    return stretchSince(page, figure, isYears && !count.rough, since);
  if (
    isYears &&
    !count.rough &&
    growth.some((word) => text.startsWith(word, unit) && !'行计工方'.includes(text[unit + word.length] ?? ' '))
  ) {
    return stretchSince(page, figure, figure.value === 5, unit);
  }
  if (isYears && opensReportClause(page, at, count, unit)) return stretchSince(page, figure, true, unit);
  return null;
}

// Nouns and verbs that make 五年 a length of time.
const lengths = [
  '的',
  '历',
  '发展',
  '蓝图',
  '看',
  '规',
  '计',
  '行',
  '攻',
  '动态',
  '一',
  '期',
  '过渡',
  '多',
  '时间',
  '内',
  '左',
  '以',
  '前',
  '后',
  '级',
  '保',
];

/** In a report, a clause that opens with 五年 sums up the term: 五年净增企业百家. */
function opensReportClause(page: Page, at: number, count: Count, to: number): boolean {
  if (count.rough || count.value !== 5 || !isEdge(page.text, at - 1) || isEdge(page.text, to)) return false;
  return !lengths.some((word) => page.text.startsWith(word, to)) && stretchOfReport(page, count.value, false) !== null;
}

function stretchSince(page: Page, figure: Figure, exact: boolean, to: number): Moment {
  const period = exact ? stretchOfReport(page, figure.value, false) : null;
  return period ? fixed(to, 'time/years-of-report', 'plan', period) : undated(to, 'time/stretch');
}

function ago(page: Page, count: Count, unit: string, to: number): Moment {
  return count.rough || count.value > 200 ? undated(to, 'time/ago') : fixed(to, 'time/ago', 'year', shifted(page, unit, -count.value));
}

// In a story, 两年后 counts from what was told before; only by itself does it count from the reference date.
function later(page: Page, at: number, count: Count, unit: string, to: number): Moment {
  const told = at > 0 || to < page.text.length;
  return told || count.rough || count.value > 200
    ? undated(to, 'time/later')
    : fixed(to, 'time/later', 'year', shifted(page, unit, count.value));
}

function shifted({ reference }: Page, unit: string, offset: number): Period | null {
  if (!reference) return null;
  if (unit === '年') return yearPeriod(reference.year + offset);
  if (unit === '个月') {
    const month = addMonths(reference, offset);
    return monthPeriod(month.year, month.month);
  }
  return unit === '天' ? dayPeriod(addDays(reference, offset)) : null;
}
