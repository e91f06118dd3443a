/** Whether a line goes on where the line before it broke off. */
import { isClosed } from './line-shape';

const opening: Readonly<Record<string, string>> = { '《': '》', '“': '”', '(': ')', '【': '】', '‘': '’', '〔': '〕' };
const closings: ReadonlySet<string> = new Set(Object.values(opening));
const innerMarks = /[,、;:]/g;
/** Characters that a title, a name or an item does not end with. */
const dangling: ReadonlySet<string> = new Set([...',、的和与及在对为了把从将以向于由被让或并是这其及至']);
const continuing: ReadonlySet<string> = new Set([...',、。;:)》”’】!?%']);

/** Where a paragraph is long enough to be one that was cut, not a title or a name. */
const longLine = 60;
const cutLine = 28;
/** Lines of verse and of lists are shorter. */
const shortLine = 12;
const window = 240;

/**
 * @param before text of the block so far
 * @param after text of the line that follows
 * @param width the width at which the text is wrapped, or Infinity where it is not
 *
 * @example
 * continues('会议强调,要加快建设高质量发展先', '行区,为全省作出示范。', Infinity) //=> true
 */
export function continues(before: string, after: string, width: number): boolean {
  if (continuing.has(after.charAt(0))) return true;
  if (isClosed(before)) return false;
  if (before.length <= shortLine && after.length <= shortLine) return false;
  const recent = before.slice(-window);
  if (dangling.has(before.at(-1) ?? '') || hasOpenBracket(recent)) return true;
  if (/[。!?]/.test(recent) || before.length >= longLine) return true;
  return before.length >= 0.85 * width || (before.length >= cutLine && (recent.match(innerMarks)?.length ?? 0) >= 2);
}

function hasOpenBracket(text: string): boolean {
  const open: string[] = [];
  for (const mark of text) {
    if (mark in opening) open.push(opening[mark]!);
    else if (closings.has(mark) && open.at(-1) === mark) open.pop();
  }
  return open.length > 0;
}

const shortest = 15;
const widest = 120;

/**
 * The width at which most long lines of a text end, or Infinity where lines are as long as their paragraphs.
 */
export function wrapWidth(lengths: readonly number[]): number {
  const long = lengths.filter((length) => length >= shortest);
  const widestLine = Math.max(0, ...long.slice(0, 20000));
  if (long.length < 4 || widestLine > widest) return Infinity;
  const full = long.filter((length) => length >= 0.85 * widestLine).length;
  return full >= 4 && full >= 0.4 * long.length ? widestLine : Infinity;
}
