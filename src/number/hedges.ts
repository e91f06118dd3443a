import hedgesCsv from '../../dictionaries/hedges.csv';
import type { Comparator } from '../analysis/types';
import { type WordTree, wordTree } from './trie';

let before: WordTree<Comparator> | undefined;
let after: WordTree<Comparator> | undefined;

function load(): void {
  before = wordTree<Comparator>(true);
  after = wordTree<Comparator>();
  for (const row of hedgesCsv.split('\n').slice(1)) {
    const [zh, side, comparator] = row.split(',');
    if (zh) (side === 'before' ? before : after).add(zh, comparator as Comparator);
  }
}

/** The hedge that ends right before a number, over 了, 达, 到 and blanks (约, 超过了, 接近达到). */
export function hedgeBefore(text: string, at: number): { readonly from: number; readonly comparator: Comparator } | undefined {
  if (!before) load();
  let to = at;
  for (let i = 0; i < 3; i++) {
    const hit = before!.longest(text, to);
    if (hit) return { from: hit.to, comparator: hit.value };
    const last = text[to - 1];
    if (last === ' ' || last === '了' || last === '达' || last === '到' || last === '有' || last === '至') to--;
    else return undefined;
  }
  return undefined;
}

/** The hedge right behind a number and its unit (以上, 左右, 以内). */
export function hedgeAfter(text: string, at: number): { readonly to: number; readonly comparator: Comparator } | undefined {
  if (!after) load();
  const hit = after!.longest(text, at);
  return hit ? { to: hit.to, comparator: hit.value } : undefined;
}
