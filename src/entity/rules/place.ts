/** Places: words that the word model or the table of divisions knows, alone and in chains. */
import { tableBits } from '../../lexicon/index';
import { typeNumber } from '../proposals';
import type { Proposer } from '../proposer';
import { shape } from '../shape';
import { forStarts, stopTable } from './head';

const placeBits = tableBits.divisions | tableBits.places;
const longestChain = 30;
const roads = new Set('路街道巷弄');
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const addressStops = stopTable(['edge', 'stop', 'comma', 'list', 'colon', 'open-quote', 'open-title', 'open-paren', 'verb', 'preposition']);

export const placeRules: readonly Proposer[] = [
  {
    // 京津 · 驻浙(企业) · 沪昆(高铁)
    id: 'place/signs',
    run({ input, text, cues, starts, wordAt }, propose) {
      const { hits } = input;
      const mask = input.lexicon.cueBit('province-sign');
      const isSign = new Uint8Array(text.length + 1);
      for (let h = 0; h < hits.length; h++) if ((cues[h]! & mask) !== 0 && hits.to[h]! - hits.from[h]! === 1) isSign[hits.from[h]!] = 1;
      for (let from = 0; from < text.length; from++) {
        if (isSign[from] === 0 || isSign[from - 1] === 1) continue;
        let to = from + 1;
        while (isSign[to] === 1) to++;
        if (to - from > 4) continue;
        if (to - from > 1 || input.words.to[wordAt[from]!]! - input.words.from[wordAt[from]!]! === 1) propose(from, to, typeNumber.place);
        if (to - from > 2 && starts[from + 2] === 1) propose(from, from + 2, typeNumber.place);
      }
    },
  },
  {
    // 洞庭湖
    id: 'place/word',
    run({ input, shapes, firstEnd, byEnd, cues, tables }, propose) {
      const suffix = input.lexicon.cueBit('place-suffix');
      for (let w = 0; w < input.words.length; w++) {
        if (shapes[w] !== shape.place) continue;
        const [from, to] = [input.words.from[w]!, input.words.to[w]!];
        const isNamed = (h: number): boolean => {
          const start = input.hits.from[h]!;
          return start === from ? (tables[h]! & placeBits) !== 0 : start > from && (cues[h]! & suffix) !== 0;
        };
        if (byEnd.subarray(firstEnd[to]!, firstEnd[to + 1]!).some(isNamed)) propose(from, to, typeNumber.place);
      }
    },
  },
  {
    // 滨江区江汉路368号
    id: 'place/address',
    run(reading, propose) {
      const { text } = reading;
      for (let sign = text.indexOf('号'); sign >= 0; sign = text.indexOf('号', sign + 1)) {
        let street = sign;
        while (isDigit(text.charCodeAt(street - 1))) street--;
        if (street === sign || !roads.has(text[street - 1]!)) continue;
        forStarts(reading, street, 8, addressStops, 0, (from) => propose(from, sign + 1, typeNumber.place));
      }
    },
  },
  {
    // 深圳市南山区 · 江苏无锡
    id: 'place/chain',
    run(reading, propose) {
      const { input, shapes, wordAt, firstHit, tables, starts } = reading;
      const extend = (from: number, at: number, depth: number): void => {
        if (depth > 3 || at - from > longestChain) return;
        const next = new Set<number>();
        for (let h = firstHit[at]!; h < firstHit[at + 1]!; h++)
          if ((tables[h]! & placeBits) !== 0 && input.hits.to[h]! - at > 1) next.add(input.hits.to[h]!);
        if (starts[at] === 1 && shapes[wordAt[at]!] === shape.place) next.add(input.words.to[wordAt[at]!]!);
        for (const to of next) {
          if (depth > 0) propose(from, to, typeNumber.place);
          extend(from, to, depth + 1);
        }
      };
      for (let h = 0, last = -1; h < input.hits.length; h++) {
        const from = input.hits.from[h]!;
        if (from === last || (tables[h]! & placeBits) === 0) continue;
        last = from;
        extend(from, from, 0);
      }
    },
  },
];
