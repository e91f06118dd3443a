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
export type { LexiconRecord, PackLocation, TableName, UserDictionary } from './lexicon/index';
export {
  type ExtractedNumeral,
  type ExtractedOrdinal,
  type ExtractedQuantity,
  extractNumerals,
  extractOrdinals,
  extractQuantities,
  type QuantityOptions,
} from './number/index';
export { type Cut, intl, nodejieba, type Segmenter } from './segment/index';
export { readText, UnreadableTextError } from './text/reader';
export type { Span } from './text/span';
export type { Words } from './text/words';
export { type ExtractedTime, type ExtractTimesOptions, extractTimes } from './time/index';
export { version } from './version';
