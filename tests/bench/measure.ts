/** Times candidates against each other in rounds, so that what slows the machine down for a while slows them all. */
import { Bench } from 'tinybench';
import type { Group } from './candidates';

export interface Row {
  readonly name: string;
  readonly milliseconds: number;
  /** Times the speed of the group's first candidate. */
  readonly ratio: number;
}

const rounds = 7;

/** The median over the rounds of the time for all documents; one more round goes before, uncounted. */
export async function measure({ prepare, candidates }: Group, documents: readonly string[]): Promise<Row[]> {
  const texts = prepare === undefined ? documents : documents.map(prepare);
  const times = candidates.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    const bench = new Bench({ iterations: 1, time: 0, warmup: false });
    for (const { name, read } of candidates) {
      bench.add(name, () => {
        for (const text of texts) read(text);
      });
    }
    const tasks = await bench.run();
    tasks.forEach(({ result }, index) => {
      if (!('latency' in result))
        throw new Error(`${candidates[index]!.name} failed.`, { cause: 'error' in result ? result.error : undefined });
      if (round > 0) times[index]!.push(result.latency.mean);
    });
  }
  const medians = times.map((list) => list.sort((a, b) => a - b)[rounds >> 1]!);
  return candidates.map(({ name }, index) => ({ name, milliseconds: medians[index]!, ratio: medians[0]! / medians[index]! }));
}
