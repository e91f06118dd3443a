/** Texts of blocks, and what of them counts when two lines are compared. */
import type { Block } from './layout';

/** The pieces of a block in one line of folded text; cells are parted by tabs. */
export const textOf = (folded: string, { kind, pieces }: Pick<Block, 'kind' | 'pieces'>): string =>
  pieces.map(({ start, end }) => folded.slice(start, end)).join(kind === 'row' ? '\t' : '');

/** The page that a contents line leads to, with its dots; 目录 prints it behind the title. */
const pageNumber = /(?:[.·…—-]{2,}|\t| {2,})[ .·…—-]*\(?\d{1,3}\)?$/;

export const withoutPage = (text: string): string => text.replace(pageNumber, '').trimEnd();

/**
 * Letters, figures and Han characters alone: two printings of one title have the same key.
 *
 * @example
 * keyOf('“三化”发展 之路') //=> '三化发展之路'
 */
export const keyOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** How many pairs of neighbouring characters two keys share: 1 for the same key, 0 for none (Dice). */
export function likeness(left: string, right: string): number {
  const pairs = new Set(pairsOf(left));
  const others = pairsOf(right);
  const shared = others.filter((pair) => pairs.has(pair)).length;
  return others.length + pairs.size === 0 ? 0 : (2 * shared) / (others.length + pairs.size);
}

const pairsOf = (key: string): string[] => Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2));
