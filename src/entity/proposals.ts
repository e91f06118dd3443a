/** What the rules propose: spans with a type and the rule that did, brought into the order of the text. */
import { entityTypes } from '../analysis/entity-types';
import type { EntityType } from '../analysis/types';

const maxLength = 1023;
const typeBits = 4;
const ruleBits = 8;

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

export const numbersOf = (...types: readonly EntityType[]): readonly number[] => types.map((type) => typeNumber[type]);

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
      rests[length++] = ((((to - from) << typeBits) | type) << ruleBits) | rule;
    },
  };
}

/** A longer copy. */
export function enlarge(numbers: Int32Array, size: number): Int32Array {
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

/** Proposals by where they start: those that start at `at` are `rests[first[at]]` to `rests[first[at + 1] - 1]`, in ascending order. */
interface Sorted {
  readonly first: Int32Array;
  readonly rests: Int32Array;
}

/** Sorts proposals about a text of `size` characters. */
function sortProposals({ length, from, rest }: Proposals, size: number): Sorted {
  const first = new Int32Array(size + 2);
  for (let k = 0; k < length; k++) first[from[k]! + 2]!++;
  for (let at = 2; at < first.length; at++) first[at]! += first[at - 1]!;
  const rests = new Int32Array(length);
  for (let k = 0; k < length; k++) rests[first[from[k]! + 1]!++] = rest[k]!;
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

/** Candidates by `from`, then `to` and type, of the proposals about a text of `size` characters. */
export function groupProposals(proposals: Proposals, size: number): Candidates {
  const { first, rests } = sortProposals(proposals, size);
  const candidates = openCandidates(rests.length, rests.length);
  const { from, to, type, ruleStart, rules } = candidates;
  let length = 0;
  let ruleLength = 0;
  for (let at = 0; at < size; at++) {
    let last = -1;
    for (let k = first[at]!; k < first[at + 1]!; k++) {
      const rest = rests[k]!;
      if (rest === last) continue;
      const name = rest >> ruleBits;
      if (last < 0 || name !== last >> ruleBits) {
        from[length] = at;
        to[length] = at + (name >> typeBits);
        type[length] = name & ((1 << typeBits) - 1);
        length += 1;
      }
      rules[ruleLength++] = rest & ((1 << ruleBits) - 1);
      ruleStart[length] = ruleLength;
      last = rest;
    }
  }
  return { ...candidates, length };
}

const openCandidates = (most: number, mostRules: number) => ({
  from: new Int32Array(most),
  to: new Int32Array(most),
  type: new Uint8Array(most),
  ruleStart: new Int32Array(most + 1),
  rules: new Uint8Array(mostRules),
});

/** The candidates of two lists, one behind the other. */
export function joinCandidates(some: Candidates, more: Candidates): Candidates {
  const ruleLength = some.ruleStart[some.length]!;
  const joined = openCandidates(some.length + more.length, ruleLength + more.ruleStart[more.length]!);
  for (const name of ['from', 'to', 'type'] as const) {
    joined[name].set(some[name].subarray(0, some.length));
    joined[name].set(more[name].subarray(0, more.length), some.length);
  }
  joined.rules.set(some.rules.subarray(0, ruleLength));
  joined.rules.set(more.rules.subarray(0, more.ruleStart[more.length]!), ruleLength);
  joined.ruleStart.set(some.ruleStart.subarray(0, some.length));
  for (let c = 0; c <= more.length; c++) joined.ruleStart[some.length + c] = ruleLength + more.ruleStart[c]!;
  return { ...joined, length: some.length + more.length };
}

/** Some of the candidates, in the order given. */
export function pickCandidates({ from, to, type, ruleStart, rules }: Candidates, picked: Int32Array): Candidates {
  const some = openCandidates(picked.length, rules.length);
  let ruleLength = 0;
  for (let n = 0; n < picked.length; n++) {
    const c = picked[n]!;
    some.from[n] = from[c]!;
    some.to[n] = to[c]!;
    some.type[n] = type[c]!;
    for (let k = ruleStart[c]!; k < ruleStart[c + 1]!; k++) some.rules[ruleLength++] = rules[k]!;
    some.ruleStart[n + 1] = ruleLength;
  }
  return { ...some, length: picked.length };
}
