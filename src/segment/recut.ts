/** Words that respect edges found later. */
import type { NormalSpan } from '../text/span';
import type { Words } from '../text/words';
import { cutLine, Line } from './cut';
import { wordEdges } from './edges';
import { WordBuffer } from './word-buffer';
import type { WordModel } from './word-model';

/** Cuts words that reach across an end of a span into pieces, and these into words again; the others stay as they are. */
export function recut(text: string, words: Words, model: WordModel, spans: readonly NormalSpan[]): Words {
  const ends = Int32Array.from(spans.flatMap(({ from, to }) => [from, to])).sort();
  const own = words.tagNames === model.tagNames;
  const shift = own ? 0 : words.tagNames.length;
  const pieces = new WordBuffer(model.tagNames, text.length);
  const out = new WordBuffer(own ? model.tagNames : [...words.tagNames, ...model.tagNames], text.length);
  const none = wordEdges(model.tagNames, []);
  const line = new Line();
  let next = 0;
  for (let i = 0; i < words.length; i += 1) {
    const [from, to] = [words.from[i]!, words.to[i]!];
    while (next < ends.length && ends[next]! <= from) next += 1;
    if (next >= ends.length || ends[next]! >= to) {
      out.push(from, to, words.tag[i]!);
      continue;
    }
    pieces.length = 0;
    let at = from;
    for (; next < ends.length && ends[next]! < to; at = ends[next]!, next += 1) {
      if (ends[next]! > at) cutLine(model, line, text, at, ends[next]!, none, 0, pieces);
    }
    cutLine(model, line, text, at, to, none, 0, pieces);
    for (let piece = 0; piece < pieces.length; piece += 1) {
      out.push(pieces.from[piece]!, pieces.to[piece]!, pieces.tag[piece]! + shift);
    }
  }
  return out;
}
