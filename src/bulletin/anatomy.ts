/**
 * The parts of a bulletin issue: masthead, contents, columns, articles, colophon.
 *
 * Headings are found here, before normalization, because only the contents list tells columns from articles and shows
 * which lines are one title; the blocks come back with the kinds and levels that their place gives them.
 */
import type { Span } from '../text/span';
import { keyOf, textOf } from './block-text';
import { findHeadings, type Heading } from './body';
import { colophonStart } from './colophon';
import { type Entry, readContents } from './contents';
import type { Block, Layout } from './layout';
import { type Masthead, readMasthead } from './masthead';
import { numberingLevel } from './numbering';

export interface Anatomy {
  readonly masthead: Masthead;
  readonly contents: readonly Entry[];
  /** Columns and articles; `at` counts blocks of the layout, `length` is 1. */
  readonly headings: readonly Heading[];
  /** The first block of the colophon, or the number of blocks. */
  readonly colophon: number;
}

/** Level of column titles, article titles, and of the highest heading inside an article. */
export const [columnLevel, articleLevel, sectionLevel] = [1, 2, 3];

export function readAnatomy(folded: string, blocks: readonly Block[]): Layout {
  const texts = blocks.map((block) => textOf(folded, block));
  const isHeading = (at: number): boolean => blocks[at]?.kind === 'heading';
  const imprint = colophonStart(texts, (at) => blocks[at]!.kind === 'paragraph');
  const masthead = readMasthead(texts, isHeading);
  const ended = blocks.map((block, at): Block => {
    if (at >= imprint) return { ...block, kind: 'colophon', level: 0 };
    return block.kind === 'colophon' ? { ...block, kind: 'paragraph' } : block;
  });
  if (!masthead) return { blocks: ended, folded, anatomy: null };

  const contentsFrom = masthead.length;
  const contents = readContents(
    blocks.slice(contentsFrom, imprint).map((block, index) => ({
      text: texts[contentsFrom + index]!,
      marked: block.kind === 'heading',
      lead: boldLead(folded, block),
    })),
  );
  const bodyFrom = contentsFrom + contents.length;
  const headings = findHeadings(
    blocks.slice(bodyFrom, imprint).map((block, index) => {
      const text = texts[bodyFrom + index]!;
      return { text, heading: block.kind === 'heading', numbered: numberingLevel(text) > 0 };
    }),
    contents.entries,
  );
  if (!headings.some(({ is }) => is === 'article')) return { blocks: ended, folded, anatomy: null };

  const headingAt = new Map(headings.map((heading) => [heading.at + bodyFrom, heading]));
  const marked: Block[] = [];
  const placed: Heading[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const heading = headingAt.get(at);
    if (heading) {
      placed.push({ ...heading, at: marked.length, length: 1 });
      marked.push(titleBlock(folded, blocks.slice(at, at + heading.length), heading));
      at += heading.length - 1;
    } else {
      marked.push(inPlace(ended[at]!, texts[at]!, at, contentsFrom, bodyFrom));
    }
  }
  return {
    blocks: marked,
    folded,
    anatomy: { masthead, contents: contents.entries, headings: placed, colophon: marked.length - (blocks.length - imprint) },
  };
}

function inPlace(block: Block, text: string, at: number, contentsFrom: number, bodyFrom: number): Block {
  if (at < contentsFrom) return { ...block, kind: 'masthead', level: 0 };
  if (at < bodyFrom) return { ...block, kind: 'contents', level: 0 };
  if (block.kind !== 'heading') return block;
  return { ...block, level: Math.max(sectionLevel, numberingLevel(text) + 1) };
}

/** The bold part that begins a block, where not all of it is bold. */
function boldLead(folded: string, { pieces: [first, second] }: Block): string | null {
  if (!first || !second || second.start - first.end !== 2 || folded.slice(first.end, second.start) !== '**') return null;
  return folded.slice(first.start, first.end).trim();
}

/** One block for all lines of a title; blanks that the contents list does not have came from a broken line. */
function titleBlock(folded: string, lines: readonly Block[], { is, title }: Heading): Block {
  const pieces = lines.flatMap((line) => line.pieces);
  const level = is === 'column' ? columnLevel : articleLevel;
  const healed =
    is === 'article' && !title.includes(' ') && keyOf(title) === keyOf(textOf(folded, { kind: 'heading', pieces }))
      ? pieces.flatMap((piece) => withoutBlanks(folded, piece))
      : pieces;
  return { kind: 'heading', level, pieces: healed, start: pieces[0]!.start, end: pieces.at(-1)!.end };
}

function withoutBlanks(folded: string, { start, end }: Span): Span[] {
  let at = start;
  return folded
    .slice(start, end)
    .split(' ')
    .map(({ length }) => {
      const span = { start: at, end: at + length };
      at += length + 1;
      return span;
    })
    .filter((span) => span.end > span.start);
}
