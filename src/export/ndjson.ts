import type { Analysis } from '../analysis/types';

/** One line for each analysis, exactly as `JSON.stringify` writes it, and a line feed. */
export function toNdjson(analysis: Analysis): string {
  return `${JSON.stringify(analysis)}\n`;
}
