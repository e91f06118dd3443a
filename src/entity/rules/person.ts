/** Names of people: surname and given name, names the word model knows, and transliterated ones. */
import { tableBits } from '../../lexicon/index';
import type { Words } from '../../text/words';
import { typeNumber } from '../proposals';
import type { Propose, Proposer } from '../proposer';
import type { Reading } from '../reading';
import { shape } from '../shape';

const longestName = 4;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Whether the span is a word that is known as something other than a name. */
const isWord = (words: Words, word: number, from: number, to: number): boolean =>
  words.from[word] === from && words.to[word] === to && !words.tagNames[words.tag[word]!]!.startsWith('nr');

/** Characters that Chinese uses to write foreign names by their sound, without those that are common in other words. */
const soundCharacters =
  '阿埃艾安昂奥巴班邦鲍贝本比彼宾波伯勃博卜布查察茨达戴丹德登迪狄蒂丁顿杜恩尔法菲费芬弗夫福盖冈戈格根古哈豪赫霍基吉加贾杰捷金卡凯坎康考科克肯库夸昆' +
  '拉莱赖兰朗劳勒雷里利莉丽琳卢鲁伦罗洛马玛迈曼芒梅蒙米密默莫姆穆纳娜内尼涅宁诺努欧帕潘佩珀皮普奇齐契恰乔切钦琼萨塞赛桑瑟森沙珊舍什施斯舒朔松苏索塔泰坦汤特滕图托' +
  '瓦万威韦维沃乌武希西锡夏谢欣逊雅亚扬耶伊易因尤约扎泽詹哲佐佳措兹娃代别其';
const longestForeign = 7;
/** Words of respect behind a name, which are no posts. */
const courtesies = ['同志', '先生', '女士', '院士', '总书记'];

/** By code unit, 1 for the characters that write sounds. */
let soundTable: Uint8Array | undefined;

function soundsByCode(): Uint8Array {
  if (soundTable === undefined) {
    soundTable = new Uint8Array(0x10000);
    for (const character of soundCharacters) soundTable[character.charCodeAt(0)] = 1;
  }
  return soundTable;
}

/** 1 at each character of a text that writes sounds. */
function findSounds(text: string): Uint8Array {
  const table = soundsByCode();
  const sounds = new Uint8Array(text.length + 1);
  for (let i = 0; i < text.length; i++) sounds[i] = table[text.charCodeAt(i)]!;
  return sounds;
}

/** Where posts end that a name may follow, and where posts and words of respect start that may follow a name. */
interface Posts {
  readonly posts: Uint8Array;
  readonly titles: Uint8Array;
}

const postsOfReading = new WeakMap<Reading, Posts>();

/** The posts of a text; two rules ask for them. */
function postsOf(reading: Reading): Posts {
  const known = postsOfReading.get(reading) ?? findPosts(reading);
  postsOfReading.set(reading, known);
  return known;
}

function findPosts({ input, text, starts, tables, firstCue, byCue }: Reading): Posts {
  const { hits, lexicon } = input;
  const posts = new Uint8Array(text.length + 1);
  const titles = new Uint8Array(text.length + 1);
  const mark = (h: number): void => {
    const to = hits.to[h]! + (text[hits.to[h]!] === ' ' ? 1 : 0);
    posts[to] = starts[to]!;
    titles[hits.from[h]!] = 1;
  };
  for (let h = 0; h < hits.length; h++) if ((tables[h]! & tableBits.positions) !== 0 && starts[hits.from[h]!] === 1) mark(h);
  const mask = lexicon.cueBit('position-suffix');
  const bit = 31 - Math.clz32(mask);
  if (mask !== 0) for (let k = firstCue[bit]!; k < firstCue[bit + 1]!; k++) mark(byCue[k]!);
  for (const word of courtesies) for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) titles[at] = 1;
  return { posts, titles };
}

/** Calls `visit` for the end of each surname at `from` with one or two characters behind it. */
function forFullNames({ input: { hits }, text, firstHit, tables }: Reading, from: number, visit: (end: number) => void): void {
  for (let h = firstHit[from]!; h < firstHit[from + 1]!; h++) {
    if ((tables[h]! & tableBits.surnames) === 0) continue;
    const to = hits.to[h]!;
    for (let end = to + 1; end <= to + 2 && isHan(text.charCodeAt(end - 1)); end++) visit(end);
  }
}

/** Whether the word that covers an offset is none that the word model knows. */
const isUnknown = ({ wordAt, shapes }: Reading, at: number): boolean => shapes[wordAt[at]!] === shape.other;

const rules: readonly Proposer[] = [
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
          const cut = wordAt[end]!;
          if (starts[end] === 0 && shapes[cut] !== shape.other && words.to[cut]! - words.from[cut]! > 3) continue;
          propose(from, end, typeNumber.person);
        }
      }
    },
  },
  {
    // 副主任王海宁 · 校长沈慕华 · 以王海宁同志(为代表), whatever words the characters make
    id: 'person/titled',
    run(reading, propose) {
      const { posts, titles } = postsOf(reading);
      for (let from = posts.indexOf(1); from >= 0; from = posts.indexOf(1, from + 1))
        forFullNames(reading, from, (end) => {
          if (reading.starts[end] === 1 || isUnknown(reading, end)) propose(from, end, typeNumber.person);
        });
      for (let title = titles.indexOf(1); title >= 0; title = titles.indexOf(1, title + 1))
        for (let from = Math.max(0, title - longestName); from <= title - 2; from++)
          forFullNames(reading, from, (end) => {
            if (end === title) propose(from, end, typeNumber.person);
          });
    },
  },
  {
    // 总理莫兰迪 · 莫兰迪总统 · 首相山本健一
    id: 'person/foreign',
    run(reading, propose) {
      const { text, starts, shapes, wordAt, input, firstHit, cues } = reading;
      const { posts, titles } = postsOf(reading);
      const say = input.lexicon.cueBit('say');
      const isSaid = (at: number): boolean => {
        for (let h = firstHit[at]!; h < firstHit[at + 1]!; h++) if ((cues[h]! & say) !== 0) return true;
        return false;
      };
      const sounds = findSounds(text);
      /** Proposes the unknown words that begin at a post's end. */
      const proposeUnknown = (from: number): void => {
        for (let at = from, word = wordAt[at]!; shapes[word] === shape.other || shapes[word] === shape.person; word++) {
          at = input.words.to[word]!;
          if (at - from > longestForeign || !isHan(text.charCodeAt(at - 1))) break;
          if (at - from > 1) propose(from, at, typeNumber.person);
        }
      };
      for (let from = 0; from < text.length; from++) {
        if (posts[from] === 1) proposeUnknown(from);
        if (sounds[from] === 0 || (from > 0 && sounds[from - 1] === 1 && posts[from] === 0)) continue;
        let to = from + 1;
        while (sounds[to] === 1 && to - from <= longestForeign) to++;
        if (to - from > longestForeign || (to - from < 3 && posts[from] === 0 && titles[to] === 0 && !isSaid(to))) continue;
        if (to - from > 1) propose(from, to, typeNumber.person);
        if (posts[from] === 1) for (let end = from + 2; end < to; end++) if (starts[end] === 1) propose(from, end, typeNumber.person);
      }
    },
  },
  {
    // 王海宁任(局长) · 任命王海宁(为) · 由王海宁担任
    id: 'person/appointed',
    run(reading, propose) {
      const { input, text, starts, firstCue, byCue } = reading;
      const { hits, lexicon } = input;
      const mask = lexicon.cueBit('appoint');
      if (mask === 0) return;
      const bit = 31 - Math.clz32(mask);
      for (let k = firstCue[bit]!; k < firstCue[bit + 1]!; k++) {
        const [from, to] = [hits.from[byCue[k]!]!, hits.to[byCue[k]!]!];
        forFullNames(reading, to, (end) => {
          if (text[end] === '为') propose(to, end, typeNumber.person);
        });
        if (starts[to] === 0) continue;
        for (let start = Math.max(0, from - longestName); start < from - 1; start++) {
          if (starts[start] === 0 && text[start - 1] !== '由') continue;
          forFullNames(reading, start, (end) => {
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

/** Whether a span is a name, or the end of one, and the verb that gives a post, which follows: 王海宁{任}局长. */
function holdsVerb({ input: { hits, lexicon }, firstHit, firstEnd, byEnd, tables, cues }: Reading, from: number, to: number): boolean {
  if (!some(firstHit[to]!, firstHit[to + 1]!, (h) => (tables[h]! & tableBits.positions) !== 0)) return false;
  const appoint = lexicon.cueBit('appoint');
  const isSurname = (h: number): boolean => (tables[h]! & tableBits.surnames) !== 0;
  return some(firstEnd[to]!, firstEnd[to + 1]!, (k) => {
    const verb = hits.from[byEnd[k]!]!;
    if ((cues[byEnd[k]!]! & appoint) === 0 || verb <= from) return false;
    // 欧阳任主任 is a surname and one character; in 李明任主任 明, too, is a surname.
    const isShort = some(firstHit[from]!, firstHit[from + 1]!, (h) => hits.to[h] === verb && isSurname(h));
    return !isShort || some(firstEnd[from]!, firstEnd[from + 1]!, (j) => isSurname(byEnd[j]!));
  });
}

function some(from: number, to: number, holds: (index: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (holds(i)) return true;
  return false;
}

export const personRules: readonly Proposer[] = rules.map(({ id, run }) => ({
  id,
  run(reading, propose) {
    const proposeName: Propose = (from, to, type) => {
      if (!holdsVerb(reading, from, to)) propose(from, to, type);
    };
    run(reading, proposeName);
  },
}));
