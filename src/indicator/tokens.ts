/** One line as the indicator stage reads it: names, quantities and times are single tokens, cue words carry their classes. */
import type { NormalSpan } from '../text/span';
import type { Words } from '../text/words';
import { cue, cueAt } from './cues';
import { endsMeasured } from './list';
import { type Annotations, isHan, Marked } from './marked';
import { isScope, verbOf } from './phrase-verb';
import { is } from './token-class';
import { words as classes } from './words';

export type TokenKind =
  | 'word'
  | 'quantity'
  | 'time'
  | 'entity'
  | 'stop'
  | 'semicolon'
  | 'comma'
  | 'list'
  | 'colon'
  | 'open'
  | 'close'
  | 'quote';

export interface Token extends NormalSpan {
  readonly kind: TokenKind;
  /** Classes of the cue word that the token is (see `cue`), or 0. */
  readonly cue: number;
  /** Part of speech of a plain word, else empty. */
  readonly tag: string;
  /** Index of the quantity, time or entity, or -1. */
  readonly index: number;
}

const marks = new Map<number, TokenKind>(
  [
    ['。', 'stop'],
    ['!', 'stop'],
    ['?', 'stop'],
    [';', 'semicolon'],
    [',', 'comma'],
    [':', 'colon'],
    ['、', 'list'],
    ['(', 'open'],
    ['[', 'open'],
    [')', 'close'],
    [']', 'close'],
    ['“', 'quote'],
    ['”', 'quote'],
    ['—', 'comma'],
  ].map(([mark, kind]) => [mark!.charCodeAt(0), kind as TokenKind]),
);

/** Marks without meaning to a sentence: emphasis of Markdown, formulas. */
const noise: ReadonlySet<number> = new Set(Array.from('$*_#`|', (mark) => mark.charCodeAt(0)));
const lastNoise = '|'.charCodeAt(0);

/** Verbs and comparisons of one character that a guessed word before an amount may have swallowed (订单{量较}上月). */
const leaning = new Set('比较达超约为近破增降占');

/** Adjectives that are a gap before an amount (比全国{高}3个百分点). */
const gaps = new Set('高低快慢');

/** Verbs of rank and prepositions that a guessed word before 全国 may have swallowed (普及{率居}全国). */
const ranking = new Set('居列从由');
/** Least length of what follows a 占 inside a long word (产值{占工业比重}). */
const shareLength = 3;

/** 1 where a word of the text begins or ends. */
function wordEdges(text: string, words: Words): Uint8Array {
  const edges = new Uint8Array(text.length + 1);
  for (let i = 0; i < words.length; i++) edges[words.from[i]!] = edges[words.to[i]!] = 1;
  return edges;
}

/** Reads the tokens of stretches of a text, sentences with their closing marks, from the first to the last. */
export class TokenReader {
  private readonly marked: Marked;
  private readonly edges: Uint8Array;
  private word = 0;

  constructor(private readonly annotations: Annotations) {
    this.marked = new Marked(annotations);
    this.edges = wordEdges(annotations.text, annotations.words);
  }

  /** The tokens of a stretch that begins behind those read before. */
  read({ from, to: end }: NormalSpan): Token[] {
    const { text, words } = this.annotations;
    const { marked, edges } = this;
    const tokens: Token[] = [];
    let { word } = this;
    for (let at = from; at < end; ) {
      const named = marked.at(at, end);
      if (named !== null) {
        if (named.kind === 'quantity') linkLabel(tokens);
        tokens.push(named);
        at = named.to;
        continue;
      }
      const code = text.charCodeAt(at);
      const mark = isHan(code) ? undefined : marks.get(code);
      const aside = mark === 'open' ? asideEnd(text, at, end) : -1;
      if (aside > at) {
        at = aside;
        continue;
      }
      if (mark !== undefined) {
        tokens.push({ kind: mark, from: at, to: at + 1, cue: 0, tag: 'x', index: -1 });
        at++;
        continue;
      }
      while (word < words.length && words.to[word]! <= at) word++;
      const inWord = word < words.length && words.from[word]! <= at;
      const limit = Math.min(marked.next, end);
      const found = cueAt(text, at, limit, edges);
      let to = found === undefined ? Math.max(at + 1, Math.min(limit, inWord ? words.to[word]! : at + 1)) : at + found.zh.length;
      let bits = found?.value ?? 0;
      const verb = bits === 0 ? verbOf(text, at, to) : undefined;
      if (verb !== undefined) {
        to = at + verb.zh.length;
        bits = verb.value;
      } else if (bits === 0 && to - at === 1 && to === limit && limit < end && gaps.has(text[at]!)) bits = cue.gap;
      else if (bits === 0 && to - at > 1) {
        const isGuess = inWord && tagAt(words, word) === 'x';
        const cut =
          (isGuess && heads.has(text[at]!)) || (tagAt(words, word) === 'nr' && text.charCodeAt(at) === share)
            ? at + 1
            : isGuess && guessesTail(text, to, limit, edges)
              ? to - 1
              : swallowed(text, at, to, to === limit && limit < end);
        if (cut < to) bits = cueAt(text, at, cut, noEdges)?.value ?? 0;
        to = cut;
        if (bits === 0 && isBehindCount(tokens)) to = countedEnd(text, at, to, marked.next);
      }
      if (!isNoise(text, at, to)) tokens.push({ kind: 'word', from: at, to, cue: bits, tag: inWord ? tagAt(words, word) : 'x', index: -1 });
      at = to;
    }
    this.word = word;
    return tokens;
  }
}

/** 营业收入{:}12亿元, 总投资{:}约3亿元: the colon between a label and its amount states it as a verb does. */
function linkLabel(tokens: Token[]): void {
  let at = tokens.length - 1;
  while (is(tokens[at], cue.adverb)) at--;
  const [label, colon] = [tokens[at - 1], tokens[at]];
  const isNoun = label !== undefined && (is(label, cue.head | cue.weak) || label.tag === 'vn' || 'nlz'.includes(label.tag[0] ?? ' '));
  if (colon?.kind !== 'colon' || !isNoun) return;
  tokens[at] = { ...colon, kind: 'word', cue: cue.reach, tag: 'v' };
  // 研发{投入}: a label is no verb.
  tokens[at - 1] = { ...label, cue: label.cue & ~(cue.act | cue.spend | cue.weak), tag: 'n' };
}

const longestAside = 30;
const figures = /\d/;

/** Behind a bracket that says what a name is called or how an amount is reckoned (({以下简称新区}), ({与地区生产总值之比})), or -1. */
function asideEnd(text: string, at: number, end: number): number {
  if (!classes.remark.begins(text, at + 1)) return -1;
  const close = text.indexOf(')', at);
  return close < 0 || close >= end || close - at > longestAside || figures.test(text.slice(at, close)) ? -1 : close + 1;
}

/** Words that describe what is counted (18个{省重点}项目). */
const describing = 2;

function isBehindCount(tokens: readonly Token[]): boolean {
  let at = tokens.length - 1;
  while (at >= tokens.length - describing && tokens[at]?.kind === 'word') at--;
  return tokens[at]?.kind === 'quantity';
}

/** 18个{项目}总投资126亿元: where what is counted ends in a word that goes on with what its amount measures, or `to`. */
function countedEnd(text: string, from: number, to: number, nextAmount: number): number {
  const end = from + (classes.agent.at(text, from)?.length ?? 0);
  if (end === from || end >= to - 1 || !endsMeasured(text, to)) return to;
  return to === nextAmount || ((cueAt(text, to)?.value ?? 0) & (moves | cue.reach)) !== 0 ? end : to;
}

const noEdges = new Uint8Array(0);
const tagAt = (words: Words, word: number): string => words.tagNames[words.tag[word]!] ?? 'x';

/** Comparisons and adverbs that a guessed word may have swallowed at its begin ({比}规上企业, {仅}用, {已}收). */
const heads = new Set('比仅均已');

/** Adverbs and prepositions that no name ends in. */
const tails = new Set('在将已也均仅');

/** A guessed word that ends in the adverb or with the begin of the verb behind it (车企{在}, 休渔期{将}, 败诉率{降}至). */
function guessesTail(text: string, to: number, limit: number, edges: Uint8Array): boolean {
  if (tails.has(text[to - 1]!)) return true;
  const found = cueAt(text, to - 1, limit, edges);
  return found !== undefined && found.zh.length > 1 && (found.value & moves) !== 0;
}

const moves = cue.to | cue.fall | cue.rise;

/** Where a word `[from, to)` ends that has taken in a verb or comparison of one character, or `to`. */
function swallowed(text: string, from: number, to: number, isBeforeAmount: boolean): number {
  for (let at = from + 1; at < to; at++) {
    if (text.charCodeAt(at) === share && (text[at + 1] === '比' || to - at > shareLength)) return at;
  }
  const last = text[to - 1]!;
  return (isBeforeAmount && leaning.has(last)) || (ranking.has(last) && isScope(text, to)) ? to - 1 : to;
}

const share = '占'.charCodeAt(0);

function isNoise(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(from);
  if (isHan(code)) return false;
  return (code <= lastNoise && noise.has(code)) || (to - from === 1 && text[from]!.trim() === '');
}
