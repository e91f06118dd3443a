/** What a single line of folded text looks like, before its neighbours are asked. */
import { captionLabels, colophonLabels, creditLabels, readLabel } from './labels';
import { isEnumerated, numberingLevel } from './numbering';

const headingMark = /^#{1,6} {0,9}/;
const bullet = /^(?:[-*+] |[•●○■□◆◇▪▶➢➤►★☆※·] ?)/;
// - 12 - · 第 3 页 共 30 页 · 3/30
const pageMarks = [/^[-—·] ?\d{1,4} ?[-—·]$/, /^第 ?\d{1,4} ?页.{0,12}$/, /^\d{1,4} ?\/ ?\d{1,4}$/];
const tableTitle = /^附?[表图] ?\d{1,3}/;

const longestHeading = 45;

export type Shape =
  | { readonly is: 'heading'; readonly level: number; readonly skip: number }
  | { readonly is: 'numbered'; readonly level: number }
  | { readonly is: 'item'; readonly skip: number }
  | { readonly is: 'enumerated' | 'credit' | 'caption' | 'imprint' | 'page' | 'plain' };

/** Reads the shape of a line's text; `skip` is the number of characters of its mark. */
export function shapeOf(text: string, bold: boolean): Shape {
  const mark = headingMark.exec(text)?.[0];
  if (mark !== undefined && (mark.endsWith(' ') || mark.length > 1)) {
    return { is: 'heading', level: mark.trimEnd().length, skip: mark.length };
  }
  const point = bullet.exec(text)?.[0];
  if (point !== undefined) return { is: 'item', skip: point.length };
  if (pageMarks.some((mark) => mark.test(text.slice(0, longestHeading)))) return { is: 'page' };
  const label = readLabel(text)?.label;
  if (label !== undefined) {
    if (captionLabels.has(label)) return { is: 'caption' };
    if (creditLabels.has(label) && (text.startsWith('(') || !isClosed(text))) return { is: 'credit' };
    if (colophonLabels.has(label)) return { is: 'imprint' };
  }
  if (tableTitle.test(text) && isTitle(text)) return { is: 'caption' };
  const level = numberingLevel(text);
  if (level > 0) return isTitle(text) ? { is: 'numbered', level } : { is: 'enumerated' };
  if (bold && isTitle(text)) return { is: 'heading', level: 4, skip: 0 };
  return { is: isEnumerated(text) ? 'enumerated' : 'plain' };
}

/** Short, and without the marks that only sentences have. */
export const isTitle = (text: string): boolean => text.length <= longestHeading && !/[。;!]|[,、:…]$/.test(text);

const closing = /[。!?;:…][”’)》】]*$/;
const tail = 12;
/** A remark in brackets behind a finished sentence, as (供稿:某高新区). */
const remark = /[。!?”]\([^()]{1,80}\)$/;
const longestRemark = 84;
/** Who took the picture or wrote the text, behind the caption's last sentence. */
const bylineWords = ['记者', '通讯员', '摄影'];
const longestByline = 36;

/** Ends where a sentence may end. */
export const isClosed = (text: string): boolean =>
  closing.test(text.slice(-tail)) ||
  /[a-z]\.$/i.test(text.slice(-2)) ||
  (text.endsWith(')') && remark.test(text.slice(-longestRemark))) ||
  isByline(text.slice(-longestByline));

function isByline(end: string): boolean {
  const behind = end.slice(Math.max(end.lastIndexOf('。'), end.lastIndexOf(')')) + 1);
  return behind.length < end.length && (behind.endsWith('摄') || bylineWords.some((word) => behind.includes(word)));
}
