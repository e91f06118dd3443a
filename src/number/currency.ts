import unitsCsv from '../../dictionaries/units.csv';
import { shared } from '../text/lookup';
import { isLetterAt, skipBlanks } from './codes';
import { type WordTree, wordTree } from './trie';

let names: WordTree<string> | undefined;

/** Signs whose currency is not told by a letter before them, and common codes that ISO 4217 does not have. */
const signs: Readonly<Record<string, string>> = { '¥': 'CNY', '￥': 'CNY', $: 'USD', RMB: 'CNY' };

/** Codes that are written before amounts; others (COP15, ALL 3) are mostly something else. */
const codes = ['CNY', 'USD', 'EUR', 'JPY', 'GBP', 'HKD', 'TWD', 'MOP', 'SGD'];

function nameTree(): WordTree<string> {
  if (names) return names;
  names = wordTree<string>('backwards');
  for (const sign in signs) names.add(sign, signs[sign]!);
  for (const code of codes) names.add(code, code);
  for (const row of unitsCsv.split('\n')) {
    const [zh, symbol, code, quantity, factor] = row.split(',');
    if (quantity !== 'money' || factor !== '1' || !symbol || !zh || !code || code.includes('/')) continue;
    if (symbol !== code) names.add(symbol, shared(code));
    for (const name of zh.split('|'))
      if (name.length > 1 && !name.startsWith('元') && !isLetterAt(name, 0) && !name.includes('块')) names.add(name, shared(code));
  }
  return names;
}

/** The currency named right before a number (¥, US$, EUR, 人民币, 港币); it may not start before `floor`. */
export function currencyBefore(text: string, at: number, floor: number): { readonly from: number; readonly code: string } | undefined {
  let to = at;
  while (to > floor && at - to < 2 && skipBlanks(text, to - 1) > to - 1) to--;
  const hit = nameTree().longest(text, to);
  if (!hit || hit.to === to || hit.to < floor) return undefined;
  return { from: hit.to, code: hit.value };
}
