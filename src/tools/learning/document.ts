/** An annotated document: its candidates with their evidence, and which of them are annotated. */
import type { EntityType } from '../../analysis/types';
import { expandAll, openClues } from '../../entity/clues';
import type { FeatureSpace } from '../../entity/features';
import { addMemory, buildLattice, gather, mostClues, mostFeatures, shippedRules } from '../../entity/lattice';
import { type Names, remember } from '../../entity/memory';
import { typeNumber } from '../../entity/proposals';
import { openReading, type Reading } from '../../entity/reading';
import { orderByEnd } from '../../entity/select';
import type { Settings } from './input';

/** A text with its annotated names, offsets in UTF-16 code units. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly entities: readonly { start: number; end: number; type: EntityType }[];
  /** How much the text counts in learning. */
  readonly say: number;
}

/** A name in the normalized text. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly type: number;
}

export interface Document {
  readonly id: string;
  readonly reading: Reading;
  readonly size: number;
  readonly gold: readonly Name[];
  readonly say: number;
  readonly sample: Sample;
}

/** The lattice in flat arrays: features of candidate `c` are `features[start[c]]` to `features[start[c + 1] - 1]`, type included. */
export interface Sample {
  readonly say: number;
  readonly length: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly type: Uint8Array;
  readonly start: Int32Array;
  readonly features: Int32Array;
  readonly order: Int32Array;
  readonly first: Int32Array;
  /** 1 for annotated candidates. */
  readonly annotated: Uint8Array;
}

export function readDocument(
  settings: Settings,
  { id, text, date, entities, say }: Annotated,
  hidden: number,
  space: FeatureSpace,
): Document {
  const { normal, input } = settings(id, text, date, hidden);
  const reading = openReading(input);
  const gold = entities.map(({ start, end, type }) => ({ from: normal.toNormal(start), to: normal.toNormal(end), type: typeNumber[type] }));
  return { id, reading, size: input.text.length, gold, say, sample: takeSample({ reading, gold, say }, null, space) };
}

/** `chosen` is what a first choice found, for the evidence of the document's memory. */
export function takeSample(
  { reading, gold, say }: Pick<Document, 'reading' | 'gold' | 'say'>,
  chosen: readonly Name[] | null,
  space: FeatureSpace,
): Sample {
  const clues = openClues(reading.input.lexicon, space);
  const plain = buildLattice(reading, shippedRules, clues);
  const lattice = chosen === null ? plain : addMemory(plain, remember(reading, namesOf(chosen)));
  const { candidates } = lattice;
  const { size } = space;
  const start = new Int32Array(candidates.length + 1);
  const features: number[] = [];
  const seen = new Int32Array(mostClues);
  const found = new Int32Array(mostFeatures);
  for (let c = 0; c < candidates.length; c++) {
    const count = expandAll(clues, seen, gather(lattice, c, seen), found);
    for (let i = 0; i < count; i++) features.push(candidates.type[c]! * size + found[i]!);
    start[c + 1] = features.length;
  }
  const keys = new Set(gold.map(({ from, to, type }) => `${from} ${to} ${type}`));
  const annotated = Uint8Array.from({ length: candidates.length }, (_, c) =>
    keys.has(`${candidates.from[c]} ${candidates.to[c]} ${candidates.type[c]}`) ? 1 : 0,
  );
  return { say, ...candidates, start, features: Int32Array.from(features), annotated, ...orderByEnd(candidates, reading.text.length) };
}

const namesOf = (names: readonly Name[]): Names => ({
  length: names.length,
  from: Int32Array.from(names, ({ from }) => from),
  to: Int32Array.from(names, ({ to }) => to),
  type: Uint8Array.from(names, ({ type }) => type),
});
