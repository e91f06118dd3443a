/** Subjects that a pronoun points at: 这家公司, 该中心, 当地. */
import { isPlainNoun } from './clause';
import { cue } from './cues';
import type { Subject } from './subject';
import { is, isAgent } from './token-class';
import type { Token } from './tokens';

const pronouns = ['当地', '这里', '他们', '它们', '他', '她', '它'];

/** A pronoun that is the whole subject: 这里{已}…, 当地{还}…, but not 当地政府. */
export const refersBack = (text: string, tokens: readonly Token[], at: number): boolean =>
  pronouns.includes(text.slice(tokens[at]!.from, tokens[at]!.to)) && !isPlainNoun(tokens[at + 1] ?? tokens[at]!);

/** 该{中心} is the centre that was named before. */
export function isSame(text: string, { from, to }: Subject, last: Subject): boolean {
  const noun = text.slice(from + 1, to);
  return text[from] === '该' && last.entity >= 0 && noun.length > 1 && text.startsWith(noun, last.to - noun.length);
}

const pointers = ['这', '该', '当地', '本'];
const stops = cue.adverb | cue.reach | cue.than | cue.rise | cue.fall;

/** 这家, 该, but not 这是: a pronoun that belongs to a noun. */
const pointsAt = (text: string, tokens: readonly Token[], at: number): boolean =>
  pointers.some((word) => text.startsWith(word, tokens[at]!.from)) &&
  !text.startsWith('是', tokens[at]!.from + 1) &&
  !text.startsWith('是', tokens[at]!.to);

/** 这家公司 · 这台产自深圳的机器人 · 这根直径3米的水管 · 当地政府: the noun phrase that the pronoun opens, without its relative clause. */
export function pointedSubject(tokens: readonly Token[], text: string, first: number, end: number): Subject | null {
  if (first >= end || !pointsAt(text, tokens, first)) return null;
  let from = first;
  let isRelative = false;
  for (let i = first + 1; i + 1 < end; i++) {
    const token = tokens[i]!;
    if (token.tag === 'uj') {
      if (isRelative) from = i + 1;
      break;
    }
    if (is(token, cue.adverb) || text[token.from] === '每') break;
    if (token.tag[0] === 'v' || token.kind === 'quantity' || is(token, cue.act)) isRelative = true;
  }
  let to = from === first ? behindClassifier(tokens, first + 1) : from;
  while (to < end && isNominal(tokens[to]!) && text[tokens[to]!.from] !== '每') if (isAgent(text, tokens[to++]!)) break;
  if (to <= from || (from === first && tokens[to - 1]!.to - tokens[first]!.from < 3)) return null;
  return { from: tokens[from]!.from, to: tokens[to - 1]!.to, entity: -1, scope: 'paragraph' };
}

/** Behind a classifier that looks like a preposition (这{把}刷子). */
const behindClassifier = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.tag === 'p' && tokens[at].to - tokens[at].from === 1 ? at + 1 : at;

const isNominal = (token: Token): boolean =>
  (token.kind === 'word' || token.kind === 'entity') &&
  !is(token, stops) &&
  !'vdpcuf'.includes(token.tag[0] ?? ' ') &&
  !(is(token, cue.act) && !is(token, cue.weak));
