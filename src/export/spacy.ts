import { codePointOffsets } from '../text/code-points';
import { defineExporter } from './exporter';

/**
 * JSON for spaCy's `Doc.from_json`: text, tokens, entities, sentences.
 *
 * spaCy counts Unicode code points, so offsets are converted. Its tokens cover the text: what stands between the words
 * (markup, blanks) becomes tokens too, and one space behind a token belongs to it.
 */
export const spacy = defineExporter({
  name: 'spacy',
  extension: 'json',
  description: "JSON for spaCy's Doc.from_json",
  write: ({ text, tokens, entities, sentences }) => {
    const points = codePointOffsets(text);
    const span = ({ start, end }: Place) => ({ start: points[start]!, end: points[end]! });
    return `${JSON.stringify({
      text,
      ents: entities.map((entity) => ({ ...span(entity), label: entity.type.toUpperCase() })),
      sents: sentences.map(span),
      tokens: withBlanks(text, withMarkup(text, tokens)).map((token, id) => ({ id, ...span(token), tag: token.pos })),
    })}\n`;
  },
});

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Tagged extends Place {
  readonly pos: string;
}

/** What Python takes for white space: spaCy tells words from blanks by it. */
const blanks = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const core = new RegExp(`[^${blanks}](?:[^]*[^${blanks}])?`);
const unbroken = new RegExp(`[^${blanks}]+`, 'g');

/** The words without the blanks at their edges, and between them what is neither word nor blank. */
function withMarkup(text: string, tokens: readonly Tagged[]): Tagged[] {
  const words: Tagged[] = [];
  let at = 0;
  const fillTo = (end: number): void => {
    for (const { 0: found, index } of text.slice(at, end).matchAll(unbroken))
      words.push({ start: at + index, end: at + index + found.length, pos: 'x' });
  };
  for (const { start: from, end: to, pos } of tokens) {
    const found = core.exec(text.slice(from, to));
    if (!found) continue;
    const start = from + found.index;
    fillTo(start);
    at = start + found[0].length;
    words.push({ start, end: at, pos });
  }
  fillTo(text.length);
  return words;
}

/** Adds the blanks: all that stand together are one token, save a space directly behind a word. */
function withBlanks(text: string, words: readonly Tagged[]): Tagged[] {
  const tokens: Tagged[] = [];
  let at = 0;
  for (const word of [...words, { start: text.length, end: text.length, pos: '' }]) {
    const start = at > 0 && at < word.start && text[at] === ' ' ? at + 1 : at;
    if (start < word.start) tokens.push({ start, end: word.start, pos: 'x' });
    if (word.start < word.end) tokens.push(word);
    at = word.end;
  }
  return tokens;
}
