import type { QuantityKind } from '../analysis/types';
import { oneOf } from '../text/lookup';
import { isHanAt, isLetterAt, kindAt, kinds } from './codes';
import type { Draft } from './draft';
import { hedgeAfter, hedgeBefore } from './hedges';
import { indexBefore } from './indexes';

/** Why a number with all the looks of a quantity is none; the name of the reason, or null for a quantity. */
export function refusal(text: string, draft: Draft): string | null {
  const { quantity, arabic, from } = draft;
  const group = (arabic ? 2 : 0) + (isSuspect(text, from - 1) ? 1 : 0);
  const own = (grouped[quantity] ??= groups.map((each) => reasons.filter((reason) => concerns(reason, quantity, each))))[group]!;
  for (let i = 0; i < own.length; i++) if (own[i]!.holds(text, draft)) return own[i]!.name;
  return null;
}

// Han or Arabic, and with or without a suspect character before it.
const groups = [0, 1, 2, 3];
const grouped: Partial<Record<QuantityKind, readonly (readonly Reason[])[]>> = {};

const concerns = ({ of, written, behind }: Reason, quantity: QuantityKind, group: number): boolean =>
  (of === undefined || of.includes(quantity)) &&
  (written === undefined || (written === 'arabic') === group > 1) &&
  (!behind || group % 2 === 1);

/** What may make a number part of something else. */
const isSuspectMark = oneOf('-.%:时点每纬经');
const isSuspect = (text: string, at: number): boolean => isSuspectMark(text, at) || isLetterAt(text, at);

interface Reason {
  readonly name: string;
  /** The kinds of quantity that it is asked of; all unless told. */
  readonly of?: readonly QuantityKind[];
  /** How the number must be written; either way unless told. */
  readonly written?: 'arabic' | 'han';
  /** It lies in the character before the number. */
  readonly behind?: true;
  readonly holds: (text: string, draft: Draft) => boolean;
}

const counted: readonly QuantityKind[] = ['count', 'duration', 'score'];

const reasons: readonly Reason[] = [
  // 12 · 2021
  { name: 'unitless', of: ['count'], holds: (text, draft) => draft.unit === '' && !isAmountAlone(text, draft) },
  // QX60 · 东风-41辆 · COVID-19例
  {
    name: 'model',
    behind: true,
    holds: (text, { from, quantity }) =>
      (isLetterAt(text, from - 1) || (text[from - 1] === '-' && isLetterAt(text, from - 2))) && !stated.includes(quantity),
  },
  // the 5 of 2.4.5% · %20% of an address
  {
    name: 'code',
    behind: true,
    holds: (text, { from, arabic }) =>
      (arabic && text[from - 1] === '.' && kindAt(text, from - 2) === kinds.digit) || text[from - 1] === '%',
  },
  // 2030国家专项
  {
    name: 'year',
    of: ['count'],
    written: 'arabic',
    holds: (_text, { from, to, unit, value, scaled }) =>
      unit === '{}' && !scaled && to - from === 4 && typeof value === 'number' && value >= 1900 && value < 2100,
  },
  // 2021年 · 5月20日
  { name: 'date', of: ['duration'], holds: isDate },
  // 6时20分 · 20:00
  {
    name: 'minute',
    behind: true,
    holds: (text, { from, unit }) =>
      (text[from - 1] === ':' && kindAt(text, from - 2) === kinds.digit) || (unit === '{分}' && followsHour(text, from - 1)),
  },
  // 上午8点 · 早上7点 · 21点档 · 22点30分
  {
    name: 'hour',
    of: counted,
    holds: (text, { from, to, unit }) =>
      unit === '{点}' && (endsDayPart(text, from - (text[from - 1] === '上' ? 2 : 1)) || endsHour(text, to) || goesOnInMinutes(text, to)),
  },
  // 前两个月 · 未来三天 · 五年来 · 极不平凡的五年。: stretches of the calendar, which are times
  {
    name: 'stretch',
    of: ['duration'],
    holds: (text, { from, to, unit }) =>
      (isOneOf(text, from, openers) && !endsAdverb(text, from - 2)) ||
      isOneOf(text, to, closers, true) ||
      (unit === 'a' && text[from - 1] === '的' && (to === text.length || endsClause(text, to))),
  },
  // 每10万人 · 北纬12度
  {
    name: 'base',
    behind: true,
    holds: (text, { from, unit }) => text[from - 1] === '每' || (unit === 'deg' && namesDegree(text, from - 1)),
  },
  // 低轨02组
  { name: 'serial', written: 'arabic', holds: (text, { from }) => text[from] === '0' && kindAt(text, from + 1) === kinds.digit },
  // 陆门 · 一二类 against 一二百元
  {
    name: 'word',
    written: 'han',
    holds: (text, { from, to, unit, value, quantity }) =>
      unit !== '' &&
      ((isCapital(text, from) && isHanAt(text, from + 1) && kindAt(text, from + 1) === kinds.none) ||
        (to - from > 2 && text[from] === '一' && text[from + 1] === '二' && quantity !== 'money' && typeof value !== 'number')),
  },
  // 2.0版
  {
    name: 'version',
    of: ['count'],
    holds: (text, { from, to, unit }) => (unit === '{版}' || unit === '{代}') && text.slice(from, to).includes('.'),
  },
  // 零部件 · 零元
  { name: 'zero', written: 'han', holds: (text, { value, from }) => value === 0 && text[from] === '零' },
  // 一家企业 against 唯一一家, 至少一门
  { name: 'one', of: counted, written: 'han', holds: (text, draft) => draft.one && !isSingled(text, draft) },
  // 十三届全国人大 against 连续三届
  {
    name: 'session',
    of: ['count'],
    holds: (text, { from, to, unit, arabic }) => {
      if (unit === '{次}') return text.startsWith('会议', to) && endsSession(text, from - 1);
      return (unit === '{届}' || unit === '{期}') && !arabic && !isOneOf(text, from, ['连续', '举办', '出版', '举行']);
    },
  },
  // “四个一批” · “一院四校四所”
  { name: 'slogan', of: ['count', 'duration'], holds: (text, draft) => !draft.scaled && isQuotedSlogan(text, draft) },
  // 千米跑道 · (亿元) against 近千家, 亿元以上, 百岁老人
  {
    name: 'bare',
    written: 'han',
    holds: (text, draft) => draft.bare && !draft.floor && draft.unit !== '' && (draft.unit === '{}' || !isLicensed(text, draft)),
  },
];

const stated: readonly QuantityKind[] = ['money', 'percent', 'percentage_point'];
const endsDayPart = oneOf('午晨晚早');
const endsHour = oneOf('档钟整半许');

function goesOnInMinutes(text: string, from: number): boolean {
  let at = from;
  while (at < from + 2 && kindAt(text, at) !== kinds.none) at++;
  return at > from && text[at] === '分';
}

const followsHour = oneOf('时点');
const namesDegree = oneOf('纬经');
const isCapital = oneOf('陆伍柒肆捌玖参');
const endsSession = oneOf('届大会委协');

function isDate(text: string, { from, to, unit, value, scaled }: Draft): boolean {
  const last = text[to - 1];
  if (kindAt(text, to - 2) === kinds.none) return false;
  if (unit === 'a' && last === '年')
    return typeof value === 'number' ? !scaled && value >= 1000 && value < 3000 : value[1] >= 1900 && value[1] < 2100;
  if (unit !== 'd' || last !== '日') return false;
  return text[from - 1] === '月' || (text[to] !== '内' && text[to + 1] !== '内');
}

function isSingled(text: string, draft: Draft): boolean {
  const before = text[draft.from - 1] ?? '!';
  return (
    '仅只'.includes(before) || text.startsWith('唯一', draft.from - 2) || !['>', undefined].includes(hedgeBefore(text, draft)?.comparator)
  );
}

/** 提前, 目前 */
const endsAdverb = oneOf('提目当');

const endsClause = oneOf('，,。；;：:、！!—\n');

const openers = ['未来', '过去', '今后', '最近', '下一个', '关键', '前', '头', '这', '上', '下'];
const closers = ['来', '以来', '前', '期'];

function isOneOf(text: string, at: number, words: readonly string[], behind = false): boolean {
  return words.some((word) => text.startsWith(word, behind ? at : at - word.length));
}

const sloganReach = 12;
const endsCount = oneOf('“”，。；：\n');
const endsLength = oneOf('“”，。；：、\n');

/** The number stands in a short quotation without a pause. */
function isQuotedSlogan(text: string, { from, to, quantity }: Draft): boolean {
  const isPause = quantity === 'count' ? endsCount : endsLength;
  let start = from - 1;
  while (start >= 0 && from - start <= sloganReach && !isPause(text, start)) start--;
  if (text[start] !== '“') return false;
  let end = to;
  while (end < text.length && end - start <= 2 * sloganReach && !endsCount(text, end)) end++;
  return text[end] === '”';
}

/** 达到1000万 · 10万多种植户 · 突破百亿大关 */
function isAmountAlone(text: string, draft: Draft): boolean {
  if (!draft.scaled) return draft.arabic && indexBefore(text, draft) !== undefined;
  return !draft.bare || text[draft.to] === '级' || hedgeBefore(text, draft) !== undefined || hedgeAfter(text, draft) !== undefined;
}

const physical = ['temperature', 'mass', 'area', 'energy', 'power', 'volume'];
const cell = '\t\n(（:：|';

function isLicensed(text: string, draft: Draft): boolean {
  if (text[draft.to] === '级' || hedgeBefore(text, draft) || hedgeAfter(text, draft)) return true;
  if (draft.quantity === 'age' && text[draft.from] === '百') return true;
  const opens = text[draft.from - 1];
  if ((opens !== undefined && cell.includes(opens)) || '\t\n)）'.includes(text[draft.to] ?? '\n')) return false;
  if (kindAt(text, draft.from + 1) !== kinds.none) return true;
  return draft.unit === 's' || (kindAt(text, draft.from) === kinds.big && physical.includes(draft.quantity));
}
