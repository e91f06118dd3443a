/** Words among characters that the dictionary left single. */
import { charLength, isDigit, isHighSurrogate, isLatin, isLowSurrogate } from './code-points';
import type { Line } from './line';
import { impossible, type WordModel } from './word-model';

/** Marks with 1 in `ends` each place behind `from`, up to `to`, where a word ends. */
export function cutUnknown(model: WordModel, line: Line, from: number, to: number): void {
  const { codes, ends } = line;
  for (let at = from; at <= to; at += 1) ends[at] = 0;
  let left = from;
  for (let at = from; at < to; ) {
    if (codes[at]! >= 0x80) {
      at += charLength(codes, at);
      if (at >= to) viterbi(model, line, left, to);
      continue;
    }
    if (left < at) viterbi(model, line, left, at);
    at = left = asciiEnd(codes, at, to);
    ends[at] = 1;
  }
}

/** A Latin word may go on with digits, a number with digits and points; any other ASCII character stands alone. */
function asciiEnd(codes: Uint16Array, from: number, to: number): number {
  let at = from + 1;
  if (isLatin(codes[from]!)) while (at < to && (isLatin(codes[at]!) || isDigit(codes[at]!))) at += 1;
  else if (isDigit(codes[from]!)) while (at < to && (isDigit(codes[at]!) || codes[at] === 0x2e)) at += 1;
  return at;
}

const [B, E, M, S] = [0, 1, 2, 3] as const;
/** How far to the left the origin of each state stands in a byte of `origins`. */
const [originOfE, originOfM, originOfS] = [2, 4, 6];

/**
 * Finds the likeliest states of `codes[from..to)` and marks where words end.
 *
 * A word begins (B) or stands alone (S) behind E or S, and goes on (M) or ends (E) behind B or M; the build makes sure that the model
 * has no other changes (`checkChanges` in `tools/word-sections.ts`). Of equal origins the first wins, where both are impossible E does.
 */
function viterbi({ charIds, emit, start, transition }: WordModel, { codes, origins, ends }: Line, from: number, to: number): void {
  ends[to] = 1;
  let at = from + charLength(codes, from);
  if (at >= to) return;
  const [be, bm, eb, es] = [transition[4 * B + E]!, transition[4 * B + M]!, transition[4 * E + B]!, transition[4 * E + S]!];
  const [me, mm, sb, ss] = [transition[4 * M + E]!, transition[4 * M + M]!, transition[4 * S + B]!, transition[4 * S + S]!];
  const first = 4 * charIds[codes[from]!]!;
  let b = start[B]! + emit[first + B]!;
  let e = start[E]! + emit[first + E]!;
  let m = start[M]! + emit[first + M]!;
  let s = start[S]! + emit[first + S]!;
  for (; at < to; at += charLength(codes, at)) {
    const row = 4 * charIds[codes[at]!]!;
    const [emitB, emitE, emitM, emitS] = [emit[row + B]!, emit[row + E]!, emit[row + M]!, emit[row + S]!];
    const [bThenE, mThenE, bThenM, mThenM] = [b + be + emitE, m + me + emitE, b + bm + emitM, m + mm + emitM];
    const [eThenB, sThenB, eThenS, sThenS] = [e + eb + emitB, s + sb + emitB, e + es + emitS, s + ss + emitS];
    b = Math.max(impossible, eThenB, sThenB);
    s = Math.max(impossible, eThenS, sThenS);
    e = Math.max(impossible, bThenE, mThenE);
    m = Math.max(impossible, bThenM, mThenM);
    origins[at] =
      (sThenB > impossible && sThenB > eThenB ? S : E) |
      ((e === impossible ? E : e === bThenE ? B : M) << originOfE) |
      ((m === impossible ? E : m === bThenM ? B : M) << originOfM) |
      ((sThenS > impossible && sThenS > eThenS ? S : E) << originOfS);
  }
  let state: number = e >= s ? E : S;
  for (let end = to; end > from; ) {
    let at = end - 1;
    if (at > from && isLowSurrogate(codes[at]!) && isHighSurrogate(codes[at - 1]!)) at -= 1;
    if (state === E || state === S) ends[end] = 1;
    state = (origins[at]! >> (2 * state)) & 3;
    end = at;
  }
}
