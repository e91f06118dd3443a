/** What the rules propose: spans with a type and the rule, packed into one number each so that a sort brings equal spans together. */
import { entityTypes } from '../analysis/entity-types';
import type { EntityType } from '../analysis/types';

export const maxLength = 1023;
const typeCount = 16;
const ruleCount = 256;

export interface Proposals {
  /** Proposals without text or longer than any name are ignored. */
  add(from: number, to: number, type: number, rule: number): void;
  /** Sorted by `from`, then `to`, type and rule. */
  sorted(): Float64Array;
}

export const typeNumber = Object.fromEntries(entityTypes.map((type, index) => [type, index])) as Readonly<Record<EntityType, number>>;

export function openProposals(capacity: number): Proposals {
  let keys = new Float64Array(Math.max(64, capacity));
  let length = 0;
  return {
    add(from, to, type, rule) {
      if (to <= from || to - from > maxLength) return;
      if (length === keys.length) {
        const grown = new Float64Array(2 * length);
        grown.set(keys);
        keys = grown;
      }
      keys[length++] = ((from * (maxLength + 1) + (to - from)) * typeCount + type) * ruleCount + rule;
    },
    sorted: () => keys.subarray(0, length).sort(),
  };
}

/** Both lists in one, sorted. */
export function mergeSorted(keys: Float64Array, more: Float64Array): Float64Array {
  if (more.length === 0) return keys;
  const merged = new Float64Array(keys.length + more.length);
  for (let at = 0, k = 0, m = 0; at < merged.length; at++) {
    merged[at] = m >= more.length || (k < keys.length && keys[k]! <= more[m]!) ? keys[k++]! : more[m++]!;
  }
  return merged;
}

/** Candidates: proposals of the same span and type in one. Rules of candidate `c` are `rules[ruleStart[c]]` to `rules[ruleStart[c + 1] - 1]`. */
export interface Candidates {
  readonly length: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly type: Uint8Array;
  readonly ruleStart: Int32Array;
  readonly rules: Uint8Array;
}

export function mergeProposals(keys: Float64Array): Candidates {
  const from = new Int32Array(keys.length);
  const to = new Int32Array(keys.length);
  const type = new Uint8Array(keys.length);
  const ruleStart = new Int32Array(keys.length + 1);
  const rules = new Uint8Array(keys.length);
  let length = 0;
  let ruleLength = 0;
  let last = -1;
  for (let k = 0; k < keys.length; k++) {
    if (k > 0 && keys[k] === keys[k - 1]) continue;
    const rule = keys[k]! % ruleCount;
    const span = (keys[k]! - rule) / ruleCount;
    if (span !== last) {
      const place = Math.floor(span / typeCount);
      type[length] = span % typeCount;
      from[length] = Math.floor(place / (maxLength + 1));
      to[length] = from[length]! + (place % (maxLength + 1));
      ruleStart[length] = ruleLength;
      length += 1;
      last = span;
    }
    rules[ruleLength++] = rule;
    ruleStart[length] = ruleLength;
  }
  return { length, from, to, type, ruleStart, rules };
}
