/** The head of an issue: title, publisher, number, date. */
import { keyOf } from './block-text';
import { beforeIssue, type Issue, isDate, readIssue } from './issue';
import { readLabel } from './labels';

export interface Masthead extends Issue {
  /** Number of blocks that belong to it. */
  readonly length: number;
  readonly title: string;
  readonly publisher: string | null;
}

/** A masthead stands at the beginning of the text and in short lines. */
const searched = 12;
const longestLine = 80;
const publisherLabels = new Set(['主办', '主办单位', '编印', '编印单位', '编发', '编制', '出版', '编辑出版']);
const bodySuffixes = '中心 部 局 厅 委 委员会 办 办公室 会 院 所 室 公司 集团 编辑部 编 主办 编印'.split(' ');
const bylineEnd = /(?:主办|编印|编制|编)$/;

/**
 * @param lines folded texts of the first blocks
 * @param isMarked tells whether a block is marked as a heading
 * @returns null where no line of the beginning carries the number of an issue
 */
export function readMasthead(lines: readonly string[], isMarked: (index: number) => boolean): Masthead | null {
  const issueLine = lines.slice(0, searched).findIndex((line) => line.length <= longestLine && !/[。;]/.test(line) && isIssueLine(line));
  if (issueLine < 0 || lines.slice(0, issueLine).some((line) => line.length > longestLine)) return null;
  let length = issueLine + 1;
  while (length < issueLine + 5 && continuesHead(lines[length])) length++;
  const head = lines.slice(0, length);
  const own = head.flatMap((line, index) => nameIn(line).map((name) => ({ name, index })));
  const title = own.find(({ index }) => isMarked(index)) ?? own.find(({ name }) => !isBody(name)) ?? own[0];
  if (!title) return null;
  const publisher = own.find((line) => line !== title && isBody(line.name)) ?? own.find((line) => line !== title);
  return { ...readIssue(compact(head.join('\n'))), length, title: title.name, publisher: publisher ? publisherName(publisher.name) : null };
}

const compact = (text: string): string => text.replace(/[ \t]/g, '');

/** The number begins the line, or follows the title in it. */
const isIssueLine = (line: string): boolean => (beforeIssue(compact(line))?.length ?? Infinity) <= 20;

const continuesHead = (line: string | undefined): boolean =>
  line !== undefined && line.length <= longestLine && (isIssueLine(line) || isDateLine(line) || isPublisherLine(line));

const isDateLine = (line: string): boolean => isDate(compact(line));

const isPublisherLine = (line: string): boolean => publisherLabels.has(readLabel(line)?.label ?? '') || bylineEnd.test(line);

/** What a line of the masthead names, its number and date taken away. */
function nameIn(line: string): string[] {
  if (isDateLine(line)) return [];
  const name = (isIssueLine(line) ? compact(line).slice(0, beforeIssue(compact(line))!.length) : line).trim();
  return keyOf(name).length >= 2 && !/^\d/.test(name) ? [name] : [];
}

const isBody = (name: string): boolean =>
  bodySuffixes.some((suffix) => name.endsWith(suffix)) || publisherLabels.has(readLabel(name)?.label ?? '');

function publisherName(name: string): string {
  const label = readLabel(name);
  return (label && publisherLabels.has(label.label) ? name.slice(label.end) : name).replace(bylineEnd, '').trim();
}
