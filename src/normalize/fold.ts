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

import { reusable } from '../text/reuse';
import { fromUnits } from '../text/utf16';
import { foldTable } from './fold-table';

const straightQuote = 0x22;
const lineFeed = 0x0a;
const openQuote = 0x201c;
const closeQuote = 0x201d;

const borrow = reusable((length) => new Uint16Array(length));

/**
 * @example
 * fold('總投資１０００萬元（約）')
 * //=> '总投资1000万元(约)'
 */
export function fold(text: string): string {
  const table = foldTable();
  const { length } = text;
  const units = borrow(length);
  let isChanged = false;
  let isOpen = false;
  for (let at = 0; at < length; at++) {
    const given = text.charCodeAt(at);
    let unit = table[given]! || given;
    if (unit === straightQuote) {
      unit = isOpen ? closeQuote : openQuote;
      isOpen = !isOpen;
    } else if (unit === lineFeed) isOpen = false;
    if (unit !== given) isChanged = true;
    units[at] = unit;
  }
  return isChanged ? fromUnits(units.subarray(0, length)) : text;
}
