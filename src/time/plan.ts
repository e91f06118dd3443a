import { parseInteger } from '../number/integer';
import { oneOf, wordList } from '../text/lookup';
import type { Moment } from './moment';
import { type Period, since, yearPeriod, yearsPeriod } from './period';
import type { WordRule } from './rule';
import { readFigure } from './scan';

const firstPlanYear = 1953;
const yearsAPlan = 5;
// The third plan began after three years of readjustment.
const gapBeforeThird = 3;

/** The years of a five-year plan: 14 gives 2021 to 2025. */
export function planYears(plan: number): readonly [first: number, last: number] {
  const first = firstPlanYear + (plan - 1) * yearsAPlan + (plan > 2 ? gapBeforeThird : 0);
  return [first, first + yearsAPlan - 1];
}

type Ending = readonly [word: string, by: string, period: (first: number, last: number) => Period | null];

const whole = (first: number, last: number): Period => yearsPeriod(first, last);

const endings: readonly Ending[] = [
  ['时期', 'time/plan', whole],
  ['期间', 'time/plan', whole],
  ['以来', 'time/plan-since', (first) => since(yearPeriod(first))],
  ['期末', 'time/plan-end', (_, last) => yearPeriod(last)],
  ['末期', 'time/plan-end', (_, last) => yearPeriod(last)],
  ['末', 'time/plan-end', (_, last) => yearPeriod(last)],
  ['期初', 'time/plan-start', (first) => yearPeriod(first)],
  ['初期', 'time/plan-start', (first) => yearPeriod(first)],
  ['初', 'time/plan-start', (first) => yearPeriod(first)],
];
const endingWords = wordList(endings.map(([word]) => word));
const quotes = '“‘';
const closingQuotes = '”’';
// The plan as a paper, not as a time: “十四五”规划, “十四五”国家信息化规划.
const papers = wordList(['规划', '纲要']);
const longestTitle = 16;
const firstHan = 0x4e00;

function isPaper(text: string, at: number): boolean {
  if (text.startsWith('计划', at)) return true;
  for (let i = at; i < at + longestTitle && text.charCodeAt(i) >= firstHan; i++) {
    if (papers.indexAt(text, i) >= 0) return true;
  }
  return false;
}

// “十四五” · “十四五”时期 · “十三五”末 · 十五五期间 · “十四五”以来 · “十四五”前三年
/** Reads a plan period; quotation marks directly around it belong to it. */
export function readPlan(text: string, at: number): Moment | null {
  const opening = quotes.indexOf(text[at] ?? ' ');
  const quoted = opening >= 0;
  const from = quoted ? at + 1 : at;
  const name = planName(text, from);
  const number = name ? parseInteger(name.slice(0, -1)) : undefined;
  if (!name || number === undefined || number < 1 || number > 20) return null;
  const close = from + name.length;
  if (quoted && text[close] !== closingQuotes[opening]) return null;
  const end = quoted ? close + 1 : close;
  const ending = endings[endingWords.indexAt(text, end)];
  if (!ending && (name.length < 3 || isPaper(text, end))) return null;
  if (!quoted && (name.length < 3 || closingQuotes.includes(text[end] ?? ' '))) return null;
  const [first, last] = planYears(number);
  const head = ending ? null : readHead(text, end);
  const period = ending ? ending[2](first, last) : head ? yearsPeriod(first, first + head.years - 1) : whole(first, last);
  const to = ending ? end + ending[0].length : (head?.to ?? end);
  return { to, by: ending?.[1] ?? 'time/plan', grain: 'plan', year: first, month: 0, at: () => period };
}

/** 十四五 · 一五 */
function planName(text: string, from: number): string | null {
  const ones = text[from] === '十' ? from + 1 : from;
  const to = text[ones + 1] === '五' && isOnes(text, ones) ? ones + 2 : text[ones] === '五' ? ones + 1 : -1;
  return to < 0 ? null : text.slice(from, to);
}

const isOnes = oneOf('一二三四五六七八九');

function readHead(text: string, at: number): { to: number; years: number } | null {
  if (text[at] !== '前') return null;
  const figure = readFigure(text, at + 1);
  return figure && figure.value < yearsAPlan && text[figure.to] === '年' ? { to: figure.to + 1, years: figure.value } : null;
}

export const planRule: WordRule = { openings: ['“#', '‘#'], read: ({ text }, at) => readPlan(text, at) };
