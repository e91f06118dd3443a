import { kindAt, kinds } from './codes';
import { type Draft, wordDraft } from './draft';
import { readDoubled, readDoubling, readHalf, readHalved } from './multiple';
import { readFirst, readPlace, readTop } from './rank';

/** What a reader found at a place, and where reading goes on. */
export interface Step {
  readonly draft: Draft | null;
  readonly to: number;
}

/** Reads the words that are quantities by themselves, and passes over titles and addresses. */
export function readWord(text: string, at: number): Step {
  switch (text[at]) {
    case '第':
      return readPlace(text, at);
    case '前':
      return readTop(text, at);
    case '《':
      return { draft: null, to: titleEnd(text, at) };
    case 'h':
    case 'w':
      return { draft: null, to: addressEnd(text, at) };
    default: {
      const draft = readers[text[at]!]?.(text, at) ?? null;
      return { draft, to: draft?.to ?? at + 1 };
    }
  }
}

const readers: Readonly<Record<string, (text: string, at: number) => Draft | null>> = {
  首: readFirst,
  翻: readDoubling,
  倍: readDoubled,
  半: readHalf,
  折: readHalved,
};

const longestTitle = 100;

/** 《2023年十大进展》 */
function titleEnd(text: string, from: number): number {
  let to = from + 1;
  while (to < text.length && to - from < longestTitle && text[to] !== '》' && text[to] !== '\n') to++;
  return text[to] === '》' ? to + 1 : from + 1;
}

/** https://… · www.… */
function addressEnd(text: string, from: number): number {
  if (!text.startsWith('http', from) && !text.startsWith('www.', from)) return from + 1;
  let to = from;
  while (to < text.length && text.charCodeAt(to) > 0x20 && text.charCodeAt(to) < 0x7f) to++;
  return to;
}

/** 两位数增长 */
export function readDigitCount(text: string, at: number): Draft | null {
  if (!text.startsWith('位数', at + 1) || kindAt(text, at) !== kinds.han) return null;
  const value = { 两: 10, 三: 100 }[text[at]!];
  return value ? wordDraft(at, at + 3, 'percent', value, '%', 'percent/digits', '>=') : null;
}

const mostDigits = 8;

/** 数以万计 */
export function readCountless(text: string, at: number): Draft | null {
  if (text[at] !== '数' || text[at + 1] !== '以') return null;
  let to = at + 2;
  let value = 1;
  for (; to < at + mostDigits && (kindAt(text, to) === kinds.step || kindAt(text, to) === kinds.big); to++) value *= worth[text[to]!] ?? 1;
  return value > 1 && text[to] === '计' ? wordDraft(at, to + 1, 'count', value, '{}', 'count/countless', '>=') : null;
}

const worth: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
