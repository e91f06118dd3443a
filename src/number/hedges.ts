import hedgesCsv from '../../dictionaries/hedges.csv';
import type { Comparator } from '../analysis/types';
import { oneOf, shared } from '../text/lookup';
import { firstCells, rowsOf } from '../text/rows';
import { isHanAt } from './codes';
import { lateTree, type WordTree } from './trie';

/** What a hedge needs to know about the number that it stands beside. */
export interface Hedged {
  readonly from: number;
  readonly to: number;
  readonly bare: boolean;
  readonly scaled: boolean;
  /** It has a unit of measurement (no classifier). */
  readonly measured: boolean;
  readonly fraction: boolean;
}

interface Hedge {
  readonly comparator: Comparator;
  readonly numbers: string;
}

let sides: ReturnType<typeof openSides> | undefined;

function openSides() {
  const opened = { before: lateTree('backwards', fill), after: lateTree('forwards', fill), apart: lateTree('backwards', fill) };
  for (const row of rowsOf(hedgesCsv)) {
    const { zh, cell: side } = firstCells(row);
    opened[side as keyof typeof opened].file(zh.charCodeAt(side === 'after' ? 0 : zh.length - 1), row);
  }
  return opened;
}

function fill(tree: WordTree<Hedge>, _: number, rows: readonly string[]): void {
  for (const row of rows) {
    const [zh = '', , comparator, numbers = ''] = row.split(',');
    tree.add(zh, { comparator: shared(comparator as Comparator), numbers: shared(numbers) });
  }
}

const isVerb = oneOf(' 了达到有至为');
/** How far a hedge of the kind `apart` may stand from its number (至少掌握一门, 约占全国1/10). */
const reach = 4;

/**
 * The hedge that ends before a number, over 了, 达, 到 and blanks (约, 超过了, 接近达到).
 *
 * 上 hedges numbers without digits only (上千家), 过 and 破 scaled ones (过百亿元); 节约 and 通过 are no hedges.
 */
export function hedgeBefore(text: string, number: Hedged): { readonly from: number; readonly comparator: Comparator } | undefined {
  const { before, apart } = (sides ??= openSides());
  let to = number.from;
  for (let i = 0; i < 3; i++) {
    const hit = before.longest(text, to);
    if (hit)
      return suits(hit.value, number) && hit.value.comparator !== '=' ? { from: hit.to, comparator: hit.value.comparator } : undefined;
    if (!isVerb(text, to - 1)) break;
    to--;
  }
  for (to = number.from - 1; to >= number.from - reach && isHanAt(text, to); to--) {
    const hit = apart.longest(text, to);
    if (hit && suits(hit.value, number)) return { from: hit.to, comparator: hit.value.comparator };
  }
  return undefined;
}

/** The hedge right behind a number and its unit (以上, 左右, 以内). */
export function hedgeAfter(text: string, number: Hedged): { readonly to: number; readonly comparator: Comparator } | undefined {
  const hit = (sides ??= openSides()).after.longest(text, number.to);
  return hit && hit.value.comparator !== '=' && suits(hit.value, number) ? { to: hit.to, comparator: hit.value.comparator } : undefined;
}

function suits({ numbers }: Hedge, number: Hedged): boolean {
  return numbers === 'any' || number[numbers as 'bare' | 'scaled' | 'measured' | 'fraction'] || (numbers === 'scaled' && number.bare);
}
