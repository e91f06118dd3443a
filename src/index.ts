/** Public names of `huoju`. The output formats are in `huoju/export`, the schemas in `huoju/schema`. */
export type * from './analysis/types';
export {
  type AnalyzeOptions,
  type Analyzer,
  type AnalyzerOptions,
  createAnalyzer,
  type ExplainedReading,
  type Explanation,
} from './analyzer';
export { defineEntityRule, type EntityRule, type PatternPart } from './entity/index';
export type { LexiconRecord, PackLocation } from './lexicon/index';
export { extractNumerals, extractOrdinals, extractQuantities } from './number/index';
export { intl, nodejieba, type Segmenter } from './segment/index';
export { readText, UnreadableTextError } from './text/reader';
export type { NormalSpan, Span } from './text/span';
export { extractTimes } from './time/index';
export { version } from './version';
