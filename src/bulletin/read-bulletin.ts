import type { Bulletin } from '../analysis/types';
import type { Layout } from './layout';

/** The structure of a bulletin issue, or null for a text that is none. */
export function readBulletin(_source: string, _layout: Layout): Bulletin | null {
  return null;
}
