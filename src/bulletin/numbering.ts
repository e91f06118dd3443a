/** Numbers at the beginning of lines: of headings, of list items, of paragraphs. */
const numeral = '[一二三四五六七八九十]{1,3}';

/** Heading level under a title, and the numbering that has it. */
const numberings: readonly (readonly [level: number, pattern: RegExp])[] = [
  // 一、 · 第三章
  [2, new RegExp(`^${numeral}、`)],
  [2, new RegExp(`^第(?:${numeral}|\\d{1,3})[章编篇部]`)],
  // (一) · 第二节
  [3, new RegExp(`^\\(${numeral}\\)`)],
  [3, new RegExp(`^第(?:${numeral}|\\d{1,3})节`)],
  // 1. · 2、
  [4, /^\d{1,2}[.、](?!\d)/],
  // (1) · ① · 2.1.3
  [5, /^\(\d{1,2}\)/],
  [5, /^[①-⑳]/],
  [5, /^\d{1,2}(?:\.\d{1,2}){2,4}(?!\d)/],
];

// 2.1, but not 2.1万亿元
const decimal = /^\d{1,2}\.\d{1,2}(?![\d.])/;
const decimalLevel = 4;
/** What begins a unit behind a decimal figure. */
const unitStarts: ReadonlySet<string> = new Set([...'万亿千百元个家项倍公平米吨度美人%']);

/** What any of the numberings and openers begins with: most lines begin otherwise. */
const numberStart = /^[\d①-⑳(第其—一二三四五六七八九十]/;

/** Heading level that the numbering of a folded line has under a title, 0 without a numbering. */
export function numberingLevel(text: string): number {
  if (!numberStart.test(text)) return 0;
  const level = numberings.find(([, pattern]) => pattern.test(text))?.[0];
  if (level !== undefined) return level;
  const figure = decimal.exec(text)?.[0];
  return figure !== undefined && !unitStarts.has(text.charAt(figure.length)) ? decimalLevel : 0;
}

/** Words and marks that open a paragraph of a series. */
const openers = [
  // 一是 · 其二
  new RegExp(`^${numeral}是`),
  new RegExp(`^其${numeral}`),
  // 第一, · ——
  new RegExp(`^第${numeral}[,、]`),
  /^——/,
];

export const isEnumerated = (text: string): boolean => numberStart.test(text) && openers.some((opener) => opener.test(text));
