import unitsCsv from '../../dictionaries/units.csv';
import { shared } from '../text/lookup';
import { firstCells, rowsOf } from '../text/rows';
import { isLetterAt, skipBlanks } from './codes';
import { lateTree, type WordTree } from './trie';

let names: ReturnType<typeof openNames> | undefined;

/** Signs whose currency is not told by a letter before them, and common codes that ISO 4217 does not have. */
const signs: Readonly<Record<string, string>> = { '¥': 'CNY', '￥': 'CNY', $: 'USD', RMB: 'CNY' };

/** Codes that are written before amounts; others (COP15, ALL 3) are mostly something else. */
const codes = ['CNY', 'USD', 'EUR', 'JPY', 'GBP', 'HKD', 'TWD', 'MOP', 'SGD'];

function openNames() {
  const opened = lateTree<string>('backwards', fill);
  const file = (name: string, code: string): void => opened.file(name.charCodeAt(name.length - 1), `${name},${code}`);
  for (const sign in signs) file(sign, signs[sign]!);
  for (const code of codes) file(code, code);
  for (const row of rowsOf(unitsCsv)) {
    if (!row.includes(',money,1,')) continue;
    const [zh, symbol, code] = row.split(',');
    if (!symbol || !zh || !code || code.includes('/')) continue;
    if (symbol !== code) file(symbol, code);
    for (const name of zh.split('|'))
      if (name.length > 1 && !name.startsWith('元') && !isLetterAt(name, 0) && !name.includes('块')) file(name, code);
  }
  return opened;
}

function fill(tree: WordTree<string>, _: number, rows: readonly string[]): void {
  for (const row of rows) {
    const { zh, cell } = firstCells(row);
    tree.add(zh, shared(cell));
  }
}

/** The currency named right before a number (¥, US$, EUR, 人民币, 港币); it may not start before `floor`. */
export function currencyBefore(text: string, at: number, floor: number): { readonly from: number; readonly code: string } | undefined {
  let to = at;
  while (to > floor && at - to < 2 && skipBlanks(text, to - 1) > to - 1) to--;
  const hit = (names ??= openNames()).longest(text, to);
  if (!hit || hit.to === to || hit.to < floor) return undefined;
  return { from: hit.to, code: hit.value };
}
