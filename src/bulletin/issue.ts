/** Number and date of an issue, as the masthead prints them. */
import { parseInteger } from '../number/integer';

export interface Issue {
  readonly year: number | null;
  /** Number within the year. */
  readonly number: number | null;
  /** Number since the first issue. */
  readonly runningNumber: number | null;
  /** YYYY-MM-DD */
  readonly date: string | null;
}

const runningNumber = /总第?([\d〇零一二三四五六七八九十百千]{1,6})[期号]/;
const number = /第([\d〇零一二三四五六七八九十百]{1,4})[期号辑]/;
const year = /([\d〇零一二三四五六七八九]{4})年/;
const longDate = /([\d〇零一二三四五六七八九]{4})年([\d一二三四五六七八九十]{1,2})月([\d一二三四五六七八九十]{1,3})日/;
const shortDate = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/;

/**
 * Reads folded masthead lines, blanks taken out.
 *
 * @example
 * readIssue('2022年第6期(总第535期)2022年3月31日') //=> { year: 2022, number: 6, runningNumber: 535, date: '2022-03-31' }
 */
export function readIssue(text: string): Issue {
  const date = readDate(text);
  return {
    year: numberIn(year, text) ?? (date ? Number(date.slice(0, 4)) : null),
    number: numberIn(number, text.replace(runningNumber, '')),
    runningNumber: numberIn(runningNumber, text),
    date,
  };
}

/** The text before the number of the issue, or null for a line that has none. */
export function beforeIssue(text: string): string | null {
  const at = Math.min(...[runningNumber, number].map((pattern) => pattern.exec(text)?.index ?? Infinity));
  if (at === Infinity) return null;
  return text.slice(0, at).replace(/[(【[]?(?:[\d〇零一二三四五六七八九]{4}年?)?[)】\],]?[(,]?$/, '');
}

export function readDate(text: string): string | null {
  const parts = (longDate.exec(text) ?? shortDate.exec(text))?.slice(1).map((part) => parseInteger(part) ?? 0);
  if (!parts) return null;
  const [y, month, day] = parts as [number, number, number];
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(y, month, 0)).getUTCDate();
  return isReal ? `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;
}

function numberIn(pattern: RegExp, text: string): number | null {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? null : (parseInteger(digits) ?? null);
}
