/**
 * Folds width, punctuation and script character by character, keeping the UTF-16 length: offsets stay as they are.
 *
 * What rules may rely on in folded text:
 * - letters, digits and the marks `, : ; ! ? ( ) [ ] { } % + - ~ / = < > & #` are half width; every space but tab and line ends is U+0020;
 * - `。 、 《》 〈〉 〔〕 【】 “” ‘’ — … · ‰ ℃` stay; `「」『』` and straight double quotes have become `“” ‘’`
 *   (straight ones open and close by turns within a line);
 * - `–` and `−` are `-`, `～` and `〜` are `~`, `―` is `—`, `・` and `‧` are `·`;
 * - traditional characters, compatibility ideographs and radicals are simplified ones (乾 藉 徵 瞭 need a phrase and stay).
 */
import { fromUnits } from '../text/from-units';
import { foldTable } from './fold-table';

const straightQuote = 0x22;
const lineFeed = 0x0a;
const openQuote = 0x201c;
const closeQuote = 0x201d;

/**
 * @example
 * fold('總投資１０００萬元（約）')
 * //=> '总投资1000万元(约)'
 */
export function fold(text: string): string {
  const table = foldTable();
  const length = text.length;
  let at = 0;
  while (at < length && stays(table, text.charCodeAt(at))) at++;
  if (at === length) return text;
  const units = new Uint16Array(length - at);
  let open = false;
  for (let i = at; i < length; i++) {
    const given = text.charCodeAt(i);
    const unit = table[given]! || given;
    if (unit === straightQuote) {
      units[i - at] = open ? closeQuote : openQuote;
      open = !open;
    } else {
      if (unit === lineFeed) open = false;
      units[i - at] = unit;
    }
  }
  return text.slice(0, at) + fromUnits(units);
}

const stays = (table: Uint16Array, unit: number): boolean => table[unit] === 0 && unit !== straightQuote;
