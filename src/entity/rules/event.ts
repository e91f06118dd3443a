/** Events by their number. */
import { tableBits } from '../../lexicon/index';
import { typeNumber } from '../proposals';
import type { Proposer } from '../proposer';
import { stopTable } from './head';

const numerals = new Set('0123456789一二三四五六七八九十百');
const counters = new Set('届次轮');
const longestNumber = 5;
const longestName = 30;
const stops = stopTable(['edge', 'stop', 'comma', 'list', 'colon', 'verb', 'time', 'pronoun', 'particle', 'preposition', 'direction']);

/** Where a number such as 第三届 that starts at `from` ends, or -1. */
function ordinalEnd(text: string, from: number): number {
  let at = from + 1;
  while (at - from <= longestNumber && numerals.has(text[at]!)) at++;
  return at > from + 1 && counters.has(text[at]!) ? at + 1 : -1;
}

export const eventRules: readonly Proposer[] = [
  {
    // 第137届广交会 · 第三届“湖城杯”设计大赛
    id: 'event/ordinal',
    run({ text, input, firstHit, tables, cues, wordAt, shapes, starts }, propose) {
      const { hits, lexicon } = input;
      const head = lexicon.cueBit('event-suffix');
      for (let from = text.indexOf('第'); from >= 0; from = text.indexOf('第', from + 1)) {
        const name = ordinalEnd(text, from);
        if (name < 0) continue;
        for (let at = name; at < text.length && at - name < longestName; at++) {
          if (starts[at] === 1 && stops[shapes[wordAt[at]!]!] === 1) break;
          for (let h = firstHit[at]!; h < firstHit[at + 1]!; h++) {
            const isHead = (cues[h]! & head) !== 0 && starts[hits.to[h]!] === 1;
            if (isHead || (at === name && (tables[h]! & tableBits.events) !== 0)) propose(from, hits.to[h]!, typeNumber.event);
          }
        }
      }
    },
  },
];
