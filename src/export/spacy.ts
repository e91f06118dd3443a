import { codePointOffsets } from '../text/code-points';
import { defineExporter } from './exporter';

/**
 * JSON for spaCy's `Doc.from_json`: text, tokens, entities, sentences.
 *
 * spaCy counts Unicode code points, so offsets are converted.
 */
export const spacy = defineExporter({
  name: 'spacy',
  extension: 'json',
  description: "JSON for spaCy's Doc.from_json",
  write: ({ text, tokens, entities, sentences }) => {
    const points = codePointOffsets(text);
    const span = ({ start, end }: { start: number; end: number }) => ({ start: points[start]!, end: points[end]! });
    return `${JSON.stringify({
      text,
      ents: entities.map((entity) => ({ ...span(entity), label: entity.type.toUpperCase() })),
      sents: sentences.map(span),
      tokens: tokens.map((token, id) => ({ id, ...span(token), tag: token.pos })),
    })}\n`;
  },
});
