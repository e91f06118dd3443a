import { foldPairs } from './fold-pairs';

let table: Uint16Array | undefined;

/** One entry for every UTF-16 code unit: the unit that stands for it in folded text, or 0 where it stays. Built on first use. */
export function foldTable(): Uint16Array {
  if (table) return table;
  table = new Uint16Array(0x10000);
  for (let at = 0; at < foldPairs.length; at += 2) table[foldPairs.charCodeAt(at)] = foldPairs.charCodeAt(at + 1);
  return table;
}
