/** Names of people: surname and given name, names the word model knows, and transliterated ones. */
import { tableBits } from '../../lexicon/index';
import type { Words } from '../../text/words';
import type { Proposer } from '../proposer';
import { shape } from '../shape';

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Whether the span is a word that is known as something other than a name. */
const isWord = (words: Words, word: number, from: number, to: number): boolean =>
  words.from[word] === from && words.to[word] === to && !words.tagNames[words.tag[word]!]!.startsWith('nr');

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
    // 王海宁任(局长) · 任命王海宁(为) · 由王海宁担任
    id: 'person/appointed',
    run({ input, text, starts, tables, cues, firstHit, firstEnd, byEnd }, propose) {
      const { hits } = input;
      const appoint = input.lexicon.cueBit('appoint');
      const isVerb = (h: number): boolean => (cues[h]! & appoint) !== 0;
      for (let h = 0; h < hits.length; h++) {
        if ((tables[h]! & tableBits.surnames) === 0) continue;
        const [from, to] = [hits.from[h]!, hits.to[h]!];
        const isBehindVerb = byEnd.subarray(firstEnd[from]!, firstEnd[from + 1]!).some(isVerb);
        if (starts[from] === 0 && !isBehindVerb && text[from - 1] !== '由') continue;
        for (let end = to + 1; end <= to + 2 && isHan(text.charCodeAt(end - 1)); end++) {
          let verb = firstHit[end]!;
          while (verb < firstHit[end + 1]! && !isVerb(verb)) verb++;
          const isBeforeVerb = verb < firstHit[end + 1]! && starts[hits.to[verb]!] === 1;
          if (isBeforeVerb || (isBehindVerb && text[end] === '为')) propose(from, end, 'person');
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
      for (const [name, found] of places) if (found.length > 1) for (const from of found) propose(from, from + name.length, 'person');
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
