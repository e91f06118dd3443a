/** From the source and its blocks to the text that the stages read. */
import { type Alignment, type TextEditor, textEditor } from '../text/alignment';
import type { Block } from '../text/block';
import { type NormalText, normalText } from '../text/normal-text';
import type { Line, Span } from '../text/span';
import { dropBlanks } from './blanks';
import type { Conversion } from './conversion';
import { decodePiece } from './decode';
import { fold } from './fold';
import { detectScript } from './script';
import { variantOf } from './variant';

/**
 * One line for each block, joined by line feeds; the cells of a row are joined by tabs. Breaks inside a block are gone, and so
 * are needless blanks; width, marks and script are folded (`fold`), traditional text is first converted by `conversion`.
 *
 * @example
 * const source = '總投資１０００\n萬元';
 * normalize(source, readLayout(source).blocks).text //=> '总投资1000万元'
 */
export function normalize(source: string, blocks: readonly Block[], conversion?: Conversion): NormalText {
  const script = detectScript(source);
  const editor = textEditor(source);
  const lines: readonly Line[] = blocks.map((block, index) => joinBlock(editor, source, block, blocks[index - 1]?.end));
  cut(editor, source, blocks.at(-1)?.end ?? 0, source.length, '');
  const joined = editor.finish();
  const converted =
    conversion && script === 'hant' ? conversion.convert(joined.text, variantOf(joined.text)) : { text: joined.text, steps: [] };
  const spaced = dropBlanks(fold(converted.text));
  const later = [...converted.steps, spaced.alignment];
  return normalText({
    source,
    text: spaced.text,
    lines: later.reduce(moveLines, lines),
    script,
    steps: [joined.alignment, ...later],
  });
}

/** Joins and decodes the pieces of one block; `before` is the end of the block before it. */
function joinBlock(editor: TextEditor, source: string, block: Block, before: number | undefined): Line {
  cut(editor, source, before ?? 0, block.start, before === undefined ? '' : '\n');
  const from = editor.at(block.start);
  for (const [index, piece] of block.pieces.entries()) {
    const last = block.pieces[index - 1];
    if (last) cut(editor, source, last.end, piece.start, joint(source, block, last.end, piece.start));
    if (block.kind === 'row') joinFigure(editor, source, piece);
    decodePiece(editor, source, piece.start, piece.end);
  }
  return { from, to: editor.at(block.end), kind: block.kind, level: block.level };
}

const moveLines = (lines: readonly Line[], step: Alignment | null): readonly Line[] =>
  step ? lines.map((line) => ({ ...line, from: step.after(line.from), to: step.after(line.to) })) : lines;

function cut(editor: TextEditor, source: string, from: number, to: number, text: string): void {
  if (to > from && !(text.length === to - from && source.startsWith(text, from))) editor.replace(from, to, text);
}

const letter = /[A-Za-z]/;
const wordCharacter = /[0-9A-Za-z]/;

/** What stands between two pieces: a tab between cells, a blank between two words in Latin script, else nothing. */
function joint(source: string, block: Block, left: number, right: number): string {
  if (block.kind === 'row') return '\t';
  const [last, first] = [source.charAt(left - 1), source.charAt(right)];
  const isBroken = /[\n\r]/.test(source.slice(left, right));
  return isBroken && wordCharacter.test(last) && wordCharacter.test(first) && (letter.test(last) || letter.test(first)) ? ' ' : '';
}

const longestFigure = 24;
const brokenFigure = /^[-+±]?\d[\d.,]* [\d., ]*%?$/;

/** A cell that holds nothing but a figure with blanks in it. */
function joinFigure(editor: TextEditor, source: string, { start, end }: Span): void {
  if (end - start > longestFigure || !brokenFigure.test(source.slice(start, end))) return;
  for (let at = start; at < end; at++) if (source[at] === ' ') editor.replace(at, at + 1, '');
}
