/** Reads the blocks of any text: Markdown, HTML from web pages, plain text with or without wrapped lines. */
import { fold } from '../normalize/fold';
import type { Span } from '../text/span';
import { readAnatomy } from './anatomy';
import { continues, wrapWidth } from './heal';
import { readDate } from './issue';
import { readLabel } from './labels';
import type { Block, Layout } from './layout';
import { isClosed, isTitle, type Shape, shapeOf } from './line-shape';
import { repeatedLines, titleKey } from './repeated-lines';
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
  const width = wrapWidth(lines.map(({ start, end }) => folded.slice(start, end)));
  const indented = lines.some(({ indent }) => indent >= 2);
  const titles = repeatedLines(folded, lines);
  const isTitleLine = (text: string): boolean => titles.size > 0 && titles.has(titleKey(text));
  const drafts: Draft[] = [];
  for (const [index, line] of lines.entries()) {
    const cells = rows[index] ?? null;
    const text = textOf(folded, line.pieces);
    const shape: Shape = cells ? { is: 'plain' } : shapeOf(text, line.bold);
    if (cells?.length === 0 || shape.is === 'page') continue;
    const last = drafts.at(-1);
    const joins =
      cells === null &&
      last !== undefined &&
      last.open &&
      shape.is === 'plain' &&
      !isTitleLine(last.line) &&
      !isTitleLine(text) &&
      (continues(last.text, { text, apart: line.apart }, width) || (isClosed(last.text) && indented && goesOn(line, last, width)));
    if (joins && last) {
      last.pieces.push(...line.pieces);
      last.text = (last.text + text).slice(-recentLength);
      last.line = text;
    } else {
      drafts.push(cells ? rowDraft(cells) : draftOf(line, shape, text));
    }
  }
  return readAnatomy(folded, settle(drafts));
}

/** How much of a block the decision about the next line looks at. */
const recentLength = 400;

interface Draft {
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

const textOf = (folded: string, pieces: readonly Span[]): string => pieces.map(({ start, end }) => folded.slice(start, end)).join('');

const rowDraft = (cells: readonly Span[]): Draft => ({
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

function draftOf(line: SourceLine, shape: Shape, text: string): Draft {
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

/** In text with indented paragraphs, a full line without indent goes on even behind the end of a sentence. */
const goesOn = (line: SourceLine, last: Draft, width: number): boolean =>
  line.indent === 0 && !line.apart && last.line.length >= 0.9 * width;

function settle(drafts: readonly Draft[]): Block[] {
  return drafts.flatMap((draft, index) => {
    const pieces = draft.pieces.filter(({ start, end }) => end > start);
    const [first] = pieces;
    if (!first) return [];
    const { kind, level } = placed(draft, drafts[index - 1], drafts[index + 1]);
    return [{ start: first.start, end: pieces.at(-1)!.end, kind, level, pieces }];
  });
}

/** Kind and level of a block between its neighbours. */
function placed(draft: Draft, before: Draft | undefined, after: Draft | undefined): { kind: Block['kind']; level: number } {
  if (draft.numbered) {
    const isListed = [before, after].some((other) => other?.numbered && other.level === draft.level);
    return isListed ? { kind: 'paragraph', level: 0 } : { kind: 'heading', level: draft.level };
  }
  if (draft.kind !== 'paragraph' || draft.item || !isName(draft.text)) return { kind: draft.kind, level: draft.level };
  if (after?.kind === 'row' && before?.kind !== 'row') return { kind: 'caption', level: 0 };
  const leads = after?.kind === 'paragraph' && after.text.length >= leadLength && isClosed(after.text);
  const stands = draft.apart || before === undefined || before.kind === 'heading' || isClosed(before.text);
  return leads && stands ? { kind: 'heading', level: before === undefined ? 1 : unmarkedLevel } : { kind: 'paragraph', level: 0 };
}

/** A line without marks that may be a title: no label, no sentence, no single word. */
const isName = (text: string): boolean =>
  text.length >= 5 && isTitle(text) && readLabel(text) === null && !/^[—(“]/.test(text) && readDate(text) === null;
const unmarkedLevel = 2;
/** The paragraph below a title is longer than one. */
const leadLength = 40;
