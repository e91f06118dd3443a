/** Places: words that the word model or the table of divisions knows, alone and in chains. */
import { tableBits } from '../../lexicon/index';
import { typeNumber } from '../proposals';
import type { Proposer } from '../proposer';
import { shape } from '../shape';
import { forStarts, stopTable } from './head';

const placeBits = tableBits.divisions | tableBits.places;
const longestChain = 30;
const longestPart = 12;
const longestLeg = 14;
const routeStops = stopTable([
  'edge',
  'stop',
  'comma',
  'list',
  'colon',
  'open-quote',
  'close-quote',
  'open-title',
  'open-paren',
  'verb',
  'preposition',
  'pronoun',
  'particle',
  'de',
  'et-cetera',
  'time',
]);
const roads = new Set('路街道巷弄');
/** Numbered quarters (三里河二区) and what stands before the number of a house (甲18号). */
const blocks = new Set('区里村院');
const numerals = new Set('一二三四五六七八九十');
const buildings = new Set('甲乙丙丁');
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A share or a year in brackets says something of a place: 欧洲(28%). */
function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

const addressStops = stopTable(['edge', 'stop', 'comma', 'list', 'colon', 'open-quote', 'open-title', 'open-paren', 'verb', 'preposition']);

/** Signs that are common in other words too: they count only beside another sign or with a character that goes with signs. */
const weakSigns = new Set('以西白马沙波罗老意阿非拉奥巴丹瑞智');
/** What may stand before a single sign: 来华 · 驻沪. */
const signLeads = new Set('来赴驻援入进出返在留对访涉离抵向治兴');
/** What may stand behind a single sign: 美制 · 澳资. */
const signTails = new Set('资制称籍造企派媒军方电煤');
const longestSigns = 6;

export const placeRules: readonly Proposer[] = [
  {
    // 京津 · 中葡(关系) · 驻浙(企业) · 沪昆(高铁) · (来)华 · 美(制) · and the army in 俄军
    id: 'place/signs',
    run({ input, text, cues, starts, wordAt, shapes }, propose) {
      const { hits, words } = input;
      const mask = input.lexicon.cueBit('province-sign');
      const isSign = new Uint8Array(text.length + 2);
      for (let h = 0; h < hits.length; h++) if ((cues[h]! & mask) !== 0 && hits.to[h]! - hits.from[h]! === 1) isSign[hits.from[h]!] = 1;
      const proposeOne = (from: number): void => {
        const to = from + 1;
        const word = wordAt[from]!;
        const isWeak = weakSigns.has(text[from]!);
        const isWord = !isWeak && words.to[word]! - words.from[word]! === 1;
        // 对白 is a word, 来华投资 holds a sign.
        const isEdge =
          shapes[word] === shape.other || (isWeak ? starts[from] === 1 && starts[to] === 1 : starts[to] === 1 || wordAt[from - 1] === word);
        if (isWord || signTails.has(text[to]!) || (signLeads.has(text[from - 1]!) && isEdge)) propose(from, to, typeNumber.place);
        if (text[to] === '军') propose(from, text[to + 1] === '方' ? to + 2 : to + 1, typeNumber.organization);
      };
      for (let from = 0; from < text.length; from++) {
        if (isSign[from] === 0) continue;
        const isFirst = isSign[from - 1] !== 1;
        let to = from + 1;
        while (isSign[to] === 1 && to - from <= longestSigns) to++;
        if (to - from > longestSigns) continue;
        if (to - from === 1 && (isFirst || signTails.has(text[to]!))) proposeOne(from);
        // Some signs of a longer row must be words together.
        for (let end = from + 2; end <= to; end++)
          if ((isFirst && end === to) || (starts[from] === 1 && starts[end] === 1)) propose(from, end, typeNumber.place);
      }
    },
  },
  {
    // 洞庭湖 · 清江(东山段)
    id: 'place/word',
    run({ input, text, shapes, firstEnd, byEnd, cues, tables, partner }, propose) {
      const suffix = input.lexicon.cueBit('place-suffix');
      for (let w = 0; w < input.words.length; w++) {
        if (shapes[w] !== shape.place) continue;
        const [from, to] = [input.words.from[w]!, input.words.to[w]!];
        const isNamed = (h: number): boolean => {
          const start = input.hits.from[h]!;
          return start === from ? (tables[h]! & placeBits) !== 0 : start > from && (cues[h]! & suffix) !== 0;
        };
        if (byEnd.subarray(firstEnd[to]!, firstEnd[to + 1]!).some(isNamed)) propose(from, to, typeNumber.place);
        const end = text[to] === '(' ? partner[to]! : -1;
        if (end > to && end - to < longestPart && !hasDigit(text, to, end)) propose(from, end + 1, typeNumber.place);
      }
    },
  },
  {
    // 滨江区江汉路368号 · 城东区柳河三区甲5号
    id: 'place/address',
    run(reading, propose) {
      const { text } = reading;
      for (let sign = text.indexOf('号'); sign >= 0; sign = text.indexOf('号', sign + 1)) {
        let street = sign;
        while (isDigit(text.charCodeAt(street - 1))) street--;
        if (street === sign) continue;
        if (buildings.has(text[street - 1]!)) street--;
        const isBlock = blocks.has(text[street - 1]!) && numerals.has(text[street - 2]!);
        if (!isBlock && !roads.has(text[street - 1]!)) continue;
        forStarts(reading, street, 8, addressStops, 0, (from) => propose(from, sign + 1, typeNumber.place));
      }
    },
  },
  {
    // 临江至东山 · 临江至东山段 · 清河—东山高速公路
    id: 'place/route',
    run(reading, propose) {
      const { text, input, starts, shapes, wordAt, firstEnd, byEnd, cues } = reading;
      const { hits, words } = input;
      const suffix = input.lexicon.cueBit('place-suffix');
      for (const joint of '至—') {
        for (let at = text.indexOf(joint, 1); at >= 0; at = text.indexOf(joint, at + 1)) {
          const to = at + 1;
          const before = shapes[wordAt[at - 1]!];
          if (starts[at] === 0 || starts[to] === 0 || before === shape.number || before === shape.time) continue;
          const ends: number[] = [];
          for (let word = wordAt[to]!; word < words.length && words.from[word]! - to < longestLeg; word++) {
            if (routeStops[shapes[word]!] === 1) break;
            const [start, end] = [words.from[word]!, words.to[word]!];
            const isPlace = shapes[word] === shape.place || (start === to && shapes[word] === shape.other);
            const isHead = (h: number): boolean => hits.from[h]! >= start && (cues[h]! & suffix) !== 0;
            if (isPlace || byEnd.subarray(firstEnd[end]!, firstEnd[end + 1]!).some(isHead)) ends.push(end);
          }
          if (ends.length > 0)
            forStarts(reading, at, 4, routeStops, 0, (from) => {
              for (const end of ends) propose(from, end, typeNumber.place);
            });
        }
      }
    },
  },
  {
    // 深圳市南山区 · 江苏无锡
    id: 'place/chain',
    run(reading, propose) {
      const { input, shapes, wordAt, firstHit, tables, starts } = reading;
      /** Whether a short form that needs context is a term as well: 秦岭(资源). */
      const isTerm = (h: number): boolean =>
        (tables[h]! & tableBits.terms) !== 0 && (input.lexicon.certain(input.hits.kind[h]!) & placeBits) === 0;
      const extend = (from: number, at: number, depth: number): void => {
        if (depth > 3 || at - from > longestChain) return;
        const next = new Set<number>();
        for (let h = firstHit[at]!; h < firstHit[at + 1]!; h++)
          if ((tables[h]! & placeBits) !== 0 && input.hits.to[h]! - at > 1 && !isTerm(h)) next.add(input.hits.to[h]!);
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
