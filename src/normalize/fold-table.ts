/**
 * One entry for every UTF-16 code unit: the unit that stands for it in folded text. Built on first use.
 *
 * Only pairs of single code units enter, so that folding never moves an offset.
 */
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hongKong from 'opencc-js/dict/HKVariantsRev';
import traditional from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';

/** Ranges whose compatibility form (NFKC) is the plain character: radicals, full and half width, small forms. */
const compatibilityRanges: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xff61, 0xffee],
];

/** Marks by what they become. The marks 。、《》〈〉〔〕【】“”‘’—…· are canonical themselves. */
const marks: readonly (readonly [string, string])[] = [
  ['\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '],
  ['‐‑‒–−－', '-'],
  ['―─━', '—'],
  ['〜～∼', '~'],
  ['・･‧∙⋅', '·'],
  ['「｢﹁„‟〝', '“'],
  ['」｣﹂〞', '”'],
  ['『﹃‛', '‘'],
  ['』﹄', '’'],
  ['︿﹤', '<'],
  ['﹀﹥', '>'],
  ['︽', '《'],
  ['︾', '》'],
  ['∶︰', ':'],
  ['￥', '¥'],
  ['￡', '£'],
];

/** Radicals that have no compatibility form of their own, with the character they look like (text taken from PDF files). */
const radicals =
  '⺎兀⺏尣⺐尢⺛旡⺟母⺠民⺩王⺫目⺮竹⺱网⺳网⺶羊⺷羊⺻聿⺼肉⺾艹⺿艹⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻍辶⻐钅⻑长⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';

/** Traditional to the eye, but right in simplified text too (乾隆, 狼藉, 瞭望, 宫商角徵羽): left to the phrases of the script conversion. */
const keptCharacters = '乾藉徵瞭';

let table: Uint16Array | undefined;

/** The table itself: `table[unit]` is the folded unit. */
export function foldTable(): Uint16Array {
  return (table ??= build());
}

function build(): Uint16Array {
  const folded = new Uint16Array(0x10000);
  for (let unit = 0; unit < folded.length; unit++) folded[unit] = unit;
  const put = (from: string, to: string): void => {
    if (from.length === 1 && to.length === 1) folded[from.charCodeAt(0)] = to.charCodeAt(0);
  };
  for (const [first, last] of compatibilityRanges) {
    for (let unit = first; unit <= last; unit++) put(String.fromCharCode(unit), String.fromCharCode(unit).normalize('NFKC'));
  }
  for (let i = 0; i < radicals.length; i += 2) put(radicals.charAt(i), radicals.charAt(i + 1));
  const pairs = [traditional, taiwan, hongKong, compatibility].map((dictionary) =>
    dictionary.split('|').map((pair) => pair.split(' ') as [string, string]),
  );
  for (const [from, to] of pairs[3]!) put(from, to);
  for (const [from, to] of pairs[0]!) put(from, to);
  for (const [from, to] of [...pairs[1]!, ...pairs[2]!]) {
    const simplified = folded[to.charCodeAt(0)]!;
    if (folded[from.charCodeAt(0)] === from.charCodeAt(0) && simplified !== to.charCodeAt(0)) put(from, String.fromCharCode(simplified));
  }
  for (const [from, to] of marks) for (const mark of from) put(mark, to);
  for (const character of keptCharacters) put(character, character);
  return settle(folded);
}

/** Follows chains (a radical to a traditional character to a simplified one) to their ends, so that folding twice changes nothing. */
function settle(folded: Uint16Array): Uint16Array {
  for (let unit = 0; unit < folded.length; unit++) {
    let to = folded[unit]!;
    if (to === unit) continue;
    for (let steps = 0; steps < 4 && folded[to] !== to; steps++) to = folded[to]!;
    folded[unit] = to;
  }
  return folded;
}
