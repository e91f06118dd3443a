/** Finds the rows of tables among the lines: cells by element, by tab, by upright bar, or standing in columns. */
import type { Span } from '../text/span';
import { type SourceLine, trim } from './source-lines';

/**
 * The cells of each line, or null for lines that are no rows; an empty array stands for the rule under a header.
 * Cells hold no blanks at their ends and are never empty.
 */
export function tableRows(folded: string, lines: readonly SourceLine[]): (readonly Span[] | null)[] {
  const rows = lines.map((line) => markedCells(folded, line));
  for (let from = 0; from < lines.length; ) {
    const to = rows[from] === null ? columnsFrom(folded, lines, rows, from) : from;
    for (let at = from; at < to; at++) rows[at] = columnCells(folded, lines[at]!);
    from = Math.max(to, from + 1);
  }
  return rows;
}

function markedCells(folded: string, line: SourceLine): readonly Span[] | null {
  if (line.cells) return line.pieces;
  const text = folded.slice(line.start, line.end);
  if (text.includes('\t')) return split(folded, line, '\t');
  if (!text.startsWith('|') && !/\|.{0,200}\|/.test(text.slice(0, 400))) return null;
  return /^[|:+ -]{3,}$/.test(text.slice(0, 2000)) ? [] : split(folded, line, '|');
}

function split(folded: string, line: SourceLine, mark: string): Span[] {
  return line.pieces.flatMap((piece) => {
    let { start } = piece;
    return folded
      .slice(piece.start, piece.end)
      .split(mark)
      .map(({ length }) => {
        const cell = trim(folded, { start, end: start + length });
        start += length + 1;
        return cell;
      })
      .filter(({ start, end }) => end > start);
  });
}

const longestCell = 30;
const longestRow = 160;
const figure = /^[-+±]?\d[\d,.]*%?$/;

/** The end of the run of lines from `from` on that stand in the same number of columns with figures among them, or `from`. */
function columnsFrom(folded: string, lines: readonly SourceLine[], rows: readonly (readonly Span[] | null)[], from: number): number {
  const columns = columnCells(folded, lines[from]!).length;
  if (columns < 2) return from;
  let figures = 0;
  let to = from;
  for (; to < lines.length && rows[to] === null; to++) {
    const cells = columnCells(folded, lines[to]!);
    if (cells.length !== columns) break;
    if (cells.some(({ start, end }) => figure.test(folded.slice(start, end)))) figures++;
  }
  const enough = columns > 2 ? 2 : 3;
  return to - from >= enough && figures >= enough - 1 && figures >= (to - from) / 2 ? to : from;
}

/** Stretches of a line between two blanks or more, or between single blanks where a figure stands alone. */
function columnCells(folded: string, line: SourceLine): Span[] {
  if (line.pieces.length > 1 || line.end - line.start > longestRow) return [];
  const text = folded.slice(line.start, line.end);
  const wide = text.includes('  ');
  const cells: Span[] = [];
  let start = line.start;
  for (const part of text.split(wide ? '  ' : ' ')) {
    const cell = trim(folded, { start, end: start + part.length });
    if (cell.end > cell.start) cells.push(cell);
    start += part.length + (wide ? 2 : 1);
  }
  return cells.every(({ start, end }) => end - start <= longestCell) && (wide || cells.length > 2) ? cells : [];
}
