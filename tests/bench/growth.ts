/** Whether time grows with the length of the text only. */
import { createAnalyzer } from '../../src/index';
import { pack } from './candidates';
import { generate } from './texts';

const [short, long] = [40_000, 4_000_000];

/** Processor time a character on one text of 4 million characters, as a multiple of that on a hundred texts of 40,000. */
export async function growth(): Promise<number> {
  const { analyze } = await createAnalyzer({ pack });
  const text = generate(long);
  const pieces = Array.from({ length: long / short }, (_, index) => text.slice(index * short, (index + 1) * short));
  const time = (texts: readonly string[]): number => {
    const begin = process.cpuUsage();
    for (const each of texts) analyze(each, { referenceDate: '2026-01-31' });
    return process.cpuUsage(begin).user;
  };
  time(pieces.slice(0, 10));
  const whole = text.slice(0, long);
  return time([whole]) / time(pieces);
}
