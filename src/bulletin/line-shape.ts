/** What a single line of folded text looks like, before its neighbours are asked. */
import { captionLabels, colophonLabels, creditLabels, readLabel } from './labels';

/** Numbering at the beginning of a line; its place in the list is the heading level that it has under a title. */
const numberings: readonly RegExp[] = [
  /^(?!)/,
  /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]{1,3}[章编篇部])/,
  /^(?:\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十\d]{1,3}节)/,
  /^(?:\d{1,2}[.、](?!\d)|\d{1,2}\.\d{1,2}(?= |[^\d.万亿千百元个家项倍公平米吨度美人%]))/,
  /^(?:\(\d{1,2}\)|[①-⑳]|\d{1,2}(?:\.\d{1,2}){2,4}(?!\d))/,
];
/** Words that open a numbered paragraph. */
const enumerator = /^(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}[,、]|——|其[一二三四五])/;
const headingMark = /^#{1,6} {0,9}/;
const bullet = /^(?:[-*+] |[•●○■□◆◇▪▶➢➤►★☆※·] ?)/;
const pageMark = /^(?:[-—·] ?\d{1,4} ?[-—·]|第 ?\d{1,4} ?页.{0,12}|\d{1,4} ?\/ ?\d{1,4})$/;
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
  if (pageMark.test(text.slice(0, longestHeading))) return { is: 'page' };
  const label = readLabel(text)?.label;
  if (label !== undefined) {
    if (captionLabels.has(label)) return { is: 'caption' };
    if (creditLabels.has(label)) return { is: 'credit' };
    if (colophonLabels.has(label)) return { is: 'imprint' };
  }
  if (tableTitle.test(text) && isTitle(text)) return { is: 'caption' };
  const level = numberingLevel(text);
  if (level > 0) return isTitle(text) ? { is: 'numbered', level } : { is: 'enumerated' };
  if (bold && isTitle(text)) return { is: 'heading', level: 4, skip: 0 };
  return { is: enumerator.test(text) ? 'enumerated' : 'plain' };
}

/** Heading level that the numbering of a line has under a title: 2 for 一、, 3 for (一), 4 for 1., 5 for (1); 0 without one. */
export const numberingLevel = (text: string): number => numberings.findIndex((numbering) => numbering.test(text)) + 1;

/** Short, and without the marks that only sentences have. */
export const isTitle = (text: string): boolean => text.length <= longestHeading && !/[。;!]|[,、:…]$/.test(text);

const closing = /[。!?;:…][”’)》】]*$/;
const tail = 12;
/** A remark in brackets behind a finished sentence, as (供稿:某高新区). */
const remark = /[。!?”]\([^()]{1,80}\)$/;
const longestRemark = 84;
/** Who took the picture or wrote the text, behind the caption's last sentence. */
const byline = /[。)][^。]{0,24}(?:记者|通讯员|摄影)[^。]{0,12}$|[。)][^。]{0,24}摄$/;
const longestByline = 40;

/** Ends where a sentence may end. */
export const isClosed = (text: string): boolean =>
  closing.test(text.slice(-tail)) ||
  /[a-z]\.$/i.test(text.slice(-2)) ||
  (text.endsWith(')') && remark.test(text.slice(-longestRemark))) ||
  byline.test(text.slice(-longestByline));
