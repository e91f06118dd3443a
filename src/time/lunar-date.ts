import { lunarDay, lunarMonth } from './lunar';
import type { Moment } from './moment';
import { dayPeriod, daysPeriod } from './period';
import { isEdge, readFigure, readWord } from './scan';

const calendars = ['农历', '阴历', '旧历'];
export const lunarOpenings = [...calendars, '正月', '冬月', '腊月', '闰#'];
const namedMonths: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };
const dayMarks = ['日', '号'];

/** Whether the lunar calendar is named here; returns the end of its name, or -1. */
export const readCalendarName = (text: string, at: number): number => readWord(text, at, calendars);

// 农历正月十五 · 农历八月廿三 · 闰四月 · 腊月初八 · 五月初五 · 八月十五
/**
 * Reads a date of the lunar calendar, as its civil days. Without 农历 in front, a month must be lunar by its name (正月, 腊月,
 * 闰四月) or by its day (初五, 廿三, or 十五 without 日).
 */
export function readLunarDate(text: string, at: number, named: boolean): Moment | null {
  const leap = text[at] === '闰';
  const from = leap ? at + 1 : at;
  const byName = namedMonths[text[from] ?? ''];
  const figure = byName ? null : readFigure(text, from);
  const month = byName ?? figure?.value ?? 0;
  const mark = byName ? from + 1 : (figure?.to ?? from);
  if (month < 1 || month > 12 || text[mark] !== '月') return null;
  const day = readLunarDay(text, mark + 1, named || leap || byName !== undefined);
  if (!day && (figure ? !named && !leap : !isLunarMonthEdge(text, mark + 1, named))) return null;
  // A plain Chinese month with a day in Chinese figures and no 日 is lunar; an Arabic month never is.
  if (day && !named && !leap && !byName && !figure!.han) return null;
  if (!day) {
    const at1 = (year: number) => {
      const span = lunarMonth(year, month, leap);
      return span && daysPeriod(span[0], span[1]);
    };
    return { to: mark + 1, by: 'time/lunar-month', grain: 'months', year: 'unsaid', month, at: at1 };
  }
  const at2 = (year: number) => {
    const date = lunarDay(year, month, day.value, leap);
    return date && dayPeriod(date);
  };
  return { to: day.to, by: 'time/lunar-day', grain: 'day', year: 'unsaid', month, at: at2 };
}

const isLunarMonthEdge = (text: string, at: number, named: boolean): boolean => named || isEdge(text, at) || text[at] === '里';

function readLunarDay(text: string, at: number, lunar: boolean): { to: number; value: number } | null {
  const initial = text[at] === '初';
  const figure = readFigure(text, initial ? at + 1 : at);
  if (!figure || figure.value < 1 || figure.value > (initial ? 10 : 30) || figure.length > 3) return null;
  const marked = readWord(text, figure.to, dayMarks);
  if (initial || (lunar && marked > 0)) return { to: Math.max(figure.to, marked), value: figure.value };
  const plain = figure.han && marked < 0 && (text[at] === '廿' || (isEdge(text, figure.to) && figure.value > 10));
  return plain || (lunar && !'月个年'.includes(text[figure.to] ?? ' ') && (figure.han || isEdge(text, figure.to)))
    ? { to: figure.to, value: figure.value }
    : null;
}
