import { oneOf } from '../text/lookup';
import { kindAt, kinds } from './codes';
import { times } from './decimal';
import type { Draft, Measured } from './draft';
import { draftOf, readMeasured } from './measured';

const isJoint = oneOf('、和与及');
const isPause = oneOf('，。；\n');
const mostItems = 5;
const reach = 12;

/** 分别上升3.1和2.1个百分点 · 快于全国3.4个、1个百分点: a number without a unit of its own has that of the list that it opens. */
export function readListed(text: string, first: Measured, floorOf: number): Draft | undefined {
  if (!joinsList(text, first.to) || first.low || !first.amount.arabic) return undefined;
  const cut = first.unit?.code === '{个}';
  if (!cut && (first.unit || (first.value.e === 0 && !isShared(text, first.amount.from)))) return undefined;
  let last = first;
  for (let i = 0; i < mostItems && joinsList(text, last.to); i++) {
    const next = readMeasured(text, last.to + 1);
    if (!next) return undefined;
    if (next.unit && (!cut || next.unit.code === 'pp')) return inUnitOf(text, first, next.unit, floorOf);
    if (next.unit && next.unit.code !== '{个}') return undefined;
    last = next;
  }
  return undefined;
}

function joinsList(text: string, at: number): boolean {
  return isJoint(text, at) && kindAt(text, at + 1) === kinds.digit;
}

function inUnitOf(text: string, first: Measured, unit: NonNullable<Measured['unit']>, floorOf: number): Draft {
  const shared: Measured = { ...first, unit: { ...unit, to: first.to }, value: times(first.value, unit.factor) };
  return { ...draftOf(text, shared, floorOf), by: 'quantity/list' };
}

/** 分别 stands before the list, in the same clause. */
function isShared(text: string, from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - reach && !isPause(text, i); i--) if (text.startsWith('分别', i)) return true;
  return false;
}
