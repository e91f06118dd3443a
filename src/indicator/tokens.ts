/** One line as the indicator stage reads it: names, quantities and times are single tokens, cue words carry their classes. */
import type { EntityType } from '../analysis/types';
import type { EntityMention, Quantity, TimeMention } from '../text/mention';
import type { NormalSpan } from '../text/span';
import type { Words } from '../text/words';
import { cue, cueAt } from './cues';

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

/** Verbs of rank that a guessed word before 全国 may have swallowed (普及{率居}全国). */
const ranking = new Set('居列');
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

export function firstWordBehind(words: Words, at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.to[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Reads the tokens of a stretch of text: a sentence with its closing mark. */
export function readTokens({ text, words, times, quantities, entities }: Annotations, span: NormalSpan): Token[] {
  const tokens: Token[] = [];
  const end = span.to;
  let word = firstWordBehind(words, span.from);
  let quantity = firstBehind(quantities, span.from);
  let time = firstBehind(times, span.from);
  let entity = firstBehind(entities, span.from);
  let limit = end;
  /** A cue word may end where a word begins or ends, or where a name or an amount begins. */
  const endsWell = (at: number): boolean => {
    if (at >= limit) return at === limit;
    for (let i = word; i < words.length && words.from[i]! <= at; i++) if (words.from[i] === at || words.to[i] === at) return true;
    return false;
  };
  for (let at = span.from; at < end; ) {
    while (word < words.length && words.to[word]! <= at) word++;
    while (quantity < quantities.length && quantities[quantity]!.from < at) quantity++;
    while (time < times.length && times[time]!.from < at) time++;
    while (entity < entities.length && (entities[entity]!.from < at || entities[entity]!.type === 'time')) entity++;
    if (entity < entities.length && isCounted(text, entities[entity]!, quantities)) entity++;
    limit = Math.min(end, startOf(quantities, quantity), startOf(times, time), startOf(entities, entity));
    if (at === limit) {
      const token =
        annotated(at, end, entities, entity) ?? amount('quantity', at, end, quantities, quantity) ?? amount('time', at, end, times, time);
      if (token !== null) {
        tokens.push(token);
        at = token.to;
        continue;
      }
      limit = end;
    }
    const code = text.charCodeAt(at);
    const mark = isHan(code) ? undefined : marks.get(code);
    if (mark !== undefined) {
      tokens.push({ kind: mark, from: at, to: at + 1, cue: 0, tag: 'x', index: -1 });
      at++;
      continue;
    }
    const inWord = word < words.length && words.from[word]! <= at;
    let found = cueAt(text, at, endsWell);
    let to = found.to;
    if (found.bits === 0) {
      to = Math.max(at + 1, Math.min(limit, inWord ? words.to[word]! : at + 1));
      const cut = swallowed(text, at, to, to === limit && limit < end);
      if (cut < to) {
        to = cut;
        found = cueAt(text, at, (end) => end === cut);
      }
    }
    if (!isNoise(text, at, to)) {
      tokens.push({
        kind: 'word',
        from: at,
        to,
        cue: found.bits,
        tag: inWord ? (words.tagNames[words.tag[word]!] ?? 'x') : 'x',
        index: -1,
      });
    }
    at = to;
  }
  return tokens;
}

/** 新建{医疗中心}14个: what is counted is a kind, whatever it is called, and no name. */
function isCounted(text: string, { type, to }: EntityMention, quantities: readonly Quantity[]): boolean {
  if (type !== 'organization') return false;
  const quantity = quantities[firstBehind(quantities, to)];
  return quantity?.from === to && quantity.quantity === 'count' && !isHan(text.charCodeAt(quantity.to));
}

/** Where a word `[from, to)` ends that has taken in a verb or comparison of one character, or `to`. */
function swallowed(text: string, from: number, to: number, isBeforeAmount: boolean): number {
  if (to - from < 2) return to;
  const share = text.indexOf('占', from + 1);
  if (share > 0 && share < to && (text[share + 1] === '比' || to - share > shareLength)) return share;
  const last = text[to - 1]!;
  return (isBeforeAmount && leaning.has(last)) || (ranking.has(last) && isScope(text, to)) ? to - 1 : to;
}

const isScope = (text: string, at: number): boolean => (cueAt(text, at, () => true).bits & cue.scope) !== 0;

const startOf = (items: readonly NormalSpan[], index: number): number => items[index]?.from ?? Number.POSITIVE_INFINITY;

function annotated(at: number, end: number, entities: readonly EntityMention[], index: number): Token | null {
  const entity = entities[index];
  if (entity?.from !== at || entity.to > end) return null;
  return { kind: 'entity', from: at, to: entity.to, cue: 0, tag: nameTags[entity.type] ?? 'nz', index };
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
