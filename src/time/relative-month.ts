import { wordList } from '../text/lookup';
import { addMonths, type Day } from './calendar';
import { fixed } from './moment';
import { readInMonth } from './month';
import { datePeriod, monthPeriod, monthsPeriod, type Period } from './period';
import { offsetWords, type WordRule } from './rule';
import { readWord } from './scan';
import { readThisDay } from './this-day';

const months = offsetWords([
  ['上上个月', -2],
  ['上上月', -2],
  ['上一个月', -1],
  ['上个月', -1],
  ['上月', -1],
  ['本月', 0],
  ['这个月', 0],
  ['这月', 0],
  ['下下个月', 2],
  ['下下月', 2],
  ['下一个月', 1],
  ['下个月', 1],
  ['下月', 1],
]);

// 上月 · 本月底 · 上个月的今天 · 下月九号 · 上月第一周 · 较上月
export const relativeMonthRule: WordRule = {
  openings: months.words,
  read({ text, reference }, at) {
    const found = months.find(text, at);
    // 较上月均增 means the month before, 本月均价 none; 这月亮 is the moon.
    if (!found || text[at + found[0].length] === '亮' || (text[at + found[0].length] === '均' && !isCompared(text, at))) return null;
    const [word, offset] = found;
    const bare = at + word.length;
    const to = text[bare] === '份' ? bare + 1 : bare;
    const month = reference && addMonths(reference, offset);
    const whole = fixed(to, 'time/relative-month', 'months', month && monthOf(month));
    if (offset === -1 && isCompared(text, at)) return { ...whole, by: 'time/month-before', before: true };
    const today = readThisDay(text, to);
    if (today > 0) return fixed(today, 'time/relative-day', 'day', month && datePeriod(month.year, month.month, reference.day));
    const inside = readInMonth(text, to, month?.month ?? 1);
    return inside ? { ...inside, by: 'time/relative-month', year: month?.year ?? 'unknown' } : whole;
  },
};

const isCompared = (text: string, at: number): boolean => text[at - 1] === '比' || text[at - 1] === '较';

const monthOf = ({ year, month }: Day): Period => monthPeriod(year, month);

const edges = wordList(['月底', '月末', '月初']);

// 月底 · 月初
export const monthEdgeRule: WordRule = {
  openings: edges.words,
  read({ text, reference }, at) {
    const to = readWord(text, at, edges);
    return to < 0 || text[at - 1] === '每' ? null : fixed(to, 'time/relative-month', 'months', reference && monthOf(reference));
  },
};

const quarters = offsetWords([
  ['上上个季度', -2],
  ['上上季度', -2],
  ['上一个季度', -1],
  ['上一季度', -1],
  ['上个季度', -1],
  ['上季度', -1],
  ['上季', -1],
  ['本季度', 0],
  ['本季', 0],
  ['这个季度', 0],
  ['这一季度', 0],
  ['这季度', 0],
  ['下下个季度', 2],
  ['下下季度', 2],
  ['下一个季度', 1],
  ['下一季度', 1],
  ['下个季度', 1],
  ['下季度', 1],
  ['下季', 1],
]);

// 上季度 · 本季度 · 下季
export const relativeQuarterRule: WordRule = {
  openings: quarters.words,
  read({ text, reference }, at) {
    const found = quarters.find(text, at);
    if (!found || text[at + found[0].length] === '赛') return null;
    const start = reference && addMonths(quarterStart(reference), found[1] * 3);
    const period = start && monthsPeriod(start.year, start.month, start.month + 2);
    return fixed(at + found[0].length, 'time/relative-quarter', 'months', period);
  },
};

const quarterStart = (day: Day): Day => ({ ...day, month: Math.floor((day.month - 1) / 3) * 3 + 1 });
