/** The line under work. */
import { reusable } from '../text/reuse';

/** What each code unit of a line is and where the best way through the line goes from it; one unit of padding behind the last. */
export interface Line {
  readonly codes: Uint16Array;
  /** Trie ids of the characters. */
  readonly ids: Uint16Array;
  /** The cell that each character and the next one lead to, if they lead anywhere. */
  readonly pair: Int32Array;
  /** Weight of the best way from here to the end. */
  readonly weight: Float64Array;
  /** Where its first word ends. */
  readonly next: Int32Array;
  /** What that word is: a payload of the dictionary (0 for an unknown one) and a kind. */
  readonly mark: Int32Array;
  /** Of the HMM: where each state came from, and 1 where a word ends. */
  readonly origins: Uint8Array;
  readonly ends: Uint8Array;
}

/** Kinds of a mark: a single character, which the HMM may join to its neighbours; an edge, whose tag stands in place of the payload. */
export const joinable = 1 << 16;
export const fromEdge = 1 << 17;
export const payloadMask = joinable - 1;
export const tagMask = 0xff;

export const borrowLine = reusable(
  (length): Line => ({
    codes: new Uint16Array(length + 1),
    ids: new Uint16Array(length + 1),
    pair: new Int32Array(length + 1),
    weight: new Float64Array(length + 1),
    next: new Int32Array(length + 1),
    mark: new Int32Array(length + 1),
    origins: new Uint8Array(length + 1),
    ends: new Uint8Array(length + 1),
  }),
);
