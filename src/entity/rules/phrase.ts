/** Short phrases that their surroundings mark as names: before a head such as 产业, between the commas of a list. */
import { numbersOf, typeNumber } from '../proposals';
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
/** What stands between two marks of a list may be more than what stands at its end, whose other edge is not marked. */
const listTypes = numbersOf('industry', 'organization', 'place', 'product');
const openTypes = numbersOf('industry');
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
        backward(reading, from, 4, (start) => propose(start, from, typeNumber.industry));
      }
    },
  },
  {
    // 、光子芯片、 · 和智能家居等
    id: 'phrase/listed',
    run(reading, propose) {
      const { wordAt, shapes, input } = reading;
      const { words } = input;
      for (let w = 0; w < words.length; w++) {
        if (!isJoint(shapes[w]!)) continue;
        const joint = words.from[w]!;
        backward(reading, joint, 4, (start) => {
          const isItem = start > 0 && isJoint(shapes[wordAt[start - 1]!]!);
          for (const type of isItem ? listTypes : openTypes) propose(start, joint, type);
        });
        if (shapes[w] === shape['et-cetera']) continue;
        const from = words.to[w]!;
        for (let next = w + 1; next < words.length && next <= w + 4; next++) {
          if (inPhrase[shapes[next]!] === 0 || words.to[next]! - from > longest) break;
          // An item between two marks is proposed from the second one.
          if (next + 1 < words.length && isJoint(shapes[next + 1]!)) break;
          for (const type of openTypes) propose(from, words.to[next]!, type);
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
