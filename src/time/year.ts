/** Years: written out, short, of the Republic (民国), before Christ. */
import { homeCurrency } from '../number/home-currency';
import { oneOf, wordList } from '../text/lookup';
import type { Page, Year } from './moment';
import { type Figure, isEdge, isFigureCode, isNeighbours, readFigure, readJoint, skipSpaces } from './scan';

export interface YearReading {
  readonly to: number;
  readonly by: string;
  readonly year: Year;
  /** Two digits or an odd writing: a year only where a month, quarter or the like follows (07年3月), else a number of years. */
  readonly loose: boolean;
}

/** The first year of the Republic of China is 1912. */
export const republicOffset = 1911;
// 2021年度假, 2021年度夏 and 2021年度汛
const notAfterBudget = oneOf('假夏汛');
// 三年期, 70年龄 and 5年产 count years; 2020年代 is a decade, 2016-2020年均 a rate.
const notAfterYear = oneOf('代均');
const notAfterShortYear = oneOf('代均龄限产');

/** Reads the figure before 年 as a calendar year: 2021年 · 二〇二一年 · 两千零四年 · 97年 · 零八年. */
export function readYear(page: Page, figure: Figure): YearReading | null {
  const { text } = page;
  const mark = skipSpaces(text, figure.to);
  const isYear = figure.length === 4 || (page.republic && isRepublican(figure));
  const notAfter = isYear ? notAfterYear : notAfterShortYear;
  if (text[mark] !== '年' || notAfter(text, mark + 1)) return null;
  const year = yearValue(page, figure);
  if (year === null) return null;
  const isBudget = text[mark + 1] === '度' && !notAfterBudget(text, mark + 2);
  const to = isBudget ? mark + 2 : mark + 1;
  if (isRepublican(figure))
    return { to, by: 'time/republic-year', year, loose: !isBudget && !(page.republic && namesYear(text, figure, to)) };
  return { to, by: 'time/year', year, loose: isLoose(text, figure) };
}

// Taiwan leaves 民国 out: 113年度 · 114年3月.
const isRepublican = (figure: Figure): boolean => !figure.han && figure.length === 3 && figure.value >= 90 && figure.value < 150;

const republicYear = /(?<!\d)(?:9\d|1[0-4]\d)年/;
const republicSigns = /民国\d|(?<!\d)1[0-4]\d年(?:度|底|初|[第前]?[一二三四1-4]季|营业额|营收|产值|出口|预算)/;

/** Whether a text counts years of the Republic of China: it names one, or what belongs to Taiwan. */
export const countsRepublicYears = (text: string): boolean =>
  republicYear.test(text) && (republicSigns.test(text) || homeCurrency(text) === 'TWD');

const beforeCount = oneOf('近逾超达满过约长');
const behindCount = oneOf('来间历老内以前后多余');

/** 109年 in such a text, unlike 近100年 and 120年历史. */
const namesYear = (text: string, figure: Figure, to: number): boolean =>
  !beforeCount(text, figure.to - figure.length - 1) && !behindCount(text, to);

function yearValue(page: Page, figure: Figure): number | null {
  if ((figure.length === 2 && figure.positional) || isSaidYear(page.text, figure)) return fullYear(page, figure.value);
  if (isRepublican(figure)) return republicOffset + figure.value;
  if (figure.length === 3 && figure.han && figure.positional) return figure.value;
  return figure.value >= 1000 && figure.value < 3000 ? figure.value : null;
}

const beforeSaidYear = oneOf('在从自于到至是的了我你他她它们生');

/** 十六年十月八日, unlike 开元十六年十月 and 十六年十个月 */
function isSaidYear(text: string, { han, positional, value, length, to }: Figure): boolean {
  if (!han || positional || value < 10 || value > 99) return false;
  const month = readFigure(text, to + 1);
  const isFree = isEdge(text, to - length - 1) || beforeSaidYear(text, to - length - 1);
  return isFree && month !== null && month.value <= 12 && text[month.to] === '月';
}

function isLoose(text: string, figure: Figure): boolean {
  if (figure.length === 2) return figure.han ? !figure.positional || isNeighbours(figure) : figure.value > 9 || text[figure.to - 2] !== '0';
  const isEarly = figure.value < 1000 || (figure.value < 1800 && figure.value % 10 === 0);
  return isEarly || figure.value > 2200 || (!figure.positional && figure.value % 100 === 0);
}

/**
 * The year that two digits stand for: the nearest to the reference date, or without one from 1950 to 2049.
 *
 * @example
 * fullYear({ reference: { year: 1999, month: 9, day: 2 } }, 97) //=> 1997
 */
export function fullYear({ reference }: Pick<Page, 'reference'>, short: number): number {
  if (!reference) return short < 50 ? 2000 + short : 1900 + short;
  const year = reference.year - (reference.year % 100) + short;
  if (year > reference.year + 20) return year - 100;
  return year < reference.year - 79 ? year + 100 : year;
}

/** Reads the first year of a range whose second bears the 年: 2000至2019年 · 2021-2025年 · 2021-25年. */
export function readYearRange(page: Page, figure: Figure): readonly [from: Figure, last: YearReading] | null {
  if (figure.length !== 4 || !figure.positional || figure.value < 1000 || figure.value >= 3000) return null;
  const joint = readJoint(page.text, figure.to);
  const next = joint < 0 ? null : readFigure(page.text, joint);
  if (!next) return null;
  const last = readYear(page, next);
  if (!last || typeof last.year !== 'number') return null;
  if (next.length === 4) return last.year > figure.value ? [figure, last] : null;
  const short = figure.value - (figure.value % 100) + next.value;
  return next.length === 2 && short > figure.value ? [figure, { ...last, year: short }] : null;
}

const eraWords = wordList(['民国', '公元前', '公元', '西元前', '西元']);
export const eraYearOpenings = eraWords.words;

/** Reads 民国111年 · 民国元年 · 公元2021年 · 公元前221年. */
export function readEraYear(page: Page, at: number): YearReading | null {
  const { text } = page;
  const word = eraWords.words[eraWords.indexAt(text, at)];
  if (!word) return null;
  const from = skipSpaces(text, at + word.length);
  const isFirst = text[from] === '元';
  const figure = isFirst ? null : isFigureCode(text.charCodeAt(from)) ? readFigure(text, from) : null;
  const mark = skipSpaces(text, isFirst ? from + 1 : (figure?.to ?? from));
  if (text[mark] !== '年' || (!isFirst && !figure)) return null;
  const value = figure?.value ?? 1;
  const to = text[mark + 1] === '度' ? mark + 2 : mark + 1;
  if (word === '民国')
    return value > 0 && value < 300 ? { to, by: 'time/republic-year', year: republicOffset + value, loose: false } : null;
  return { to, by: 'time/year', year: word.endsWith('前') ? 1 - value : value, loose: false };
}
