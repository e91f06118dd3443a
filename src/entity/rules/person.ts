/** Names of people: surname and given name, names the word model knows, and transliterated ones. */
import { tableBits } from '../../lexicon/index';
import type { Words } from '../../text/words';
import { typeNumber } from '../proposals';
import type { Proposer } from '../proposer';
import { shape } from '../shape';

const longestName = 4;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Whether the span is a word that is known as something other than a name. */
const isWord = (words: Words, word: number, from: number, to: number): boolean =>
  words.from[word] === from && words.to[word] === to && !words.tagNames[words.tag[word]!]!.startsWith('nr');

export const personRules: readonly Proposer[] = [
  {
    // 王海宁 · 欧阳静
    id: 'person/surname',
    run({ input, text, starts, tables, wordAt, shapes }, propose) {
      const { hits, words } = input;
      for (let h = 0; h < hits.length; h++) {
        if ((tables[h]! & tableBits.surnames) === 0) continue;
        const [from, to] = [hits.from[h]!, hits.to[h]!];
        if (starts[from] === 0) continue;
        const wordEnd = words.to[wordAt[from]!]!;
        const kind = shapes[wordAt[from]!];
        const isOtherWord = wordEnd > to && kind !== shape.person && kind !== shape.other;
        for (let end = to + 1; end <= to + 2; end++) {
          if (!isHan(text.charCodeAt(end - 1))) break;
          if (isOtherWord && end !== wordEnd) continue;
          if (starts[end] === 0 && words.to[wordAt[end]!]! - words.from[wordAt[end]!]! > 3) continue;
          propose(from, end, typeNumber.person);
        }
      }
    },
  },
  {
    // 副主任王海宁 · 校长沈慕华, whatever words the characters make
    id: 'person/titled',
    run({ input, text, starts, tables, firstHit, firstCue, byCue }, propose) {
      const { hits, lexicon } = input;
      const posts = new Uint8Array(text.length + 1);
      for (let h = 0; h < hits.length; h++)
        if ((tables[h]! & tableBits.positions) !== 0 && starts[hits.from[h]!] === 1) posts[hits.to[h]!] = starts[hits.to[h]!]!;
      const mask = lexicon.cueBit('position-suffix');
      const bit = 31 - Math.clz32(mask);
      if (mask !== 0) for (let k = firstCue[bit]!; k < firstCue[bit + 1]!; k++) posts[hits.to[byCue[k]!]!] = starts[hits.to[byCue[k]!]!]!;
      for (let from = posts.indexOf(1); from >= 0; from = posts.indexOf(1, from + 1)) {
        for (let h = firstHit[from]!; h < firstHit[from + 1]!; h++) {
          if ((tables[h]! & tableBits.surnames) === 0) continue;
          const to = hits.to[h]!;
          for (let end = to + 1; end <= to + 2 && isHan(text.charCodeAt(end - 1)); end++)
            if (starts[end] === 1) propose(from, end, typeNumber.person);
        }
      }
    },
  },
  {
    // 王海宁任(局长) · 任命王海宁(为) · 由王海宁担任
    id: 'person/appointed',
    run({ input, text, starts, tables, firstHit, firstCue, byCue }, propose) {
      const { hits, lexicon } = input;
      const mask = lexicon.cueBit('appoint');
      if (mask === 0) return;
      const bit = 31 - Math.clz32(mask);
      /** Names of a surname at `from` and one or two more characters. */
      const forNames = (from: number, visit: (end: number) => void): void => {
        for (let h = firstHit[from]!; h < firstHit[from + 1]!; h++) {
          if ((tables[h]! & tableBits.surnames) === 0) continue;
          const to = hits.to[h]!;
          for (let end = to + 1; end <= to + 2 && isHan(text.charCodeAt(end - 1)); end++) visit(end);
        }
      };
      for (let k = firstCue[bit]!; k < firstCue[bit + 1]!; k++) {
        const [from, to] = [hits.from[byCue[k]!]!, hits.to[byCue[k]!]!];
        forNames(to, (end) => {
          if (text[end] === '为') propose(to, end, typeNumber.person);
        });
        if (starts[to] === 0) continue;
        for (let start = Math.max(0, from - longestName); start < from - 1; start++) {
          if (starts[start] === 0 && text[start - 1] !== '由') continue;
          forNames(start, (end) => {
            if (end === from) propose(start, end, typeNumber.person);
          });
        }
      }
    },
  },
  {
    // 王海宁 … 王海宁
    id: 'person/repeated',
    run({ input, text, starts, tables, wordAt }, propose) {
      const { hits, words } = input;
      const places = new Map<string, number[]>();
      for (let h = 0; h < hits.length; h++) {
        const [from, to] = [hits.from[h]!, hits.to[h]!];
        if ((tables[h]! & tableBits.surnames) === 0 || starts[from] === 0) continue;
        for (let end = to + 1; end <= to + 2; end++) {
          if (!isHan(text.charCodeAt(end - 1)) || starts[end] === 0 || isWord(words, wordAt[from]!, from, end)) continue;
          const name = text.slice(from, end);
          const known = places.get(name);
          if (known === undefined) places.set(name, [from]);
          else known.push(from);
        }
      }
      for (const [name, found] of places)
        if (found.length > 1) for (const from of found) propose(from, from + name.length, typeNumber.person);
    },
  },
  {
    // 钱学森 · 帕姆兰
    id: 'person/word',
    run({ input, shapes }, propose) {
      const { words } = input;
      for (let w = 0; w < words.length; w++) {
        if (shapes[w] !== shape.person) continue;
        propose(words.from[w]!, words.to[w]!, typeNumber.person);
        if (shapes[w + 1] === shape.person) propose(words.from[w]!, words.to[w + 1]!, typeNumber.person);
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
        for (let start = from; start <= dot - 1; start++) for (let end = dot + 2; end <= to; end++) propose(start, end, typeNumber.person);
      }
    },
  },
];
