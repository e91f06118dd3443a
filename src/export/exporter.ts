import type { Language } from '../analysis/labels';
import type { Analysis } from '../analysis/types';

/** Turns an analysis into the text of one file format. */
export interface Exporter {
  /** Name on the command line. */
  readonly name: string;
  /** File extension, without the dot. */
  readonly extension: string;
  /** One line for `huoju analyze --help`. */
  readonly description: string;
  readonly write: (analysis: Analysis, options?: ExportOptions) => string;
}

export interface ExportOptions {
  /** Language of column heads and labels; `en` unless told. */
  readonly labels?: Language;
  /** Shown as the document's name where the format has a place for it. */
  readonly title?: string;
}

/**
 * Declares an exporter; a plain function that keeps its type.
 *
 * @example
 * const titles = defineExporter({ name: 'titles', extension: 'txt', description: 'article titles', write: (analysis) => '…' });
 */
export const defineExporter = (exporter: Exporter): Exporter => exporter;
