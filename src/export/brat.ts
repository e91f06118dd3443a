import { codePointOffsets } from '../text/code-points';
import { defineExporter } from './exporter';

/**
 * brat stand-off annotations (`.ann`) to lie beside the text.
 *
 * brat counts Unicode code points and allows no line break in a text-bound annotation, so a name that a page break
 * cuts becomes a discontinuous annotation. Its ids are a letter and a running number, its relations have two members:
 * `holds` (person, position) and `at` (position, organization). Source: brat's description of its stand-off format.
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
    const numberOf = new Map([...entities, ...indicators].map(({ id }, index) => [id, index + 1]));
    const lines: string[] = [];
    const bind = ({ id, start, end, text }: Found, type: string, note: string | null): void => {
      const number = numberOf.get(id);
      lines.push(`T${number}\t${type} ${fragments(start, end)}\t${flat(text)}`);
      if (note) lines.push(`#${number}\tAnnotatorNotes T${number}\t${flat(note)}`);
    };
    for (const entity of entities) bind(entity, entity.type, entity.norm);
    for (const indicator of indicators) bind(indicator, 'indicator', `${indicator.measure}: ${indicator.value} ${indicator.unit}`);
    let related = 0;
    const relate = (type: string, ...members: readonly (readonly [role: string, id: string])[]): void => {
      lines.push(`R${++related}\t${[type, ...members.map(([role, id]) => `${role}:T${numberOf.get(id)}`)].join(' ')}`);
    };
    for (const { person, position, organization } of relations) {
      relate('holds', ['Person', person], ['Position', position]);
      if (organization !== null) relate('at', ['Position', position], ['Organization', organization]);
    }
    return lines.length ? `${lines.join('\n')}\n` : '';
  },
});

interface Found {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const flat = (value: string): string => value.replace(/[\r\n]+/g, ' ');
const isBreak = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r';
