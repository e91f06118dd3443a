/** Puts the structure of an issue together, with offsets in the source. */
import type { Article, Bulletin, Column, Section } from '../analysis/types';
import type { Span } from '../text/span';
import { sectionLevel } from './anatomy';
import { textOf } from './block-text';
import { readColophon } from './colophon';
import { type Credit, readCredit } from './credit';
import type { Block, Layout } from './layout';

/**
 * The structure of a bulletin issue, or null for a text that is none.
 *
 * Titles, names and addresses are the text itself, healed into one line and folded to half width. `subjectEntity` of every article
 * is null: names are not known yet.
 *
 * @example
 * readBulletin(issue, readLayout(issue))?.columns[0]?.articles[0]?.credit //=> '某高新区'
 */
export function readBulletin(_source: string, { blocks, folded, anatomy }: Layout): Bulletin | null {
  if (!anatomy) return null;
  const { masthead, contents, headings } = anatomy;
  const columns: (Column & { entry: number })[] = [];
  const body = blocks.slice(0, anatomy.colophon);
  for (const [index, { at, is, title, entry }] of headings.entries()) {
    const heading = blocks[at]!;
    let column = columns.at(-1);
    if (is === 'column' || !column || column.entry !== entry) {
      column = {
        ...spanOf([heading]),
        title: is === 'column' ? title : (contents[entry]?.column ?? ''),
        titleSpan: titleSpanOf(heading, is),
        articles: [],
        entry,
      };
      columns.push(column);
    }
    if (is === 'column') continue;
    const article = readArticle(folded, heading, title, body.slice(at + 1, headings[index + 1]?.at));
    column.articles.push(article);
    column.end = article.end;
  }
  const imprint = blocks.slice(anatomy.colophon);
  return {
    title: masthead.title,
    publisher: masthead.publisher,
    year: masthead.year,
    number: masthead.number,
    runningNumber: masthead.runningNumber,
    date: masthead.date,
    masthead: spanOf(blocks.slice(0, masthead.length)),
    contents: contents.map(({ column, titles }) => ({ column, titles: [...titles] })),
    columns: columns.map(({ entry: _, ...column }) => column),
    colophon: imprint.length > 0 ? { ...spanOf(imprint), ...readColophon(imprint.map((block) => textOf(folded, block))) } : null,
  };
}

const spanOf = (blocks: readonly Block[]): Span & { end: number } => ({ start: blocks[0]!.start, end: blocks.at(-1)!.end });

/** An unnamed column begins with its first article, its title span is empty. */
const titleSpanOf = (heading: Block, is: 'column' | 'article'): Span => ({
  start: heading.start,
  end: is === 'column' ? heading.end : heading.start,
});

function readArticle(folded: string, heading: Block, title: string, body: readonly Block[]): Article {
  const credits = body.map((block) => creditOf(folded, block));
  const credit = credits.filter((found) => found !== null).at(-1) ?? null;
  const paragraphs = body.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return [];
    const end = credits[index]?.start ?? block.end;
    return end > block.start ? [{ start: block.start, end }] : [];
  });
  const { start, end } = spanOf([heading, ...body]);
  return {
    start,
    end,
    title,
    titleSpan: { start: heading.start, end: heading.end },
    credit: credit?.name ?? null,
    creditSpan: credit ? { start: credit.start, end: credit.end } : null,
    sections: readSections(folded, body, end),
    paragraphs,
    subjectEntity: null,
  };
}

function creditOf(folded: string, block: Block): Credit | null {
  if (block.kind !== 'paragraph' && block.kind !== 'credit') return null;
  const found = readCredit(textOf(folded, block), 0);
  return found && { name: found.name, start: sourceAt(block, found.start), end: block.end };
}

/** The source offset of a character of the block's text. */
function sourceAt(block: Block, offset: number): number {
  let left = offset;
  for (const { start, end } of block.pieces) {
    if (left < end - start) return start + left;
    left -= end - start;
  }
  return block.end;
}

/** A section ends where a heading of its level or a higher one begins. */
function readSections(folded: string, body: readonly Block[], articleEnd: number): Section[] {
  const sections: Section[] = [];
  const open: Section[] = [];
  for (const [at, block] of body.entries()) {
    if (block.kind !== 'heading') continue;
    const level = block.level - sectionLevel + 1;
    const title = textOf(folded, block);
    const section = { start: block.start, end: articleEnd, title, level, titleSpan: { start: block.start, end: block.end } };
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop()!.end = body[at - 1]!.end;
    open.push(section);
    sections.push(section);
  }
  return sections;
}
