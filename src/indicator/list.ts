/** Lists taken apart: A、B分别增长x、y says two things. */
import type { NormalSpan } from '../text/span';
import { cue } from './cues';
import { is, type Passage } from './token-class';
import type { Token } from './tokens';
import { words } from './words';

const isMark = ({ kind }: Token): boolean => kind === 'list';

const isJoint = (token: Token): boolean => isMark(token) || (is(token, cue.conj) && token.tag === 'c');

/** Members of the list in tokens `[start, end)`, as token ranges between joints. */
function members(tokens: readonly Token[], start: number, end: number, joins: (token: Token) => boolean): [number, number][] {
  const found: [number, number][] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !joins(tokens[i]!)) continue;
    if (i > from) found.push([from, i]);
    from = i + 1;
  }
  return found;
}

/** Endings of nouns that are measured themselves, so that they share no head with what follows (游客{人次}、旅游花费). */
const complete = '量 额 值 数 率 费 次 润 入 出 资 度 模 积 价 税 期 比 重 金 款 力 能 水 电 龄'.split(' ');

/** The noun at the end of `[.., to)` is a quantity by itself (总投{资}, 产{值}). */
export const endsMeasured = (text: string, to: number): boolean => complete.includes(text[to - 1]!);

/** Least length of what members share in one word. */
const wordRest = 3;

/** Offset at which what the last member shares with those before it begins (物联网、集成电路{产业}), or its end. */
function sharedFrom({ text, tokens }: Passage, [from, to]: [number, number], before: [number, number]): number {
  const last = text.slice(tokens[from]!.from, tokens[to - 1]!.to);
  const other = text.slice(tokens[before[0]]!.from, tokens[before[1] - 1]!.to);
  const level = last.indexOf('级') + 1;
  if (other.length <= 3 && other.endsWith('级') && level > 0 && level < last.length) return tokens[from]!.from + level;
  const isKind = before[1] - before[0] === 1 && tokens[before[0]]!.kind === 'entity';
  if ((!isKind && complete.some((ending) => other.endsWith(ending))) || other.endsWith(last.slice(-2))) return tokens[to - 1]!.to;
  const measured = words.amount.before(text, tokens[to - 1]!.to) ?? words.volume.before(text, tokens[to - 1]!.to);
  const kind = last.length - (measured?.length ?? last.length);
  if (measured !== undefined && kind > 0 && (isKind || kind <= 2 * other.length)) return tokens[to - 1]!.to - measured.length;
  const head = words.kind.before(last, last.length);
  if (head !== undefined) return tokens[to - 1]!.to - head.length;
  let shared = to - 1;
  while (shared - 1 > from && is(tokens[shared - 1], cue.head)) shared--;
  if (shared > from) return tokens[shared]!.from;
  // One word: what is left of it behind a beginning as long as the other member ({城镇}和农村{居民收入}).
  return to - from === 1 && last.length > other.length + wordRest ? tokens[from]!.from + other.length : tokens[to - 1]!.to;
}

/** The first member without the noun that it ends with, for what is a number of victims itself. */
const kindOf = ({ text, tokens }: Passage, [from, to]: [number, number], [start, end]: [number, number]): NormalSpan[] =>
  end - start <= 2 && to - from > 1 && words.victims.ends(text, tokens[end - 1]!.to)
    ? [{ from: tokens[from]!.from, to: tokens[to - 2]!.to }]
    : [];

/**
 * Measure of each of `count` quantities whose common predicate follows the list in `[start, end)`, or null where the list has
 * another number of members.
 */
export function distribute(passage: Passage, start: number, end: number, count: number): NormalSpan[][] | null {
  const { tokens } = passage;
  // 和 may stand inside a member (社会保障{和}就业、教育、住房支出).
  const list = [isJoint, isMark].map((joins) => members(tokens, start, end, joins)).find(({ length }) => length === count);
  if (list === undefined || count < 2) return null;
  const last = list[list.length - 1]!;
  return list.map((member, i) => {
    const own = { from: tokens[member[0]]!.from, to: tokens[member[1] - 1]!.to };
    const kind = i > 0 ? kindOf(passage, list[0]!, member) : [];
    if (i === list.length - 1 || kind.length > 0) return [...kind, own];
    const shared = sharedFrom(passage, last, member);
    const { to } = tokens[last[1] - 1]!;
    return shared < to ? [own, { from: shared, to }] : [own];
  });
}

/** Number of quantities in a row from token `at`, with only list marks and joints between them. */
export function runLength(tokens: readonly Token[], at: number): number {
  let count = 1;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'quantity') {
      if (tokens[i - 1]!.kind === 'quantity') break;
      count++;
    } else if (token.kind !== 'list' && !is(token, cue.conj | cue.after)) break;
  }
  return count;
}
