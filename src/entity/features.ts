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
  /** Shapes of the words in a name, first and last included. */
  readonly heldShapes: number;
  readonly cues: number;
  readonly tables: number;
  readonly exact: number;
  readonly exactContext: number;
  /** The word `ownWords[w]` on side `s` is `cueWords + s * ownWords.length + w`. */
  readonly cueWords: number;
  readonly ownWords: WordNames;
  readonly rules: number;
  /** Rules behind these have no weight of their own. */
  readonly ruleCount: number;
}

/** How many words have weights of their own, and which: only explanations and a user's dictionaries ask for that. */
export interface WordNames {
  readonly length: number;
  list(): readonly string[];
}

/** Numbers the features for a list of rules and those cue words that have weights of their own. */
export function numberFeatures(rules: readonly string[], words: WordNames): FeatureSpace {
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
  const numbers = {
    flags: Object.fromEntries(plainNames.map((name) => [name, group([name], String)])) as Record<PlainName, number>,
    chars: group(charBuckets, (bucket) => `characters:${bucket}`),
    words: group(wordBuckets, (bucket) => `words:${bucket}`),
    shapes: bySide('shape', shapeNames),
    heldShapes: group(shapeNames, (name) => `holds-shape:${name}`),
    cues: bySide('cue', evidenceCues),
    tables: bySide('table', tableNames),
    exact: group(tableNames, (table) => `table:${table}`),
    exactContext: group(tableNames, (table) => `table-context:${table}`),
    cueWords: bySide('word', words),
    rules: group(rules, (rule) => `rule:${rule}`),
  };
  let names: readonly string[] | undefined;
  return {
    ...numbers,
    ownWords: words,
    ruleCount: rules.length,
    size,
    get names() {
      return (names ??= groups.flatMap((make) => make()));
    },
  };
}
