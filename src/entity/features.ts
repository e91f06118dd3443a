/** The names of all evidence, and a number for each. */
import { tableNames } from '../lexicon/index';
import { shapeNames } from './shape';

/** Classes of `cues.csv` that are evidence. */
export const evidenceCues = [
  'association-suffix',
  'award-suffix',
  'company-before',
  'company-stem',
  'company-suffix',
  'court-suffix',
  'document-suffix',
  'event-suffix',
  'finance-suffix',
  'government-suffix',
  'incubator-suffix',
  'industry-after',
  'industry-before',
  'industry-modifier',
  'industry-stem',
  'left-boundary',
  'media-suffix',
  'org-prefix',
  'org-suffix',
  'place-suffix',
  'position-suffix',
  'product-suffix',
  'program-before',
  'program-suffix',
  'research-suffix',
  'say',
  'university-suffix',
  'zone-suffix',
] as const;

/** Where a word stands: before the name, behind it, its first, its last, the last one inside the marks that close it. */
export const sides = ['left', 'right', 'first', 'last', 'inner'] as const;

export const charBuckets = ['1', '2', '3', '4', '5', '6', '7-8', '9-11', '12-16', '17-24', '25+'] as const;
/** The number of the bucket of `n` characters. */
export const charBucket = (n: number): number => (n <= 6 ? n - 1 : n <= 8 ? 6 : n <= 11 ? 7 : n <= 16 ? 8 : n <= 24 ? 9 : 10);
export const wordBuckets = ['1', '2', '3', '4', '5', '6-7', '8+'] as const;
export const plainNames = [
  'any',
  'cut-left',
  'cut-right',
  'in-quotes',
  'in-title',
  'in-bracket',
  'unbalanced',
  'inside-title',
  // A word behind which names start, inside the name.
  'holds-boundary',
  'inside-name',
  'holds-name',
  'line-start',
  'whole-line',
  'same-elsewhere',
  'other-elsewhere',
  'same-listed-left',
  'same-listed-right',
  'other-listed',
  // No evidence: in its place stands the worst that the edges of a name have added up to in the annotated texts.
  'limit',
] as const;

export type PlainName = (typeof plainNames)[number];

export interface FeatureSpace {
  readonly names: readonly string[];
  readonly size: number;
  /** Numbers of the features that are either there or not. */
  readonly flags: Readonly<Record<PlainName, number>>;
  /** First number of each other group. */
  readonly chars: number;
  readonly words: number;
  /** A shape of side `s` is `shapes + s * shapeNames.length + shape`; cues and tables likewise. */
  readonly shapes: number;
  /** Shapes of the word but one before a name, and behind those of the word but one behind it. */
  readonly secondShapes: number;
  /** Shapes of the words in a name, first and last included. */
  readonly heldShapes: number;
  readonly cues: number;
  readonly tables: number;
  readonly exact: number;
  readonly exactContext: number;
  /** The word `ownWords[w]` on side `s` is `cueWords + s * ownWords.length + w`. */
  readonly cueWords: number;
  readonly ownWords: WordNames;
  /** The character `characters[c]` at the edge on side `s` is `edgeCharacters + s * characters.length + c`; the next one from the edge likewise. */
  readonly edgeCharacters: number;
  readonly secondCharacters: number;
  readonly characters: Uint16Array;
  readonly rules: number;
  /** How long the names of a rule are: bucket `b` of rule `r` is `ruleChars + r * charBuckets.length + b`. */
  readonly ruleChars: number;
  /** Rules behind these have no weight of their own. */
  readonly ruleCount: number;
}

/** How many words have weights of their own, and which: only explanations and a user's dictionaries ask for that. */
export interface WordNames {
  readonly length: number;
  list(): readonly string[];
}

/** Numbers the features for a list of rules, those cue words and those characters (UTF-16 code units) that have weights of their own. */
export function numberFeatures(rules: readonly string[], words: WordNames, characters: Uint16Array): FeatureSpace {
  let size = 0;
  const groups: (() => string[])[] = [];
  /** The first number of a feature for each value; only explanations need their names. */
  const group = (values: readonly string[] | WordNames, name: (value: string) => string): number => {
    groups.push(() => ('list' in values ? values.list() : values).map(name));
    size += values.length;
    return size - values.length;
  };
  const bySide = (kind: string, values: readonly string[] | WordNames): number => {
    const [first] = sides.map((side) => group(values, (value) => `${side}-${kind}:${value}`));
    return first!;
  };
  const characterNames = { length: characters.length, list: () => Array.from(characters, (code) => String.fromCharCode(code)) };
  const numbers = {
    flags: Object.fromEntries(plainNames.map((name) => [name, group([name], String)])) as Record<PlainName, number>,
    chars: group(charBuckets, (bucket) => `characters:${bucket}`),
    words: group(wordBuckets, (bucket) => `words:${bucket}`),
    shapes: bySide('shape', shapeNames),
    secondShapes: group(
      [...shapeNames.map((name) => `left-${name}`), ...shapeNames.map((name) => `right-${name}`)],
      (name) => `second-shape:${name}`,
    ),
    heldShapes: group(shapeNames, (name) => `holds-shape:${name}`),
    cues: bySide('cue', evidenceCues),
    tables: bySide('table', tableNames),
    exact: group(tableNames, (table) => `table:${table}`),
    exactContext: group(tableNames, (table) => `table-context:${table}`),
    cueWords: bySide('word', words),
    edgeCharacters: bySide('character', characterNames),
    secondCharacters: bySide('second-character', characterNames),
    rules: group(rules, (rule) => `rule:${rule}`),
    ruleChars: group(
      rules.flatMap((rule) => charBuckets.map((bucket) => `${rule}:${bucket}`)),
      (name) => `rule-characters:${name}`,
    ),
  };
  let names: readonly string[] | undefined;
  return {
    ...numbers,
    ownWords: words,
    characters,
    ruleCount: rules.length,
    size,
    get names() {
      return (names ??= groups.flatMap((make) => make()));
    },
  };
}
