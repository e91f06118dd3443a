/** Penalized maximum likelihood over sets of candidates without overlaps. */
import { entityTypes } from '../../analysis/entity-types';
import type { FeatureSpace } from '../../entity/features';
import { select } from '../../entity/select';
import { type Document, type Name, type Sample, takeSample } from './document';
import { priorWeights } from './priors';

/** Strength of the quadratic penalty on each weight. */
const penalty = 0.5;
/** Strength of the linear penalty on the many weights of words, characters and lengths: what says little gets none. */
const linearPenalty = 3;
const rounds = 120;
const folds = 5;
/** The edges of names in new texts may be somewhat worse. */
const margin = 2;

/** Weights for both passes: the memory's evidence is taken from what weights learned on other documents choose. */
export function learn(documents: readonly Document[], space: FeatureSpace): Float64Array {
  const first = crossChoose(documents, space);
  const samples = documents.map((document, d) => takeSample(document, first[d]!, space));
  const all = [...samples, ...documents.map((document) => document.sample)];
  const weights = fitWeights(all, space);
  setLimits(all, weights, space);
  return weights;
}

/** Sets the weight of `limit` for each type to the worst that the edges of an annotated name with a positive score have added up to. */
function setLimits(samples: readonly Sample[], weights: Float64Array, space: FeatureSpace): void {
  const isOfEdge = space.names.map((name) => /^(left|right|first|last|second)-|^line-start$/.test(name));
  const limits = entityTypes.map(() => 0);
  for (const { length, type, start, features, annotated } of samples) {
    for (let c = 0; c < length; c++) {
      if (annotated[c] === 0) continue;
      let [edges, score] = [0, 0];
      for (let k = start[c]!; k < start[c + 1]!; k++) {
        score += weights[features[k]!]!;
        if (isOfEdge[features[k]! % space.size]) edges += weights[features[k]!]!;
      }
      if (score > 0 && edges < limits[type[c]!]!) limits[type[c]!] = edges;
    }
  }
  limits.forEach((limit, type) => {
    weights[type * space.size + space.flags.limit] = limit - margin;
  });
}

/** What is chosen in each document, in the first pass, under weights that have not seen it. */
export function crossChoose(documents: readonly Document[], space: FeatureSpace): Name[][] {
  const chosen: Name[][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitWeights(
      documents.filter((_, d) => d % folds !== fold).map((document) => document.sample),
      space,
    );
    documents.forEach((document, d) => {
      if (d % folds === fold) chosen[d] = chooseIn(document.sample, weights, document.size);
    });
  }
  return chosen;
}

export function chooseIn(sample: Sample, weights: Float64Array, size: number): Name[] {
  const candidates = { ...sample, ruleStart: new Int32Array(0), rules: new Uint8Array(0) };
  return Array.from(select(candidates, scoresOf(sample, weights), size), (c) => ({
    from: sample.from[c]!,
    to: sample.to[c]!,
    type: sample.type[c]!,
  }));
}

function scoresOf({ length, start, features }: Sample, weights: Float64Array): Float64Array {
  const scores = new Float64Array(length);
  for (let c = 0; c < length; c++) {
    let score = 0;
    for (let k = start[c]!; k < start[c + 1]!; k++) score += weights[features[k]!]!;
    scores[c] = score;
  }
  return scores;
}

/** Gradient ascent with a step of its own for each weight (Adam), always over all samples: the same input gives the same weights. */
export function fitWeights(samples: readonly Sample[], space: FeatureSpace): Float64Array {
  const size = entityTypes.length * space.size;
  const prior = priorWeights(space);
  const weights = prior.slice();
  const isOneOfMany = space.names.map((name) => /^([a-z]+-(word|character|second-character)|second-shape|rule-characters):/.test(name));
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0);
    for (const sample of samples) addGradient(sample, weights, gradient);
    const rate = 0.25 * (1 - (round - 1) / rounds);
    for (let f = 0; f < size; f++) {
      const distance = weights[f]! - prior[f]!;
      const pull = penalty * distance + (isOneOfMany[f % space.size] ? linearPenalty * Math.sign(distance) : 0);
      const slope = gradient[f]! - pull;
      mean[f] = 0.9 * mean[f]! + 0.1 * slope;
      square[f] = 0.99 * square[f]! + 0.01 * slope * slope;
      if (square[f]! > 0) weights[f]! += (rate * (mean[f]! / (1 - 0.9 ** round))) / (Math.sqrt(square[f]! / (1 - 0.99 ** round)) + 1e-6);
    }
  }
  return weights;
}

/** Adds annotated minus expected counts of every feature: sums over all sets by going through the text once each way. */
function addGradient(sample: Sample, weights: Float64Array, gradient: Float64Array): void {
  const { length, from, to, order, first, start, features, annotated, say } = sample;
  const size = first.length - 2;
  const scores = scoresOf(sample, weights);
  const before = new Float64Array(size + 1);
  for (let at = 1; at <= size; at++) {
    let total = before[at - 1]!;
    for (let k = first[at]!; k < first[at + 1]!; k++) total = logAdd(total, before[from[order[k]!]!]! + scores[order[k]!]!);
    before[at] = total;
  }
  const behind = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
  behind[size] = 0;
  for (let at = size; at > 0; at--) {
    behind[at - 1] = logAdd(behind[at - 1]!, behind[at]!);
    for (let k = first[at]!; k < first[at + 1]!; k++) {
      const start = from[order[k]!]!;
      behind[start] = logAdd(behind[start]!, behind[at]! + scores[order[k]!]!);
    }
  }
  for (let c = 0; c < length; c++) {
    const expected = Math.exp(before[from[c]!]! + scores[c]! + behind[to[c]!]! - before[size]!);
    const slope = annotated[c]! - expected;
    if (Math.abs(slope) < 1e-7) continue;
    for (let k = start[c]!; k < start[c + 1]!; k++) gradient[features[k]!]! += say * slope;
  }
}

function logAdd(a: number, b: number): number {
  if (a < b) return logAdd(b, a);
  return b === Number.NEGATIVE_INFINITY ? a : a + Math.log1p(Math.exp(b - a));
}
