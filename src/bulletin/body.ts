/** Finds columns and articles among the blocks behind the contents list. */
import { keyOf, likeness } from './block-text';
import type { Entry } from './contents';

export interface BodyLine {
  readonly text: string;
  readonly heading: boolean;
  /** Heading with a number (一、 （二）): a section at best. */
  readonly numbered: boolean;
}

/** What stands where: `length` blocks from `at` on. */
export interface Heading {
  readonly at: number;
  readonly length: number;
  readonly is: 'column' | 'article';
  /** As the contents list has it, else as the body has it. */
  readonly title: string;
  /** Index of the contents entry, or -1 without one. */
  readonly entry: number;
}

const longestTitle = 90;
const alike = 0.7;
const mostLines = 3;
/** Longer contents lists are compared by whole titles alone. */
const mostCompared = 200;

/**
 * With a contents list, headings are what it lists, in any order and whatever their level; a heading of other wording that stands
 * where a column must begin is that column. Without one, a heading followed by a heading is a column.
 */
export function findHeadings(lines: readonly BodyLine[], entries: readonly Entry[]): Heading[] {
  return entries.length > 0 ? findListed(lines, entries) : findNested(lines);
}

function findListed(lines: readonly BodyLine[], entries: readonly Entry[]): Heading[] {
  const open = new Map(entries.flatMap(({ titles }, entry) => titles.map((title) => [keyOf(title), { title, entry }] as const)));
  const columns = new Map(entries.map(({ column }, entry) => [keyOf(column), entry] as const));
  const found: Heading[] = [];
  for (let at = 0; at < lines.length; at++) {
    const heading = listedAt(lines, at, open, columns);
    if (!heading) continue;
    found.push(heading);
    (heading.is === 'article' ? open : columns).delete(keyOf(heading.title));
    at += heading.length - 1;
  }
  for (const entry of columns.values()) {
    const first = found.findIndex((heading) => heading.is === 'article' && heading.entry === entry);
    const renamed = renamedColumn(lines, found, first);
    if (renamed) found.splice(first, 0, renamed);
  }
  return found;
}

interface Listed {
  readonly title: string;
  readonly entry: number;
}

function listedAt(
  lines: readonly BodyLine[],
  at: number,
  open: ReadonlyMap<string, Listed>,
  columns: ReadonlyMap<string, number>,
): Heading | null {
  let key = '';
  for (let length = 1; length <= mostLines; length++) {
    const line = lines[at + length - 1];
    if (line === undefined || line.text.length > longestTitle) break;
    key += keyOf(line.text);
    const listed = open.get(key);
    if (listed) return { at, length, is: 'article', ...listed };
    const entry = length === 1 && key !== '' ? columns.get(key) : undefined;
    if (entry !== undefined) return { at, length, is: 'column', title: line.text, entry };
  }
  const line = lines[at]!;
  if (!line.heading || line.numbered || open.size > mostCompared) return null;
  const own = keyOf(line.text);
  const [near] = [...open].map(([other, listed]) => ({ listed, score: likeness(own, other) })).sort((a, b) => b.score - a.score);
  return near && near.score >= alike ? { at, length: 1, is: 'article', ...near.listed } : null;
}

function renamedColumn(lines: readonly BodyLine[], found: readonly Heading[], first: number): Heading | null {
  const article = found[first];
  const before = found[first - 1];
  const at = (article?.at ?? 0) - 1;
  const line = lines[at];
  if (!line || line.numbered || !(line.heading || isShort(line.text)) || (before && before.at + before.length > at)) return null;
  return { at, length: 1, is: 'column', title: line.text, entry: article!.entry };
}

/** A line that may be a column's heading without being marked. */
const isShort = (text: string): boolean => text.length <= 12 && !/[。;:)”]$/.test(text);

function findNested(lines: readonly BodyLine[]): Heading[] {
  return lines.flatMap((line, at): Heading[] => {
    if (!line.heading || line.numbered) return [];
    const next = lines[at + 1];
    return next ? [{ at, length: 1, is: next.heading && !next.numbered ? 'column' : 'article', title: line.text, entry: -1 }] : [];
  });
}
