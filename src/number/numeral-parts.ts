import { oneOf } from '../text/lookup';
import { type ArabicNumber, readArabic } from './arabic';
import { kindAt, kinds, runEnd, skipBlanks, valueAt } from './codes';
import { add, type Decimal, shift, zero } from './decimal';
import { isDecimalDigit, isLoneThree, isOneOrTwo, isPair, opensUnitTail, placeValue, startsUnit } from './numeral-words';

/** What has been read so far; a part returns false when it does not belong to the number any more. */
export interface NumeralState {
  readonly text: string;
  readonly from: number;
  to: number;
  total: Decimal;
  section: Decimal;
  pending: Decimal | null;
  /** The pending digit is one Chinese digit, which takes the step of the one before (两千四). */
  single: boolean;
  afterZero: boolean;
  largest: number;
  lastStep: number;
  scale: number;
  placed: number;
  pair: { readonly difference: number; exponent: number; open: boolean } | null;
  floor: boolean;
  bare: boolean;
  arabic: boolean;
  dotted: boolean;
}

/** Longer runs are noise. */
export const longest = 80;
/** 亿亿亿 is the end of what can be meant. */
export const mostZeros = 24;

/** Reads the next part of a number; false where the number ends. */
export function takePart(state: NumeralState): boolean {
  const { text, to, from } = state;
  const at = to === from ? to : skipBlanks(text, to);
  const kind = kindAt(text, at);
  if (at > to && !joins(text, to, at, kind)) return false;
  switch (kind) {
    case kinds.digit:
    case kinds.point:
      return takeArabic(state, at);
    case kinds.han:
      return takeDigits(state, at);
    case kinds.vague:
      return takeVague(state, at);
    case kinds.tens:
      return takeTens(state, at);
    case kinds.step:
      return takeStep(state, at);
    case kinds.big:
      return takeBig(state, at);
    default:
      return to > from && (takePoint(state, at) || takeMore(state, at));
  }
}

/** Blanks stand inside a number only beside its steps (7 万5 千, 7 万 5 千), its zeros (一 百 零 八) and its point (陆 点 五). */
function joins(text: string, to: number, at: number, next: number): boolean {
  if (next === kinds.big || next === kinds.step) return true;
  const last = kindAt(text, to - 1);
  if (next === kinds.digit)
    return (
      (last === kinds.big || last === kinds.step) && text[to - 2] === ' ' && kindAt(text, skipBlanks(text, runEnd(text, at))) === kinds.step
    );
  if (text[at] === '点') return last !== kinds.digit && kindAt(text, skipBlanks(text, at + 1)) === kinds.han;
  if (last === kinds.han && next === kinds.han) return text[to - 1] === '零' && text[to - 2] === ' ';
  return (
    (last === kinds.big || last === kinds.step) && (next === kinds.han || next === kinds.vague || text[at] === '余' || text[at] === '多')
  );
}

/** 34,567 · .5 */
function takeArabic(state: NumeralState, at: number): boolean {
  const started = at > state.from;
  if (state.pending || (started && ((state.lastStep === 0 && !state.afterZero) || kindAt(state.text, at) === kinds.point))) return false;
  const number = readArabic(state.text, at);
  const isLast = number !== undefined && started && isLastDigit(state, number);
  if (!number || (started && !isLast && !continues(state, number))) return false;
  state.pending = number.value;
  state.dotted = number.dotted;
  state.arabic ||= !started;
  state.single = isLast;
  state.bare = false;
  state.to = number.to;
  return true;
}

/** Arabic digits go on behind a step where they fill it (3万4000) or take one of their own (5亿1万); 390万65岁 are two numbers. */
function continues({ text, lastStep, afterZero }: NumeralState, { to, value }: ArabicNumber): boolean {
  const next = kindAt(text, skipBlanks(text, to));
  return afterZero || next === kinds.step || next === kinds.big || (value.e === 0 && String(value.m).length === lastStep);
}

const endsSentence = oneOf('。；;!！?？\n到至元块');

/** 8万3 and no more: a last digit that takes the step below, as 八万三 does. */
const isLastDigit = ({ text, lastStep, afterZero }: NumeralState, { to, value }: ArabicNumber): boolean =>
  lastStep > 1 && !afterZero && value.e === 0 && value.m > 0 && value.m < 10 && (to === text.length || endsSentence(text, to));

/** 五 · 二〇二三 · 零六 · 八九 */
function takeDigits(state: NumeralState, at: number): boolean {
  const { text } = state;
  if (state.pending || isLoneThree(text, at)) return false;
  const started = at > state.from;
  let first = at;
  if (started) while (kindAt(text, first) === kinds.han && valueAt(text, first) === 0) first++;
  state.afterZero ||= first > at;
  // 三十两 is thirty taels, 三千两百 is a number.
  if (started && text[first] === '两' && kindAt(text, first + 1) !== kinds.step && kindAt(text, first + 1) !== kinds.big) return false;
  let end = first;
  while (kindAt(text, end) === kinds.han && end - first < longest && (text[end] !== '两' || end === first || isOneOrTwo(text, first, end)))
    end++;
  state.to = end;
  if (end === first) return true;
  const run = end - first;
  const last = valueAt(text, end - 1);
  if (run === 2 && isPair(text, first)) {
    state.pair = { difference: last - valueAt(text, first), exponent: 0, open: true };
    state.pending = { m: last, e: 0 };
  } else if (started) {
    state.to = first + 1;
    state.pending = { m: valueAt(text, first), e: 0 };
  } else {
    state.pending = { m: placeValue(text, first, end), e: 0 };
    state.placed = run;
  }
  state.single = true;
  state.bare = false;
  return true;
}

/** 几百 · 数十 · 十几 · 20几万 · 一万几千 · 一千五百零几万 */
function takeVague(state: NumeralState, at: number): boolean {
  if (state.text.startsWith('几内亚', at)) return false;
  if (state.pending && state.arabic && state.lastStep === 0 && state.text[at] === '几' && state.text[at - 1] === '0') {
    state.floor = true;
    state.to = at + 1;
    return true;
  }
  const next = kindAt(state.text, at + 1);
  const stepped = next === kinds.step || next === kinds.big;
  const started = at > state.from;
  const isLower = next !== kinds.step || valueAt(state.text, at + 1) < state.lastStep;
  if (state.pending || (started ? state.text[at] === '数' || !isLower || state.lastStep === 0 : !stepped)) return false;
  state.pending = started ? zero : { m: 1, e: 0 };
  state.floor = true;
  state.single = false;
  state.to = at + 1;
  return true;
}

/** 廿 · 五百卅四 */
function takeTens(state: NumeralState, at: number): boolean {
  if (state.pending) return false;
  state.section = add(state.section, { m: valueAt(state.text, at), e: 1 });
  state.lastStep = 1;
  state.afterZero = state.bare = false;
  state.to = at + 1;
  return true;
}

function takeStep(state: NumeralState, at: number): boolean {
  const { text } = state;
  const started = at > state.from;
  if (startsUnit(text, at, started)) return false;
  const exponent = valueAt(text, at);
  if (!state.pending) {
    if (started && !state.afterZero) return false;
    state.bare = !started && exponent > 1;
    state.pending = { m: 1, e: 0 };
  } else if (state.placed > 1) return false;
  else if (state.pending.m === 0 && !state.floor) state.pending = { m: 1, e: 0 };
  state.section = add(state.section, shift(state.pending, exponent));
  if (state.pair?.open) {
    state.pair.exponent += exponent;
    state.pair.open = false;
  }
  state.lastStep = exponent;
  return closePart(state, at + 1);
}

function takeBig(state: NumeralState, at: number): boolean {
  const { text } = state;
  if (state.placed > 1 || (text[at] === '兆' && opensUnitTail(text, at + 1))) return false;
  const exponent = valueAt(text, at);
  if (state.scale + exponent > mostZeros) return false;
  if (at === state.from) state.bare = true;
  if (state.section.m > 0) raiseTail(state);
  const count = add(state.section, state.pending ?? zero);
  const empty = count.m === 0;
  if (empty && ((state.pending && !state.floor) || exponent < state.largest)) return false;
  const multiplies = state.largest > 0 && (exponent > state.largest || empty);
  if (state.largest === 0) state.total = shift(empty ? { m: 1, e: 0 } : count, exponent);
  else state.total = multiplies ? shift(add(state.total, count), exponent) : add(state.total, shift(count, exponent));
  if (state.pair) {
    state.pair.exponent += exponent;
    state.pair.open = false;
  }
  state.scale = state.largest === 0 || multiplies ? state.scale + exponent : 0;
  state.largest = Math.max(state.largest, exponent);
  state.section = zero;
  state.lastStep = exponent;
  return closePart(state, at + 1);
}

function closePart(state: NumeralState, to: number): true {
  state.pending = null;
  state.placed = 0;
  state.afterZero = false;
  state.to = to;
  return true;
}

/** 二点五 · 两千万点五五四四 · 零点77 */
function takePoint(state: NumeralState, at: number): boolean {
  const { text } = state;
  if (text[at] !== '点' || (state.arabic && state.lastStep === 0) || (!state.pending && state.lastStep === 0)) return false;
  const from = skipBlanks(text, at + 1);
  let to = from;
  let m = 0;
  while (to - from < 15 && isDecimalDigit(text, to)) m = m * 10 + valueAt(text, to++);
  if (to === from) return false;
  state.pending = add(state.pending ?? zero, { m, e: from - to });
  state.single = false;
  state.placed = 0;
  state.to = to;
  return true;
}

/** 一千多万 · 十余万 · 十来万 */
function takeMore(state: NumeralState, at: number): boolean {
  const { text } = state;
  if (text[at] !== '多' && text[at] !== '余' && text[at] !== '来') return false;
  if (kindAt(text, skipBlanks(text, at + 1)) !== kinds.big) return false;
  state.floor = true;
  state.to = at + 1;
  return true;
}

/** 两千四 · 九万四 · 百二万: a last digit takes the step below the one before it. */
export function raiseTail(state: NumeralState): void {
  const { pending, pair, lastStep } = state;
  if (!pending || !state.single || state.afterZero || lastStep < 2 || pending.m === 0) return;
  state.pending = shift(pending, lastStep - 1);
  if (pair?.open) pair.exponent += lastStep - 1;
}
