import { type Moment, type Page, undated } from './moment';
import { readMonth } from './month';
import { isFigureCode, readFigure } from './scan';

// Reign names of the Ming and Qing, of some earlier emperors, and of Japan since 1868.
const names =
  '贞观 开元 天宝 神龙 庆历 熙宁 洪武 永乐 宣德 成化 嘉靖 隆庆 万历 天启 崇祯 顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统 明治 大正 昭和 平成 令和'.split(
    ' ',
  );

export const reignOpenings: readonly string[] = names;

// 康熙二十年九月 · 光绪二十四年 · 令和6年
/**
 * Reads a year of a reign, with its month, and dates neither: reigns turn in mid-year and their months are lunar,
 * so that a civil year would be a guess.
 */
export function readReignYear({ text }: Page, at: number): Moment | null {
  const name = names.find((each) => text.startsWith(each, at));
  if (!name) return null;
  const from = at + name.length;
  const figure = isFigureCode(text.charCodeAt(from)) ? readFigure(text, from) : null;
  const mark = figure?.to ?? (text[from] === '元' ? from + 1 : -1);
  if (text[mark] !== '年' || text[mark + 1] === '间') return null;
  const next = isFigureCode(text.charCodeAt(mark + 1)) ? readFigure(text, mark + 1) : null;
  const month = next && readMonth(text, next);
  return undated(month?.to ?? mark + 1, 'time/reign-year');
}
