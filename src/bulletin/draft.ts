/** Blocks in the making: they grow line by line. */
import type { Span } from '../text/span';
import { readDate } from './issue';
import type { Block } from './layout';
import type { Shape } from './line-shape';
import type { SourceLine } from './source-lines';

export interface Draft {
  kind: Block['kind'];
  level: number;
  /** A heading by its numbering alone, which a list of items of the same numbering disproves. */
  numbered: boolean;
  /** May go on in the next line. */
  open: boolean;
  item: boolean;
  /** A blank line stands before it. */
  apart: boolean;
  pieces: Span[];
  text: string;
  /** Its last line. */
  line: string;
}

export const textOf = (folded: string, pieces: readonly Span[]): string =>
  pieces.map(({ start, end }) => folded.slice(start, end)).join('');

export const rowDraft = (cells: readonly Span[]): Draft => ({
  kind: 'row',
  level: 0,
  numbered: false,
  open: false,
  item: false,
  apart: false,
  pieces: [...cells],
  text: '',
  line: '',
});

const kinds = { caption: 'caption', credit: 'credit', imprint: 'colophon' } as const;

export function draftOf(line: SourceLine, shape: Shape, text: string): Draft {
  const skip = 'skip' in shape ? shape.skip : 0;
  const kind =
    shape.is === 'heading' || shape.is === 'numbered' ? 'heading' : shape.is in kinds ? kinds[shape.is as keyof typeof kinds] : 'paragraph';
  return {
    kind,
    level: 'level' in shape ? shape.level : 0,
    numbered: shape.is === 'numbered',
    open: (kind === 'paragraph' && !isDateLine(text)) || (kind === 'credit' && text.startsWith('(') && !text.endsWith(')')),
    item: shape.is === 'item',
    apart: line.apart,
    pieces: skipMark(line.pieces, skip),
    text,
    line: text,
  };
}

function skipMark(pieces: readonly Span[], skip: number): Span[] {
  if (skip === 0) return [...pieces];
  let left = skip;
  return pieces.flatMap(({ start, end }) => {
    const taken = Math.min(left, end - start);
    left -= taken;
    return end - start > taken ? [{ start: start + taken, end }] : [];
  });
}

/** The date of an issue or of signing ends its line. */
const isDateLine = (text: string): boolean =>
  text.length <= 60 && /日\)?$/.test(text) && !/[,。]/.test(text) && readDate(text.replaceAll(' ', '')) !== null;

/** How much of a block the decision about the next line looks at. */
const recentLength = 400;

export function extend(draft: Draft, line: SourceLine, text: string): void {
  for (const piece of line.pieces) draft.pieces.push(piece);
  draft.text = (draft.text + text).slice(-recentLength);
  draft.line = text;
}
