/** What the rules propose: spans with a type and the rule that did, brought into the order of the text. */
import { entityTypes } from '../analysis/entity-types';
import type { EntityType } from '../analysis/types';

export const maxLength = 1023;
const typeCount = 16;
const ruleCount = 256;

/** Proposals in any order. */
export interface Proposals {
  readonly length: number;
  readonly from: Int32Array;
  /** Length, type and rule in one number, so that the order of the numbers is the order of the candidates. */
  readonly rest: Int32Array;
  /** Proposals without text or longer than any name are ignored. */
  add(from: number, to: number, type: number, rule: number): void;
}

export const typeNumber = Object.fromEntries(entityTypes.map((type, index) => [type, index])) as Readonly<Record<EntityType, number>>;

export function openProposals(capacity: number): Proposals {
  let size = Math.max(64, capacity);
  let froms: Int32Array = new Int32Array(size);
  let rests: Int32Array = new Int32Array(size);
  let length = 0;
  return {
    get length() {
      return length;
    },
    get from() {
      return froms;
    },
    get rest() {
      return rests;
    },
    add(from, to, type, rule) {
      if (to <= from || to - from > maxLength) return;
      if (length === size) {
        size *= 2;
        froms = enlarge(froms, size);
        rests = enlarge(rests, size);
      }
      froms[length] = from;
      rests[length++] = ((to - from) * typeCount + type) * ruleCount + rule;
    },
  };
}

function enlarge(numbers: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(size);
  larger.set(numbers);
  return larger;
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

/** Candidates by `from`, then `to` and type, of one or more lists of proposals about a text of `size` characters. */
export function mergeProposals(lists: readonly Proposals[], size: number): Candidates {
  const { first, rests } = sortByFrom(lists, size);
  const most = rests.length;
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  const type = new Uint8Array(most);
  const ruleStart = new Int32Array(most + 1);
  const rules = new Uint8Array(most);
  let length = 0;
  let ruleLength = 0;
  for (let at = 0; at < size; at++) {
    const end = first[at + 1]!;
    let last = -1;
    for (let k = first[at]!; k < end; k++) {
      const rest = rests[k]!;
      if (rest === last) continue;
      if (last < 0 || ((rest / ruleCount) | 0) !== ((last / ruleCount) | 0)) {
        const span = (rest / ruleCount) | 0;
        from[length] = at;
        to[length] = at + ((span / typeCount) | 0);
        type[length] = span % typeCount;
        length += 1;
      }
      rules[ruleLength++] = rest % ruleCount;
      ruleStart[length] = ruleLength;
      last = rest;
    }
  }
  return { length, from, to, type, ruleStart, rules };
}

/** Proposals that start at `at` are `rests[first[at]]` to `rests[first[at + 1] - 1]`, in ascending order. */
function sortByFrom(lists: readonly Proposals[], size: number): { first: Int32Array; rests: Int32Array } {
  const first = new Int32Array(size + 2);
  for (const { from, length } of lists) for (let k = 0; k < length; k++) first[from[k]! + 2]!++;
  for (let at = 2; at < first.length; at++) first[at]! += first[at - 1]!;
  const rests = new Int32Array(first[size + 1]!);
  for (const { from, rest, length } of lists) for (let k = 0; k < length; k++) rests[first[from[k]! + 1]!++] = rest[k]!;
  for (let at = 0; at < size; at++) sortPart(rests, first[at]!, first[at + 1]!);
  return { first, rests };
}

const fewest = 32;

function sortPart(numbers: Int32Array, start: number, end: number): void {
  if (end - start > fewest) {
    numbers.subarray(start, end).sort();
    return;
  }
  for (let k = start + 1; k < end; k++) {
    const number = numbers[k]!;
    let hole = k;
    for (; hole > start && numbers[hole - 1]! > number; hole--) numbers[hole] = numbers[hole - 1]!;
    numbers[hole] = number;
  }
}
