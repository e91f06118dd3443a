/** Reading folded text by character codes: numbers, joints between the ends of a range, words of a list. */
import { parseInteger } from '../number/integer';
import { oneOf, type WordList, wordList } from '../text/lookup';

export interface Figure {
  readonly value: number;
  readonly to: number;
  /** Number of characters. */
  readonly length: number;
  readonly han: boolean;
  /** Read digit by digit (二〇二三, 2023), not by steps (二十三). */
  readonly positional: boolean;
}

const longestFigure = 8;
const isStep = oneOf('十百千廿卅');
const hanDigits = '〇零一二三四五六七八九两十百千廿卅';

let hanFigures: Uint8Array | undefined;

// Chinese numerals lie between 一 and 零; a byte a character.
const firstHan = '一'.charCodeAt(0);
const lastHan = '零'.charCodeAt(0);
const circleZero = '〇'.charCodeAt(0);
// The geometrical circle often stands where 〇 is meant (二○三五年).
const circle = '○';
const circleCode = circle.charCodeAt(0);

function hanTable(): Uint8Array {
  if (!hanFigures) {
    hanFigures = new Uint8Array(lastHan - firstHan + 1);
    for (const digit of hanDigits) if (digit !== '〇') hanFigures[digit.charCodeAt(0) - firstHan] = 1;
  }
  return hanFigures;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

const isHanFigure = (code: number): boolean =>
  code === circleZero || code === circleCode || (code >= firstHan && code <= lastHan && hanTable()[code - firstHan] === 1);

/** Whether a character can begin a figure: a digit, or a Chinese numeral up to thousands. */
export const isFigureCode = (code: number): boolean => isDigit(code) || isHanFigure(code);

/** All characters that can begin a figure. */
export const figureCodes = (): number[] => Array.from(`0123456789${hanDigits}`, (digit) => digit.charCodeAt(0));

/** Reads a whole number of at most eight characters, all Arabic or all Chinese; null if there is none or it is longer. */
export function readFigure(text: string, at: number): Figure | null {
  const han = !isDigit(text.charCodeAt(at));
  let to = at;
  let positional = true;
  while (to <= at + longestFigure && to < text.length) {
    const code = text.charCodeAt(to);
    if (han ? !isHanFigure(code) : !isDigit(code)) break;
    if (han && isStep(text, to)) positional = false;
    to++;
  }
  const length = to - at;
  if (length === 0 || length > longestFigure) return null;
  const value = han ? parseInteger(text.slice(at, to).replaceAll(circle, '〇')) : arabicValue(text, at, to);
  return value === undefined ? null : { value, to, length, han, positional };
}

function arabicValue(text: string, at: number, to: number): number {
  let value = 0;
  for (let i = at; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}

/** 两三 and 三五, the neighbours of a rough number; 二十三 and 九七 are none. */
export function isNeighbours({ han, positional, length, value }: Figure): boolean {
  const [first, last] = [Math.floor(value / 10), value % 10];
  return han && positional && length === 2 && first > 0 && (last === first + 1 || value === 35);
}

/** The value of a single Chinese digit or Arabic digit, or -1. */
export const digitAt = (text: string, at: number): number => parseInteger(text[at] ?? '') ?? -1;

/** The first offset from `at` on that holds no space, at most three spaces on. */
export function skipSpaces(text: string, at: number): number {
  let to = at;
  while (to < at + 3 && (text.charCodeAt(to) === 0x20 || text.charCodeAt(to) === 0x09)) to++;
  return to;
}

/** Reads one of the words at `at`, after optional spaces; words are tried in the order given. Returns its end, or -1. */
export const readWord = (text: string, at: number, words: WordList): number => words.endAt(text, skipSpaces(text, at));

const joints = wordList(['——', '至', '到', '-', '—', '--', '~']);

/** Reads what joins the two ends of a range (至, 到, -, —, ~), with spaces around it. Returns its end, or -1. */
export function readJoint(text: string, at: number): number {
  const to = readWord(text, at, joints);
  return to < 0 ? -1 : skipSpaces(text, to);
}

/** Reads the other end of 1-8 or 一至三, or the last of 一、二、三, which must go up by one; null where the figure stands alone. */
export function readLast(text: string, first: Figure): Figure | null {
  const joint = readJoint(text, first.to);
  if (joint > 0) {
    const last = readFigure(text, joint);
    return last && last.value > first.value ? last : null;
  }
  let last: Figure | null = null;
  while (text[(last ?? first).to] === '、' && (last ?? first).value < longestList) {
    const next = readFigure(text, (last ?? first).to + 1);
    if (next?.value !== (last ?? first).value + 1) break;
    last = next;
  }
  return last;
}

const longestList = 31;

/** Whether nothing more of the clause follows: end of text, a space or punctuation. */
export function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isEdgeMark(text, at);
}

const isEdgeMark = oneOf(' \t\n,。;:!?、()[]“”‘’|<>《》…');
