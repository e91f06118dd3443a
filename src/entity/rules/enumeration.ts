/** Names that their surroundings count or award: the items before “十大工程”, what follows 获评. */
import { tableBits } from '../../lexicon/index';
import { typeNumber } from '../proposals';
import type { Proposer } from '../proposer';
import type { Reading } from '../reading';
import { type ShapeName, shape } from '../shape';
import { forStarts, stopTable } from './head';

const phrase: readonly ShapeName[] = ['edge', 'stop', 'comma', 'list', 'colon', 'open-title', 'open-paren', 'pronoun', 'particle'];
const itemStops = stopTable([...phrase, 'et-cetera']);
const tailStops = stopTable([...phrase, 'open-quote', 'et-cetera', 'de', 'adverb']);
const awardStops = stopTable(['edge', 'stop', 'comma', 'list', 'colon', 'et-cetera', 'conjunction', 'de', 'time']);
/** Between 等 and the head that names all items: 等“十大(工程)”. */
const longestCount = 10;
const longestItem = 16;
const mostItems = 14;
const versions = /(?<![\d.])[1-9]\.0版?(?![\d%万亿米])/g;
const longestAward = 30;
const awardVerbs = [
  '入选',
  '获评',
  '荣获',
  '获批',
  '跻身',
  '评为',
  '成为',
  '入列',
  '上榜',
  '获得',
  '列入',
  '创建',
  '争创',
  '分获',
  '纳入',
  '授予',
  '评选',
];

const numerals = new Set('0123456789一二三四五六七八九十百双');
const ends = stopTable([
  'edge',
  'stop',
  'comma',
  'list',
  'colon',
  'verb',
  'de',
  'conjunction',
  'et-cetera',
  'number',
  'close-quote',
  'close-paren',
  'adverb',
  'preposition',
  'open-paren',
]);

/** Where a phrase may end before a word of this shape. */
const isEnd = (found: number): boolean => ends[found] === 1;

/** The word that closes the enumeration which the head at `head` counts: 等, or without it the number of 三大(行动); or -1. */
function findJoint({ text, shapes, wordAt, input: { words } }: Reading, head: number): number {
  for (let word = wordAt[head]!; word >= 0 && head - words.from[word]! < longestCount; word--) {
    if (shapes[word] === shape['et-cetera']) return word;
    const from = words.from[word]!;
    const isCount = from < head && numerals.has(text[from]!);
    if (isCount && text[head - 1] === '大' && shapes[word - 1] !== shape['et-cetera']) return word;
    if (word !== wordAt[head] && !isCount && isEnd(shapes[word]!)) return -1;
  }
  return -1;
}

export const enumerationRules: readonly Proposer[] = [
  {
    // (实施)能级跃升、消费提振、(人才引育等“三大行动”)
    id: 'program/listed',
    run(reading, propose) {
      const { input, firstCue, byCue } = reading;
      const { hits } = input;
      const mask = input.lexicon.cueBit('program-suffix');
      if (mask === 0) return;
      const bit = 31 - Math.clz32(mask);
      let last = -1;
      for (let k = firstCue[bit]!; k < firstCue[bit + 1]!; k++) {
        const head = hits.from[byCue[k]!]!;
        if (head === last) continue;
        last = head;
        let joint = findJoint(reading, head);
        for (let items = 0; items < mostItems && joint >= 0; items++)
          joint = proposeItem(reading, joint, (from, to) => propose(from, to, typeNumber.program));
      }
    },
  },
  {
    // 降本增效“六大行动” · 一体化政务“一张网” · 医保改革2.0版
    id: 'program/tail',
    run(reading, propose) {
      const { text, partner, firstEnd, byEnd, cues, input } = reading;
      const mask = input.lexicon.cueBit('program-suffix');
      for (let open = text.indexOf('“'); open > 0; open = text.indexOf('“', open + 1)) {
        const close = partner[open]!;
        if (close < 0 || close - open > longestItem) continue;
        let isNamed = numerals.has(text[open + 1]!);
        for (let k = firstEnd[close]!; k < firstEnd[close + 1]! && !isNamed; k++) isNamed = (cues[byEnd[k]!]! & mask) !== 0;
        if (isNamed) forStarts(reading, open, 5, tailStops, 0, (from) => propose(from, close + 1, typeNumber.program));
      }
      for (const { index, 0: version } of text.matchAll(versions))
        forStarts(reading, index, 5, tailStops, 0, (from) => propose(from, index + version.length, typeNumber.program));
    },
  },
  {
    // (获评)全国首批智慧旅游街区 · (入选首批)国家级绿色工厂
    id: 'award/won',
    run(reading, propose) {
      const { text, starts, wordAt, shapes, input, cues, tables, firstEnd, byEnd } = reading;
      const { words, hits, lexicon } = input;
      const [award, program] = [lexicon.cueBit('award-suffix'), lexicon.cueBit('program-suffix')];
      /** Whether a span is no award: a programme by its head, or another name that stands in a table. */
      const isOther = (from: number, to: number): boolean => {
        let heads = 0;
        for (let k = firstEnd[to]!; k < firstEnd[to + 1]!; k++) {
          const h = byEnd[k]!;
          heads |= cues[h]!;
          if (hits.from[h] === from && tables[h] !== 0 && (tables[h]! & tableBits.awards) === 0) return true;
        }
        return (heads & program) !== 0 && (heads & award) === 0;
      };
      for (const verb of awardVerbs) {
        for (let at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + 1)) {
          const from = at + verb.length;
          if (starts[from] === 0) continue;
          for (let word = wordAt[from]!; word < words.length; word++) {
            const to = words.to[word]!;
            if (awardStops[shapes[word]!] === 1 || to - from > longestAward) break;
            if (!isEnd(shapes[word + 1]!) || isOther(from, to)) continue;
            propose(from, to, typeNumber.award);
            if (shapes[wordAt[from]!] === shape.number) propose(words.to[wordAt[from]!]!, to, typeNumber.award);
          }
        }
      }
    },
  },
];

/**
 * Proposes what stands between the mark of word `joint` and the one before it and returns that one. Before the first item stands no mark:
 * it starts where the phrase does or behind a verb such as 实施, and -1 is returned.
 */
function proposeItem(reading: Reading, joint: number, propose: (from: number, to: number) => void): number {
  const { input, shapes, cues, firstEnd, byEnd } = reading;
  const { words } = input;
  const to = words.from[joint]!;
  let word = joint - 1;
  while (word >= 0 && itemStops[shapes[word]!] === 0 && to - words.from[word]! <= longestItem) word--;
  if (word >= 0 && shapes[word] === shape.list) {
    propose(words.to[word]!, to);
    return word;
  }
  const leads = input.lexicon.cueBit('program-before');
  const isLed = (at: number): boolean => byEnd.subarray(firstEnd[at]!, firstEnd[at + 1]!).some((h) => (cues[h]! & leads) !== 0);
  for (let first = word + 1; first < joint; first++)
    if ((first === word + 1 && (word < 0 || itemStops[shapes[word]!] === 1)) || isLed(words.from[first]!)) propose(words.from[first]!, to);
  return -1;
}
