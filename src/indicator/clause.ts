/** The clause as its subject is read from it: tokens between two marks, and what may open it. */
import { cue } from './cues';
import { is, isAct, isBoundary, isEtc, isOf, type Passage, some } from './token-class';
import type { Token } from './tokens';

/** Tokens `[first, end)` of a sentence of `text`, between two marks. */
export interface Clause extends Passage {
  readonly first: number;
  readonly end: number;
}

export const ends = (token: Token | undefined): boolean => token === undefined || isBoundary(token);

/** First token behind the clause that begins at `from`; its closing mark belongs to it. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && !ends(tokens[to])) to++;
  return Math.min(to + 1, tokens.length);
}

const opening = cue.adverb | cue.conj | cue.now | cue.target | cue.expected | cue.yoy | cue.mean | cue.at | cue.head;

/** A time, or an event that is one (春运期间). */
const isWhen = ({ kind, tag }: Token): boolean => kind === 'time' || (tag === 't' && (kind === 'entity' || kind === 'word'));

const numerals = '一二三四五六七八九十';

/** Behind the number of an item that the clause begins with ({十二是}推动…). */
function behindItem({ tokens, text, first }: Clause): number {
  if (tokens[first] === undefined || !numerals.includes(text[tokens[first].from]!)) return first;
  const at = text[tokens[first].to] === '是' ? first + 1 : first;
  return at < tokens.length && text[tokens[at]!.to - 1] === '是' ? at + 1 : first;
}

/** Behind the number of an item, time, adverbs and 在; `located` where 在 was among them. */
export function skipOpening(clause: Clause): { at: number; located: boolean } {
  const { tokens, end } = clause;
  let located = false;
  for (let at = behindItem(clause); at < end; at++) {
    const token = tokens[at]!;
    const opensPredicate = is(token, cue.home | cue.nation | cue.reach | (cue.act & ~cue.weak));
    if (is(token, cue.at)) located = true;
    else if (!isWhen(token) && token.kind !== 'quote' && (token.tag !== 'f' || opensPredicate) && (opensPredicate || !is(token, opening)))
      return { at, located };
  }
  return { at: end, located };
}

/** Tokens that a relative clause may have. */
const relativeReach = 6;

/** 商务部重点监测{的}全国78个商圈: the 的 that ends the relative clause whose subject the name at `at` is, or -1. */
export function endOfRelative({ tokens, end }: Clause, at: number): number {
  for (let i = at + 1; i < end && i <= at + relativeReach; i++) {
    if (isOf(tokens[i])) return i;
    if (tokens[i]!.kind !== 'word') return -1;
  }
  return -1;
}

/** First token from `at` on behind times and adverbs. */
export function predicateStart(tokens: readonly Token[], at: number): number {
  let i = at;
  while (tokens[i]?.kind === 'time' || (is(tokens[i], cue.adverb | cue.now) && !is(tokens[i], cue.act & ~cue.weak))) i++;
  return i;
}

/** Members of a list, or examples, that are counted together (大桥、隧道{2个项目}, 海港、码头等{7个项目}) stand in the clause from `first` on. */
export function listsCounted({ tokens, text, first, end }: Clause): boolean {
  let isList = false;
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    if (isEtc(text, token)) return tokens[i + 1]?.kind === 'quantity';
    if (token.kind === 'quantity') return isList && tokens[i + 1] !== undefined && isPlainNoun(tokens[i + 1]!);
    if (is(token, cue.act | cue.new | cue.reach | cue.adverb) && !is(token, cue.weak) && token.tag !== 'vn') return false;
    if (token.kind === 'list') isList = true;
  }
  return false;
}

export const hasQuantity = ({ tokens, first, end }: Clause): boolean => some(tokens, first, end, ({ kind }) => kind === 'quantity');

/** A word that a predicate begins with. */
export const opensPredicate = (token: Token | undefined): boolean =>
  token !== undefined && ('vdpilza'.includes(token.tag[0] ?? ' ') || isAct(token));

/** A common noun or the name of something. */
export const isPlainNoun = ({ kind, tag, cue: bits }: Token): boolean =>
  kind === 'entity' ||
  (kind === 'word' && (bits & ~cue.group) === 0 && tag !== 'ns' && tag !== 'nr' && tag !== 'nt' && 'njlbx'.includes(tag[0] ?? ' '));

/** 级 behind a name makes it an attribute (江苏省{级}实验室, 江苏{省级}实验室). */
export const isGraded = (text: string, to: number): boolean => text[to] === '级' || text[to + 1] === '级';
