/**
 * One entry for every UTF-16 code unit: the unit that stands for it in folded text, or 0 where it stays. Built on first use.
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

interface Fold {
  /** `table[unit]` is the folded unit, or 0 for units that stay. */
  readonly table: Uint16Array;
  /** The units that folding changes. */
  readonly changed: readonly number[];
}

let fold: Fold | undefined;

export const foldTable = (): Uint16Array => (fold ??= build()).table;

export const foldedUnits = (): readonly number[] => (fold ??= build()).changed;

function build(): Fold {
  const table = new Uint16Array(0x10000);
  const changed: number[] = [];
  const put = (from: number, to: number): void => {
    if (from !== to && table[from] === 0) changed.push(from);
    table[from] = from === to ? 0 : to;
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
    eachPair(variants, (from, to) => {
      if (table[from] === 0 && table[to] !== 0) put(from, table[to]!);
    });
  }
  for (const [from, to] of marks) for (let at = 0; at < from.length; at++) put(from.charCodeAt(at), to.charCodeAt(0));
  for (let at = 0; at < keptCharacters.length; at++) table[keptCharacters.charCodeAt(at)] = 0;
  // A radical may stand for a traditional character: follow it to the simplified one.
  for (const unit of changed) while (table[table[unit]!] !== 0) table[unit] = table[table[unit]!]!;
  return { table, changed: changed.filter((unit) => table[unit] !== 0) };
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
