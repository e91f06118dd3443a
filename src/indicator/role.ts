/** What an amount is (level, change, share, rank), and what a change is compared with. */
import type { Basis, Role } from '../analysis/types';
import type { Quantity } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { cue } from './cues';
import { is } from './token-class';
import type { Window } from './window';

/** An amount that is not a rate of change by its unit. */
export const isPhysical = ({ quantity }: Quantity): boolean =>
  !quantity.startsWith('percent') && quantity !== 'multiple' && quantity !== 'rank';

/** The role by unit, by the classes of the predicate and of the whole window, and by a measure that names a share. */
export function roleOf({ unit, quantity }: Quantity, bits: number, cues: number, isShare: boolean): Role {
  if (unit === '{rank}' && (bits & cue.rank) !== 0) return 'rank';
  const isMoved = (bits & (cue.rise | cue.fall)) !== 0 && (bits & (cue.to | cue.gap)) === 0 && quantity !== 'duration';
  if (isMoved) return 'change';
  if (unit === '{rank}') return 'rank';
  if (unit === 'pp') return (bits & cue.gap) !== 0 ? 'level' : 'change';
  if (isShare && (unit === '%' || unit === '1')) return 'share';
  if (quantity === 'multiple') return ((bits & cue.reach) | (cues & cue.to)) === 0 ? 'change' : 'level';
  if (quantity === 'ratio') return 'share';
  return (cues & cue.new) !== 0 ? 'change' : 'level';
}

/** Words of times that a change from one year or one month to the next is measured from. */
const lastYear = ['上年', '去年', '同期', '上一年', '前年'];
const lastMonth = ['上月', '上季', '上个月', '上一季'];

/** What the window says that a change is compared with; `bits` are all classes that speak of it. */
export function basisOf({ text, tokens, first, at }: Window, bits: number): Basis | null {
  if ((bits & cue.yoy) !== 0) return 'yoy';
  if ((bits & cue.mom) !== 0) return 'mom';
  if ((bits & cue.mean) !== 0) return 'other';
  for (let i = first; i + 1 < at; i++) {
    if (!is(tokens[i], cue.than)) continue;
    const { from, to, kind } = tokens[i + 1]!;
    const word = text.slice(from, to);
    if (lastYear.some((name) => word.includes(name))) return 'yoy';
    if (lastMonth.some((name) => word.includes(name))) return 'mom';
    if (kind === 'time' || kind === 'word') return 'other';
  }
  return null;
}

const risings = ['年均增速', '增速', '增幅', '涨幅'];
const fallings = ['降幅', '减幅', '跌幅'];
const shareNouns = ['比重', '占比', '比例', '配比', '份额', '占有率'];

const endingOf = (text: string, to: number, endings: readonly string[]): string | undefined =>
  endings.find((ending) => text.startsWith(ending, to - ending.length));

/** The measure itself names a share (服务业增加值{占比}). */
export function namesShare(text: string, measure: readonly NormalSpan[]): boolean {
  const last = measure.at(-1);
  return last !== undefined && endingOf(text, last.to, shareNouns) !== undefined;
}

/** Classes of the change that the measure's name ends with (价格{涨幅}), and the measure without it. */
export function splitMove(text: string, measure: readonly NormalSpan[]): { moves: number; measure: readonly NormalSpan[] } {
  const last = measure.at(-1);
  const ending = last && endingOf(text, last.to, [...risings, ...fallings]);
  if (last === undefined || ending === undefined) return { moves: 0, measure };
  const moves = fallings.includes(ending) ? cue.fall : cue.rise | (ending.startsWith('年均') ? cue.mean : 0);
  const to = last.to - ending.length;
  return { moves, measure: to > last.from ? [...measure.slice(0, -1), { from: last.from, to }] : measure };
}
