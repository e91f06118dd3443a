import type { Comparator } from '../analysis/types';
import type { Quantity } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { codeTable, isLetterAt, kindAt, kinds, runEnd } from './codes';
import { hedgeAfter, hedgeBefore } from './hedges';
import { type Draft, readDraft } from './measured';
import { readDoubled, readDoubling, readHalf } from './multiple';
import { phraseEnd } from './phrases';
import { readFirst, readPlace, readTop } from './rank';

export interface QuantityOptions {
  /** Currency that 元, 角 and 分 stand for without a name before or behind them; CNY unless given. */
  readonly currency?: string;
}

/**
 * Reads every quantity of a folded or normalized text, in order and without overlaps; `times` (sorted) are never read into.
 *
 * Values are exact and scaled (389.9亿元 is 38990000000). A range is closed: [min, max]. A floor word inside the number
 * (5000余家, 数十亿) gives the floor and `>`. Points stay points: 0.6个百分点 is 0.6 pp, not 0.6 %.
 */
export function readQuantities(text: string, times: readonly NormalSpan[] = [], options: QuantityOptions = {}): Quantity[] {
  const found: Quantity[] = [];
  const table = codeTable();
  const { length } = text;
  let lock = 0;
  let floor = 0;
  let at = 0;
  while (at < length) {
    const code = table[text.charCodeAt(at)]!;
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
    const step = readAt(text, at, code >> 4, floor);
    const draft = step.draft;
    if (draft && !(time && time.from < draft.to)) {
      const quantity = finish(text, draft, options);
      if (quantity) found.push(quantity);
      floor = draft.to;
    }
    at = Math.max(at + 1, time ? Math.min(step.to, Math.max(time.from, at + 1)) : step.to);
  }
  return found;
}

interface Step {
  readonly draft: Draft | null;
  readonly to: number;
}

function readAt(text: string, at: number, kind: number, floor: number): Step {
  if (kind === kinds.word) return readWord(text, at);
  if (kind === kinds.sign && !opensNegative(text, at)) return { draft: null, to: at + 1 };
  if (kind === kinds.point && (kindAt(text, at + 1) !== kinds.digit || kindAt(text, at - 1) !== kinds.none || isLetterAt(text, at - 1))) return { draft: null, to: at + 1 };
  if (kind === kinds.currency) return { draft: null, to: at + 1 };
  const draft = readDraft(text, at, floor);
  const phrase = phraseEnd(text, at);
  if (phrase > 0 && phrase >= (draft?.to ?? 0)) return { draft: null, to: Math.max(phrase, at + 1) };
  if (!draft) return { draft: null, to: kind === kinds.digit ? runEnd(text, at) : at + 1 };
  return { draft: isQuantity(text, at, draft) ? draft : null, to: draft.to };
}

function readWord(text: string, at: number): Step {
  const word = text[at];
  if (word === '第') return readPlace(text, at);
  if (word === '前') return readTop(text, at);
  const draft = word === '首' ? readFirst(text, at) : word === '翻' ? readDoubling(text, at) : word === '倍' ? readDoubled(text, at) : readHalf(text, at);
  return { draft, to: draft?.to ?? at + 1 };
}

function opensNegative(text: string, at: number): boolean {
  if (text[at] === '负') return kindAt(text, at + 1) !== kinds.none;
  const before = kindAt(text, at - 1);
  return before === kinds.none && !isLetterAt(text, at - 1) && !')）]'.includes(text[at - 1] ?? '\n');
}

/** Refuses dates, model names, codes and bare numbers that count nothing. */
function isQuantity(text: string, at: number, draft: Draft): boolean {
  const { unit, quantity, value } = draft;
  if (isLetterAt(text, at - 1) || (text[at - 1] === '-' && isLetterAt(text, at - 2))) {
    if (quantity !== 'money' && quantity !== 'percent' && quantity !== 'percentage_point') return false;
  }
  if (text[at - 1] === '.' && kindAt(text, at - 2) === kinds.digit) return false;
  if (unit === 'a' && text[draft.to - 1] === '年' && typeof value === 'number' && value >= 1000 && value < 3000 && /\d{4}年$|[〇零一二三四五六七八九]{4}年$/.test(text.slice(draft.to - 5, draft.to))) return false;
  if (unit === 'd' && text[draft.to - 1] === '日' && (text[at - 1] === '月' || !/^(以|之)?内/.test(text.slice(draft.to, draft.to + 2)))) return false;
  if (draft.one && quantity !== 'length' && quantity !== 'mass' && quantity !== 'money' && quantity !== 'multiple' && quantity !== 'ratio') {
    return '唯仅只'.includes(text[at - 1] ?? '!') || hedgeBefore(text, at) !== undefined;
  }
  if (unit === '') return isScaled(text, draft);
  if (draft.bare && typeof value === 'number' && /^[百千万亿兆]$/.test(text[at] ?? '') && kindAt(text, at + 1) === kinds.none) {
    return hedgeBefore(text, at) !== undefined || hedgeAfter(text, draft.to) !== undefined || text[draft.to] === '级' || draft.floor;
  }
  return true;
}

function isScaled(text: string, { from, to, bare }: Draft): boolean {
  for (let i = from; i < to; i++) if (kindAt(text, i) === kinds.big) return !bare || text[to] === '级' || hedgeBefore(text, from) !== undefined;
  return false;
}

const predicates = ['成长为', '跨入', '迈入', '迈向', '进入', '跻身', '升级为', '成为', '达到', '突破'];

function finish(text: string, draft: Draft, { currency }: QuantityOptions): Quantity | null {
  const before = hedgeBefore(text, draft.from);
  const after = hedgeAfter(text, draft.to);
  const level = text[draft.to] === '级' && draft.unit !== '{级}';
  const predicate = level && predicates.some((word) => text.startsWith(word, draft.from - word.length));
  let { quantity, unit } = draft;
  if (unit === '') {
    const money = level || text.startsWith('大关', draft.to) || text.startsWith('台阶', draft.to) || (draft.bare && text[draft.to - 1] === '亿');
    quantity = money ? 'money' : 'count';
    unit = money ? 'CNY' : '{}';
  }
  if (currency && unit.startsWith('CNY') && '元块角分钱毛'.includes(text[draft.to - 1] ?? '!')) unit = currency + unit.slice(3);
  let comparator: Comparator = after?.comparator ?? before?.comparator ?? (draft.floor ? '>' : '=');
  if (draft.by === 'rank/top') comparator = '<=';
  else if (comparator === '=' && draft.floor) comparator = '>';
  else if (comparator === '=' && predicate) comparator = '~';
  return {
    from: draft.from,
    to: draft.to,
    quantity,
    value: draft.value,
    unit,
    comparator,
    hedgeFrom: before?.from ?? draft.from,
    hedgeTo: after?.to ?? draft.to,
    attributive: level && !predicate,
    by: draft.by,
  };
}
