/** Compiles the dictionaries of opencc-js for the pack. Runs at build time. */
import { ConverterFactory } from 'opencc-js/core';
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hongKongPhrases from 'opencc-js/dict/HKPhrasesRev';
import hongKongVariants from 'opencc-js/dict/HKVariantsRev';
import hongKongVariantPhrases from 'opencc-js/dict/HKVariantsRevPhrases';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import taiwanPhrases from 'opencc-js/dict/TWPhrasesRev';
import taiwanVariants from 'opencc-js/dict/TWVariantsRev';
import taiwanVariantPhrases from 'opencc-js/dict/TWVariantsRevPhrases';
import { compileTries, writeTries } from './phrase-tries';

const pairsOf = (dictionaries: readonly string[]): [string, string][] =>
  dictionaries.flatMap((dictionary) => dictionary.split('|').map((pair) => pair.split(' ') as [string, string]));

const simplified = [phrases, characters];
/** Dictionaries of each variant that lead to the common traditional script, first ones first. */
const variants = [
  [taiwanPhrases, taiwanVariantPhrases, taiwanVariants],
  [hongKongPhrases, hongKongVariantPhrases, hongKongVariants],
];

/**
 * The bytes that `readConversion` takes: tries for compatibility ideographs, for simplification, and for each variant (Taiwan, Hong
 * Kong) two: its own words, and the phrases that opencc keeps together, with what the whole chain makes of each.
 */
export function compileConversion(): Uint8Array {
  const chains = variants.map((variant) => {
    const convert = ConverterFactory([variant, simplified]);
    return [pairsOf(variant), pairsOf([phrases]).map(([phrase]) => [phrase, convert(phrase)] as const)];
  });
  return writeTries(compileTries([pairsOf([compatibility]), pairsOf(simplified), ...chains.flat()]));
}
