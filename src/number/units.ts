import lookalikesCsv from '../../dictionaries/unit-lookalikes.csv';
import unitsCsv from '../../dictionaries/units.csv';
import type { QuantityKind } from '../analysis/types';
import { shared } from '../text/lookup';
import { rowsOf } from '../text/rows';
import { isLetterAt, kindAt, kinds } from './codes';
import { parseDecimal } from './decimal';
import { senses } from './senses';
import { lateTree, type WordTree } from './trie';
import { inSense, plainUnit, type Unit, type UnitMatch } from './unit';

/** Stands for the words that begin like a unit and are none (人口, 核心): their rows have no code. */
const noUnit = plainUnit('', 'other');

let units: ReturnType<typeof openUnits> | undefined;

function openUnits() {
  const opened = lateTree('over blanks', fill);
  for (const table of [unitsCsv, lookalikesCsv]) {
    for (const row of rowsOf(table)) {
      const end = row.indexOf(',');
      opened.file(row.charCodeAt(0), row);
      for (let bar = row.indexOf('|'); bar >= 0 && bar < end; bar = row.indexOf('|', bar + 1)) opened.file(row.charCodeAt(bar + 1), row);
    }
  }
  return opened;
}

function fill(tree: WordTree<Unit>, character: number, rows: readonly string[]): void {
  for (const row of rows)
    for (const surface of row.slice(0, row.indexOf(',')).split('|'))
      if (surface.charCodeAt(0) === character) tree.add(surface, readUnit(surface, row));
}

function readUnit(surface: string, row: string): Unit {
  const [, , code, quantity = '', factor = '', after] = row.split(',');
  if (code === undefined) return noUnit;
  return {
    code: shared(code === '{classifier}' ? `{${surface}}` : code),
    quantity: shared(quantity as QuantityKind),
    factor: parseDecimal(factor),
    digitsOnly: after === 'digits',
    by: shared(code === '1' && quantity === 'ratio' ? 'quantity/tenths' : `quantity/${quantity}`),
    sense: senses[surface] ?? null,
  };
}

/**
 * Finds the longest unit at a place of a folded text, per-units included (元/平方米, 人/百亿元).
 *
 * @example
 * matchUnit('58万元/人', 3)?.code //=> 'CNY/{人}'
 */
export function matchUnit(text: string, at: number): UnitMatch | undefined {
  const base = matchPlain(text, at);
  if (!base) return undefined;
  return matchPer(text, at, base) ?? base;
}

function matchPlain(text: string, at: number): UnitMatch | undefined {
  const hit = (units ??= openUnits()).longest(text, at);
  if (!hit || hit.value === noUnit) return undefined;
  if (isLetterAt(text, hit.to - 1) && (isLetterAt(text, hit.to) || kindAt(text, hit.to) === kinds.digit)) return undefined;
  const { code, quantity, factor, digitsOnly, by, sense } = hit.value;
  return { code, quantity, factor, digitsOnly, by, sense, to: hit.to };
}

/** 元/平方米 · 吨每小时 · 人/百亿元 · 克标准煤/千瓦时 */
function matchPer(text: string, at: number, base: UnitMatch): UnitMatch | undefined {
  const mark = text[base.to];
  if (mark !== '/' && mark !== '每') return undefined;
  let scaled = base.to + 1;
  while (kindAt(text, scaled) === kinds.big || kindAt(text, scaled) === kinds.step) scaled++;
  const whole = matchPlain(text, base.to + 1);
  const below = whole ?? matchPlain(text, scaled) ?? (mark === '/' ? letterTime(text, base.to + 1) : undefined);
  if (!below || (mark === '每' && below.quantity === 'count')) return undefined;
  const scale = whole ? '' : text.slice(base.to + 1, scaled);
  const { to } = below;
  if (base.quantity === 'count' && scale) return { ...base, code: `{${text.slice(at, to)}}`, to };
  const quantity = base.quantity === 'money' || base.quantity === 'count' ? base.quantity : speedOf(base, below);
  const code = `${base.code}/${scale ? `{${text.slice(base.to + 1, to)}}` : below.code}`;
  return { ...inSense(base, code, quantity), to };
}

const letterTimes: Readonly<Record<string, Unit>> = {
  s: plainUnit('s', 'duration'),
  h: plainUnit('h', 'duration'),
  d: plainUnit('d', 'duration'),
  a: plainUnit('a', 'duration'),
};

/** The h of 500m³/h: a unit of time only behind a slash. */
function letterTime(text: string, at: number): UnitMatch | undefined {
  const unit = isLetterAt(text, at + 1) ? undefined : letterTimes[text[at] ?? ''];
  return unit && { ...unit, to: at + 1 };
}

function speedOf(above: Unit, below: Unit): QuantityKind {
  return above.quantity === 'length' && below.quantity === 'duration' ? 'speed' : 'other';
}
