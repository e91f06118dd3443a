/** Who supplied an article: a line of its own, or brackets at the end of a paragraph. */
import type { Span } from '../text/span';
import { readLabel, supplyLabels } from './labels';

export interface Credit extends Span {
  readonly name: string;
}

const longest = 160;

/**
 * @param text folded text of a block that begins at `start` in the source and has no piece cut out
 *
 * @example
 * readCredit('气氛活跃。(供稿:某高新区)', 0) //=> { name: '某高新区', start: 5, end: 14 }
 */
export function readCredit(text: string, start: number): Credit | null {
  const whole = labelled(text);
  if (whole && text.length <= longest) return { name: whole.replace(/^\((.*)\)$/, '$1'), start, end: start + text.length };
  if (!text.endsWith(')')) return null;
  for (let at = text.indexOf('(', Math.max(0, text.length - longest)); at >= 0; at = text.indexOf('(', at + 1)) {
    const name = labelled(text.slice(at));
    if (name) return { name, start: start + at, end: start + text.length };
  }
  return null;
}

function labelled(text: string): string | null {
  const label = readLabel(text);
  if (!label || !supplyLabels.has(label.label)) return null;
  const value = text.slice(label.end).trim();
  return text.startsWith('(') ? (value.endsWith(')') ? value.slice(0, -1).trim() : null) : value;
}
