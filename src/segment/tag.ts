/** The part of speech of a piece of text, as jieba's tagger finds it. */
import { labelMask, payloadShift } from '../lexicon/trie';
import { charLength, isDigit } from './code-points';
import type { WordModel } from './word-model';

/** Looks `codes[from..to)` up in the dictionary; what it does not know is a number, Latin or `x`. */
export function lookUpTag(model: WordModel, codes: Uint16Array, from: number, to: number): number {
  const { cells, charIds } = model;
  let state = 0;
  for (let i = from; i < to; i += 1) {
    const label = charIds[codes[i]!]!;
    state = cells[2 * state]! + label;
    if ((cells[2 * state + 1]! & labelMask) !== label) return guessTag(model, codes, from, to);
  }
  const known = model.tags[cells[2 * state + 1]! >> payloadShift]!;
  return known > 0 ? known : guessTag(model, codes, from, to);
}

/** Counts ASCII characters until they are half of all: none, `x`; digits only, `m`; others too, `eng`. */
function guessTag({ special }: WordModel, codes: Uint16Array, from: number, to: number): number {
  let characters = 0;
  for (let i = from; i < to; i += charLength(codes, i)) characters += 1;
  const half = characters >> 1;
  let ascii = 0;
  let digits = 0;
  for (let i = from; i < to && ascii < half; i += 1) {
    if (codes[i]! >= 0x80) continue;
    ascii += 1;
    if (isDigit(codes[i]!)) digits += 1;
  }
  if (ascii === 0) return special.x;
  return digits === ascii ? special.m : special.eng;
}
