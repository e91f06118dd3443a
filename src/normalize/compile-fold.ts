/**
 * Compiles what folding puts in the place of single UTF-16 code units. Runs when the table is made anew (`npm run fold`).
 *
 * Only pairs of single code units enter, so that folding never moves an offset.
 */
import hongKong from 'opencc-js/dict/HKVariantsRev';
import traditional from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';

/** Full-width letters, figures and marks, and how far they lie from the plain ones. */
const [firstFullWidth, lastFullWidth, fullWidth] = [0xff01, 0xff5e, 0xfee0];

/** Other ranges whose compatibility form (NFKC) is the plain character: radicals, ideographs, half width, small forms. */
const compatibilityRanges: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff5f, 0xffee],
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

/** The pairs of `fold-pairs.ts`: each unit that folding changes with the unit that stands for it, in the order of their numbers. */
export function compileFold(): string {
  const to = new Map<number, number>();
  const put = (unit: number, folded: number): void => {
    if (unit === folded) to.delete(unit);
    else to.set(unit, folded);
  };
  for (let unit = firstFullWidth; unit <= lastFullWidth; unit++) put(unit, unit - fullWidth);
  for (const [first, last] of compatibilityRanges) {
    for (let unit = first; unit <= last; unit++) {
      const plain = String.fromCharCode(unit).normalize('NFKC');
      if (plain.length === 1) put(unit, plain.charCodeAt(0));
    }
  }
  for (let at = 0; at < radicals.length; at += 2) put(radicals.charCodeAt(at), radicals.charCodeAt(at + 1));
  eachPair(traditional, put);
  for (const variants of [taiwan, hongKong]) {
    eachPair(variants, (unit, standard) => {
      const simplified = to.get(standard);
      if (!to.has(unit) && simplified !== undefined) put(unit, simplified);
    });
  }
  for (const [from, mark] of marks) for (let at = 0; at < from.length; at++) put(from.charCodeAt(at), mark.charCodeAt(0));
  for (const character of keptCharacters) to.delete(character.charCodeAt(0));
  // A radical may stand for a traditional character: follow it to the simplified one.
  const last = (unit: number): number => (to.has(unit) ? last(to.get(unit)!) : unit);
  const units = [...to.keys()].sort((a, b) => a - b);
  return units.map((unit) => String.fromCharCode(unit, last(unit))).join('');
}

/** Calls back for the pairs of single units in `from to|from to|…`. */
function eachPair(dictionary: string, call: (from: number, to: number) => void): void {
  for (let at = 0; at < dictionary.length; ) {
    const bar = dictionary.indexOf('|', at);
    const end = bar < 0 ? dictionary.length : bar;
    if (end - at === 3 && dictionary[at + 1] === ' ') call(dictionary.charCodeAt(at), dictionary.charCodeAt(at + 2));
    at = end + 1;
  }
}
