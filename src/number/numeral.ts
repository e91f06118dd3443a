import { readArabic } from './arabic';
import { kindAt, kinds, skipBlanks, valueAt } from './codes';
import { add, type Decimal, shift } from './decimal';

/** An unsigned number in Arabic digits, Chinese numerals or both. */
export interface Numeral {
  readonly to: number;
  /** The number, or the upper one of two (八九百 is 900). */
  readonly value: Decimal;
  /** The lower one of two neighbours said as one (八九百 is 800). */
  readonly low: Decimal | null;
  /** The number is a floor: 余, 多, 几, 数, 来 stood in it. */
  readonly floor: boolean;
  /** Nothing but steps (千亿, 百万): a number only where the words around it say so. */
  readonly bare: boolean;
  /** Exponent of the last 十 … 亿, 0 without one. */
  readonly lastStep: number;
  /** Exponent of the 万 and 亿 that the whole number is scaled by (12万亿 is 12). */
  readonly scale: number;
  /** Number of Chinese digits written side by side (二〇二三 is 4), 0 where steps are used or the digits are Arabic. */
  readonly placed: number;
  /** It begins with Arabic digits. */
  readonly arabic: boolean;
  readonly dotted: boolean;
}

const zero: Decimal = { m: 0, e: 0 };
/** What 千, 百 and 兆 can begin besides a number: 千米, 百帕, 兆瓦. */
const unitTails = '米克瓦卡伏帕赫安焦字比电';
const longest = 80;

/**
 * Reads one unsigned number at a place of a folded text.
 *
 * 一百二 is 120 and 一百零二 is 102; a digit behind 万 counts thousands (九万四); 兆 is 10^12 unless a unit begins with it (兆瓦).
 *
 * @example
 * readNumeral('4.78万亿元', 0)?.value //=> { m: 478, e: 10 }
 */
export function readNumeral(text: string, from: number): Numeral | undefined {
  let total = zero;
  let largest = 0;
  let section = zero;
  let pending: Decimal | null = null;
  let single = false; // the pending digit is one Chinese digit, which may take the step of the one before (两千四)
  let low: { difference: number; exponent: number } | null = null;
  let lowPending = false;
  let floor = false;
  let bare = false;
  let lastStep = 0;
  let afterZero = false;
  let placed = 0;
  let scale = 0;
  let dotted = false;
  let arabic = false;
  let to = from;

  const scalePair = (by: number): void => {
    if (low) low = { difference: low.difference, exponent: low.exponent + by };
  };

  reading: while (to - from < longest) {
    const gap = to === from ? to : skipBlanks(text, to);
    const kind = kindAt(text, gap);
    if (gap > to && !joins(text, to, kind)) break;
    const at = gap;
    const started = to > from;
    switch (kind) {
      case kinds.digit:
      case kinds.point: {
        if (pending || (started && lastStep === 0 && !afterZero)) break reading;
        const number = kind === kinds.point && started ? undefined : readArabic(text, at);
        if (!number) break reading;
        pending = number.value;
        dotted = number.dotted;
        if (!started) arabic = true;
        single = false;
        to = number.to;
        if (dotted) break reading;
        break;
      }
      case kinds.han: {
        if (pending) break reading;
        let end = at;
        if (started) while (valueAt(text, end) === 0 && kindAt(text, end) === kinds.han) end++;
        if (end > at) afterZero = true;
        const first = end;
        while (kindAt(text, end) === kinds.han) end++;
        if (end === first && end > at) {
          to = end;
          break;
        }
        if (end - first > longest) break reading;
        const run = end - first;
        if (run > 2 && started) break reading;
        const ones = valueAt(text, end - 1);
        if (run === 2 && isPair(text, first)) {
          low = { difference: ones - valueAt(text, first), exponent: 0 };
          lowPending = true;
          pending = { m: ones, e: 0 };
        } else if (run >= 2 && started) {
          end = first + 1;
          pending = { m: valueAt(text, first), e: 0 };
        } else {
          pending = run > 15 ? { m: placeValue(text, first, end), e: 0 } : { m: placeValue(text, first, end), e: 0 };
          if (!started) placed = run;
        }
        single = run <= 2;
        to = end;
        break;
      }
      case kinds.vague: {
        if (pending) break reading;
        if (text[at] === '数' && started) break reading;
        const next = kindAt(text, at + 1);
        if (!started && next !== kinds.step && next !== kinds.big) return undefined;
        if (started && lastStep === 0) break reading;
        pending = started && next !== kinds.step && next !== kinds.big ? zero : { m: started ? 0 : 1, e: 0 };
        if (started && next === kinds.step) break reading;
        floor = true;
        single = false;
        to = at + 1;
        break;
      }
      case kinds.tens: {
        if (pending) break reading;
        section = add(section, { m: valueAt(text, at), e: 1 });
        lastStep = 1;
        afterZero = false;
        to = at + 1;
        break;
      }
      case kinds.step: {
        if (isUnitHead(text, at) && (started || text[at] === '百')) break reading;
        if (text[at] === '百' && text[at + 1] === '分' && (text[at + 2] === '点' || text[at + 2] === '之')) break reading;
        const exponent = valueAt(text, at);
        if (!pending) {
          if (started && !afterZero) break reading;
          if (!started && exponent > 1) bare = true;
          pending = { m: 1, e: 0 };
        } else if (placed > 1) break reading;
        section = add(section, shift(pending, exponent));
        if (lowPending) scalePair(exponent);
        lowPending = false;
        pending = null;
        placed = 0;
        lastStep = exponent;
        afterZero = false;
        to = at + 1;
        break;
      }
      case kinds.big: {
        if (text[at] === '兆' && unitTails.includes(text[at + 1] ?? '!')) break reading;
        const exponent = valueAt(text, at);
        if (!started) bare = true;
        if (placed > 1) break reading;
        const count: Decimal = add(section, pending ?? zero);
        if (count.m === 0 && !floor && pending) break reading;
        const empty = count.m === 0;
        if (low) scalePair(exponent);
        if (largest === 0) total = shift(empty ? { m: 1, e: 0 } : count, exponent);
        else if (exponent > largest || empty) total = shift(add(total, count), exponent);
        else total = add(total, shift(count, exponent));
        scale = largest === 0 || exponent > largest || empty ? scale + exponent : 0;
        largest = Math.max(largest, exponent);
        section = zero;
        pending = null;
        placed = 0;
        lowPending = false;
        lastStep = exponent;
        afterZero = false;
        to = at + 1;
        break;
      }
      default: {
        const word = text[at];
        if (word === '点' && started && pending && !arabicOnly(text, from, to)) {
          const decimals = readDecimals(text, at + 1);
          if (!decimals) break reading;
          pending = add(pending, decimals.value);
          single = false;
          to = decimals.to;
          break;
        }
        if (word === '点' && started && (lastStep > 0 || pending)) {
          const decimals = readDecimals(text, at + 1);
          if (!decimals) break reading;
          pending = pending ? add(pending, decimals.value) : decimals.value;
          single = false;
          to = decimals.to;
          break;
        }
        if ((word === '多' || word === '余' || word === '来') && started) {
          const next = skipBlanks(text, at + 1);
          if (kindAt(text, next) !== kinds.big || (pending && arabic && !pending.m)) break reading;
          floor = true;
          to = at + 1;
          break;
        }
        break reading;
      }
    }
  }
  if (to === from) return undefined;
  if (pending && single && !afterZero && lastStep > 1 && pending.m > 0) {
    pending = shift(pending, lastStep - 1);
    if (lowPending) scalePair(lastStep - 1);
  } else if (lowPending) scalePair(0);
  const value = add(add(total, section), pending ?? zero);
  if (pending) scale = 0;
  if (bare && floor === false && lastStep === 0) return undefined;
  return {
    to,
    value,
    low: low ? add(value, { m: -low.difference, e: low.exponent }) : null,
    floor,
    bare: bare && section.m <= 1000 && !pending,
    lastStep,
    scale,
    placed,
    arabic,
    dotted,
  };
}

function joins(text: string, to: number, next: number): boolean {
  const last = kindAt(text, to - 1);
  if (next === kinds.big || next === kinds.step) return true;
  return (last === kinds.big || last === kinds.step) && (next === kinds.han || '余多点'.includes(text[skipBlanks(text, to)] ?? '!'));
}

/** 四五 · 八九 · 三五 */
function isPair(text: string, at: number): boolean {
  const first = valueAt(text, at);
  const second = valueAt(text, at + 1);
  return first > 0 && (second === first + 1 || (first === 3 && second === 5));
}

function isUnitHead(text: string, at: number): boolean {
  return text[at] === '千' ? unitTails.includes(text[at + 1] ?? '!') : text[at] === '百' && text[at + 1] === '帕';
}

function placeValue(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + valueAt(text, i);
  return value;
}

function arabicOnly(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kindAt(text, i) !== kinds.digit && text[i] !== ',') return false;
  return true;
}

/** The digits behind 点: 五五四四 · 77 */
function readDecimals(text: string, at: number): { to: number; value: Decimal } | undefined {
  let to = skipBlanks(text, at);
  const from = to;
  let m = 0;
  while (to - from < 15 && ((kindAt(text, to) === kinds.han && text[to] !== '两') || kindAt(text, to) === kinds.digit)) m = m * 10 + valueAt(text, to++);
  if (to === from) return undefined;
  return { to, value: { m, e: from - to } };
}
