/** Brackets that shorten the name before them. */

const longestShort = 12;
const longestFull = 40;
const letters = /^[A-Z][A-Za-z&-]{1,9}$/;
const han = /^[\p{Script=Han}A-Z]{2,}$/u;
const stops = new Set(',。;:、\n"“”《》()');

/**
 * What a bracket at `end` says that the name before it is called for short, or undefined: letters, or some of the characters
 * before the bracket in their order.
 *
 * @example
 * abbreviationAt('江州数据交易所(江数所)成立', 7) //=> '江数所'
 * abbreviationAt('国际能源署(IEA)', 5) //=> 'IEA'
 * abbreviationAt('江州高新区(新湖区)', 5) //=> undefined
 */
export function abbreviationAt(text: string, end: number): string | undefined {
  if (text[end] !== '(') return undefined;
  const close = text.indexOf(')', end);
  if (close < 0 || close - end - 1 > longestShort) return undefined;
  const short = text.slice(end + 1, close);
  return letters.test(short) || (han.test(short) && isHeldBefore(text, end, short)) ? short : undefined;
}

function isHeldBefore(text: string, end: number, short: string): boolean {
  let left = short.length;
  let at = end - 1;
  for (; left > 0 && at >= 0 && end - at <= longestFull && !stops.has(text[at]!); at--) if (text[at] === short[left - 1]) left--;
  return left === 0 && (end - at - 1 > short.length || (at >= 0 && !stops.has(text[at]!)));
}
