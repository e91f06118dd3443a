/** Finds the rows of tables among the lines: cells by element, by tab, by upright bar, or standing in columns. */
import type { Span } from '../text/span';
import { type SourceLine, trim } from './source-lines';

/**
 * The cells of each line, or null for lines that are no rows; an empty array stands for the rule under a header.
 * Cells hold no blanks at their ends and are never empty.
 */
export function tableRows(folded: string, lines: readonly SourceLine[]): (readonly Span[] | null)[] {
  const rows = lines.map((line) => markedCells(folded, line));
  const columns = lines.map((line, at) => (rows[at] === null ? columnCells(folded, line) : noCells));
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    if (columns[from]!.length > 1) {
      while (columns[to]?.length === columns[from]!.length) to++;
      if (isTable(folded, columns.slice(from, to))) for (let at = from; at < to; at++) rows[at] = columns[at]!;
    }
    from = to;
  }
  return rows;
}

const noCells: readonly Span[] = [];

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
const fewestRows = 3;
const figure = /^[-+±]?\d[\d,.]*%?$/;

/** Lines in the same number of columns are a table when figures stand in most of them. */
function isTable(folded: string, lines: readonly (readonly Span[])[]): boolean {
  const withFigures = lines.filter((cells) => cells.some(({ start, end }) => figure.test(folded.slice(start, end)))).length;
  return lines.length >= fewestRows && withFigures >= fewestRows - 1 && withFigures >= lines.length / 2;
}

/** Stretches of a line between two blanks or more, or between single blanks where a figure stands alone. */
function columnCells(folded: string, line: SourceLine): readonly Span[] {
  if (line.pieces.length > 1 || line.end - line.start > longestRow || folded[line.start] === '#') return noCells;
  const text = folded.slice(line.start, line.end);
  if (!text.includes(' ')) return noCells;
  const wide = text.includes('  ');
  const cells: Span[] = [];
  let start = line.start;
  for (const part of text.split(wide ? '  ' : ' ')) {
    const cell = trim(folded, { start, end: start + part.length });
    if (cell.end > cell.start) cells.push(cell);
    start += part.length + (wide ? 2 : 1);
  }
  return cells.every(({ start, end }) => end - start <= longestCell) && (wide || cells.length > 2) ? cells : noCells;
}
