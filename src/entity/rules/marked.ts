/** What stands in quotation marks and title marks. */
import { numbersOf, typeNumber } from '../proposals';
import type { Proposer } from '../proposer';

const quotable = numbersOf('program', 'product', 'event', 'award', 'organization', 'document', 'industry', 'zone', 'place');
const bare = numbersOf('industry', 'product');

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const longestIssuer = 8;

const standard = /(?<![A-Za-z])[A-Z]{1,6}(?:\/[A-Z]{1,6})? ?\d{2,6}(?:\.\d{1,3})?[-—](?:19|20)\d\d(?!\d)/g;

export const markedRules: readonly Proposer[] = [
  {
    // 国发〔2020〕7号
    id: 'marked/number',
    run({ text, starts }, propose) {
      for (let open = text.indexOf('〔'); open >= 0; open = text.indexOf('〔', open + 1)) {
        if (text[open + 5] !== '〕') continue;
        let to = open + 6;
        while (isDigit(text.charCodeAt(to)) && to < open + 10) to++;
        let from = open;
        while (from > 0 && open - from < longestIssuer && isHan(text.charCodeAt(from - 1))) from--;
        const isYear = [1, 2, 3, 4].every((i) => isDigit(text.charCodeAt(open + i)));
        if (!isYear || to === open + 6 || text[to] !== '号') continue;
        for (let start = from; start < open - 1; start++) if (starts[start] === 1) propose(start, to + 1, typeNumber.document);
      }
    },
  },
  {
    // GB/T 36073-2018
    id: 'marked/standard',
    run({ text }, propose) {
      for (const match of text.matchAll(standard)) propose(match.index, match.index + match[0].length, typeNumber.document);
    },
  },
  {
    // “飞鱼计划” · “云上智造”
    id: 'marked/quoted',
    run({ text, partner }, propose) {
      for (let from = text.indexOf('“'); from >= 0; from = text.indexOf('“', from + 1)) {
        const close = partner[from]!;
        if (close < 0 || close - from > 30) continue;
        for (const type of quotable) propose(from, close + 1, type);
        for (const type of bare) propose(from + 1, close, type);
      }
    },
  },
  {
    // 《关于支持科技创新的若干措施》 · 《通知》
    id: 'marked/title',
    run({ text, partner }, propose) {
      for (let from = text.indexOf('《'); from >= 0; from = text.indexOf('《', from + 1)) {
        const close = partner[from]!;
        if (close < 0) continue;
        propose(from, close + 1, typeNumber.document);
        propose(from, close + 1, typeNumber.product);
      }
    },
  },
];
