import phrasesCsv from '../../dictionaries/number-phrases.csv';
import { rowsOf } from '../text/rows';
import { kindAt, kinds } from './codes';
import { lateTree, type WordTree } from './trie';

let tree: ReturnType<typeof openPhrases> | undefined;

/** Phrases are filed under their first numeral: what stands before it is compared afterwards. */
function openPhrases() {
  const opened = lateTree('forwards', fill);
  for (const row of rowsOf(phrasesCsv)) {
    const end = row.indexOf(',');
    let at = 0;
    while (at < end && !startsNumeral(row, at)) at++;
    if (at < end) opened.file(row.charCodeAt(at), row);
  }
  return opened;
}

function fill(phrases: WordTree<readonly string[]>, numeral: number, rows: readonly string[]): void {
  const heads = new Map<string, string[]>();
  for (const row of rows) {
    const at = row.indexOf(String.fromCharCode(numeral));
    const rest = row.slice(at, row.indexOf(','));
    heads.set(rest, [...(heads.get(rest) ?? []), row.slice(0, at)]);
  }
  for (const [rest, list] of heads) phrases.add(rest, list);
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
  const hit = (tree ??= openPhrases()).longest(text, at);
  const head = hit?.value.find((start) => text.startsWith(start, at - start.length));
  return hit && head !== undefined ? { to: hit.to, headed: head.length > 0 } : none;
}
