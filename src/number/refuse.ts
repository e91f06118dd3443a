import { isHanAt, isLetterAt, kindAt, kinds } from './codes';
import type { Draft } from './draft';
import { hedgeAfter, hedgeBefore } from './hedges';
import { indexBefore } from './indexes';

/** Why a number with all the looks of a quantity is none; the name of the reason, or null for a quantity. */
export function refusal(text: string, draft: Draft): string | null {
  for (let i = 0; i < tests.length; i++) if (tests[i]!(text, draft)) return names[i]!;
  return null;
}

type Reason = (text: string, draft: Draft) => boolean;

const reasons: Readonly<Record<string, Reason>> = {
  // 12 · 2021
  unitless: (text, draft) => draft.unit === '' && !isAmountAlone(text, draft),
  // QX60 · 东风-41辆 · COVID-19例
  model: (text, { from, quantity }) => {
    const glued = isLetterAt(text, from - 1) || (text[from - 1] === '-' && isLetterAt(text, from - 2));
    return glued && quantity !== 'money' && quantity !== 'percent' && quantity !== 'percentage_point';
  },
  // the 5 of 2.4.5% · %20% of an address
  code: (text, { from, arabic }) => (arabic && text[from - 1] === '.' && kindAt(text, from - 2) === kinds.digit) || text[from - 1] === '%',
  // 2021年 · 5月20日 · 2030国家专项
  date: (text, { from, to, unit, value, scaled, arabic }) => {
    if (unit === '{}') return arabic && !scaled && to - from === 4 && typeof value === 'number' && value >= 1900 && value < 2100;
    const last = text[to - 1];
    if (kindAt(text, to - 2) === kinds.none) return false;
    if (unit === 'a' && last === '年')
      return typeof value === 'number' ? !scaled && value >= 1000 && value < 3000 : value[1] >= 1900 && value[1] < 2100;
    if (unit !== 'd' || last !== '日') return false;
    return text[from - 1] === '月' || (text[to] !== '内' && text[to + 1] !== '内');
  },
  // 上午8点 · 21点档 · 6时20分 · 20:00
  clock: (text, { from, to, unit }) => {
    if (text[from - 1] === ':' && kindAt(text, from - 2) === kinds.digit) return true;
    if (unit === '{分}') return text[from - 1] === '时' || text[from - 1] === '点';
    return unit === '{点}' && ('午晨晚早'.includes(text[from - 1] ?? '!') || '档钟整半许'.includes(text[to] ?? '!'));
  },
  // 前两个月 · 未来三天 · 五年来: stretches of the calendar, which are times
  stretch: (text, { from, to, quantity }) =>
    quantity === 'duration' && ((isOneOf(text, from, openers) && text[from - 2] !== '提') || isOneOf(text, to, closers, true)),
  // 每10万人 · 北纬12度
  base: (text, { from, unit }) => text[from - 1] === '每' || (unit === 'deg' && '纬经'.includes(text[from - 1] ?? '!')),
  // 低轨02组
  serial: (text, { from, arabic }) => arabic && text[from] === '0' && kindAt(text, from + 1) === kinds.digit,
  // 陆门 · 一二类
  word: (text, { from, to, unit, value }) =>
    unit !== '' &&
    ((isHanAt(text, from + 1) && kindAt(text, from + 1) === kinds.none && '陆伍柒肆捌玖参'.includes(text[from]!)) ||
      (to - from > 2 && text[from] === '一' && text[from + 1] === '二' && typeof value !== 'number')),
  // 2.0版
  version: (text, { from, to, unit }) => (unit === '{版}' || unit === '{代}') && text.slice(from, to).includes('.'),
  // 零部件 · 零元
  zero: (text, { value, arabic, from }) => value === 0 && !arabic && text[from] === '零',
  // 一家企业 against 唯一一家, 至少一门
  one: (text, draft) =>
    draft.one && (draft.quantity === 'count' || draft.quantity === 'duration' || draft.quantity === 'score') && !isSingled(text, draft),
  // 十三届全国人大 against 连续三届
  session: (text, { from, to, unit, arabic }) => {
    if (unit === '{次}') return text.startsWith('会议', to) && '届大会委协'.includes(text[from - 1] ?? '!');
    return (unit === '{届}' || unit === '{期}') && !arabic && !isOneOf(text, from, ['连续', '举办', '出版', '举行']);
  },
  // “四个一批” · “一院四校四所”
  slogan: (text, draft) => (draft.quantity === 'count' || draft.quantity === 'duration') && !draft.scaled && isQuotedSlogan(text, draft),
  // 千米跑道 · (亿元) against 近千家, 亿元以上
  bare: (text, draft) => draft.bare && !draft.floor && draft.unit !== '' && (draft.unit === '{}' || !isLicensed(text, draft)),
};

const names = Object.keys(reasons);
const tests = Object.values(reasons);

function isSingled(text: string, draft: Draft): boolean {
  const before = text[draft.from - 1] ?? '!';
  return (
    '仅只'.includes(before) || text.startsWith('唯一', draft.from - 2) || !['>', undefined].includes(hedgeBefore(text, draft)?.comparator)
  );
}

const openers = ['未来', '过去', '今后', '最近', '前', '头', '这', '上', '下'];
const closers = ['来', '以来', '前', '期'];

function isOneOf(text: string, at: number, words: readonly string[], behind = false): boolean {
  return words.some((word) => text.startsWith(word, behind ? at : at - word.length));
}

const sloganReach = 12;

/** The number stands in a short quotation without a pause. */
function isQuotedSlogan(text: string, { from, to, quantity }: Draft): boolean {
  const pauses = quantity === 'count' ? '“”，。；：\n' : '“”，。；：、\n';
  let start = from - 1;
  while (start >= 0 && from - start <= sloganReach && !pauses.includes(text[start]!)) start--;
  if (text[start] !== '“') return false;
  let end = to;
  while (end < text.length && end - start <= 2 * sloganReach && !'“”，。；：\n'.includes(text[end]!)) end++;
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
  if (cell.includes(text[draft.from - 1] ?? '\n') || '\t\n)）'.includes(text[draft.to] ?? '\n')) return false;
  if (kindAt(text, draft.from + 1) !== kinds.none) return true;
  return draft.unit === 's' || (kindAt(text, draft.from) === kinds.big && physical.includes(draft.quantity));
}
