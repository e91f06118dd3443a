/** Whether a line goes on where the line before it broke off. */
import { isClosed } from './line-shape';

const opening: Readonly<Record<string, string>> = { '《': '》', '“': '”', '(': ')', '【': '】', '‘': '’', '〔': '〕' };
const closings: ReadonlySet<string> = new Set(Object.values(opening));
/** Characters that a title, a name or an item does not end with. */
const dangling: ReadonlySet<string> = new Set([...',、的和与及在对为了把从将以向于由被让并或是这其至']);
const continuing: ReadonlySet<string> = new Set([...',、。;:!?%']);
/** Words that begin a paragraph rather than go on with one. */
const openers =
  '近日 日前 今年 去年 目前 当前 截至 据 为 自 在 本报 记者 会议 会上 此次 同时 此外 下一步 近年来 一直以来 通过 围绕 根据 按照 随着 作为 针对 新年 数据 来自 “ 《 ('.split(
    ' ',
  );
const year = /^[\d〇零一二三四五六七八九十]{1,4}[年月]/;

/** A line of this length is a paragraph that was cut, not a title or a name. */
const longLine = 60;
/** Lines of verse and of lists are shorter. */
const shortLine = 12;
/** Titles seldom have as many marks at such a length; fewer do where a blank line makes a break likely. */
const cutLine = { apart: { length: 22, marks: 2 }, close: { length: 16, marks: 1 } };
const innerMarks = /[,、]/g;
/** The rest of a sentence is shorter than a paragraph below a title. */
const fragment = 30;
/** A title that names its subject: 某高新区:…… */
const titleColon = /^[^,、;]{2,14}:/;
const window = 240;
/** 各位代表: */
const longestSalutation = 14;

export interface Following {
  readonly text: string;
  /** A blank line stands before it. */
  readonly apart: boolean;
}

/**
 * @param before text of the block so far
 * @param width the width at which the text is wrapped, or Infinity where it is not
 *
 * @example
 * continues('会议强调,要优化环境,加快建设高质量发展先', { text: '行区,为全省作出示范。', apart: true }, Infinity) //=> true
 */
export function continues(before: string, { text: after, apart }: Following, width: number): boolean {
  if (continuing.has(after.charAt(0))) return true;
  if (isClosed(before)) return false;
  if (closings.has(after.charAt(0))) return true;
  if (after.length <= longestSalutation && after.endsWith(':')) return false;
  const recent = before.slice(-window);
  if (before.length > shortLine && /\d$/.test(before) && /^\d/.test(after)) return true;
  if (/[A-Za-z,]$/.test(before) && /^[a-z]/.test(after)) return true;
  if (isVerse(before, after)) return false;
  if (dangling.has(before.at(-1) ?? '') || hasOpenBracket(recent)) return true;
  if (/[。!?]/.test(recent) || before.length >= longLine || before.length >= 0.85 * width) return true;
  if (titleColon.test(before)) return false;
  const marks = recent.match(innerMarks)?.length ?? 0;
  const isCut = ({ length, marks: fewest }: Readonly<{ length: number; marks: number }>): boolean =>
    before.length >= length && marks >= fewest;
  if (isCut(cutLine.apart)) return true;
  const opens = openers.some((word) => after.startsWith(word)) || year.test(after);
  return !opens && ((!apart && isCut(cutLine.close)) || (marks > 0 && after.length <= fragment && isClosed(after)));
}

/** Two short lines of the same length, with a comma between them. */
const isVerse = (before: string, after: string): boolean =>
  before.endsWith(',') && before.length <= shortLine && Math.abs(before.length - after.length) <= 1;

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
/** Fewest full lines, alone and as a share of all long ones; how many may be longer; how many have marks inside, as prose has. */
const full = { lines: 4, share: 0.3, longer: 0.1, prose: 0.6 };
const leeway = 2;

/**
 * The width at which most lines of a text end, or Infinity where lines are as long as their paragraphs.
 *
 * @param lines folded texts of the lines
 */
export function wrapWidth(lines: readonly string[]): number {
  const long = lines.filter(({ length }) => length >= shortest);
  const width = fullestWidth(long);
  const inWidth = long.filter(({ length }) => length <= width && length >= width - leeway);
  const longer = long.filter(({ length }) => length > width).length;
  const prose = inWidth.filter((line) => /[,、。;]/.test(line.slice(0, -1))).length;
  const isWrapped =
    inWidth.length >= Math.max(full.lines, full.share * long.length) &&
    longer <= full.longer * long.length &&
    prose >= full.prose * inWidth.length;
  return isWrapped ? width : Infinity;
}

/** The width that the most lines have, with the leeway; the largest of equals. */
function fullestWidth(lines: readonly string[]): number {
  const counts = new Uint32Array(widest + 1);
  for (const { length } of lines) if (length <= widest) counts[length]!++;
  let width = shortest;
  let most = 0;
  let within = 0;
  for (let next = shortest - leeway; next <= widest; next++) {
    within += counts[next]! - (counts[next - leeway - 1] ?? 0);
    if (next < shortest || within < most) continue;
    width = next;
    most = within;
  }
  return width;
}
