import homeCsv from '../../dictionaries/home-currency.csv';

let evidence: readonly (readonly [zh: string, currency: string])[] | undefined;

/**
 * The currency that 元 stands for in a text from Hong Kong, Macau or Taiwan, where its words show one and no other; null where they do not.
 *
 * Ask it of texts in traditional script only: a mainland text that reports on 港元 counts in yuan. Expects folded text.
 *
 * @example
 * homeCurrency('行政院核定预算30亿元') //=> 'TWD'
 */
export function homeCurrency(text: string): string | null {
  evidence ??= homeCsv
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',') as [string, string]);
  let home: string | null = null;
  if (text.includes('人民币')) return null;
  for (const [zh, currency] of evidence) {
    if (currency === home || !text.includes(zh)) continue;
    if (home) return null;
    home = currency;
  }
  return home;
}
