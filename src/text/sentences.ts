import type { Line, NormalSpan } from './span';

/** 。 ! ? and their full-width forms; … ends a sentence too. A semicolon does not. */
const enders: ReadonlySet<string> = new Set([...'。!?！？…']);
/** What may still belong to a sentence behind its end mark: closing quotes and brackets. */
const closers: ReadonlySet<string> = new Set([...'”’」』）)》】〉]']);

/**
 * Sentences of a normalized text: no sentence crosses a line, none is empty, end marks and closing quotes belong to it.
 *
 * @example
 * splitSentences('项目签约。双方合作', [{ from: 0, to: 9, kind: 'paragraph', level: 0 }]); //=> [{ from: 0, to: 5 }, { from: 5, to: 9 }]
 */
export function splitSentences(text: string, lines: readonly Line[]): NormalSpan[] {
  const sentences: NormalSpan[] = [];
  for (const line of lines) {
    let from = line.from;
    for (let at = line.from; at < line.to; at++) {
      if (!enders.has(text[at]!)) continue;
      let to = at + 1;
      while (to < line.to && (enders.has(text[to]!) || closers.has(text[to]!))) to++;
      pushTrimmed(sentences, text, from, to);
      from = to;
      at = to - 1;
    }
    pushTrimmed(sentences, text, from, line.to);
  }
  return sentences;
}

function pushTrimmed(sentences: NormalSpan[], text: string, from: number, to: number): void {
  while (from < to && text[from]!.trim() === '') from++;
  while (to > from && text[to - 1]!.trim() === '') to--;
  if (to > from) sentences.push({ from, to });
}
