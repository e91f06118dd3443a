import phrasesCsv from '../../dictionaries/number-phrases.csv';
import { kindAt, kinds } from './codes';
import { type WordTree, wordTree } from './trie';

let tree: WordTree<readonly string[]> | undefined;

/** Phrases are filed under what they have from their first numeral on; what stands before it is compared afterwards. */
function phraseTree(): WordTree<readonly string[]> {
  if (tree) return tree;
  const heads = new Map<string, string[]>();
  for (const row of phrasesCsv.split('\n').slice(1)) {
    const zh = row.slice(0, row.indexOf(','));
    let at = 0;
    while (at < zh.length && !startsNumeral(zh, at)) at++;
    if (at === zh.length) continue;
    const rest = zh.slice(at);
    heads.set(rest, [...(heads.get(rest) ?? []), zh.slice(0, at)]);
  }
  tree = wordTree<readonly string[]>();
  for (const [rest, list] of heads) tree.add(rest, list);
  return tree;
}

function startsNumeral(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind !== kinds.none && kind !== kinds.currency && kind !== kinds.point;
}

/**
 * End of the set phrase whose first numeral stands at a place (千方百计, 进一步), or -1.
 *
 * @example
 * phraseEnd('进一步', 1) //=> 3
 */
export function phraseEnd(text: string, at: number): number {
  const hit = phraseTree().longest(text, at);
  return hit?.value.some((head) => text.startsWith(head, at - head.length)) ? hit.to : -1;
}
