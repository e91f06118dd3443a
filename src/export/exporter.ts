import type { Language } from '../analysis/labels';
import type { Analysis } from '../analysis/types';
import { checkOptions, type Demand } from '../options';

/** Turns an analysis into the text of one file format. */
export interface Exporter {
  /** Name on the command line. */
  readonly name: string;
  /** File extension, without the dot. */
  readonly extension: string;
  /** One line for `huoju analyze --help`. */
  readonly description: string;
  readonly write: (analysis: Analysis, options?: ExportOptions) => string;
  /** Makes one text, in pieces, of what `write` gave for several documents; absent where a file of the format holds one. */
  readonly join?: (outputs: Iterable<string>) => Iterable<string>;
}

export interface ExportOptions {
  /** Language of column heads and labels; `en` unless told. */
  readonly labels?: Language;
  /** Shown as the document's name where the format has a place for it; tables get a first column with it. */
  readonly title?: string;
}

const known: Readonly<Record<keyof ExportOptions, Demand>> = {
  labels: { says: '"en" or "zh"', holds: (value) => value === 'en' || value === 'zh' },
  title: { says: 'a string', holds: (value) => typeof value === 'string' },
};

/**
 * Declares an exporter, whose `write` throws for options that it does not know.
 *
 * @example
 * const names = defineExporter({
 *   name: 'names',
 *   extension: 'txt',
 *   description: 'one name a line',
 *   write: ({ entities }) => entities.map(({ text }) => text).join('\n'),
 * });
 */
export const defineExporter = ({ write, ...exporter }: Exporter): Exporter => ({
  ...exporter,
  write(analysis, options) {
    checkOptions(exporter.name, options, known);
    return write(analysis, options);
  },
});

/**
 * One list of the outputs of a JSON format.
 *
 * @example
 * [...joinList(['{}\n', '{}\n'])].join('') //=> '[{},\n{}]\n'
 */
export function* joinList(outputs: Iterable<string>): Generator<string> {
  let mark = '[';
  for (const output of outputs) {
    yield mark + output.trimEnd();
    mark = ',\n';
  }
  yield mark === '[' ? '[]\n' : ']\n';
}
