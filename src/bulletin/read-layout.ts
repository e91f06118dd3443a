/** Reads the blocks of any text: Markdown, HTML from web pages, plain text with or without wrapped lines. */
import { fold } from '../normalize/fold';
import { readAnatomy } from './anatomy';
import { type Draft, draftOf, extend, rowDraft, textOf } from './draft';
import { continues, wrapWidth } from './heal';
import type { Layout } from './layout';
import { isClosed, type Shape, shapeOf } from './line-shape';
import { repeatedLines, titleKey } from './repeated-lines';
import { settle } from './settle';
import { type SourceLine, sourceLines } from './source-lines';
import { tableRows } from './table-rows';

/**
 * Blocks come in the order of the source and do not overlap; blank lines, rules and page numbers belong to none.
 *
 * @example
 * readLayout('# 动态\n\n项目签约,共建航空轮\n\n胎基地。').blocks.map((block) => block.kind) //=> ['heading', 'paragraph']
 */
export function readLayout(source: string): Layout {
  const folded = fold(source);
  const lines = sourceLines(folded);
  const rows = tableRows(folded, lines);
  const page = readPage(folded, lines);
  const drafts: Draft[] = [];
  for (const [index, line] of lines.entries()) {
    const cells = rows[index];
    if (cells) {
      if (cells.length > 0) drafts.push(rowDraft(cells));
      continue;
    }
    const text = textOf(folded, line.pieces);
    const shape = elementShape(line) ?? shapeOf(text, line.bold);
    if (shape.is === 'page') continue;
    const last = drafts.at(-1);
    if (last && goesOn(last, line, text, shape, page)) extend(last, line, text);
    else drafts.push(draftOf(line, shape, text));
  }
  return readAnatomy(folded, settle(drafts));
}

/** What the element around a line says about it. */
function elementShape({ level, item }: SourceLine): Shape | null {
  if (level > 0) return { is: 'heading', level, skip: 0 };
  return item ? { is: 'item', skip: 0 } : null;
}

/** What all lines of a text together show about its setting. */
interface Page {
  /** Where lines are wrapped, or Infinity where they are not. */
  readonly width: number;
  readonly indented: boolean;
  /** Keys of lines that stand twice. */
  readonly titles: ReadonlySet<string>;
}

const readPage = (folded: string, lines: readonly SourceLine[]): Page => ({
  width: wrapWidth(lines.map(({ start, end }) => folded.slice(start, end))),
  indented: lines.some(({ indent }) => indent >= 2),
  titles: repeatedLines(folded, lines),
});

/** A mark that may not begin a line lets the line before end early. */
const leeway = 2;

function goesOn(last: Draft, line: SourceLine, text: string, shape: Shape, { width, indented, titles }: Page): boolean {
  if (!last.open || (titles.size > 0 && [last.line, text].some((title) => titles.has(titleKey(title))))) return false;
  const isFull = last.line.length >= width - leeway;
  if (shape.is === 'enumerated') return isFull && !isClosed(last.text);
  if (shape.is !== 'plain') return false;
  if (continues(last.text, { text, apart: line.apart }, width)) return true;
  return isFull && indented && line.indent === 0 && !line.apart && isClosed(last.text) && !last.text.endsWith(')');
}
