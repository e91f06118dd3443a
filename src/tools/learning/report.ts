/** Prints how well weights find names in documents they have not seen, and how many of the names are proposed at all. */
import { entityTypes } from '../../analysis/entity-types';
import type { FeatureSpace } from '../../entity/features';
import { type Document, type Name, takeSample } from './document';
import { chooseIn, crossChoose, fitWeights } from './learn';

const folds = 5;
const key = ({ from, to, type }: Name): string => `${from} ${to} ${type}`;

export function report(documents: readonly Document[], space: FeatureSpace, misses: boolean): void {
  const first = crossChoose(documents, space);
  const samples = documents.map((document, d) => takeSample(document, first[d]!, space));
  const second = documents.map((): Name[] => []);
  for (let fold = 0; fold < folds; fold++) {
    const others = documents.map((_, d) => d).filter((d) => d % folds !== fold);
    const weights = fitWeights([...others.map((d) => samples[d]!), ...others.map((d) => documents[d]!.sample)], space);
    documents.forEach((document, d) => {
      if (d % folds === fold) second[d] = chooseIn(samples[d]!, weights, document.size);
    });
  }
  const count = entityTypes.map(() => ({ right: 0, found: 0, gold: 0, proposed: 0 }));
  let candidates = 0;
  let length = 0;
  documents.forEach(({ id, gold, reading, size }, d) => {
    const sample = samples[d]!;
    candidates += sample.length;
    length += size;
    const proposed = new Set(Array.from({ length: sample.length }, (_, c) => `${sample.from[c]} ${sample.to[c]} ${sample.type[c]}`));
    const keys = new Set(gold.map(key));
    const got = new Set(second[d]!.map(key));
    for (const name of gold) {
      count[name.type]!.gold++;
      if (proposed.has(key(name))) count[name.type]!.proposed++;
      if (misses && !got.has(key(name))) print(id, proposed.has(key(name)) ? 'lost' : 'unproposed', reading.text, name);
    }
    for (const name of second[d]!) {
      count[name.type]!.found++;
      if (keys.has(key(name))) count[name.type]!.right++;
      else if (misses) print(id, 'wrong', reading.text, name);
    }
  });
  const sum = count.reduce((a, b) => ({
    right: a.right + b.right,
    found: a.found + b.found,
    gold: a.gold + b.gold,
    proposed: a.proposed + b.proposed,
  }));
  for (const [name, { right, found, gold, proposed }] of [
    ...entityTypes.map((type, t) => [type, count[t]!] as const),
    ['all', sum] as const,
  ]) {
    const [p, r] = [right / found || 0, right / gold || 0];
    const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);
    console.log(
      `${name.padEnd(14)} P ${percent(p)} R ${percent(r)} F1 ${percent((2 * p * r) / (p + r) || 0)} proposed ${percent(proposed / gold)} (${gold})`,
    );
  }
  console.log(`${(candidates / length).toFixed(2)} candidates a character`);
}

function print(id: string, kind: string, text: string, { from, to, type }: Name): void {
  const [before, behind] = [text.slice(Math.max(0, from - 12), from), text.slice(to, to + 10)];
  console.log(`${id} ${kind} ${entityTypes[type]}: ${`${before}[${text.slice(from, to)}]${behind}`.replace(/\n/g, '⏎')}`);
}
