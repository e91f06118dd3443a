/** What the words around a quantity say about it: its measure, its role, and what a change is compared with. */
import type { Basis, Role } from '../analysis/types';
import type { Quantity } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { cue } from './cues';
import { is, phraseAfter, phraseStart, windowBefore } from './phrase';
import type { Token } from './tokens';

export interface Frame {
  readonly measure: readonly NormalSpan[];
  readonly role: Role;
  readonly basis: Basis | null;
  /** The amount fell. */
  readonly fell: boolean;
  /** Classes of all cue words of the clause before the quantity. */
  readonly cues: number;
  /** First token of the stretch that was read. */
  readonly first: number;
  /** First token behind the quantity and its noun. */
  readonly behind: number;
  readonly by: string;
}

const skipped = cue.adverb | cue.after | cue.yoy | cue.mom | cue.mean | cue.target | cue.expected | cue.now | cue.from;
const predicates = cue.rise | cue.fall | cue.to | cue.reach | cue.gap | cue.rank;

/** Spans of tokens `[first, end)` as one piece. */
const piece = (tokens: readonly Token[], first: number, end: number): NormalSpan[] =>
  end > first ? [{ from: tokens[first]!.from, to: tokens[end - 1]!.to }] : [];

const counted = new Set(['count']);

/** Reads the frame of the quantity at token `at`; `previous` is the frame before it in the same sentence. */
export function readFrame(tokens: readonly Token[], at: number, quantity: Quantity, previous: Frame | null): Frame {
  let first = windowBefore(tokens, at);
  const chained = first > 0 && tokens[first - 1]!.kind === 'quantity';
  if (chained && previous !== null) first = Math.max(first, previous.behind);
  while (first < at && (is(tokens[first], cue.after) || tokens[first]!.kind === 'list' || is(tokens[first], cue.conj))) first++;

  let cues = 0;
  for (let i = first; i < at; i++) cues |= tokens[i]!.cue;

  const isRank = quantity.unit === '{rank}';
  let shareAt = -1;
  let rankAt = -1;
  for (let i = at - 1; i >= first; i--) {
    if (shareAt < 0 && is(tokens[i], cue.share)) shareAt = i;
    if (rankAt < 0 && isRank && is(tokens[i], cue.rank | cue.to)) rankAt = i;
  }

  let end = rankAt >= 0 ? rankAt : at;
  let main = 0;
  if (isRank && rankAt < 0) while (end > first && isScope(tokens[end - 1]!)) end--;
  for (; end > first; end--) {
    const token = tokens[end - 1]!;
    const bits = token.cue & predicates;
    if (bits !== 0 && !is(token, cue.head | cue.act)) main |= bits;
    else if (bits !== 0 && is(token, cue.head) && end - 1 === first) main |= bits;
    else if ((token.cue & skipped) !== 0 && !is(token, cue.head)) main |= token.cue & (cue.mean | cue.yoy | cue.mom);
    else if (token.kind === 'time') {
      if (is(tokens[end - 2], cue.than)) end--;
    } else if (token.tag === 'uj') continue;
    else if (is(token, cue.than)) continue;
    else break;
  }

  const follows = phraseAfter(tokens, at);
  const hasNoun = follows.end > follows.first;
  const nounTag = hasNoun ? tokens[follows.first]!.tag[0] : '';
  const nounFollows =
    hasNoun &&
    (counted.has(quantity.quantity)
      ? !(is(tokens[at + 1], cue.act | cue.reach | cue.rise | cue.fall) && end > first) && !is(tokens[follows.first], cue.rank | cue.share | cue.rise | cue.fall)
      : (nounTag === 'n' || nounTag === 'a' || nounTag === 'b' || tokens[follows.first]!.kind === 'quote' || tokens[follows.first]!.tag === 'vn') &&
        !is(tokens[follows.first], cue.act | predicates | cue.share) &&
        !isRank &&
        !(quantity.quantity.startsWith('percent') && (main & (cue.rise | cue.fall | cue.to)) !== 0));
  const isNew = (cues & cue.new) !== 0 || (chained && first >= at && previous !== null && (previous.cues & cue.new) !== 0);
  const listed = chained && tokens[windowBefore(tokens, at)]?.kind === 'list';
  if (isNew) cues |= cue.new;
  else if (listed && previous !== null && (previous.cues & cue.new) !== 0 && (cues & (cue.act | predicates)) === 0) cues |= cue.new;

  if (nounFollows && shareAt < 0) {
    const measure = piece(tokens, follows.first, follows.end);
    const share = quantity.unit === '%' || quantity.quantity === 'ratio';
    return { measure, role: share ? 'share' : (cues & cue.new) !== 0 ? 'change' : 'level', basis: null, fell: false, cues, first, behind: follows.end, by: 'indicator/counted-noun' };
  }

  const start = phraseStart(tokens, first, shareAt >= 0 ? shareAt : end);
  let measure = piece(tokens, start, shareAt >= 0 ? shareAt : end);
  const onlyHead = start < end && is(tokens[start], cue.head) && shareAt < 0;
  let by = 'indicator/predicate';
  if ((measure.length === 0 || onlyHead) && previous !== null) {
    measure = [...previous.measure, ...measure];
    by = 'indicator/carried';
  } else if (chained && measure.length > 0 && tokens[start - 1] !== undefined && attached(tokens, start, first)) {
    measure = [{ from: tokens[attachedFrom(tokens, start)]!.from, to: measure[0]!.to }];
  }
  if (shareAt >= 0) {
    let tail = at;
    while (tail > shareAt + 1 && ((tokens[tail - 1]!.cue & (skipped | predicates)) !== 0 || tokens[tail - 1]!.tag === 'uj' || tokens[tail - 1]!.kind === 'time')) tail--;
    const whole = piece(tokens, shareAt, tail);
    measure = measure.length === 1 && measure[0]!.to === whole[0]?.from ? [{ from: measure[0]!.from, to: whole[0].to }] : [...measure, ...whole];
  }
  const nounEnd = tokens[(shareAt >= 0 ? at : end) - 1];
  const role = roleOf(quantity, main, cues, shareAt >= 0 || is(nounEnd, cue.sharehead));
  return { measure, role, basis: role === 'change' ? basisOf(cues | main, tokens, first, at) : null, fell: role === 'change' && (main & cue.fall) !== 0, cues, first, behind: at + 1, by };
}

const scopes = new Set(['全国', '世界', '全球', '国内', '全省', '全市', '全区', '国际', '亚洲', '全国各', '各', '城市', '省内', '中国']);
let lineText = '';
/** Where a rank holds: 居{全国}第3位. */
const isScope = (token: Token): boolean => token.kind === 'entity' || scopes.has(lineText.slice(token.from, token.to));
export const setText = (text: string): void => {
  lineText = text;
};

/** The measure begins right behind a quantity that belongs to it (亿元以上{项目}104个). */
const attached = (tokens: readonly Token[], start: number, first: number): boolean => start === first && attachedFrom(tokens, start) >= 0;

function attachedFrom(tokens: readonly Token[], start: number): number {
  let i = start - 1;
  while (i >= 0 && is(tokens[i], cue.after)) i--;
  return tokens[i]?.kind === 'quantity' ? i : -1;
}

function roleOf(quantity: Quantity, main: number, cues: number, share: boolean): Role {
  const { unit } = quantity;
  const changed = (main & (cue.rise | cue.fall)) !== 0 && (main & cue.to) === 0;
  if (changed && (main & cue.gap) === 0) return 'change';
  if (unit === '{rank}') return 'rank';
  if (unit === 'pp') return (main & cue.gap) !== 0 ? 'level' : 'change';
  if (share && (unit === '%' || unit === '1')) return 'share';
  if (unit === '1' && quantity.quantity === 'multiple' && (main & cue.reach) === 0) return 'change';
  if (quantity.quantity === 'ratio') return 'share';
  return (cues & cue.new) !== 0 ? 'change' : 'level';
}

function basisOf(bits: number, tokens: readonly Token[], first: number, at: number): Basis | null {
  if ((bits & cue.yoy) !== 0) return 'yoy';
  if ((bits & cue.mom) !== 0) return 'mom';
  if ((bits & cue.mean) !== 0) return 'other';
  for (let i = first; i + 1 < at; i++) if (is(tokens[i], cue.than) && tokens[i + 1]!.kind === 'time') return 'other';
  return null;
}
