/** Years without 年: in cells, in ranges, in lists, of budgets and schools. */
import { oneOf, wordList } from '../text/lookup';
import { fixed, type Moment } from './moment';
import { yearPeriod, yearsPeriod } from './period';
import { type Figure, isDigit, isEdge, isLetter, readFigure, readJoint, readWord } from './scan';

const isPlainYear = (figure: Figure): boolean => figure.length === 4 && !figure.han && figure.value >= 1900 && figure.value < 2100;

const isTail = oneOf('%‰_');

/** Whether figures end here: no letter, sign or further figure follows. */
export function endsAlone(text: string, at: number): boolean {
  const after = text.charCodeAt(at);
  if (isDigit(after) || isLetter(after)) return text[at] === 'T' && isDigit(text.charCodeAt(at + 1));
  const goesOn = (text[at] === '/' || text[at] === '.') && isDigit(text.charCodeAt(at + 1));
  return !goesOn && !isTail(text, at);
}

/** Reads 2016-2018 · 2016到2018 · 2024/25年度 · 2024财年 · 2021、2022年 · a year by itself; `opens`: nothing stands directly before. */
export function readPlainYears(text: string, at: number, opens: boolean, first: Figure): Moment | null {
  if (!isPlainYear(first)) return null;
  const ofOffice = readWord(text, first.to, officeYears);
  if (ofOffice > 0) return year(ofOffice, first.value);
  const split = readSplitYear(text, first);
  if (split) return split;
  const joint = readJoint(text, first.to);
  if (joint > 0) return readRange(text, first, joint);
  if (isListed(text, first.to)) return year(first.to, first.value);
  return opens && isBare(text, at, first.to) ? year(first.to, first.value) : null;
}

const year = (to: number, value: number): Moment => fixed(to, 'time/bare-year', 'year', yearPeriod(value));

const officeYears = wordList(['财政年度', '财年', '学年度', '学年', '会计年度', '赛季']);
const splitYears = wordList([...officeYears.words, '年度', '年']);

// 2024/25年度 · 2024/2025学年: a year of office or school that begins in one year and ends in the next.
function readSplitYear(text: string, first: Figure): Moment | null {
  if (text[first.to] !== '/' && text[first.to] !== '-') return null;
  const last = readFigure(text, first.to + 1);
  const ofOffice = last && isPlainYear(last) && last.value === first.value + 1 ? readWord(text, last.to, officeYears) : -1;
  if (ofOffice > 0) return fixed(ofOffice, 'time/year-range', 'year', yearsPeriod(first.value, first.value + 1));
  if (!last || last.han || last.length !== 2 || last.value !== (first.value + 1) % 100) return null;
  const to = readWord(text, last.to, splitYears);
  if (to < 0 && (text[first.to] === '-' || last.value <= 12 || isUnitAt(text, last.to) || !endsAlone(text, last.to))) return null;
  return fixed(Math.max(to, last.to), 'time/year-range', 'year', yearsPeriod(first.value, first.value + 1));
}

function readRange(text: string, first: Figure, joint: number): Moment | null {
  const last = readFigure(text, joint);
  if (!last || !isPlainYear(last) || last.value <= first.value || !endsAlone(text, last.to)) return null;
  if (isUnitAt(text, last.to)) return null;
  const to = Math.max(last.to, readWord(text, last.to, officeYears));
  return fixed(to, 'time/year-range', 'year', yearsPeriod(first.value, last.value));
}

const isListMark = oneOf('、和与及');

/** 2021、2022年 and 2021、2022和2023年: the last year of a list bears the 年 for all. */
function isListed(text: string, at: number): boolean {
  let mark = at;
  for (let i = 0; i < longestList && isListMark(text, mark); i++) {
    const next = readFigure(text, mark + 1);
    if (!next || !isPlainYear(next)) return false;
    if (text[next.to] === '年') return true;
    mark = next.to;
  }
  return false;
}

const longestList = 8;

// What a cell says of the year in two characters: 2021动土 · 2024投产.
const events = wordList(
  '动工 动土 开工 奠基 启动 启用 建成 建设 竣工 完工 落成 投产 投用 开园 开业 成立 设立 获批 通车 通过 入选 上市'.split(' '),
);

// A year without 年 stands in a cell or before a space: | 2021 | · (2021) · 2021 动土.
function isBare(text: string, at: number, to: number): boolean {
  if (events.indexAt(text, to) >= 0) return true;
  if (!isEdge(text, to) || ',:、'.includes(text[to] ?? ' ') || text[at - 1] === '、') return false;
  if (text[at - 1] === ',' && isDigit(text.charCodeAt(at - 2))) return false;
  // In a title (报告(2024)》, 省 2026 报告, 2024“论坛”) the year belongs to the name.
  if ('“《('.includes(text[to] ?? ' ') || (text[to] === ')' && '》年'.includes(text[to + 1] ?? ' '))) return false;
  // 国发[2023]12号
  if (')]'.includes(text[to] ?? ' ') && isDigit(text.charCodeAt(to + 1))) return false;
  if (text[at - 1] === ' ' && text[to] === ' ' && !isEdge(text, at - 2) && !isEdge(text, to + 1)) return false;
  return !isUnitAt(text, to);
}

const isUnit = oneOf('个家人件项万亿元吨千百米公平台套名户种次座条所倍%‰度号页期位辆款批处余多只把分岁届');

function isUnitAt(text: string, at: number): boolean {
  return isUnit(text, text[at] === ' ' ? at + 1 : at);
}
