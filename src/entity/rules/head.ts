/** Names that end in a head word: every word edge to the left of the head, up to a stop, may be where the name starts. */
import type { EntityType } from '../../analysis/types';
import { tableBits } from '../../lexicon/index';
import { abbreviationAt } from '../abbreviation';
import { typeNumber } from '../proposals';
import type { Proposer } from '../proposer';
import type { Reading } from '../reading';
import { type ShapeName, shape } from '../shape';

interface HeadRule {
  readonly id: string;
  readonly type: EntityType;
  /** Class of `cues.csv`. */
  readonly head: string;
  /** How many words may stand before the head; what stands in brackets or quotation marks counts as one. */
  readonly words: number;
  /** Shapes that no name of this type holds outside its quotation marks and brackets, besides those that none does. */
  readonly without: readonly ShapeName[];
  /** Verbs of the class name-break end the search. */
  readonly breaks?: boolean;
  /** A bracket behind the head may belong to the name. */
  readonly bracket?: boolean;
  /** A head of so many characters may be the name alone. */
  readonly alone?: number;
  /** So may a head that has one of these classes of `cues.csv` too. */
  readonly aloneAs?: readonly string[];
  /** The head may be the end of a word that begins with the name of an organization: 人大|代表. */
  readonly behindBody?: boolean;
  /** Places and unknown words before the head, such as those of a village's county and town, are not counted. */
  readonly chain?: boolean;
  /** The name may hold an enumeration of two: 水利、林业工作站. */
  readonly listed?: boolean;
}

const never: readonly ShapeName[] = ['edge', 'stop', 'comma', 'colon', 'open-quote', 'open-title', 'open-paren'];
/** No shape at all. */
const none = new Uint8Array(64);
const mostFree = 4;
/** Where names of a type stand that may be joined to others of it. */
const tablesOf: Partial<Record<EntityType, number>> = { event: tableBits.events, organization: tableBits.organizations };
const plain: readonly ShapeName[] = ['list', 'pronoun', 'particle', 'et-cetera', 'de', 'adverb'];

/** A rule for names that end in a head word. */
export function headRule(rule: HeadRule): Proposer {
  const {
    id,
    type,
    head,
    words,
    without,
    breaks = true,
    bracket = false,
    alone = Infinity,
    aloneAs = [],
    behindBody = false,
    chain = false,
    listed = false,
  } = rule;
  const stops = stopTable([...never, ...without]);
  const free = stopTable(chain ? ['place', 'other'] : []);
  const number = typeNumber[type];
  const known = tablesOf[type] ?? 0;
  return {
    id,
    run(reading, propose) {
      const { input, starts, partner, cues, firstCue, byCue, shapes, wordAt } = reading;
      const { hits } = input;
      const mask = input.lexicon.cueBit(head);
      if (mask === 0) return;
      const aloneMask = aloneAs.reduce((bits, name) => bits | input.lexicon.cueBit(name), 0);
      const breakMask = breaks ? input.lexicon.cueBit('name-break') : 0;
      const crossing = input.lexicon.cueBit('crossing');
      const bit = 31 - Math.clz32(mask);
      for (let k = firstCue[bit]!; k < firstCue[bit + 1]!; k++) {
        const h = byCue[k]!;
        const [from, to] = [hits.from[h]!, hits.to[h]!];
        if (to - from === 1 && (!endsWord(reading, to) || (starts[from] === 0 && isShortWord(reading, from)))) continue;
        if (isCut(reading, from, to, crossing)) continue;
        const extended = bracket && partner[to]! > to && partner[to]! - to < 16 && !isRemark(reading.text, to) ? partner[to]! + 1 : 0;
        const joint = known === 0 ? 0 : behindJoint(reading, to, known);
        const visit = (start: number): void => {
          // 我区 and 我院 point at a body that was named before.
          if (start < joint || reading.text[start] === '我') return;
          propose(start, to, number);
          if (extended > 0) propose(start, extended, number);
        };
        const at = forStarts(reading, from, words, stops, breakMask, visit, free);
        if (listed && at > 0 && shapes[wordAt[at - 1]!] === shape.list) forStarts(reading, at - 1, 2, stops, breakMask, visit);
        if (starts[from] === 1 && (to - from >= alone || (cues[h]! & aloneMask) !== 0)) visit(from);
        if (behindBody && starts[from] === 0 && knownBefore(reading, from, tableBits.organizations) >= 0) propose(from, to, number);
      }
    },
  };
}

/** What a bracket says about the name instead of being part of it: (以下简称“省行”), (江数所), (IEA). */
const isRemark = (text: string, at: number): boolean =>
  ['以下', '下称', '简称'].some((word) => text.startsWith(word, at + 1)) || abbreviationAt(text, at) !== undefined;

/** A head of one character inside a known word of two (社会, 机会) is no head. */
const isShortWord = ({ input, wordAt, shapes }: Reading, at: number): boolean =>
  input.words.to[wordAt[at]!]! - input.words.from[wordAt[at]!]! < 3 && shapes[wordAt[at]!] !== shape.other;

/** What unknown words may have stuck to their end: 清江等. */
const stuck = new Set('等的在是和与及以将');

function endsWord({ text, starts, wordAt, shapes }: Reading, at: number): boolean {
  return starts[at] === 1 || (shapes[wordAt[at]!] === shape.other && stuck.has(text[at]!));
}

/** A head that starts or ends a longer word of the class crossing (部 in 部门, in 干部) is no head. */
function isCut({ input: { hits }, firstHit, firstEnd, byEnd, cues }: Reading, from: number, to: number, crossing: number): boolean {
  for (let h = firstHit[from]!; h < firstHit[from + 1]!; h++) if (hits.to[h]! > to && (cues[h]! & crossing) !== 0) return true;
  for (let k = firstEnd[to]!; k < firstEnd[to + 1]!; k++)
    if (hits.from[byEnd[k]!]! < from && (cues[byEnd[k]!]! & crossing) !== 0) return true;
  return false;
}

/** Where the longest name of some tables starts that ends at an offset, or -1. */
function knownBefore({ input: { hits }, byEnd, firstEnd, tables }: Reading, at: number, bits: number): number {
  let from = -1;
  for (let k = firstEnd[at]!; k < firstEnd[at + 1]!; k++) {
    const h = byEnd[k]!;
    if ((tables[h]! & bits) !== 0 && (from < 0 || hits.from[h]! < from)) from = hits.from[h]!;
  }
  return from;
}

/** 中央经济工作会议和{全国两会}: where the name starts that ends at `to`, if it is joined to another and both are known; else 0. */
function behindJoint(reading: Reading, to: number, bits: number): number {
  const from = knownBefore(reading, to, bits);
  const isJoined = from > 1 && reading.shapes[reading.wordAt[from - 1]!] === shape.conjunction;
  return isJoined && knownBefore(reading, from - 1, bits) >= 0 ? from : 0;
}

export function stopTable(names: readonly ShapeName[]): Uint8Array {
  const stops = new Uint8Array(64);
  for (const name of names) stops[shape[name]] = 1;
  return stops;
}

/**
 * Calls `visit` for each word edge to the left of `from`, at most `words` away, until a stop or a verb with a cue class of `breakMask`.
 * Words of the shapes in `free` are not counted, up to four of them. Returns where it stopped.
 */
export function forStarts(
  reading: Reading,
  from: number,
  words: number,
  stops: Uint8Array,
  breakMask: number,
  visit: (start: number) => void,
  free: Uint8Array = none,
): number {
  const { input, wordAt, shapes, partner } = reading;
  let at = from;
  for (let taken = 0, given = 0; taken < words && at > 0; taken++) {
    const word = wordAt[at - 1]!;
    const wordShape = shapes[word]!;
    if (free[wordShape] === 1 && given < mostFree) {
      given++;
      taken--;
    }
    const open =
      wordShape === shape['close-quote'] || wordShape === shape['close-paren'] || wordShape === shape['close-title']
        ? partner[at - 1]!
        : -1;
    if (open >= 0) {
      if (at - open > 40) return at;
      at = open;
    } else {
      if (stops[wordShape] === 1 || isDash(reading.text, at)) return at;
      const start = input.words.from[word]!;
      if (breakMask !== 0 && hasCue(reading, start, at, breakMask)) return at;
      at = start;
    }
    if (reading.text[at] !== ' ') visit(at);
  }
  return at;
}

/** A dash of two strokes parts what a single one joins: 首个产业园——东麓科创园. */
const isDash = (text: string, end: number): boolean => text[end - 1] === '—' && text[end - 2] === '—';

function hasCue({ input, firstHit, cues }: Reading, from: number, to: number, mask: number): boolean {
  for (let h = firstHit[from]!; h < firstHit[from + 1]!; h++) if (input.hits.to[h] === to && (cues[h]! & mask) !== 0) return true;
  return false;
}

export const headRules: readonly Proposer[] = [
  // 江苏省科技厅 · 苏州量子技术创新中心 · 省农业科学院
  headRule({
    id: 'organization/suffix',
    type: 'organization',
    head: 'org-suffix',
    words: 9,
    without: [...plain, 'preposition'],
    bracket: true,
    aloneAs: ['government-suffix', 'association-suffix'],
    listed: true,
  }),
  // 先锋光电 · 华东激光
  headRule({
    id: 'organization/company-stem',
    type: 'organization',
    head: 'company-stem',
    words: 3,
    without: [...plain, 'verb', 'conjunction', 'preposition'],
  }),
  // 苏北高新区 · 沿江科技产业园 · 云湖新区(东湖区)
  headRule({
    id: 'zone/suffix',
    type: 'zone',
    head: 'zone-suffix',
    words: 8,
    without: [...plain, 'preposition'],
    bracket: true,
    alone: 2,
    listed: true,
  }),
  // 智能装备 · 海上风电装备制造
  headRule({ id: 'industry/stem', type: 'industry', head: 'industry-stem', words: 5, without: [...plain, 'preposition'], alone: 2 }),
  // 第八届国际传感器大会 · 春季招聘会
  headRule({ id: 'event/suffix', type: 'event', head: 'event-suffix', words: 10, without: plain, alone: 2, bracket: true, listed: true }),
  // 节水行动 · “灯塔”人才计划 · 老旧管网改造工程
  headRule({
    id: 'program/suffix',
    type: 'program',
    head: 'program-suffix',
    words: 9,
    without: ['pronoun', 'et-cetera', 'particle'],
    breaks: false,
    alone: 3,
    bracket: true,
  }),
  // 绿色发展实施方案 · 招商引资“十条”
  headRule({
    id: 'document/suffix',
    type: 'document',
    head: 'document-suffix',
    words: 10,
    without: ['et-cetera'],
    breaks: false,
    bracket: true,
  }),
  // 省科学技术进步奖 · 国家级绿色园区名单
  headRule({ id: 'award/suffix', type: 'award', head: 'award-suffix', words: 8, without: plain, bracket: true }),
  // 城市信息服务平台 · 天目一号卫星
  headRule({ id: 'product/suffix', type: 'product', head: 'product-suffix', words: 6, without: plain }),
  // 党委副书记 · 首席技术专家
  headRule({
    id: 'position/suffix',
    type: 'position',
    head: 'position-suffix',
    words: 2,
    without: [...plain, 'verb', 'conjunction', 'preposition', 'list'],
    alone: 2,
    behindBody: true,
  }),
  // 沪宁高速公路 · 清江 · 长兴街道
  headRule({
    id: 'place/suffix',
    type: 'place',
    head: 'place-suffix',
    words: 3,
    without: [...plain, 'conjunction', 'preposition'],
    alone: 2,
    bracket: true,
    chain: true,
  }),
];
