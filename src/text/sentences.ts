import type { Line, NormalSpan } from './span';

/** 。 ! ? and their full-width forms; … ends a sentence too. A semicolon does not. */
const enders = '。!?！？…';
/** What may still belong to a sentence behind its end mark: closing quotes and brackets. */
const closers = '”’」』）)》】〉]';

const ender = 1;
const closer = 2;
let kinds: Uint8Array | undefined;

/** What each UTF-16 code unit does at the end of a sentence. */
function kindTable(): Uint8Array {
  if (kinds) return kinds;
  kinds = new Uint8Array(0x10000);
  for (const mark of enders) kinds[mark.charCodeAt(0)] = ender;
  for (const mark of closers) kinds[mark.charCodeAt(0)] = closer;
  return kinds;
}

/**
 * Sentences of a normalized text: no sentence crosses a line, none is empty, end marks and closing quotes belong to it.
 *
 * @example
 * splitSentences('项目签约。双方合作', [{ from: 0, to: 9, kind: 'paragraph', level: 0 }]); //=> [{ from: 0, to: 5 }, { from: 5, to: 9 }]
 */
export function splitSentences(text: string, lines: readonly Line[]): NormalSpan[] {
  const kindOf = kindTable();
  const sentences: NormalSpan[] = [];
  for (const line of lines) {
    let from = line.from;
    for (let at = line.from; at < line.to; at++) {
      if (kindOf[text.charCodeAt(at)] !== ender) continue;
      let to = at + 1;
      while (to < line.to && kindOf[text.charCodeAt(to)] !== 0) to++;
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
