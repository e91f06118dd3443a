/** The text that the stages read, with the way back to the text as given. */
import type { Script } from '../analysis/types';
import type { Alignment } from './alignment';
import type { Line, NormalSpan, Span } from './span';

export interface NormalText {
  readonly source: string;
  /** Simplified, half width, one line for each block of the source. */
  readonly text: string;
  readonly lines: readonly Line[];
  /** Script of the source. */
  readonly script: Script;
  /** Where the character at an offset of the text begins in the source. */
  startOf(offset: number): number;
  /** Where the character that ends at an offset of the text ends in the source. */
  endOf(offset: number): number;
  /** The stretch of the source that a stretch of the text stands for: the smallest one that holds all its characters. */
  toSource(span: NormalSpan): Span;
  /** The place in the text of an offset of the source; never falls as the offset rises. */
  toNormal(offset: number): number;
}

/** Puts a normal text together from its edited form and the alignments of the editing steps, first step first. */
export function normalText(parts: {
  readonly source: string;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly script: Script;
  readonly steps: readonly (Alignment | null)[];
}): NormalText {
  const { source, text, lines, script } = parts;
  const forth = parts.steps.filter((step) => step !== null);
  const back = [...forth].reverse();
  const startOf = (offset: number): number => {
    let at = offset;
    for (const step of back) at = step.startBefore(at);
    return at;
  };
  const endOf = (offset: number): number => {
    let at = offset;
    for (const step of back) at = step.endBefore(at);
    return at;
  };
  return {
    source,
    text,
    lines,
    script,
    startOf,
    endOf,
    toSource({ from, to }) {
      const start = startOf(from);
      return { start, end: to > from ? Math.max(start, endOf(to)) : start };
    },
    toNormal: (offset) => forth.reduce((at, step) => step.after(at), offset),
  };
}
