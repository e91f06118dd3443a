import type { LineKind, Span } from './span';

/** A heading, paragraph, list item, table row … of the source, healed over line ends and page breaks. */
export interface Block extends Span {
  readonly kind: LineKind;
  /** Heading level from 1, or 0 for everything that is no heading. */
  readonly level: number;
  /** What to read, in order; the marks and breaks between the pieces fall away. The cells of a row are pieces of their own. */
  readonly pieces: readonly Span[];
}
