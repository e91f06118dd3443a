/** Names of people: surname and given name, names the word model knows, and transliterated ones. */
import { tableBits } from '../../lexicon/index';
import type { Proposer } from '../proposer';
import { shape } from '../shape';

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

export const personRules: readonly Proposer[] = [
  {
    // 王海宁 · 欧阳静
    id: 'person/surname',
    run({ input, text, starts, tables, wordAt }, propose) {
      const { hits, words } = input;
      for (let h = 0; h < hits.length; h++) {
        if ((tables[h]! & tableBits.surnames) === 0) continue;
        const [from, to] = [hits.from[h]!, hits.to[h]!];
        if (starts[from] === 0) continue;
        for (let end = to + 1; end <= to + 2; end++) {
          if (!isHan(text.charCodeAt(end - 1))) break;
          if (starts[end] === 0 && words.to[wordAt[end]!]! - words.from[wordAt[end]!]! > 3) continue;
          propose(from, end, 'person');
        }
      }
    },
  },
  {
    // 钱学森 · 帕姆兰
    id: 'person/word',
    run({ input, shapes }, propose) {
      const { words } = input;
      for (let w = 0; w < words.length; w++) {
        if (shapes[w] !== shape.person) continue;
        propose(words.from[w]!, words.to[w]!, 'person');
        if (shapes[w + 1] === shape.person) propose(words.from[w]!, words.to[w + 1]!, 'person');
      }
    },
  },
  {
    // 安东尼·布朗 · 阿依古丽·买买提
    id: 'person/dotted',
    run({ text }, propose) {
      for (let dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
        let from = dot;
        while (from > 0 && dot - from < 8 && (isHan(text.charCodeAt(from - 1)) || text[from - 1] === '·')) from--;
        let to = dot + 1;
        while (to < text.length && to - dot <= 8 && (isHan(text.charCodeAt(to)) || text[to] === '·')) to++;
        for (let start = from; start <= dot - 1; start++) for (let end = dot + 2; end <= to; end++) propose(start, end, 'person');
      }
    },
  },
];
