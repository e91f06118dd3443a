/** One line as the indicator stage reads it: names, quantities and times are single tokens, cue words carry their classes. */
import type { EntityType } from '../analysis/types';
import type { EntityMention, Quantity, TimeMention } from '../text/mention';
import type { NormalSpan } from '../text/span';
import type { Words } from '../text/words';
import { cue, cueAt } from './cues';
import { isScope, verbOf } from './phrase-verb';

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

/** Tags of names that may be the subject of a statement; other names are common nouns to it. */
const nameTags: Partial<Record<EntityType, string>> = { place: 'ns', zone: 'ns', organization: 'nt', person: 'nr' };
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

/** What is read beside the text; every list is sorted by `from` and without overlaps. */
export interface Annotations {
  readonly text: string;
  readonly words: Words;
  readonly times: readonly TimeMention[];
  readonly quantities: readonly Quantity[];
  readonly entities: readonly EntityMention[];
}

/** Index of the first item that ends behind `at`. */
export function firstBehind(items: readonly NormalSpan[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.to > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

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
        tokens.push(named);
        at = named.to;
        continue;
      }
      const code = text.charCodeAt(at);
      const mark = isHan(code) ? undefined : marks.get(code);
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
      }
      if (!isNoise(text, at, to)) tokens.push({ kind: 'word', from: at, to, cue: bits, tag: inWord ? tagAt(words, word) : 'x', index: -1 });
      at = to;
    }
    this.word = word;
    return tokens;
  }
}

const noEdges = new Uint8Array(0);
const tagAt = (words: Words, word: number): string => words.tagNames[words.tag[word]!] ?? 'x';

/** Walks along the names, amounts and times of a text. */
class Marked {
  /** Where the next of them begins. */
  next = Number.POSITIVE_INFINITY;
  private quantity = 0;
  private time = 0;
  private entity = 0;

  constructor(private readonly read: Annotations) {
    this.pass(0);
  }

  /** Passes what begins before `at`. */
  private pass(at: number): void {
    const { text, quantities, times, entities } = this.read;
    while (this.quantity < quantities.length && quantities[this.quantity]!.from < at) this.quantity++;
    while (this.time < times.length && times[this.time]!.from < at) this.time++;
    while (this.entity < entities.length && (entities[this.entity]!.from < at || !isNamed(text, entities[this.entity]!, quantities)))
      this.entity++;
    this.next = Math.min(startOf(quantities, this.quantity), startOf(times, this.time), startOf(entities, this.entity));
  }

  /** The token that begins at `at` and ends before `end`, if one does: a name before an amount, an amount before a time. */
  at(at: number, end: number): Token | null {
    if (at > this.next) this.pass(at);
    if (at !== this.next) return null;
    const { text, quantities, times, entities } = this.read;
    const token =
      annotated(text, at, end, entities, this.entity) ??
      amount('quantity', at, end, quantities, this.quantity) ??
      amount('time', at, end, times, this.time);
    this.pass(token === null ? at + 1 : token.to);
    return token;
  }
}

/** Is the entity a name that is read as one token? */
function isNamed(text: string, entity: EntityMention, quantities: readonly Quantity[]): boolean {
  const { type, from, to } = entity;
  if (type === 'time') return false;
  let next = firstBehind(quantities, from);
  for (; next < quantities.length && quantities[next]!.from < to; next++) if (countsInside(entity, quantities[next]!)) return false;
  return quantities[next]?.from !== to || !isCounted(text, type, quantities[next]!);
}

/** 新建{医疗中心}14个: what is counted is a kind, whatever it is called, and no name. */
const isCounted = (text: string, type: EntityType, { quantity, to }: Quantity): boolean =>
  type !== 'place' && type !== 'person' && quantity === 'count' && !isHan(text.charCodeAt(to));

/** What names number their own with rather than count (702所, 四级职员, 2026版). */
const numbering = new Set(['{大}', '{所}', '{级}', '{版}', '{型}', '{号}', '{轮}', '{期}', '{}']);

/** 举办{3届}商博会, 建设{2000万亩}示范区: a number of things, their price or area, in what only rules take for a name. */
const countsInside = ({ by, type }: EntityMention, { quantity, unit }: Quantity): boolean =>
  type !== 'document' && counted.has(quantity) && !numbering.has(unit) && !by.includes(':') && by !== 'marked/quoted';

const counted: ReadonlySet<Quantity['quantity']> = new Set<Quantity['quantity']>(['count', 'money', 'area']);

/** Comparisons and adverbs that a guessed word may have swallowed at its begin ({比}规上企业, {仅}用). */
const heads = new Set('比仅均');

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

const startOf = (items: readonly NormalSpan[], index: number): number => items[index]?.from ?? Number.POSITIVE_INFINITY;

function annotated(text: string, at: number, end: number, entities: readonly EntityMention[], index: number): Token | null {
  const entity = entities[index];
  if (entity?.from !== at || entity.to > end) return null;
  const season = entity.type === 'event' ? seasonEnd(text, entity) : 0;
  if (season > 0) return { kind: 'entity', from: at, to: Math.min(season, end), cue: 0, tag: 't', index };
  return { kind: 'entity', from: at, to: entity.to, cue: 0, tag: nameTags[entity.type] ?? 'nz', index };
}

/** Events that are a time of the year. */
const seasons = new Set(['春运', '暑运']);
/** What makes a time of any event before it, and of a season. */
const whens = ['期间', '前夕'];
const days = ['首日', '同期', '首周', '以来'];
/** Characters of a numbered day (第10天). */
const dayReach = 5;

/** Where the time ends that an event is ({春运第10天}, {进博会期间}), or 0 where it is none. */
function seasonEnd(text: string, { from, to }: NormalSpan): number {
  const when = whens.find((word) => text.startsWith(word, to));
  if (when !== undefined) return to + when.length;
  if (!seasons.has(text.slice(from, to))) return 0;
  const day = text[to] === '第' ? text.slice(to, to + dayReach).indexOf('天') + 1 : 0;
  return to + (day || (days.find((word) => text.startsWith(word, to))?.length ?? 0));
}

function amount(kind: 'quantity' | 'time', at: number, end: number, items: readonly NormalSpan[], index: number): Token | null {
  const item = items[index];
  return item?.from === at && item.to <= end ? { kind, from: at, to: item.to, cue: 0, tag: kind === 'time' ? 't' : '', index } : null;
}

function isNoise(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(from);
  if (isHan(code)) return false;
  return (code <= lastNoise && noise.has(code)) || (to - from === 1 && text[from]!.trim() === '');
}

const isHan = (code: number): boolean => code >= 0x3400 && code < 0xa000;
