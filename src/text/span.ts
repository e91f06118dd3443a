/**
 * The two coordinate systems of the library, kept apart by their field names.
 *
 * `Span` points into the text as the user gave it; `NormalSpan` into the normalized text that the stages read.
 * Both count UTF-16 code units and exclude their end. Only `NormalText` turns one into the other.
 */
export interface Span {
  /** Offset of the first character in the text as given, in UTF-16 code units. */
  readonly start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  readonly end: number;
}

/** A stretch of the normalized text: `from` inclusive, `to` exclusive. */
export interface NormalSpan {
  readonly from: number;
  readonly to: number;
}

/** A line of the normalized text: one heading, paragraph, list item, table row … of the source, healed into one piece. */
export interface Line extends NormalSpan {
  readonly kind: LineKind;
  /** Heading level from 1, or 0 for everything that is no heading. */
  readonly level: number;
}

export type LineKind = 'masthead' | 'contents' | 'heading' | 'paragraph' | 'row' | 'caption' | 'credit' | 'colophon';
