/** Compiles cppjieba's dictionary, user dictionary and HMM, as nodejieba loads them, into the packed file's sections. */
import { compileTrie } from '../lexicon/trie';
import { impossible } from '../segment/word-model';
import { type JiebaWord, readJieba } from './jieba-words';

interface Weighted {
  readonly weight: number;
  readonly tag: string;
}

/** Tags that rules and our own tables give besides the dictionary's. */
const ownTags = ['eng', 'm', 'n', 'ns', 'nt', 'nz', 't', 'x'];

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
  // Payload 0 stands for no word; then the smallest comes first, which characters weigh that are no words.
  const weights = [...new Set([...weighted.values()].map(({ weight }) => weight))].sort((a, b) => a - b);
  const indexOf = new Map(weights.map((weight, index) => [weight, index]));
  const tagNames = ['', ...[...new Set([...[...weighted.values()].map(({ tag }) => tag), ...ownTags])].filter(Boolean).sort()];
  const trie = compileTrie(keys, charIds, (key) => indexOf.get(weighted.get(keys[key]!)!.weight)! + 1);
  const tags = Uint8Array.from(trie.keys, (key) => tagNames.indexOf(weighted.get(keys[key]!)!.tag));

  const hmm = readHmm();
  const emit = new Float64Array(4 * (charIds.reduce((a, b) => Math.max(a, b), 0) + 1)).fill(impossible);
  hmm.emit.forEach((values, state) => {
    for (const [char, value] of values) emit[4 * charIds[char.charCodeAt(0)]! + state] = value;
  });
  return {
    'words.cells': trie.cells,
    'words.tags': tags,
    'words.tagNames': tagNames.join(' '),
    'words.weights': Float64Array.of(Number.NEGATIVE_INFINITY, ...weights),
    'hmm.emit': emit,
    'hmm.start': Float64Array.from(hmm.start),
    'hmm.transition': Float64Array.from(hmm.transition),
  };
}
