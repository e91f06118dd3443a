/** Takes out blanks that only the typesetting put there. Works on folded text. */
import { type Alignment, textEditor } from '../text/alignment';

const [space, point, percent, labelEnd] = [0x20, 0x2e, 0x25, 0x3011];

const isHan = (unit: number): boolean => (unit >= 0x3400 && unit < 0xa000) || (unit >= 0xd840 && unit < 0xe000) || unit === 0x3007;
/** Han characters and the marks of Chinese text that folding leaves as they are. */
const isChinese = (unit: number): boolean => isHan(unit) || (unit >= 0x2010 && unit < 0x2027) || (unit >= 0x3001 && unit < 0x3020);
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Blanks up to this many belong to a word or a gap between words; more are columns. */
const widestGap = 3;

/**
 * Takes out the blanks beside figures, letters and marks in Chinese text, between the single characters of a spread word (单　位,
 * 龚 正), and inside broken figures (7 . 8). Blanks between words of Han characters and behind a label (【要闻】) stay; tabs and line feeds always do.
 */
export function dropBlanks(text: string): { text: string; alignment: Alignment | null } {
  const unitAt = (at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);
  const editor = textEditor(text);
  let to: number;
  for (let from = text.indexOf(' '); from >= 0; from = text.indexOf(' ', to)) {
    to = from + 1;
    while (unitAt(to) === space) to++;
    if (isNeedless(unitAt, from, to)) editor.replace(from, to, '');
  }
  return editor.finish();
}

type UnitAt = (at: number) => number;

function isNeedless(unitAt: UnitAt, from: number, to: number): boolean {
  const left = unitAt(from - 1);
  const right = unitAt(to);
  if (left < space || right < space || left === labelEnd) return false;
  if (isHan(left) && isHan(right)) return !isHan(unitAt(from - 2)) && !isHan(unitAt(to + 1));
  if (to - from > widestGap) return false;
  return isChinese(left) || isChinese(right) || isInFigure(unitAt, left, right, from, to);
}

/** 7 . 8 and 8 % are broken figures, 1. 2 may be a list number and a figure. */
function isInFigure(unitAt: UnitAt, left: number, right: number, from: number, to: number): boolean {
  if (isDigit(left) && right === percent) return true;
  if (isDigit(left) && right === point) return isDigit(unitAt(to + 1)) || (unitAt(to + 1) === space && isDigit(unitAt(to + 2)));
  return left === point && isDigit(right) && unitAt(from - 2) === space && isDigit(unitAt(from - 3));
}
