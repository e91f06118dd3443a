/** Stretches of so many days, weeks, months or years that end on the eve of the reference date or begin on its morrow. */
import { wordList } from '../text/lookup';
import { addDays, type Day, isoDay, shiftMonths } from './calendar';
import { type Count, countAt } from './count';
import { fixed, type Page } from './moment';
import { type Period, point, stretch } from './period';
import type { WordRule } from './rule';
import { isEdge } from './scan';

const months: Readonly<Record<string, number>> = { 年: 12, 个季度: 3, 个月: 1 };
const days: Readonly<Record<string, number>> = { 周: 7, 天: 1, 日: 1 };
const mostYears = 200;

/** The day so much later (earlier, with sign -1); null for nothing, and for more than the calendar is good for. */
export function shiftBy(from: Day, { unit, value }: Count, sign: 1 | -1): Day | null {
  if (value < 1) return null;
  const byMonths = months[unit];
  if (byMonths) return value * byMonths > mostYears * 12 ? null : shiftMonths(from, sign * value * byMonths);
  return days[unit] ? addDays(from, sign * value * days[unit]) : null;
}

/** The days of 近三年 or (`ahead`) 未来三年, both ends about right; null where the page does not count so. */
export function rollingPeriod({ reference, rolling }: Page, count: Count, ahead: boolean): Period | null {
  if (!rolling || !reference || count.rough) return null;
  const far = shiftBy(reference, count, ahead ? 1 : -1);
  if (!far) return null;
  const [first, last] = (ahead ? [addDays(reference, 1), far] : [far, addDays(reference, -1)]).map((day) => `${isoDay(day)}~`);
  return first === last ? point(first!) : stretch(first!, last!);
}

const openings = wordList(['上', '下', '前', '后', '之前', '之后', '往前', '往后', '以后']);
const aheadOpenings = ['下', '后', '之后', '往后', '以后'];
// 前三年 may be the first three of anything and 之后三天 belong to a story: the others count from now only by themselves.
const timeOpenings = ['上', '下'];
const before = '在从于与';
// 上三年级 and 上两天班 are something else.
const notAfter = '级班课学';

// 上2个月 · 下三周 · 前1周 · 后1年 · 往后三天
/** So much before or after now. */
export const rollingRule: WordRule = {
  openings: openings.words.map((opening) => `${opening}#`),
  read(page, at) {
    const { text, rolling } = page;
    const opening = openings.words[openings.indexAt(text, at)];
    if (!opening) return null;
    const from = at + opening.length;
    // 上千年 is a thousand and more.
    const count = rolling && !(opening === '上' && '十百千'.includes(text[from] ?? ' ')) ? countAt(text, from) : null;
    if (!count || count.rough || count.unit === '小时' || notAfter.includes(text[count.to] ?? ' ')) return null;
    const isAlone = at === 0 && count.to === text.length;
    if (!isAlone && (!timeOpenings.includes(opening) || !(isEdge(text, at - 1) || before.includes(text[at - 1]!)))) return null;
    return fixed(count.to, 'time/stretch', 'vague', rollingPeriod(page, count, aheadOpenings.includes(opening)));
  },
};
