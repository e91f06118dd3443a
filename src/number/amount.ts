import { oneOf } from '../text/lookup';
import { isLetterAt, kindAt, kinds, runEnd, skipBlanks, valueAt } from './codes';
import { add, type Decimal, toNumber } from './decimal';
import { type Amount, readNumeral } from './numeral';

export type { Amount } from './numeral';

const vulgar: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/**
 * Reads a number with its sign (负5, 零下5, 零上5), fractions (三分之一, 1/10, 3又二分之一, ½, 一半) and percentages in words (百分之五) included.
 *
 * @example
 * readAmount('百分之二点四', 0) // value 2.4, form 'percent'
 */
export function readAmount(text: string, from: number, depth = 0): Amount | undefined {
  if (depth > deepest) return undefined;
  const side = text[from] === '零' ? text[from + 1] : undefined;
  const ofZero = side === '下' || side === '上';
  if (!ofZero && kindAt(text, from) !== kinds.sign) return readUnsigned(text, from, depth);
  const amount = readUnsigned(text, skipBlanks(text, ofZero ? scaleEnd(text, from + 2) : from + 1), depth);
  if (!amount || side === '上') return amount && { ...amount, from };
  return { ...amount, from, value: negative(amount.value), low: amount.low && negative(amount.low) };
}

/** 零下{摄氏}5度 */
const scaleEnd = (text: string, at: number): number => (text.startsWith('摄氏', at) || text.startsWith('华氏', at) ? at + 2 : at);

const endsBurden = oneOf('减欠肩抱正担背胜自税增重身');

/** Whether 负 is the sign of the number behind it, and not the end of a word (减负1000亿元, 肩负三项任务, 正负0.5毫米). */
export const isMinus = (text: string, at: number): boolean => text[at] === '负' && !endsBurden(text, at - 1);

const negative = ({ m, e }: Decimal): Decimal => ({ m: -m, e });

/** Fractions of fractions are not said. */
const deepest = 2;

function readUnsigned(text: string, from: number, depth: number): Amount | undefined {
  if (kindAt(text, from) === kinds.fraction) return readVulgar(text, from);
  const below = partsAt(text, from);
  if (below) {
    const above = readAmount(text, below.to, depth + 1);
    return above && (below.percent ? { ...above, from, form: 'percent', bare: false } : fraction(from, above, below.parts));
  }
  const plain = readNumeral(text, from);
  if (!plain || plain.dotted || !(goesOn(text, plain.to) || kindAt(text, plain.to) === kinds.fraction)) return plain;
  return readParts(text, plain, depth) ?? readMixed(text, plain, depth) ?? readSlash(text, plain) ?? readHalf(text, plain) ?? plain;
}

// What a fraction or a mixed number goes on with.
const goesOn = oneOf('分份又/半 ');

function readVulgar(text: string, from: number): Amount | undefined {
  const m = vulgar[text[from]!];
  if (m === undefined) return undefined;
  return {
    from,
    to: from + 1,
    form: 'fraction',
    value: { m, e: 0 },
    low: null,
    floor: false,
    bare: false,
    scale: 0,
    placed: 0,
    arabic: true,
    dotted: false,
  };
}

/** 百分之 · 千分之 · 万分之 */
function partsAt(text: string, from: number): { to: number; percent: boolean; parts: number } | undefined {
  const kind = kindAt(text, from);
  if (kind !== kinds.step && kind !== kinds.big) return undefined;
  let at = from;
  let parts = 1;
  while (at - from < 4 && (kindAt(text, at) === kinds.step || kindAt(text, at) === kinds.big)) {
    parts *= 10 ** exponents[text[at]!]!;
    at++;
  }
  const to = partsEnd(text, at);
  return to < 0 ? undefined : { to, percent: parts === 100, parts };
}

const exponents: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 亿: 8, 兆: 12 };

/** The place behind 分之, or 份之 as Hong Kong writes, or -1. */
function partsEnd(text: string, at: number): number {
  const part = skipBlanks(text, at);
  if (text[part] !== '分' && text[part] !== '份') return -1;
  const of = skipBlanks(text, part + 1);
  return text[of] === '之' ? skipBlanks(text, of + 1) : -1;
}

function fraction(from: number, above: Amount, below: number): Amount {
  const m = toNumber(above.value) / below;
  return { ...above, from, value: { m, e: 0 }, low: above.low && { m: toNumber(above.low) / below, e: 0 }, form: 'fraction' };
}

/** 三分之一 · 一百分之二 · 四分一 · 三分二 */
function readParts(text: string, below: Amount, depth: number): Amount | undefined {
  const to = partsEnd(text, below.to);
  const parts = toNumber(below.value);
  if (parts === 0) return undefined;
  if (to >= 0) {
    const above = readAmount(text, to, depth + 1);
    return above && fraction(below.from, above, parts);
  }
  const short = text[below.to] === '份' || (text[below.to] === '分' && isShortAbove(text, below));
  if (!short || below.arabic || parts > 10 || (kindAt(text, below.to + 1) !== kinds.step && kindAt(text, below.to + 1) !== kinds.han))
    return undefined;
  const above = readNumeral(text, below.to + 1);
  return above && fraction(below.from, above, parts);
}

/** The 一 of 四分一 and the 二 of 三分二 (as Hong Kong writes), unlike the seconds of 三分二秒. */
function isShortAbove(text: string, { to, value }: Amount): boolean {
  const at = to + 1;
  if (text[at] === '一') return true;
  const above = kindAt(text, at) === kinds.han ? valueAt(text, at) : 0;
  return above > 0 && above < toNumber(value) && kindAt(text, at + 1) === kinds.none && !endsShort(text, at + 1);
}

const endsShort = oneOf('秒分点钱角毛');

/** 3又二分之一 · 4 6/3 · 2½ */
function readMixed(text: string, whole: Amount, depth: number): Amount | undefined {
  const at = skipBlanks(text, whole.to);
  const part =
    whole.arabic && kindAt(text, whole.to) === kinds.fraction
      ? readVulgar(text, whole.to)
      : text[at] === '又' && depth < deepest
        ? readUnsigned(text, skipBlanks(text, at + 1), depth + 1)
        : at > whole.to && whole.arabic
          ? slashAt(text, at)
          : undefined;
  return part?.form === 'fraction' ? { ...part, from: whole.from, value: add({ m: toNumber(whole.value), e: 0 }, part.value) } : undefined;
}

function slashAt(text: string, at: number): Amount | undefined {
  if (kindAt(text, at) !== kinds.digit) return undefined;
  const above = readNumeral(text, at);
  return above && readSlash(text, above);
}

/** 1/10 · 3/2 */
function readSlash(text: string, above: Amount): Amount | undefined {
  if (text[above.to] !== '/' || !above.arabic || above.value.e !== 0 || text[above.from - 1] === '/') return undefined;
  const to = runEnd(text, above.to + 1);
  if (to === above.to + 1 || to > above.to + 5 || text[to] === '/' || text[to] === '.' || isLetterAt(text, to)) return undefined;
  const below = Number(text.slice(above.to + 1, to));
  return below === 0 ? undefined : fraction(above.from, { ...above, to }, below);
}

/** 一半 */
function readHalf(text: string, one: Amount): Amount | undefined {
  if (text[one.to] !== '半' || one.value.m !== 1 || one.value.e !== 0 || one.to - one.from !== 1) return undefined;
  return { ...one, to: one.to + 1, value: { m: 5, e: -1 }, form: 'fraction' };
}
