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

const digit = '[\\d〇零一二三四五六七八九]';
const count = '[\\d〇零一二三四五六七八九十百千]';
const runningNumber = new RegExp(`总第?(${count}{1,6})[期号]`);
const number = new RegExp(`第(${count}{1,4})[期号辑]`);
const year = new RegExp(`(${digit}{4})年`);
const longDate = new RegExp(`(${digit}{4})年(${count}{1,2})月(${count}{1,3})日`);
const shortDate = /(?<!\d)(\d{4})[-./](\d\d?)[-./](\d\d?)(?!\d)/;
/** What stands between the title and the number: the year, brackets, a comma. */
const yearAtEnd = new RegExp(`[(【[]?(?:${digit}{4}年?)?[)】\\],]?[(,]?$`);
const dateAlone = new RegExp(`^(?:出版|日期|时间|发行|[(:])*(?:${longDate.source}|${shortDate.source})\\)?$`);

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
  return text.slice(0, at).replace(yearAtEnd, '');
}

export function readDate(text: string): string | null {
  const parts = (longDate.exec(text) ?? shortDate.exec(text))?.slice(1).map((part) => parseInteger(part) ?? 0);
  if (!parts) return null;
  const [y, month, day] = parts as [number, number, number];
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(y, month, 0)).getUTCDate();
  return isReal ? `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;
}

/** A line that is nothing but a date; blanks taken out. */
export const isDate = (text: string): boolean => dateAlone.test(text);

function numberIn(pattern: RegExp, text: string): number | null {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? null : (parseInteger(digits) ?? null);
}
