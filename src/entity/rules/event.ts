/** Names by their number: events above all, and prizes and programmes that are counted like them. */
import { tableBits } from '../../lexicon/index';
import { typeNumber } from '../proposals';
import type { Proposer } from '../proposer';
import { stopTable } from './head';

const numerals = new Set('0123456789一二三四五六七八九十百');
const counters = '届次轮个';
const longestNumber = 5;
const longestName = 30;
const stops = stopTable(['edge', 'stop', 'comma', 'list', 'colon', 'verb', 'time', 'pronoun', 'particle', 'preposition', 'direction']);
const counted = [
  ['event-suffix', typeNumber.event],
  ['award-suffix', typeNumber.award],
  ['program-suffix', typeNumber.program],
] as const;

/** Where the number that ends in the counter at `at` starts, with 第 if there is one, or -1. */
function ordinalStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < longestNumber && numerals.has(text[from - 1]!)) from--;
  if (from === at) return -1;
  if (text[from - 1] === '第') return from - 1;
  // 二十届 counts without 第, 三次 does not.
  return text[at] === '届' ? from : -1;
}

/** Where a part such as 第二期 that starts at `at` ends, or `at`. */
function partEnd(text: string, at: number): number {
  if (text[at] !== '第') return at;
  let to = at + 1;
  while (to - at <= longestNumber && numerals.has(text[to]!)) to++;
  return to > at + 1 && text[to] === '期' ? to + 1 : at;
}

export const eventRules: readonly Proposer[] = [
  {
    // 第137届广交会 · 第138届广交会第二期 · 第三届“湖城杯”设计大赛 · 二十届二中全会 · 第九届群星奖 · 第四次全国农业普查
    id: 'event/ordinal',
    run({ text, input, firstHit, tables, cues, wordAt, shapes, starts }, propose) {
      const { hits, lexicon } = input;
      const heads = counted.map(([name, type]) => [lexicon.cueBit(name), type] as const);
      const follow = (counter: number): void => {
        const from = ordinalStart(text, counter);
        if (from < 0) return;
        const name = counter + 1;
        for (let at = name; at < text.length && at - name < longestName; at++) {
          if (starts[at] === 1 && stops[shapes[wordAt[at]!]!] === 1) break;
          for (let h = firstHit[at]!; h < firstHit[at + 1]!; h++) {
            const to = hits.to[h]!;
            for (const [mask, type] of heads) {
              const isHead = (cues[h]! & mask) !== 0 && starts[to] === 1;
              const isKnown = type === typeNumber.event && at === name && (tables[h]! & tableBits.events) !== 0;
              if (!isHead && !isKnown) continue;
              propose(from, to, type);
              const part = partEnd(text, to);
              if (part > to) propose(from, part, type);
            }
          }
        }
      };
      for (const sign of counters) for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) follow(at);
    },
  },
];
