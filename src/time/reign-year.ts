import { readFestival } from './festival';
import { readLunarDate } from './lunar-date';
import { undated } from './moment';
import { readMonth } from './month';
import type { WordRule } from './rule';
import { isFigureCode, readFigure } from './scan';

// Reign names of the Ming and Qing, of some earlier emperors, and of Japan since 1868.
const names =
  '贞观 开元 天宝 神龙 庆历 熙宁 洪武 永乐 宣德 成化 嘉靖 隆庆 万历 天启 崇祯 顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统 明治 大正 昭和 平成 令和'.split(
    ' ',
  );

// 康熙二十年九月 · 乾隆五年正月初八 · 光绪二十四年 · 令和6年
/**
 * A year of a reign, with its month or day: found, but never dated. Reigns turn in mid-year and the months of the older ones are
 * lunar, so that a civil year would be a guess.
 */
export const reignYearRule: WordRule = {
  openings: names,
  read({ text }, at) {
    const name = names.find((each) => text.startsWith(each, at));
    if (!name) return null;
    const mark = readCount(text, at + name.length);
    if (text[mark] !== '年' || text[mark + 1] === '间') return null;
    const behind = mark + 1;
    const month = isFigureCode(text.charCodeAt(behind)) ? readFigure(text, behind) : null;
    const detail = readLunarDate(text, behind, true) ?? (month && readMonth(text, month)) ?? readFestival(text, behind, true);
    return undated(detail?.to ?? behind, 'time/reign-year');
  },
};

/** Behind the number of the year, 元 for the first; -1 where there is none. */
function readCount(text: string, at: number): number {
  if (text[at] === '元') return at + 1;
  return isFigureCode(text.charCodeAt(at)) ? (readFigure(text, at)?.to ?? -1) : -1;
}
