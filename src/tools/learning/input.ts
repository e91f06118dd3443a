/** Runs the stages before the names, as the analyzer does. */
import type { EntityInput } from '../../entity/index';
import { loadDictionaries } from '../../lexicon/index';
import { normalize } from '../../normalize/normalize';
import { readLayout } from '../../bulletin/read-layout';
import { readQuantities } from '../../number/index';
import { openWordModel, segment } from '../../segment/index';
import type { NormalText } from '../../text/normal-text';
import { readTimes } from '../../time/index';

export type Settings = (source: string, referenceDate: string | null) => { normal: NormalText; input: EntityInput };

/** Opens the packed dictionaries of `dist/`. */
export async function openSettings(): Promise<Settings> {
  const { pack, lexicon } = await loadDictionaries([], `${process.cwd()}/dist/huoju.pack`);
  const model = openWordModel(pack);
  return (source, referenceDate) => {
    const normal = normalize(source, readLayout(source).blocks);
    const { text, lines } = normal;
    const hits = lexicon.scan(text);
    const times = readTimes(text, { referenceDate });
    const quantities = readQuantities(text, times);
    const locks = [...times.map(({ from, to }) => ({ from, to, tag: 't' })), ...quantities.map(({ from, to }) => ({ from, to, tag: 'm' }))];
    const words = segment(text, model, { lexicon, hits, locks: locks.sort((a, b) => a.from - b.from) });
    return { normal, input: { text, lines, lexicon, hits, words, times, quantities, referenceDate } };
  };
}
