/** The blocks of a text, as the source has them. */
import type { Block } from '../text/block';
import type { Anatomy } from './anatomy';

export type { Block } from '../text/block';

export interface Layout {
  /** In the order of the source and apart; blank lines, rules and page numbers belong to none. */
  readonly blocks: readonly Block[];
  /** The source folded character by character: the same offsets, one form for every mark. */
  readonly folded: string;
  /** The parts of a bulletin issue, or null for a text that is none. */
  readonly anatomy: Anatomy | null;
}
