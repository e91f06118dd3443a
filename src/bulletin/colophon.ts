/** The imprint at the end of a text. */
import { addressLabels, colophonLabels, editorLabels, phoneLabels, postcodeLabels, readLabel, urlLabels } from './labels';

export interface Colophon {
  readonly addresses: string[];
  readonly postcodes: string[];
  readonly phones: string[];
  readonly urls: string[];
  readonly editors: string[];
}

const longestLine = 80;
const searched = 30;
/** One labelled line may end a notice; an imprint has more. */
const fewestLabels = 2;

/**
 * The index of the first line of the imprint, or `lines.length` where there is none. The name of the body right above the first
 * labelled line belongs to it.
 */
export function colophonStart(lines: readonly string[], isPlain: (index: number) => boolean): number {
  let start = lines.length;
  let labels = 0;
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - searched) && lines[at]!.length <= longestLine; at--) {
    if (!isImprintLine(lines[at]!)) continue;
    start = at;
    labels++;
  }
  if (labels < fewestLabels) return lines.length;
  const above = lines[start - 1];
  const isName = above !== undefined && above.length <= 30 && !/[。;,:)]/.test(above) && isPlain(start - 1);
  return isName && start > 1 ? start - 1 : start;
}

const isImprintLine = (line: string): boolean => colophonLabels.has(readLabel(line)?.label ?? '');

/**
 * @param lines folded texts; several labelled parts may share a line
 *
 * @example
 * readColophon(['地址:某市某路1号 邮编:100000']).postcodes //=> ['100000']
 */
export function readColophon(lines: readonly string[]): Colophon {
  const colophon: Colophon = { addresses: [], postcodes: [], phones: [], urls: [], editors: [] };
  for (const part of lines.flatMap(labelledParts)) {
    const label = readLabel(part);
    if (!label) continue;
    const value = part.slice(label.end).trim();
    const list = listOf(colophon, label.label);
    if (list === colophon.editors) {
      for (const name of value.split(/[\s、,;/]+/)) if (name !== '') list.push(name);
    } else if (value !== '') list?.push(value);
  }
  return colophon;
}

function listOf(colophon: Colophon, label: string): string[] | null {
  if (addressLabels.has(label)) return colophon.addresses;
  if (postcodeLabels.has(label)) return colophon.postcodes;
  if (phoneLabels.has(label)) return colophon.phones;
  if (urlLabels.has(label)) return colophon.urls;
  return editorLabels.has(label) ? colophon.editors : null;
}

/** Cuts a line before each blank that a known label follows. */
function labelledParts(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of line.matchAll(/[ \t;,]+/g)) {
    const rest = line.slice(index).replace(/^[ \t;,]+/, '');
    if (!isImprintLine(rest.slice(0, longestLine))) continue;
    parts.push(line.slice(from, index));
    from = line.length - rest.length;
  }
  return [...parts, line.slice(from)];
}
