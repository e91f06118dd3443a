/** One line as the indicator stage reads it: names, quantities and times are single tokens, cue words carry their classes. */
import type { EntityType } from '../analysis/types';
import type { EntityMention, Quantity, TimeMention } from '../text/mention';
import type { Line, NormalSpan } from '../text/span';
import type { Words } from '../text/words';
import { cueAt } from './cues';

export type TokenKind = 'break' | 'word' | 'quantity' | 'time' | 'entity' | 'stop' | 'semicolon' | 'comma' | 'list' | 'colon' | 'open' | 'close' | 'quote';

export interface Token extends NormalSpan {
  readonly kind: TokenKind;
  /** Classes of the cue word that the token is (see `cue`), or 0. */
  readonly cue: number;
  /** Part of speech of a plain word, else empty. */
  readonly tag: string;
  /** Index of the quantity, time or entity, or -1. */
  readonly index: number;
}

const marks = new Map<string, TokenKind>([
  ['。', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['<', 'break'],
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
]);

/** Tags of names that may be the subject of a statement; other names are common nouns to it. */
const nameTags: Partial<Record<EntityType, string>> = { place: 'ns', zone: 'ns', organization: 'nt', person: 'nr' };
/** Marks without meaning to a sentence: emphasis of Markdown, formulas. */
const noise = new Set('$*_#`|');

/** Verbs and comparisons of one character that a guessed word before an amount may have swallowed (订单{量较}上月). */
const leaning = new Set('比较达超约为近破增降占');

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

function firstWordBehind(words: Words, at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.to[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Reads the tokens of a line. */
export function readTokens({ text, words, times, quantities, entities }: Annotations, line: Line): Token[] {
  const tokens: Token[] = [];
  let word = firstWordBehind(words, line.from);
  let quantity = firstBehind(quantities, line.from);
  let time = firstBehind(times, line.from);
  let entity = firstBehind(entities, line.from);
  let limit = line.to;
  const endsWell = (end: number): boolean => {
    if (end > limit) return false;
    for (let i = word; i < words.length && words.from[i]! <= end; i++) if (words.from[i] === end || words.to[i] === end) return true;
    return quantities[quantity]?.from === end || times[time]?.from === end || end >= line.to;
  };
  for (let at = line.from; at < line.to; ) {
    while (word < words.length && words.to[word]! <= at) word++;
    while (quantity < quantities.length && quantities[quantity]!.from < at) quantity++;
    while (time < times.length && times[time]!.from < at) time++;
    while (entity < entities.length && (entities[entity]!.from < at || entities[entity]!.type === 'time')) entity++;
    const named = entities[entity];
    if (named?.from === at && named.to <= line.to) {
      tokens.push({ kind: 'entity', from: at, to: named.to, cue: 0, tag: nameTags[named.type] ?? 'nz', index: entity });
      at = named.to;
      continue;
    }
    const counted = quantities[quantity];
    if (counted?.from === at && counted.to <= line.to) {
      tokens.push({ kind: 'quantity', from: at, to: counted.to, cue: 0, tag: '', index: quantity });
      at = counted.to;
      continue;
    }
    const dated = times[time];
    if (dated?.from === at && dated.to <= line.to) {
      tokens.push({ kind: 'time', from: at, to: dated.to, cue: 0, tag: 't', index: time });
      at = dated.to;
      continue;
    }
    const mark = marks.get(text[at]!);
    if (mark !== undefined) {
      const close = text[at] === '<' ? text.indexOf('>', at) : -1;
      const to = close >= 0 && close < line.to ? close + 1 : at + 1;
      tokens.push({ kind: mark, from: at, to, cue: 0, tag: 'x', index: -1 });
      at = to;
      continue;
    }
    limit = Math.min(line.to, quantities[quantity]?.from ?? line.to, times[time]?.from ?? line.to, entities[entity]?.from ?? line.to);
    const { bits, to } = cueAt(text, at, endsWell);
    const inWord = word < words.length && words.from[word]! <= at;
    let end = bits !== 0 ? to : Math.max(at + 1, Math.min(limit, inWord ? words.to[word]! : at + 1));
    if (to !== end && end === limit && end - at > 1 && leaning.has(text[end - 1]!)) end--;
    const tag = inWord ? (words.tagNames[words.tag[word]!] ?? 'x') : 'x';
    if (text.slice(at, end).trim() !== '' && !noise.has(text[at]!)) tokens.push({ kind: 'word', from: at, to: end, cue: to === end ? bits : 0, tag, index: -1 });
    at = end;
  }
  return tokens;
}
