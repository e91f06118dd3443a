import { codePointOffsets } from '../text/code-points';
import { defineExporter } from './exporter';

/**
 * brat stand-off annotations (`.ann`) to lie beside the text.
 *
 * brat counts Unicode code points and allows no line break in a text-bound annotation, so a name that a page break
 * cuts becomes a discontinuous annotation. Source of the convention: brat's description of its stand-off format.
 */
export const brat = defineExporter({
  name: 'brat',
  extension: 'ann',
  description: 'brat stand-off annotations of names and indicators',
  write: ({ text, entities, indicators, relations }) => {
    const points = codePointOffsets(text);
    const fragments = (start: number, end: number): string => {
      const pieces: string[] = [];
      for (let from = start; from < end; ) {
        while (from < end && isBreak(text, from)) from++;
        let to = from;
        while (to < end && !isBreak(text, to)) to++;
        if (to > from) pieces.push(`${points[from]} ${points[to]}`);
        from = to;
      }
      return pieces.join(';');
    };
    const flat = (value: string): string => value.replace(/[\r\n]+/g, ' ');
    const lines: string[] = [];
    for (const entity of entities) {
      lines.push(`T${entity.id}\t${entity.type} ${fragments(entity.start, entity.end)}\t${flat(entity.text)}`);
      if (entity.norm) lines.push(`#${entity.id}\tAnnotatorNotes T${entity.id}\t${entity.norm}`);
    }
    for (const indicator of indicators) {
      lines.push(`T${indicator.id}\tindicator ${fragments(indicator.start, indicator.end)}\t${flat(indicator.text)}`);
      lines.push(`#${indicator.id}\tAnnotatorNotes T${indicator.id}\t${flat(indicator.measure)}: ${indicator.value} ${indicator.unit}`);
    }
    relations.forEach((relation, index) => {
      lines.push(`R${index + 1}\tholds Person:T${relation.person} Position:T${relation.position}`);
    });
    return lines.length ? `${lines.join('\n')}\n` : '';
  },
});

const isBreak = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r';
