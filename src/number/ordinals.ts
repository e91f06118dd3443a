import type { NormalSpan } from '../text/span';
import { readAmount } from './amount';
import { toNumber } from './decimal';

export interface OrdinalMention extends NormalSpan {
  readonly value: number;
}

/** Reads 第 and the number behind it, wherever it stands in a folded text. */
export function readOrdinals(text: string): OrdinalMention[] {
  const found: OrdinalMention[] = [];
  for (let at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
    const amount = readAmount(text, at + 1);
    if (amount?.form === 'number') found.push({ from: at, to: amount.to, value: toNumber(amount.value) });
  }
  return found;
}
