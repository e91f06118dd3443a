import { oneOf } from '../text/lookup';
import type { NormalSpan } from '../text/span';
import { readAmount } from './amount';
import { skipBlanks } from './codes';
import { toNumber } from './decimal';

export interface OrdinalMention extends NormalSpan {
  readonly value: number;
}

// 首个 · 首位 against 首次突破, 首位度
const isCounted = oneOf('个届位批家例条台艘架颗枚');

/** Reads 第 and the number behind it, and 首 before what is counted, wherever they stand in a folded text. */
export function readOrdinals(text: string): OrdinalMention[] {
  const found: OrdinalMention[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '首' && isCounted(text, at + 1) && text[at + 2] !== '度') found.push({ from: at, to: at + 2, value: 1 });
    if (text[at] !== '第') continue;
    const amount = readAmount(text, skipBlanks(text, at + 1));
    if (amount?.form === 'number') found.push({ from: at, to: amount.to, value: toNumber(amount.value) });
  }
  return found;
}
