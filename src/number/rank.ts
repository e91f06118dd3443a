import { oneOf } from '../text/lookup';
import { readAmount } from './amount';
import { kindAt, kinds } from './codes';
import { toNumber } from './decimal';
import { type Draft, wordDraft } from './draft';

const place = (from: number, to: number, value: number): Draft => wordDraft(from, to, 'rank', value, '{rank}', 'rank/place');
const isCloser = oneOf('，,。.；;、：:（(）)！!”\n\t |<');

function closes(text: string, at: number): boolean {
  return at >= text.length || isCloser(text, at);
}

/** 第5位 · 第三名 · 第一大 · 居全球第二, */
export function readPlace(text: string, from: number): { draft: Draft | null; to: number } {
  const amount = readAmount(text, from + 1);
  if (amount?.form !== 'number') return { draft: null, to: from + 1 };
  const { to } = amount;
  const value = toNumber(amount.value);
  const next = text[to];
  const backwards = text.startsWith('倒数', from - 2);
  if (backwards) return { draft: place(from - 2, next === '位' || next === '名' ? to + 1 : to, -value), to: to + 1 };
  if (next === '位' || next === '名' || (next === '大' && !'街道队会'.includes(text[to + 1] ?? '!')))
    return { draft: place(from, to + 1, value), to: to + 1 };
  if (isRanked(text, from) && (closes(text, to) || next === '的' || next === '和')) return { draft: place(from, to, value), to };
  return { draft: null, to: listEnd(text, skipOrdinalNoun(text, to)) };
}

const joins = oneOf('、-—至');

/** 第一、二、三产业 · 第1-3期: the numbers that go on behind an ordinal are ordinals too. */
function listEnd(text: string, at: number): number {
  let to = at;
  while (text[to - 1] !== '、' && joins(text, to) && kindAt(text, to + 1) !== kinds.none) {
    const next = readAmount(text, to + 1);
    if (!next) break;
    to = next.to;
  }
  return to;
}

/** The classifier behind an ordinal is used up with it: 第3个, 第十四届. */
function skipOrdinalNoun(text: string, at: number): number {
  return at < text.length && kindAt(text, at) === kinds.none ? at + 1 : at;
}

const rankWords = [
  '居',
  '列',
  '排',
  '位',
  '全国',
  '全球',
  '世界',
  '全省',
  '全市',
  '亚洲',
  '国内',
  '排名',
  '行业',
  '国际',
  '亚太',
  '中国',
  '同类',
  '全区',
  '西部',
  '中部',
  '东部',
  '东北',
  '首次',
  '并列',
  '升至',
  '跃升',
  '城市',
  '省份',
  '综合',
  '量',
  '率',
  '总分',
  '得分',
  '地区',
];

const ranks = oneOf('居列排位');

/** Members of a list of ranks that are looked back over. */
const listReach = 4;

/** 居全国第二、第七、{第九}: the first of the list tells that all are ranks. */
function firstOfList(text: string, from: number): number {
  let at = from;
  for (let i = 0; i < listReach && text[at - 1] === '、'; i++) {
    const before = text[at - 3] === '第' ? at - 3 : text[at - 4] === '第' ? at - 4 : -1;
    if (before < 0) break;
    at = before;
  }
  return at;
}

function isRanked(text: string, from: number): boolean {
  const at = firstOfList(text, from);
  if (rankWords.some((word) => text.startsWith(word, at - word.length))) return true;
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) if (ranks(text, i)) return true;
  return false;
}

const leads = oneOf('居列位占于排第之');

/** 首位 */
export function readFirst(text: string, from: number): Draft | null {
  if (text[from + 1] !== '位' || text[from + 2] === '度') return null;
  const led = leads(text, from - 1);
  return led || (isRanked(text, from) && closes(text, from + 2)) ? place(from, from + 2, 1) : null;
}

const notBeforeTop = oneOf('目此之以提当眼面先从年月日天赛会');

/** 前十 · 前100名 · 前5位 */
export function readTop(text: string, from: number): { draft: Draft | null; to: number } {
  const amount = notBeforeTop(text, from - 1) ? undefined : readAmount(text, from + 1);
  if (amount?.form !== 'number' || amount.low) return { draft: null, to: from + 1 };
  const value = toNumber(amount.value);
  const next = text[amount.to];
  const noun = next === '位' || next === '名' || next === '强';
  if (!noun && next !== undefined && !isCloser(text, amount.to) && next !== '的' && next !== '行' && next !== '列')
    return { draft: null, to: from + 1 };
  const to = noun ? amount.to + 1 : amount.to;
  return { draft: wordDraft(from, to, 'rank', value, '{rank}', 'rank/top', '<='), to };
}
