import { oneOf } from '../text/lookup';
import { isDigitCode, kindAt, kinds, runEnd, skipBlanks } from './codes';
import { type Decimal, parseDecimal } from './decimal';

/** An unsigned number in Arabic digits. */
export interface ArabicNumber {
  readonly to: number;
  readonly value: Decimal;
  /** Several points in a row (2.4.1): the digits up to the first one were read. */
  readonly dotted: boolean;
}

/** Longer runs of digits are codes or noise, never amounts. */
const longest = 40;

/**
 * Reads `1234`, `1,234,567.8`, `.5` and the digits that table extraction has torn (`5514. 24`, `1 1 . 4 \\%`) at a place of a folded text.
 *
 * @example
 * readArabic('1,043.5公顷', 0)?.value //=> { m: 10435, e: -1 }
 */
export function readArabic(text: string, from: number): ArabicNumber | undefined {
  let to = runEnd(text, from);
  if (to - from > longest) return undefined;
  if (to > from && followsTear(text, to) && mayClose(text, to)) {
    const torn = readTorn(text, from);
    if (torn) return torn;
  }
  while (to > from && text[to] === ',' && to - from < longest && groupAt(text, from, to)) to += 4;
  const whole = to;
  const continued = text[from - 1] === '.' && kindAt(text, from - 2) === kinds.digit;
  const end = text[to] === '.' && !continued ? runEnd(text, to + 1) : to;
  const dotted = end > to + 1 && text[end] === '.' && kindAt(text, end + 1) === kinds.digit;
  if (end > to + 1 && !dotted && end - to <= longest) to = end;
  return to > from ? { to, value: decimalOf(text, from, whole, to), dotted } : undefined;
}

const safeDigits = 15;
const zeroCode = '0'.charCodeAt(0);

/** The digits of a stretch with commas and one point, without cutting it out while they fit a double. */
function decimalOf(text: string, from: number, whole: number, to: number): Decimal {
  const e = to > whole ? whole + 1 - to : 0;
  if (to - from > safeDigits) return parseDecimal(text.slice(from, to).replaceAll(',', ''));
  let m = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isDigitCode(code)) m = m * 10 + code - zeroCode;
  }
  return { m, e };
}

function groupAt(text: string, from: number, comma: number): boolean {
  const head = comma - from;
  return (head <= 3 || text[comma - 4] === ',') && runEnd(text, comma + 1) === comma + 4;
}

/** 5514. 24 · 12 . 1 % · 1 1 . 4 \% */
function readTorn(text: string, from: number): ArabicNumber | undefined {
  let to = runEnd(text, from);
  let digits = text.slice(from, to);
  let gaps = 0;
  let point = false;
  for (;;) {
    const dotAt = skipBlanks(text, to);
    const dot: boolean = !point && text[dotAt] === '.';
    const next = skipBlanks(text, dot ? dotAt + 1 : to);
    const end = runEnd(text, next);
    if (end === next || end - from > longest) break;
    if (!dot && !point && (end - next > 1 || text.slice(to - 2, to).trim().length !== 1) && to - from > 1) break;
    if (next > to + (dot ? 1 : 0)) gaps++;
    digits += (dot ? '.' : '') + text.slice(next, end);
    point ||= dot;
    to = end;
  }
  const after = text[skipBlanks(text, to)];
  const closes = after === '%' || after === '\\' || after === '折';
  const cell = point && (after === undefined || after === '\n' || after === '\t' || after === '|');
  return gaps > 0 && (closes || cell) ? { to, value: parseDecimal(digits), dotted: false } : undefined;
}

const closers = oneOf('%\\折\n\t|');

/** Whether what closes a torn number stands behind these digits, points and blanks: looking is faster than reading. */
function mayClose(text: string, from: number): boolean {
  let to = from;
  while (to - from <= longest && (isDigitCode(text.charCodeAt(to)) || text[to] === ' ' || text[to] === '.')) to++;
  return to >= text.length || closers(text, to);
}

function followsTear(text: string, at: number): boolean {
  return text[at] === ' ' || (text[at] === '.' && text[at + 1] === ' ');
}
