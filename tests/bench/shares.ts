/** Where the time of an analysis goes: the processor's samples by stage. */
import { Session } from 'node:inspector/promises';
import { readLayout } from '../../src/bulletin/read-layout';
import { recognizeEntities } from '../../src/entity/index';
import { createAnalyzer } from '../../src/index';
import { linkIndicators } from '../../src/indicator/index';
import { scanLayers } from '../../src/lexicon/scan';
import { normalize } from '../../src/normalize/normalize';
import { readQuantities } from '../../src/number/index';
import { segment } from '../../src/segment/index';
import { matchTerms } from '../../src/term/index';
import { readTimes } from '../../src/time/index';
import { pack } from './candidates';

/** The function that each stage begins with. */
const stages: Readonly<Record<string, { readonly name: string }>> = {
  layout: readLayout,
  normalization: normalize,
  'dictionary scan': scanLayers,
  segmentation: segment,
  times: readTimes,
  quantities: readQuantities,
  names: recognizeEntities,
  terms: matchTerms,
  indicators: linkIndicators,
};
const collector = '(garbage collector)';

export interface Share {
  readonly stage: string;
  /** Of the samples, 0 to 1. */
  readonly share: number;
}

/** Shares of the stages in the analysis of all documents, the largest first; what lies between the stages is `other`. */
export async function shares(documents: readonly string[]): Promise<Share[]> {
  const { analyze } = await createAnalyzer({ pack });
  const run = (): void => {
    for (const document of documents) analyze(document, { referenceDate: '2026-01-31' });
  };
  for (let round = 0; round < 5; round += 1) run();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  for (let round = 0; round < 5; round += 1) run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();

  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const stageOf = new Map(Object.entries(stages).map(([stage, { name }]) => [name, stage]));
  const hits = new Map<string, number>();
  const visit = (id: number, above: string): void => {
    const { callFrame, children = [], hitCount = 0 } = nodes.get(id)!;
    const stage = callFrame.functionName === collector ? 'garbage collection' : (stageOf.get(callFrame.functionName) ?? above);
    hits.set(stage, (hits.get(stage) ?? 0) + hitCount);
    for (const child of children) visit(child, stage);
  };
  visit(profile.nodes[0]!.id, 'other');
  const all = [...hits.values()].reduce((sum, count) => sum + count, 0);
  return [...hits].map(([stage, count]) => ({ stage, share: count / all })).sort((a, b) => b.share - a.share);
}
