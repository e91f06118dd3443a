/** Physical lines of the source, without blanks at their ends and without the marks that only dress the text. */
import type { Span } from '../text/span';
import { readTag } from './markup';

export interface SourceLine extends Span {
  /** What is left when marks are taken out; at least one piece. */
  readonly pieces: readonly Span[];
  /** `pieces` are table cells. */
  readonly cells: boolean;
  /** Heading level by its element (h1 … h6), 0 without one. */
  readonly level: number;
  /** Item of a list by its element (li). */
  readonly item: boolean;
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
  let mark = nextMark(folded, 0);
  let apart = true;
  for (const physical of physicalLines(folded)) {
    const isTagged = mark < physical.end;
    if (isTagged) mark = nextMark(folded, physical.end);
    for (const part of isTagged ? splitAtTags(folded, physical) : [partOf([physical])]) {
      apart ||= part.apart;
      const line = readLine(folded, part, apart);
      if (line) lines.push(line);
      apart = line === null;
    }
  }
  return lines;
}

/** Where the next tag may begin; behind the text where none does. */
function nextMark(folded: string, from: number): number {
  const at = folded.indexOf('<', from);
  return at < 0 ? folded.length : at;
}

const otherBreaks = /[\r\u2028\u2029]/;

function physicalLines(folded: string): Span[] {
  const lines: Span[] = [];
  const onlyFeeds = !otherBreaks.test(folded);
  for (let start = 0; start <= folded.length; ) {
    const feed = onlyFeeds ? folded.indexOf('\n', start) : nextBreak(folded, start);
    const end = feed < 0 ? folded.length : feed;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Line feeds, separators, and carriage returns that no line feed follows. */
function nextBreak(folded: string, from: number): number {
  for (let at = from; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit === 0x0a || unit === 0x2028 || unit === 0x2029) return at;
    if (unit === 0x0d && folded.charCodeAt(at + 1) !== 0x0a) return at;
  }
  return -1;
}

interface Part {
  spans: Span[];
  cells: boolean;
  level: number;
  item: boolean;
  /** Number of marks that open or close bold type. */
  strong: number;
  apart: boolean;
}

const partOf = (spans: Span[], level = 0, item = false, apart = false): Part => ({ spans, cells: false, level, item, strong: 0, apart });

function splitAtTags(folded: string, { start: from, end: to }: Span): Part[] {
  const parts: Part[] = [];
  let part = partOf([]);
  let start = from;
  let searched: number;
  for (let at = nextMark(folded, from); at < to; at = nextMark(folded, searched)) {
    searched = at + 1;
    const tag = readTag(folded, at);
    if (tag === null || tag.end > to) continue;
    if (at > start) part.spans.push({ start, end: at });
    searched = start = tag.end;
    if (tag.role === 'strong') part.strong++;
    if (tag.role === 'cell') part.cells = true;
    if (tag.role === 'break') {
      parts.push(part);
      const level = tag.closing ? 0 : Number(/^h([1-6])$/.exec(tag.name)?.[1] ?? 0);
      part = partOf([], level, tag.name === 'li', tag.name !== 'br');
    }
  }
  if (to > start) part.spans.push({ start, end: to });
  parts.push(part);
  return parts.filter(({ spans }, index) => spans.length > 0 || index === parts.length - 1);
}

function readLine(folded: string, part: Part, apart: boolean): SourceLine | null {
  const [only] = part.spans;
  if (!only) return null;
  const whole = trim(folded, only);
  if (part.spans.length === 1 && (whole.start === whole.end || isRule(folded, whole))) return null;
  const pieces = part.spans.length === 1 ? undressed(folded, whole) : part.spans.flatMap((span) => undressed(folded, span));
  const kept = part.cells ? pieces.map((piece) => trim(folded, piece)).filter(isFilled) : trimEnds(folded, pieces);
  const [first] = kept;
  if (!first) return null;
  const marks =
    part.strong +
    2 * (whole.end - whole.start > 4 && folded.startsWith('**', whole.start) && folded.startsWith('**', whole.end - 2) ? 1 : 0);
  return {
    start: first.start,
    end: kept.at(-1)!.end,
    pieces: kept,
    cells: part.cells,
    level: part.level,
    item: part.item,
    bold: marks === 2 && kept.length === 1,
    indent: whole.start - only.start,
    apart,
  };
}

/** Takes bold marks out. */
function undressed(folded: string, span: Span): Span[] {
  const text = folded.slice(span.start, span.end);
  if (!text.includes('**')) return [span];
  let { start } = span;
  return text.split('**').flatMap(({ length }) => {
    const piece = { start, end: start + length };
    start += length + 2;
    return length > 0 ? [piece] : [];
  });
}

const isFilled = ({ start, end }: Span): boolean => end > start;

/** Blanks are what `trim` takes away, and zero-width marks. */
const isBlank = (unit: number): boolean =>
  unit <= 0x20 || unit === 0xfeff || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2028 || unit === 0x2029;

const blankEntity = '&nbsp;';

/** Takes blanks, and entities that stand for blanks, from both ends. */
export function trim(folded: string, { start, end }: Span): Span {
  for (let length = 1; length > 0 && start < end; start += length) length = blankAt(folded, start, end);
  const isEntity = (): boolean => end - start >= blankEntity.length && folded.startsWith(blankEntity, end - blankEntity.length);
  while (start < end && (isBlank(folded.charCodeAt(end - 1)) || isEntity())) end -= isEntity() ? blankEntity.length : 1;
  return { start, end };
}

/** Length of the blank that begins at an offset. */
function blankAt(folded: string, at: number, end: number): number {
  if (isBlank(folded.charCodeAt(at))) return 1;
  return at + blankEntity.length <= end && folded.startsWith(blankEntity, at) ? blankEntity.length : 0;
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
