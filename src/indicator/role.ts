/** What an amount is (level, change, share, rank), and what a change is compared with. */
import type { Basis, Role } from '../analysis/types';
import type { Quantity } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { cue } from './cues';
import { is, isOf, type Stretch, some } from './token-class';
import type { Token } from './tokens';
import type { Window } from './window';
import { words } from './words';

/** An amount that is not a rate of change by its unit. */
export const isPhysical = ({ quantity }: Quantity): boolean =>
  !quantity.startsWith('percent') && quantity !== 'multiple' && quantity !== 'rank';

/** What the measure alone says of its role. */
export interface Naming {
  readonly isShare: boolean;
  readonly isAddition: boolean;
  /** A rate, or one thing beside another: no part of a whole, though a fraction tells it. */
  readonly isRate: boolean;
  readonly rate: Role | null;
}

/** The role by unit, by the classes of the predicate and of the whole window, and by what the measure says. */
export function roleOf({ unit, quantity }: Quantity, bits: number, cues: number, { isShare, isAddition, isRate, rate }: Naming): Role {
  if (unit === '{rank}' && (bits & cue.rank) !== 0) return 'rank';
  const isMoved = (bits & (cue.rise | cue.fall)) !== 0 && (bits & (cue.to | cue.gap)) === 0;
  if (isMoved) return 'change';
  if (unit === '{rank}') return 'rank';
  if (unit === 'pp') return (bits & cue.gap) !== 0 ? 'level' : 'change';
  if (isShare && (unit === '%' || unit === '1')) return 'share';
  if (quantity === 'multiple') return !isRate && ((bits & cue.reach) | (cues & cue.to)) === 0 ? 'change' : 'level';
  if (quantity === 'ratio') return isRate ? 'level' : 'share';
  if (unit === '%' && rate !== null) return rate;
  return ((cues & cue.new) !== 0 && unit !== '%') || isAddition ? 'change' : 'level';
}

/** What the window says that a change is compared with; `bits` are all classes that speak of it. */
export function basisOf({ text, tokens, first, at }: Window, bits: number): Basis | null {
  if ((bits & cue.yoy) !== 0) return 'yoy';
  if ((bits & cue.mom) !== 0) return 'mom';
  if ((bits & cue.mean) !== 0) return 'other';
  for (let i = first; i + 1 < at; i++) {
    if (!is(tokens[i], cue.than)) continue;
    const { from, to, kind } = tokens[i + 1]!;
    const word = text.slice(from, to);
    if (words.lastyear.all.some((name) => word.includes(name))) return 'yoy';
    if (words.lastmonth.all.some((name) => word.includes(name))) return 'mom';
    if (kind === 'time' || kind === 'word') return 'other';
  }
  return null;
}

/** What stands behind a rate tells that it is one of change (保持两位数的较快{增长}, 以数倍的速度{激增}): classes of that verb. */
export function moveBehind({ text, tokens, at, quantity }: Window): number {
  if (isPhysical(quantity) || quantity.quantity === 'rank') return 0;
  let i = at + 1;
  while (leadsToMove(text, tokens[i])) i++;
  return is(tokens[i], cue.to) ? 0 : (tokens[i]?.cue ?? 0) & (cue.rise | cue.fall);
}

const leadsToMove = (text: string, token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (is(token, cue.after | cue.than | cue.adverb) || isOf(token) || token.tag === 'a' || words.pace.has(text, token));

/** What a rate of the measure is where no verb says so (增加值均超过10%, 民营企业{数量}超过70%), or null. */
export function rateRole(text: string, measure: readonly NormalSpan[]): Role | null {
  const last = measure.at(-1);
  if (last === undefined) return null;
  if (words.amount.ends(text, last.to)) return 'change';
  return words.number.ends(text, last.to) ? 'share' : null;
}

/** The measure itself says that it is what has come in addition (城镇{新增}就业). */
export const namesAddition = (text: string, measure: readonly NormalSpan[]): boolean =>
  measure.some(({ from, to }) => text.slice(from, to).includes('新增'));

/** The measure itself names a rate (产业化{率}, 城乡居民{收入比}). */
export function namesRate(text: string, measure: readonly NormalSpan[]): boolean {
  const last = measure.at(-1);
  return last !== undefined && words.rate.ends(text, last.to) && !words.share.ends(text, last.to);
}

const standards = '按照';

/** {100%}自主可控, 按{15%}的标准: how far or how much, no part of what is named. */
export const isWhole = ({ text, tokens, at, quantity }: Window, { first, end }: Stretch): boolean =>
  (quantity.value === 100 && first === at + 1) ||
  standards.includes(text[quantity.from - 1] ?? ' ') ||
  namesRate(text, [{ from: tokens[first]!.from, to: tokens[end - 1]!.to }]);

/** 价格只有进口产品的{一半}: something else is the measure that the amount is told by. */
export const isCompared = ({ text, tokens, at, first }: Window): boolean =>
  isOf(tokens[at - 1]) && some(tokens, first, at - 1, ({ to }) => words.equal.ends(text, to));

/** The measure itself names a share (服务业增加值{占比}). */
export function namesShare(text: string, measure: readonly NormalSpan[]): boolean {
  const last = measure.at(-1);
  return last !== undefined && words.share.ends(text, last.to);
}

/** Classes of the change that the measure's name ends with (价格{涨幅}, 污染物{减排}), and the measure without it. */
export function splitMove(text: string, measure: readonly NormalSpan[]): { moves: number; measure: readonly NormalSpan[] } {
  const last = measure.at(-1);
  const fall = last && words.fall.before(text, last.to);
  const ending = fall ?? (last && words.rise.before(text, last.to));
  if (last === undefined || ending === undefined) return { moves: 0, measure };
  const bits = fall !== undefined ? cue.fall : cue.rise | (ending.startsWith('年均') ? cue.mean : 0);
  const to = last.to - ending.length;
  return { moves: bits, measure: to > last.from ? [...measure.slice(0, -1), { from: last.from, to }] : measure };
}
