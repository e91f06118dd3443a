import { oneOf } from '../text/lookup';
import { isHanAt, kindAt, kinds } from './codes';
import { add } from './decimal';
import type { Measured } from './draft';
import { decimalPlaces } from './tails';
import { plainUnit } from './unit';
import { matchUnit } from './units';

const metre = plainUnit('m', 'length');
const mostPlaces = 2;
// 大米, 玉米 and 平方米 are other words.
const opens = oneOf('高长宽深约近有是为达到至超过不的了');

/** 米九 · 米八五: one metre and its decimal places, as heights are told. */
export function readBareMetre(text: string, from: number): Measured | undefined {
  if (text[from] !== '米' || (isHanAt(text, from - 1) && !opens(text, from - 1))) return undefined;
  const at = from + 1;
  let to = at;
  while (to - at < mostPlaces && kindAt(text, to) === kinds.han) to++;
  if (to === at || kindAt(text, to) !== kinds.none || matchUnit(text, to)) return undefined;
  const value = add({ m: 1, e: 0 }, decimalPlaces(text, at, to));
  return {
    amount: { from, to, form: 'number', value, low: null, floor: false, bare: false, scale: 0, placed: 0, arabic: false, dotted: false },
    value,
    low: null,
    numberEnd: to,
    floor: false,
    unit: { ...metre, to },
    to,
  };
}
