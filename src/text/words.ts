/**
 * Words of a text as typed arrays: word `i` is `text.slice(from[i], to[i])` with the tag `tagNames[tag[i]]`.
 *
 * The arrays may be longer than `length`; what lies behind it has no meaning.
 */
export interface Words {
  readonly length: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly tag: Uint8Array;
  /** Part-of-speech tags (jieba's set: n, ns, nr, nt, nz, v, vn, a, m, q, x, eng …), indexed by `tag`. */
  readonly tagNames: readonly string[];
}
