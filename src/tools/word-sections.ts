/** Compiles cppjieba's dictionary, user dictionary and HMM, as nodejieba loads them, into the packed file's sections. */
import { compileTrie, largestPayload } from '../lexicon/trie';
import { impossible, specialTags } from '../segment/word-model';
import { type JiebaWord, readJieba } from './jieba-words';

interface Weighted {
  readonly weight: number;
  readonly tag: string;
}

/** A word without frequency weighs as much as the median word; later lines win. */
function weigh(words: readonly JiebaWord[]): Map<string, Weighted> {
  const sum = words.reduce((total, { frequency }) => total + frequency, 0);
  const sorted = words.map(({ frequency }) => frequency).sort((a, b) => a - b);
  const median = Math.log(sorted[sorted.length >> 1]! / sum);
  const weighted = new Map(words.map(({ word, frequency, tag }) => [word, { weight: Math.log(frequency / sum), tag }]));
  for (const line of readJieba('user.dict.utf8').split('\n').filter(Boolean)) {
    const [word = '', ...rest] = line.split(' ');
    const frequency = rest.length === 2 ? Number(rest[0]) : undefined;
    weighted.set(word, { weight: frequency === undefined ? median : Math.log(frequency / sum), tag: rest.at(-1) ?? '' });
  }
  return weighted;
}

/** The characters that the HMM knows, so that they get ids. */
export function readHmm(): { start: number[]; transition: number[]; emit: Map<string, number>[] } {
  const lines = readJieba('hmm_model.utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const numbers = (line: string): number[] => line.trim().split(' ').map(Number);
  const pairs = (line: string): Map<string, number> =>
    new Map(
      line
        .trim()
        .split(',')
        .map((pair) => [pair.slice(0, pair.lastIndexOf(':')), Number(pair.slice(pair.lastIndexOf(':') + 1))]),
    );
  return { start: numbers(lines[0]!), transition: lines.slice(1, 5).flatMap(numbers), emit: lines.slice(5, 9).map(pairs) };
}

export function wordSections(words: readonly JiebaWord[], charIds: Uint16Array): Record<string, ArrayBufferView | string> {
  const weighted = weigh(words);
  const keys = [...weighted.keys()].sort();
  const tagNames = ['', ...[...new Set([...[...weighted.values()].map(({ tag }) => tag), ...specialTags])].filter(Boolean).sort()];
  // Payload 0 stands for no word; then the smallest weight comes first, which characters weigh that are no words.
  const payloads = payloadsOf([...weighted.values()]);
  const numberOf = new Map(payloads.map((payload, index) => [keyOf(payload), index + 1]));
  const weightedAt = (key: number): Weighted => weighted.get(keys[key]!)!;
  const trie = compileTrie(
    keys,
    charIds,
    (key) => numberOf.get(keyOf(weightedAt(key)))!,
    (key) => Math.exp(weightedAt(key).weight),
  );

  const hmm = readHmm();
  checkChanges(hmm.transition);
  const emit = new Float64Array(4 * (charIds.reduce((a, b) => Math.max(a, b), 0) + 1)).fill(impossible);
  hmm.emit.forEach((values, state) => {
    for (const [char, value] of values) emit[4 * charIds[char.charCodeAt(0)]! + state] = value;
  });
  return {
    'words.cells': trie.cells,
    'words.weights': Float64Array.of(Number.NEGATIVE_INFINITY, ...payloads.map(({ weight }) => weight)),
    'words.tags': Uint8Array.of(0, ...payloads.map(({ tag }) => tagNames.indexOf(tag))),
    'words.tagNames': tagNames.join(' '),
    'hmm.emit': emit,
    'hmm.start': Float64Array.from(hmm.start),
    'hmm.transition': Float64Array.from(hmm.transition),
  };
}

const keyOf = ({ weight, tag }: Weighted): string => `${weight} ${tag}`;

/** Every pair of a weight and a tag once, the smallest weight first. */
function payloadsOf(words: readonly Weighted[]): Weighted[] {
  const pairs = [...new Map(words.map((word) => [keyOf(word), word])).values()];
  if (pairs.length > largestPayload)
    throw new Error(`The word dictionary has ${pairs.length} pairs of weight and tag, but only ${largestPayload} fit.`);
  return pairs.sort((a, b) => a.weight - b.weight || (a.tag < b.tag ? -1 : 1));
}

/** The engine's Viterbi knows only changes from B and M to E and M, and from E and S to B and S (see `segment/hmm.ts`). */
function checkChanges(transition: readonly number[]): void {
  const inWord = [0, 2];
  const goesOn = [1, 2];
  const other = transition.some((weight, change) => inWord.includes(change >> 2) !== goesOn.includes(change & 3) && weight !== impossible);
  if (other) throw new Error('hmm_model.utf8: the model has changes of state that src/segment/hmm.ts leaves out. Add them there.');
}
