import lookalikesCsv from '../../dictionaries/unit-lookalikes.csv';
import unitsCsv from '../../dictionaries/units.csv';
import type { QuantityKind } from '../analysis/types';
import { shared } from '../text/lookup';
import { isLetterAt, kindAt, kinds } from './codes';
import { parseDecimal } from './decimal';
import { senses } from './senses';
import { type WordTree, wordTree } from './trie';
import { inSense, plainUnit, type Unit, type UnitMatch } from './unit';

/** Stands for the words that begin like a unit and are none (人口, 核心). */
const noUnit = plainUnit('', 'other');

let tree: WordTree<Unit> | undefined;

function unitTree(): WordTree<Unit> {
  if (tree) return tree;
  tree = wordTree<Unit>('over blanks');
  const [, ...rows] = unitsCsv.split('\n');
  for (const row of rows) {
    const [zh, , code, quantity, written, after] = row.split(',');
    if (!zh || !code || !written) continue;
    const factor = parseDecimal(written);
    for (const surface of zh.split('|')) {
      tree.add(surface, {
        code: shared(code === '{classifier}' ? `{${surface}}` : code),
        quantity: shared(quantity as QuantityKind),
        factor,
        digitsOnly: after === 'digits',
        by: shared(code === '1' && quantity === 'ratio' ? 'quantity/tenths' : `quantity/${quantity}`),
        sense: senses[surface] ?? null,
      });
    }
  }
  for (const row of lookalikesCsv.split('\n').slice(1)) {
    const zh = row.slice(0, row.indexOf(','));
    if (zh) tree.add(zh, noUnit);
  }
  return tree;
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
  const hit = unitTree().longest(text, at);
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
  const below = whole ?? matchPlain(text, scaled);
  if (!below || (mark === '每' && below.quantity === 'count')) return undefined;
  const scale = whole ? '' : text.slice(base.to + 1, scaled);
  const { to } = below;
  if (base.quantity === 'count' && scale) return { ...base, code: `{${text.slice(at, to)}}`, to };
  const quantity = base.quantity === 'money' || base.quantity === 'count' ? base.quantity : speedOf(base, below);
  const code = `${base.code}/${scale ? `{${text.slice(base.to + 1, to)}}` : below.code}`;
  return { ...inSense(base, code, quantity), to };
}

function speedOf(above: Unit, below: Unit): QuantityKind {
  return above.quantity === 'length' && below.quantity === 'duration' ? 'speed' : 'other';
}
