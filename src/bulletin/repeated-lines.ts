/** Lines that a bulletin prints twice, in its contents list and above the article: titles, which no line joins. */
import type { Span } from '../text/span';
import { keyOf, withoutPage } from './block-text';
import { beforeIssue } from './issue';

const searched = 12;
const longestTitle = 90;
const shortestKey = 4;

/** Keys of the lines that stand twice in a text that begins like a bulletin; empty for all others. */
export function repeatedLines(folded: string, lines: readonly Span[]): ReadonlySet<string> {
  const isBulletin = lines
    .slice(0, searched)
    .some((line) => line.end - line.start <= longestTitle && beforeIssue(textOf(folded, line).replaceAll(' ', '')) !== null);
  const seen = new Set<string>();
  const repeated = new Set<string>();
  if (!isBulletin) return repeated;
  for (const line of lines) {
    if (line.end - line.start > longestTitle) continue;
    const key = titleKey(textOf(folded, line));
    if (key.length >= shortestKey && seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

const textOf = (folded: string, { start, end }: Span): string => folded.slice(start, end);

/** What is compared of a line; nothing of one that is too long for a title. */
export const titleKey = (text: string): string => (text.length > longestTitle ? '' : keyOf(withoutPage(text).replace(/^【[^】]*】/, '')));
