/** The printed contents list: columns with the titles of their articles. */
import { keyOf, withoutPage } from './block-text';

export interface ContentsLine {
  readonly text: string;
  /** Marked as a heading, or bold. */
  readonly marked: boolean;
  /** The bold part that begins the line, where only a part is bold. */
  readonly lead: string | null;
}

export interface Entry {
  readonly column: string;
  readonly titles: readonly string[];
}

export interface Contents {
  /** Number of blocks that belong to the list. */
  readonly length: number;
  readonly entries: readonly Entry[];
}

const heads = new Set(['目录', '目次', '本期目录', '本期要目', '本期导读', '要目', '本期内容', 'CONTENTS', 'Contents']);
const bracketed = /^[【〔[]([^】〕\]]{1,20})[】〕\]][:*]*\s*/;
const longestLine = 90;
/** A single character may stand in a text twice by chance. */
const shortestKey = 2;

/**
 * Reads the list from the first lines behind the masthead: it ends where the text begins to repeat it.
 *
 * @param lines all lines behind the masthead
 * @returns an empty list where nothing repeats
 */
export function readContents(lines: readonly ContentsLine[]): Contents {
  const parts = lines.map(partsOf);
  const length = listLength(lines, parts);
  const list = parts.slice(0, length);
  const isColumn = list.some(({ column }) => column !== null) ? () => false : unmarkedColumns(list, parts.slice(length));
  const entries: { column: string; titles: string[] }[] = [];
  for (const [at, { column, title }] of list.entries()) {
    if (column !== null) entries.push({ column, titles: title ? [title] : [] });
    else if (title && isColumn(at)) entries.push({ column: title, titles: [] });
    else if (title && !heads.has(keyOf(title))) {
      if (entries.length === 0) entries.push({ column: '', titles: [] });
      entries.at(-1)!.titles.push(title);
    }
  }
  return { length, entries: entries.filter(({ titles }) => titles.length > 0) };
}

/**
 * Tells columns in a list without marks: in the text behind it, the heading of a column is followed by another heading. A line
 * that the text does not repeat is a column when a short line of other wording stands before the next title.
 */
function unmarkedColumns(list: readonly Parts[], body: readonly Parts[]): (at: number) => boolean {
  const keyAt = (parts: readonly Parts[], at: number): string => parts[at]?.keys.at(-1) ?? '';
  const places = new Map(body.map((_, at) => [keyAt(body, at), at] as const).reverse());
  const listed = new Set(list.map((_, at) => keyAt(list, at)));
  return (at) => {
    const place = places.get(keyAt(list, at));
    if (place !== undefined) return listed.has(keyAt(body, place + 1));
    const before = keyAt(body, (places.get(keyAt(list, at + 1)) ?? 0) - 1);
    return before !== '' && before.length <= longestColumn && !listed.has(before);
  };
}

const longestColumn = 12;

interface Parts {
  readonly column: string | null;
  readonly title: string;
  readonly keys: readonly string[];
}

function partsOf({ text, marked, lead }: ContentsLine): Parts {
  if (text.length > longestLine) return { column: null, title: '', keys: [] };
  const line = withoutPage(text);
  const bracket = bracketed.exec(line);
  const marker = bracket ? bracket[1]! : lead !== null ? lead : marked ? line : null;
  const column = marker === null || heads.has(keyOf(marker)) ? null : withoutPage(marker.replace(/[:【】\s]+/g, ' ').trim());
  const rest = bracket ? line.slice(bracket[0].length) : lead !== null ? line.slice(lead.length) : marked ? '' : line;
  const title = rest.replace(/^[\s:]+/, '').trim();
  const keys = [column === null ? '' : keyOf(column), keyOf(title)].filter((key) => key.length >= shortestKey);
  return { column, title, keys };
}

/** Number of lines before the first that stands a second time, alone or with the line behind it. */
function listLength(lines: readonly ContentsLine[], parts: readonly Parts[]): number {
  const seen = new Set<string>();
  for (const [at, { keys }] of parts.entries()) {
    if (lines[at]!.text.length > longestLine) return 0;
    const pair = `${keys[0] ?? ''}${parts[at + 1]?.keys[0] ?? ''}`;
    if (at > 0 && (keys.some((key) => seen.has(key)) || (keys.length > 0 && seen.has(pair)))) return beginning(lines, at);
    for (const key of keys) seen.add(key);
  }
  return 0;
}

/** A heading of another wording may stand before the first line that repeats: it belongs to the text, not to the list. */
const beginning = (lines: readonly ContentsLine[], at: number): number =>
  at > 1 && lines[at]!.marked && lines[at - 1]!.marked && !lines.slice(1, at - 1).some(({ marked }) => marked) ? at - 1 : at;
