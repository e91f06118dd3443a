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
  return kind !== kinds.none && kind !== kinds.word && kind !== kinds.point;
}

export interface PhraseEnd {
  readonly to: number;
  /** The phrase begins before its numeral (统一, 进一步), so that nothing can be counted by it. */
  readonly headed: boolean;
}

const none: PhraseEnd = { to: -1, headed: false };

/**
 * End of the set phrase whose first numeral stands at a place (千方百计, 进一步), or -1.
 *
 * @example
 * phraseEnd('进一步', 1) //=> { to: 3, headed: true }
 */
export function phraseEnd(text: string, at: number): PhraseEnd {
  const hit = phraseTree().longest(text, at);
  const head = hit?.value.find((start) => text.startsWith(start, at - start.length));
  return hit && head !== undefined ? { to: hit.to, headed: head.length > 0 } : none;
}
