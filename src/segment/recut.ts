/** Words that respect edges found later. */
import type { NormalSpan } from '../text/span';
import type { Words } from '../text/words';
import { cutLine } from './cut';
import { noEdges } from './edges';
import { borrowWords } from './word-buffer';
import type { WordModel } from './word-model';

/** Cuts words that reach across an end of a span into pieces, and these into words again; the others stay as they are. */
export function recut(text: string, words: Words, model: WordModel, spans: readonly NormalSpan[]): Words {
  const ends = new Int32Array(2 * spans.length);
  spans.forEach(({ from, to }, index) => {
    ends[2 * index] = from;
    ends[2 * index + 1] = to;
  });
  ends.sort();
  // Another segmenter's tags are counted behind those of the model.
  const shift = words.tagNames === model.tagNames ? 0 : model.tagNames.length;
  const out = borrowWords(text.length);
  let next = 0;
  for (let i = 0; i < words.length; i += 1) {
    const to = words.to[i]!;
    let at = words.from[i]!;
    while (next < ends.length && ends[next]! <= at) next += 1;
    if (next >= ends.length || ends[next]! >= to) {
      out.push(to, words.tag[i]! + shift);
      continue;
    }
    for (; next < ends.length && ends[next]! < to; at = ends[next]!, next += 1) {
      if (ends[next]! > at) cutLine(model, text, at, ends[next]!, noEdges, 0, out);
    }
    cutLine(model, text, at, to, noEdges, 0, out);
  }
  return out.toWords(shift === 0 ? model.tagNames : [...model.tagNames, ...words.tagNames]);
}
