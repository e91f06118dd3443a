/**
 * Conversion from traditional to simplified script, word by word where regions differ (網際網路 → 互联网): the same result as
 * opencc-js (`twp`, `hkp` or `t` to `cn`), and the alignments that lead back.
 */
import { type Alignment, alignmentOf } from '../text/alignment';
import { fromUnits, toUnits } from '../text/utf16';
import { ideographicSequenceEnd, isDescription } from './ideographic-sequence';
import { type Matcher, matcher, pairOf, readTries } from './phrase-tries';

/** Where the text was written: Taiwan, Hong Kong and Macau, or nowhere to be seen. */
export type Variant = 'tw' | 'hk' | 'plain';

export interface Conversion {
  /** `steps` lead from the text to the result, first step first. */
  convert(text: string, variant: Variant): { text: string; steps: (Alignment | null)[] };
}

const roots = { compatibility: 0, simplified: 1, tw: [2, 3], hk: [4, 5] } as const;

/** Opens the bytes of `compileConversion`. Nothing is built before the first text is converted. */
export function readConversion(bytes: Uint8Array): Conversion {
  const matchers = new Map<number, Matcher>();
  const tries = readTries(bytes);
  const at = (root: number): Matcher => {
    const known = matchers.get(root) ?? matcher(tries, root);
    matchers.set(root, known);
    return known;
  };
  return {
    convert(text, variant) {
      const units = toUnits(text);
      const plain = compatibilityUnit.test(text) ? pass(units, tries.pool, at(roots.compatibility), null) : unchanged(units);
      if (variant === 'plain') {
        const simplified = pass(plain.units, tries.pool, at(roots.simplified), null);
        return { text: fromUnits(simplified.units), steps: [plain.alignment, simplified.alignment] };
      }
      const [words, kept] = roots[variant];
      const regional = pass(plain.units, tries.pool, at(words), at(kept));
      const simplified = pass(regional.units, tries.pool, at(roots.simplified), null, regional.kept);
      return { text: fromUnits(simplified.units), steps: [plain.alignment, regional.alignment, simplified.alignment] };
    },
  };
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
 * @param keeper phrases that stay together: they are left alone and no match crosses their edges
 * @param kept stretches with a replacement of their own
 */
function pass(input: Uint16Array, pool: Uint16Array, words: Matcher, keeper: Matcher | null, kept: Kept = []): Pass {
  const { direct, special, pairs } = words;
  const keeps = keeper ? keeper.pairs : pairs;
  const length = input.length;
  let at = 0;
  for (; at < length; at++) {
    const unit = input[at]!;
    const pair = pairOf(unit, at + 1 < length ? input[at + 1]! : 0);
    if (direct[unit] !== unit || (special[unit]! | pairs[pair]! | keeps[pair]!) !== 0) break;
  }
  if (at === length) return unchanged(input);

  let output = new Uint16Array(length + 64);
  output.set(input.subarray(0, at));
  let size = at;
  const edits: number[] = [];
  const left: number[] = [];
  let next = 0;
  let barrier = kept.length > 0 ? kept[0]! : length;
  while (at < length) {
    const unit = input[at]!;
    const pair = pairOf(unit, at + 1 < length ? input[at + 1]! : 0);
    if ((special[unit]! | pairs[pair]! | keeps[pair]!) === 0 && at !== barrier) {
      output[size++] = direct[unit]!;
      at++;
      continue;
    }
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
      else end = isDescription(unit) ? ideographicSequenceEnd(input, at, barrier) : at + 1;
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

function firstKept(keeper: Matcher, input: Uint16Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (keeper.match(input, at, input.length) > at) return at;
  return to;
}

function grown(units: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(2 * units.length + 64);
  larger.set(units);
  return larger;
}
