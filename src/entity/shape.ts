/** Kinds of words and marks, as far as they are evidence for the edge of a name. */

export const shapeNames = [
  'edge',
  'stop',
  'comma',
  'list',
  'colon',
  'open-quote',
  'close-quote',
  'open-title',
  'close-title',
  'open-paren',
  'close-paren',
  'dot',
  'mark',
  'number',
  'time',
  'latin',
  'noun',
  'place',
  'person',
  'body',
  'proper',
  'verb',
  'verbal-noun',
  'adjective',
  'attribute',
  'adverb',
  'preposition',
  'conjunction',
  'de',
  'et-cetera',
  'particle',
  'pronoun',
  'direction',
  'other',
] as const;

export type ShapeName = (typeof shapeNames)[number];

/** Number of each shape: its index in `shapeNames`. */
export const shape = Object.fromEntries(shapeNames.map((name, index) => [name, index])) as Readonly<Record<ShapeName, number>>;

const marks: Readonly<Record<string, ShapeName>> = {
  '\n': 'edge',
  '\t': 'edge',
  '|': 'edge',
  '<': 'edge',
  '>': 'edge',
  '。': 'stop',
  '!': 'stop',
  '?': 'stop',
  ';': 'stop',
  ',': 'comma',
  '、': 'list',
  ':': 'colon',
  '“': 'open-quote',
  '‘': 'open-quote',
  '”': 'close-quote',
  '’': 'close-quote',
  '《': 'open-title',
  '〈': 'open-title',
  '》': 'close-title',
  '〉': 'close-title',
  '(': 'open-paren',
  '〔': 'open-paren',
  '[': 'open-paren',
  '【': 'edge',
  '】': 'edge',
  '*': 'edge',
  '#': 'edge',
  ')': 'close-paren',
  '〕': 'close-paren',
  ']': 'close-paren',
  '·': 'dot',
  的: 'de',
  之: 'de',
  等: 'et-cetera',
  和: 'conjunction',
  与: 'conjunction',
  及: 'conjunction',
  暨: 'conjunction',
  兼: 'conjunction',
};

const tagShapes: readonly (readonly [prefix: string, name: ShapeName])[] = [
  ['ns', 'place'],
  ['nr', 'person'],
  ['nt', 'body'],
  ['nz', 'proper'],
  ['n', 'noun'],
  ['vn', 'verbal-noun'],
  ['v', 'verb'],
  ['a', 'adjective'],
  ['b', 'attribute'],
  ['z', 'adjective'],
  ['d', 'adverb'],
  ['p', 'preposition'],
  ['c', 'adverb'],
  ['u', 'particle'],
  ['y', 'particle'],
  ['r', 'pronoun'],
  ['f', 'direction'],
  ['s', 'direction'],
  ['m', 'number'],
  ['q', 'number'],
  ['t', 'time'],
  ['eng', 'latin'],
  ['l', 'noun'],
  ['i', 'noun'],
  ['j', 'noun'],
  ['g', 'noun'],
];

const shapesOfTags = new WeakMap<readonly string[], Uint8Array>();

/** The shape of every tag, by the tag's number; worked out once for a word model. */
export function tagShapesOf(tagNames: readonly string[]): Uint8Array {
  let shapes = shapesOfTags.get(tagNames);
  if (shapes === undefined) {
    shapes = Uint8Array.from(tagNames, (tag) => shape[tagShapes.find(([prefix]) => tag.startsWith(prefix))?.[1] ?? 'other']);
    shapesOfTags.set(tagNames, shapes);
  }
  return shapes;
}

let markTable: Uint8Array | undefined;

/** The shape of each one-character mark and word that decides by itself, plus one; 0 for all others. */
export function markShapes(): Uint8Array {
  if (markTable === undefined) {
    markTable = new Uint8Array(65536);
    for (const [mark, name] of Object.entries(marks)) if (mark.length === 1) markTable[mark.charCodeAt(0)] = shape[name] + 1;
    for (let code = 33; code < 127; code++) {
      const letter = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
      if (!letter && markTable[code] === 0) markTable[code] = shape.mark + 1;
    }
    for (const mark of '—…-~×°%‰') markTable[mark.charCodeAt(0)] = shape.mark + 1;
  }
  return markTable;
}
