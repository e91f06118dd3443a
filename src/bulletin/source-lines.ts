/** Physical lines of the source, without blanks at their ends and without the marks that only dress the text. */
import type { Span } from '../text/span';
import { readTag } from './markup';

export interface SourceLine extends Span {
  /** What is left when marks are taken out; at least one piece. */
  readonly pieces: readonly Span[];
  /** `pieces` are table cells. */
  readonly cells: boolean;
  /** All of the line is bold. */
  readonly bold: boolean;
  /** Blank characters before the first piece, where the line begins behind a line feed. */
  readonly indent: number;
  /** An empty line, a rule or the edge of a paragraph element stands before it. */
  readonly apart: boolean;
}

/** Reads the lines of a folded source. */
export function sourceLines(folded: string): SourceLine[] {
  const lines: SourceLine[] = [];
  const tagged = folded.includes('<');
  let apart = true;
  for (let from = 0; from <= folded.length; ) {
    let to = from;
    while (to < folded.length && !isBreak(folded.charCodeAt(to))) to++;
    for (const part of tagged
      ? splitAtTags(folded, from, to)
      : [{ spans: [{ start: from, end: to }], cells: false, strong: 0, apart: false }]) {
      apart ||= part.apart;
      const line = readLine(folded, part, apart);
      if (line) lines.push(line);
      apart = line === null;
    }
    from = to + (folded.startsWith('\r\n', to) ? 2 : 1);
  }
  return lines;
}

interface Part {
  spans: Span[];
  cells: boolean;
  /** Number of marks that open or close bold type. */
  strong: number;
  apart: boolean;
}

function splitAtTags(folded: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let part: Part = { spans: [], cells: false, strong: 0, apart: false };
  let start = from;
  for (let at = from; at < to; at++) {
    if (folded.charCodeAt(at) !== lessThan) continue;
    const tag = readTag(folded, at);
    if (tag === null || tag.end > to) continue;
    if (at > start) part.spans.push({ start, end: at });
    start = tag.end;
    at = start - 1;
    if (tag.role === 'strong') part.strong++;
    if (tag.role === 'cell') part.cells = true;
    if (tag.role === 'break') {
      parts.push(part);
      part = { spans: [], cells: false, strong: 0, apart: tag.name !== 'br' };
    }
  }
  if (to > start) part.spans.push({ start, end: to });
  parts.push(part);
  return parts.filter(({ spans }, index) => spans.length > 0 || index === parts.length - 1);
}

function readLine(folded: string, part: Part, apart: boolean): SourceLine | null {
  if (part.spans.length === 1 && isRule(folded, trim(folded, part.spans[0]!))) return null;
  const pieces: Span[] = [];
  let marks = part.strong;
  for (const span of part.spans) {
    let { start } = span;
    const stretches = folded.slice(start, span.end).split('**');
    marks += stretches.length - 1;
    for (const { length } of stretches) {
      if (length > 0) pieces.push({ start, end: start + length });
      start += length + 2;
    }
  }
  const kept = part.cells ? pieces.map((piece) => trim(folded, piece)).filter(isFilled) : trimEnds(folded, pieces);
  const first = kept[0];
  if (!first) return null;
  const edge = part.spans[0]!.start;
  return {
    start: first.start,
    end: kept.at(-1)!.end,
    pieces: kept,
    cells: part.cells,
    bold: marks === 2 && kept.length === 1,
    indent: first.start - edge,
    apart,
  };
}

const isBreak = (unit: number): boolean => unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
const isFilled = ({ start, end }: Span): boolean => end > start;

/** Blanks are what `trim` takes away, and zero-width marks. */
const isBlank = (unit: number): boolean =>
  unit <= 0x20 || unit === 0xfeff || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2028 || unit === 0x2029;

export function trim(folded: string, { start, end }: Span): Span {
  while (start < end && isBlank(folded.charCodeAt(start))) start++;
  while (end > start && isBlank(folded.charCodeAt(end - 1))) end--;
  return { start, end };
}

function trimEnds(folded: string, pieces: readonly Span[]): Span[] {
  const filled = pieces.filter((piece) => isFilled(trim(folded, piece)));
  const last = filled.length - 1;
  return filled.map((piece, index) => {
    const { start, end } = trim(folded, piece);
    return { start: index === 0 ? start : piece.start, end: index === last ? end : piece.end };
  });
}

/** `---`, `***`, `===`: a rule across the page. */
const isRule = (folded: string, { start, end }: Span): boolean =>
  /^([-*_=—])\1{2,}$/.test(folded.slice(start, Math.min(end, start + longestRule)));
const longestRule = 200;
const lessThan = 0x3c;
