import type { Comparator } from '../analysis/types';
import { oneOf } from '../text/lookup';
import type { Quantity } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { isMinus } from './amount';
import { codes, isLetterAt, kindAt, kinds, runEnd } from './codes';
import type { Draft } from './draft';
import { hedgeAfter, hedgeBefore } from './hedges';
import { indexBefore } from './indexes';
import { endsLength } from './measured';
import { phraseEnd } from './phrases';
import { readDraft } from './range';
import { refusal } from './refuse';
import { matchUnit } from './units';
import { readCountless, readDigitCount, readWord, type Step } from './words';

export interface QuantityOptions {
  /** Currency that 元, 角 and 分 stand for where no name stands before or behind them; CNY unless given. */
  readonly currency?: string | null;
}

/**
 * Reads every quantity of a folded or normalized text, in order and without overlaps; `times` (sorted) are never read into.
 *
 * Values are exact and scaled (389.9亿元 is 38990000000). A range is closed: [min, max]. A floor word inside the number
 * (5000余家, 数十亿) gives the floor and `>`. Points stay points: 0.6个百分点 is 0.6 pp, not 0.6 %.
 *
 * @example
 * readQuantities('总规模超2000亿元')[0] // from 4, to 10, value 200000000000, unit 'CNY', comparator '>'
 */
export function readQuantities(text: string, times: readonly NormalSpan[] = [], options: QuantityOptions = {}): Quantity[] {
  const found: Quantity[] = [];
  const { length } = text;
  let lock = 0;
  let floor = 0;
  let at = 0;
  while (at < length) {
    const code = codes[text.charCodeAt(at)]!;
    if (code === 0) {
      at++;
      continue;
    }
    while (lock < times.length && times[lock]!.to <= at) lock++;
    const time = times[lock];
    if (time && time.from <= at) {
      at = floor = time.to;
      continue;
    }
    const { draft, to } = readAt(text, at, code >> 4, floor);
    const cut = time !== undefined && time.from < to;
    if (draft && !cut) {
      found.push(finish(text, draft, options, found[found.length - 1]));
      floor = draft.to;
    }
    at = cut ? Math.max(at + 1, Math.min(to, time.from)) : to;
  }
  return found;
}

function readAt(text: string, at: number, kind: number, floor: number): Step {
  if (kind === kinds.word) return readWord(text, at);
  if (!opens(text, at, kind)) return { draft: null, to: at + 1 };
  const metre = kind === kinds.han && text[at - 1] === '米' && at > floor ? readDraft(text, at - 1, floor) : undefined;
  if (metre) return { draft: metre, to: metre.to };
  const phrase = phraseEnd(text, at);
  if (phrase.headed || isAlone(text, at, kind)) return { draft: null, to: Math.max(phrase.to, at + 1) };
  const counted = kind === kinds.han ? readDigitCount(text, at) : kind === kinds.vague ? readCountless(text, at) : null;
  const draft = counted ?? readDraft(text, at, floor);
  if (phrase.to >= (draft?.to ?? at + 1)) return { draft: null, to: phrase.to };
  if (!draft) return { draft: null, to: kind === kinds.digit ? runEnd(text, at) : at + 1 };
  return { draft: refusal(text, draft) ? null : draft, to: Math.max(draft.to, at + 1) };
}

// What a number goes on with behind its first digit.
const goesOn = oneOf('点又折分份至到以上下 、-—~');

/** A lone Chinese digit before a word that is no unit (一体, 数据), by far the most frequent case; 数 and 几 stand for digits of hundreds, … . */
function isAlone(text: string, at: number, kind: number): boolean {
  const next = kindAt(text, at + 1);
  if (kind === kinds.vague) return next !== kinds.step && next !== kinds.big && text[at + 1] !== '以';
  if (kind !== kinds.han || next !== kinds.none || goesOn(text, at + 1)) return false;
  const unit = matchUnit(text, at + 1);
  return unit === undefined || (unit.digitsOnly && !endsLength(text, unit));
}

const closes = oneOf(')）]');

/** Tells whether a number can begin at a sign or a point. */
function opens(text: string, at: number, kind: number): boolean {
  if (kind === kinds.point) return kindAt(text, at + 1) === kinds.digit && kindAt(text, at - 1) === kinds.none && !isLetterAt(text, at - 1);
  if (kind !== kinds.sign) return true;
  if (text[at] === '负') return isMinus(text, at) && (kindAt(text, at + 1) !== kinds.none || text[at + 1] === ' ');
  return kindAt(text, at - 1) === kinds.none && !isLetterAt(text, at - 1) && !closes(text, at - 1);
}

const predicates = ['成长为', '跨入', '迈入', '迈向', '进入', '跻身', '升级为', '成为', '达到', '突破'];

function finish(text: string, draft: Draft, { currency }: QuantityOptions, previous: Quantity | undefined): Quantity {
  const { from, to, by } = draft;
  const before = hedgeBefore(text, draft);
  const after = hedgeAfter(text, draft);
  const level = text[to] === '级' && draft.unit !== '{级}';
  const predicate = level && predicates.some((word) => text.startsWith(word, from - word.length));
  const { quantity, unit } = draft.unit === '' ? bareUnit(text, draft, level) : draft;
  const listed =
    text[from - 1] === '、' && previous?.to === from - 1 && previous.unit === unit && previous.hedgeFrom < previous.from
      ? previous.comparator
      : undefined;
  const hedged = draft.fixed ?? after?.comparator ?? before?.comparator ?? listed;
  const comparator: Comparator = hedged ?? (draft.floor ? '>' : predicate ? '~' : '=');
  return {
    from,
    to,
    quantity,
    value: draft.value,
    unit: currency ? homeUnit(text, draft, unit, currency) : unit,
    comparator,
    hedgeFrom: before?.from ?? from,
    hedgeTo: after?.to ?? to,
    attributive: level && !predicate,
    by,
  };
}

/** 突破百亿大关 and 万亿级 mean money; 达到1000万 counts what the words before it name. */
function bareUnit(text: string, draft: Draft, level: boolean): Pick<Quantity, 'quantity' | 'unit'> {
  const { from, to, bare, value, scaled } = draft;
  const index = scaled ? undefined : indexBefore(text, draft);
  if (index) return index;
  const large = typeof value === 'number' && value >= 1e8;
  if (level || (large && (bare || text.startsWith('大关', to) || onStage(text, to) || speaksOfMoney(text, from))))
    return { quantity: 'money', unit: 'CNY' };
  return { quantity: 'count', unit: text.slice(Math.max(0, from - 4), from).includes('人次') ? '{人次}' : '{}' };
}

/** 数字经济规模超过45万亿 · 票房突破53亿; but 中等收入群体超过4亿, 参数规模达到2万亿 */
function speaksOfMoney(text: string, from: number): boolean {
  if (text.slice(Math.max(0, from - 12), from).includes('参数')) return false;
  for (let i = from - 1; i >= 0 && i > from - 12 && !isPause(text, i); i--) {
    if (peopleWords.some((word) => text.startsWith(word, i))) return false;
    if (meansMoney(text, i) || moneyWords.some((word) => text.startsWith(word, i))) return true;
  }
  return false;
}

const isPause = oneOf('，,。；;\n');
const meansMoney = oneOf('额值收资款税');
const peopleWords = ['群体', '人群', '人口', '人数', '用户'];
const moneyWords = ['规模', '票房', '经济', '利润', '产业', 'GDP'];

const endsClause = oneOf('，。；\n');

/** 5万亿、6万亿台阶 */
function onStage(text: string, to: number): boolean {
  for (let i = to; i < to + 10 && i < text.length && !endsClause(text, i); i++) if (text.startsWith('台阶', i)) return true;
  return false;
}

const isMoney = oneOf('元块角分钱毛');

/** 元 without a name is the money of the place that the text comes from. */
function homeUnit(text: string, { from, to }: Draft, unit: string, currency: string): string {
  return unit.startsWith('CNY') && kindAt(text, from) !== kinds.none && isMoney(text, to - 1) ? currency + unit.slice(3) : unit;
}
