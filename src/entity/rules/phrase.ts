/** Short phrases that their surroundings mark as names: before a head such as 产业, between the commas of a list. */
import type { EntityType } from '../../analysis/types';
import type { Proposer } from '../proposer';
import type { Reading } from '../reading';
import { type ShapeName, shape } from '../shape';
import { stopTable } from './head';

const phraseShapes: readonly ShapeName[] = [
  'noun',
  'verbal-noun',
  'proper',
  'attribute',
  'adjective',
  'latin',
  'number',
  'place',
  'person',
  'body',
  'verb',
  'direction',
  'conjunction',
  'other',
  'mark',
];
const inPhrase = stopTable(phraseShapes);
const listTypes: readonly EntityType[] = ['industry', 'organization', 'place', 'product', 'program', 'zone'];
const longest = 14;

export const phraseRules: readonly Proposer[] = [
  {
    // 光子芯片产业 · 智能制造等领域 · 空天信息和
    id: 'phrase/before-head',
    run(reading, propose) {
      const { input, firstCue, byCue } = reading;
      const mask = input.lexicon.cueBit('industry-after');
      if (mask === 0) return;
      const bit = 31 - Math.clz32(mask);
      let last = -1;
      for (let k = firstCue[bit]!; k < firstCue[bit + 1]!; k++) {
        const from = input.hits.from[byCue[k]!]!;
        if (from === last) continue;
        last = from;
        backward(reading, from, 4, (start) => propose(start, from, 'industry'));
      }
    },
  },
  {
    // 、光子芯片、 · 和智能家居等
    id: 'phrase/listed',
    run(reading, propose) {
      const { wordAt, shapes, input } = reading;
      for (let w = 0; w < input.words.length; w++) {
        if (!isJoint(shapes[w]!)) continue;
        const [from, to] = [input.words.from[w]!, input.words.to[w]!];
        const joins = shapes[w] !== shape['et-cetera'];
        const types = shapes[w] === shape.conjunction ? listTypes.slice(0, 3) : listTypes;
        backward(reading, from, 4, (start) => {
          for (const type of types) propose(start, from, type);
        });
        if (!joins) continue;
        let end = to;
        for (let taken = 0, next = wordAt[to]!; taken < 4 && next < input.words.length; taken++, next++) {
          if (inPhrase[shapes[next]!] === 0 || input.words.to[next]! - to > longest) break;
          end = input.words.to[next]!;
          for (const type of types) propose(to, end, type);
        }
      }
    },
  },
];

const isJoint = (found: number): boolean => found === shape.list || found === shape.conjunction || found === shape['et-cetera'];

/** Calls `visit` for the start of each of the up to `words` phrase words before `end`. */
function backward({ input, wordAt, shapes, starts }: Reading, end: number, words: number, visit: (start: number) => void): void {
  if (starts[end] === 0) return;
  let at = end;
  for (let taken = 0; taken < words && at > 0; taken++) {
    const word = wordAt[at - 1]!;
    if (inPhrase[shapes[word]!] === 0) return;
    at = input.words.from[word]!;
    if (end - at > longest) return;
    visit(at);
  }
}
