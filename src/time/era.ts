/** Decades and centuries. */
import { wordList } from '../text/lookup';
import { isoYear } from './calendar';
import { fixed, type Moment, type Page } from './moment';
import { type Period, point, since, stretch } from './period';
import { offsetWords, type WordRule } from './rule';
import { digitAt, readFigure, readJoint, readWord, skipSpaces } from './scan';

const century = (first: number): Period => stretch(isoYear(first), isoYear(first + 99), `${isoYear(first).slice(0, 2)}XX`);
const decade = (first: number): Period => stretch(isoYear(first), isoYear(first + 9), `${isoYear(first).slice(0, 3)}X`);

const relativeCenturies = offsetWords([
  ['上世纪', -1],
  ['上个世纪', -1],
  ['本世纪', 0],
  ['这个世纪', 0],
  ['这一世纪', 0],
  ['新世纪', 0],
  ['下世纪', 1],
  ['下个世纪', 1],
]);
const parts = wordList(['中后期', '中前期', '中叶', '中期', '初期', '后期', '末期', '前期', '初', '末', '代初', '代末']);
const middles = wordList(['中叶']);
const starts = wordList(['之初', '初']);
const ends = wordList(['末']);
const decadeMark = wordList(['年代']);
const sinceMark = wordList(['以来']);

// 20世纪90年代 · 上世纪八十年代初 · 21世纪 · 本世纪中叶 · 2020年代 · 60年代
/** Reads what a century or decade begins with; the part of it that 初, 中期 or 末 names is not narrowed down. */
export function readEra(page: Page, at: number): Moment | null {
  const head = readCentury(page, at);
  if (!head) return readDecade(page, at, null);
  const inside = readDecade(page, head.to, head.first);
  if (inside) return inside;
  const middle = readWord(page.text, head.to, middles);
  if (middle > 0) return fixed(middle, 'time/century', 'era', point(`${isoYear(head.first + 50)}~`));
  const start = readWord(page.text, head.to, starts);
  if (start > 0) return fixed(start, 'time/decade', 'era', decade(head.first));
  const end = readWord(page.text, head.to, ends);
  if (end > 0) return fixed(end, 'time/decade', 'era', decade(head.first + 90));
  return ending(page.text, head.to, 'time/century', century(head.first));
}

function readCentury({ text, reference }: Page, at: number): { to: number; first: number } | null {
  const named = relativeCenturies.find(text, at);
  if (named) return { to: at + named[0].length, first: Math.floor((reference?.year ?? 2000) / 100) * 100 + 100 * named[1] };
  const figure = readFigure(text, at);
  if (!figure || figure.value < 1 || figure.value > 30 || isBeforeChrist(text, at)) return null;
  const mark = skipSpaces(text, figure.to);
  const isName = text.startsWith('海上', mark + 2) || text.startsWith('经济报', mark + 2);
  return text.startsWith('世纪', mark) && !isName ? { to: mark + 2, first: (figure.value - 1) * 100 } : null;
}

const isBeforeChrist = (text: string, at: number): boolean => text.startsWith('公元前', at - 3);

function readDecade(page: Page, at: number, first: number | null): Moment | null {
  const from = skipSpaces(page.text, at);
  const pair = readDecadePair(page, from, first);
  if (pair) return pair;
  const figure = readFigure(page.text, from);
  if (!figure || figure.value % 10 !== 0) return null;
  const to = readWord(page.text, figure.to, decadeMark);
  if (to < 0) return null;
  const start = decadeStart(page, figure.value, first, figure.value === 0 && figure.length === 2);
  return start === null ? null : ending(page.text, to, 'time/decade', decade(start));
}

/** 五六十年代 · 七、八十年代 · 80、90年代 · 20至30年代: the decades from one to another. */
function readDecadePair(page: Page, at: number, first: number | null): Moment | null {
  const { text } = page;
  const pair = readTens(text, at) ?? readFigures(text, at);
  if (!pair) return null;
  const [early, late, to] = pair;
  const start = early > 0 && late > early ? decadeStart(page, early, first) : null;
  return start === null ? null : ending(text, to, 'time/decade', stretch(isoYear(start), isoYear(start + late - early + 9)));
}

type Decades = readonly [early: number, late: number, to: number];

/** 五六十年代 · 七、八十年代 */
function readTens(text: string, at: number): Decades | null {
  const next = text[at + 1] === '、' ? at + 2 : at + 1;
  const [early, late] = [digitAt(text, at), digitAt(text, next)];
  return late === early + 1 && text.startsWith('十年代', next + 1) ? [early * 10, late * 10, next + 4] : null;
}

/** 80、90年代 · 二十至四十年代 */
function readFigures(text: string, at: number): Decades | null {
  const early = readFigure(text, at);
  if (!early || early.value % 10 !== 0) return null;
  const joint = text[early.to] === '、' || text[early.to] === '和' ? early.to + 1 : readJoint(text, early.to);
  const late = joint > 0 ? readFigure(text, joint) : null;
  const to = late && late.value % 10 === 0 ? readWord(text, late.to, decadeMark) : -1;
  return to > 0 ? [early.value, late!.value, to] : null;
}

function decadeStart(page: Page, value: number, first: number | null, isNoughties = false): number | null {
  if (first !== null) return value < 100 ? first + value : null;
  if (value >= 1000) return value < 3000 ? value : null;
  // Without a century, the decade that has begun most lately: 60年代 is the 1960s.
  if ((value < 10 && !isNoughties) || value > 90) return null;
  const year = page.reference?.year ?? 2000;
  const own = year - (year % 100) + value;
  return own > year ? own - 100 : own;
}

function ending(text: string, at: number, by: string, period: Period): Moment {
  const since1 = readWord(text, at, sinceMark);
  if (since1 > 0) return fixed(since1, by, 'era', since(period));
  return fixed(Math.max(at, readWord(text, at, parts)), by, 'era', period);
}

export const eraRule: WordRule = { openings: relativeCenturies.words, read: readEra };
