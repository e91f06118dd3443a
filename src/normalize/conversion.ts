/**
 * Conversion from traditional to simplified script, word by word where regions differ (網際網路 → 互联网): the same result as
 * opencc-js (`twp`, `hkp` or `t` to `cn`), and the alignments that lead back.
 */
import { type Alignment, alignmentOf } from '../text/alignment';
import { reusable } from '../text/reuse';
import { fromUnits, writeUnits } from '../text/utf16';
import { ideographicSequenceEnd, isDescription } from './ideographic-sequence';
import { hasPair, type Matcher, matcher, type PhraseTries, readTries } from './phrase-tries';

/** Where the text was written: Taiwan, Hong Kong and Macau, or nowhere to be seen. */
export type Variant = 'tw' | 'hk' | 'plain';

export interface Conversion {
  /** `steps` lead from the text to the result, first step first. */
  convert(text: string, variant: Variant): { text: string; steps: (Alignment | null)[] };
}

const roots = { compatibility: 0, simplified: 1, tw: [2, 3], hk: [4, 5] } as const;

/** Opens the bytes of `compileConversion`. Nothing is built before the first text is converted. */
export function readConversion(bytes: Uint8Array): Conversion {
  const tries = readTries(bytes);
  const dictionaries = new Map<number, Dictionary>();
  const at = (words: number, kept?: number): Dictionary => {
    let known = dictionaries.get(words);
    if (!known) dictionaries.set(words, (known = openDictionary(tries, words, kept)));
    return known;
  };
  return {
    convert(text, variant) {
      const units = borrowInput(text.length).subarray(0, text.length);
      writeUnits(text, units);
      const plain = compatibilityUnit.test(text) ? pass(units, at(roots.compatibility)) : unchanged(units);
      if (variant === 'plain') {
        const simplified = pass(plain.units, at(roots.simplified));
        return { text: fromUnits(simplified.units), steps: [plain.alignment, simplified.alignment] };
      }
      const [words, kept] = roots[variant];
      const regional = pass(plain.units, at(words, kept));
      const simplified = pass(regional.units, at(roots.simplified), regional.kept);
      return { text: fromUnits(simplified.units), steps: [plain.alignment, regional.alignment, simplified.alignment] };
    },
  };
}

/** What one pass looks for. */
interface Dictionary {
  readonly words: Matcher;
  /** Phrases that stay together: they are left alone and no match crosses their edges. */
  readonly keeper: Matcher | null;
  /** Pairs of units with which a word or a kept phrase may begin. */
  readonly pairs: Uint8Array;
  readonly pool: Uint16Array;
  /** Arrays for what the pass makes; they serve until the next text. */
  readonly borrow: (length: number) => Uint16Array;
}

const makeUnits = (length: number): Uint16Array => new Uint16Array(length);
const borrowInput = reusable(makeUnits);

function openDictionary(tries: PhraseTries, root: number, kept?: number): Dictionary {
  const words = matcher(tries, root);
  const keeper = kept === undefined ? null : matcher(tries, kept);
  const pairs = keeper === null ? words.pairs : words.pairs.map((bits, index) => bits | keeper.pairs[index]!);
  return { words, keeper, pairs, pool: tries.pool, borrow: reusable(makeUnits) };
}

/** Compatibility ideographs; the rarer ones begin with this surrogate. */
const compatibilityUnit = /[\uf900-\ufaff\ud87e]/;

/** Stretches that a pass leaves to the next one: where each begins and ends, and the place of its replacement. */
type Kept = readonly number[];

interface Pass {
  readonly units: Uint16Array;
  readonly alignment: Alignment | null;
  readonly kept: Kept;
}

const unchanged = (units: Uint16Array): Pass => ({ units, alignment: null, kept: [] });

/**
 * Replaces longest matches from left to right.
 *
 * @param kept stretches with a replacement of their own
 */
function pass(input: Uint16Array, dictionary: Dictionary, kept: Kept = []): Pass {
  const { words, keeper, pool } = dictionary;
  const length = input.length;
  let at = 0;
  let output = dictionary.borrow(length + 64);
  let size = 0;
  const edits: number[] = [];
  const left: number[] = [];
  let next = 0;
  let barrier = kept.length > 0 ? kept[0]! : length;
  while (at < length) {
    const plain = copyPlain(dictionary, input, at, Math.min(barrier, length - 1), output, size);
    size += plain - at;
    at = plain;
    let end = at + 1;
    let place = 0;
    if (at === barrier) {
      [end, place] = [kept[next + 1]!, kept[next + 2]!];
      next += 3;
      barrier = next < kept.length ? kept[next]! : length;
    } else if (keeper !== null && (end = keeper.match(input, at, length)) > at) {
      left.push(size, size + end - at, keeper.found);
    } else {
      end = words.match(input, at, barrier);
      if (keeper !== null && end > at + 1) {
        const limit = firstKept(keeper, input, at + 1, end);
        if (limit < end) end = words.match(input, at, limit);
      }
      if (end > at) place = words.found;
      else end = isDescription(input[at]!) ? ideographicSequenceEnd(input, at, barrier) : at + 1;
    }
    if (place === 0) {
      while (at < end) output[size++] = input[at++]!;
      continue;
    }
    const added = pool[place]!;
    if (size + added + length - end > output.length) output = grown(output);
    for (let offset = 1; offset <= added; offset++) output[size++] = pool[place + offset]!;
    if (added !== end - at) edits.push(at, end, size - added, size);
    at = end;
  }
  return { units: output.subarray(0, size), alignment: edits.length > 0 ? alignmentOf(Int32Array.from(edits)) : null, kept: left };
}

/**
 * Copies units with which no phrase begins, each as what stands for it, as far as `limit`, which is at most the last unit.
 *
 * @returns where it stopped
 */
function copyPlain(
  { words: { direct }, pairs }: Dictionary,
  input: Uint16Array,
  from: number,
  limit: number,
  output: Uint16Array,
  size: number,
): number {
  let at = from;
  for (let unit = input[at]!; at < limit; at++) {
    const next = input[at + 1]!;
    const replacement = direct[unit]!;
    if (replacement === 0 || hasPair(pairs, unit, next)) break;
    output[size + at - from] = replacement;
    unit = next;
  }
  return at;
}

function firstKept(keeper: Matcher, input: Uint16Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (keeper.match(input, at, input.length) > at) return at;
  return to;
}

function grown(units: Uint16Array): Uint16Array {
  const larger = new Uint16Array(2 * units.length + 64);
  larger.set(units);
  return larger;
}
