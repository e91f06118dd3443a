/**
 * Learns `src/entity/weights.csv` from annotated documents: `node .build/learn-weights.js GOLD_FOLDER CORPUS_FOLDER [--check]`.
 * The first folder holds documents with their names, the second one the files that `learning/annotations.csv` points into; sentences
 * written for the purpose stand in `learning/examples.txt`.
 *
 * Maximizes the likelihood of the annotated sets of names among all sets without overlaps (a log-linear model over the
 * candidates), with a quadratic penalty. Deterministic. With `--check` it writes nothing and prints, type by type, what weights
 * learned from four fifths of the documents find in the other fifth; with `--misses` also what they miss.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entityTypes } from '../analysis/entity-types';
import { openSpace } from '../entity/lattice';
import { frequentCharacters } from './learning/characters';
import { readDocument } from './learning/document';
import { readExamples } from './learning/examples';
import { formatWeights } from './learning/format';
import { openSettings } from './learning/input';
import { learn } from './learning/learn';
import { readPassages } from './learning/passages';
import { report } from './learning/report';
import { parseRows } from './parse-rows';

const [folder, corpus, ...flags] = process.argv.slice(2);
if (folder === undefined || corpus === undefined) {
  throw new Error('learn-weights: a folder is missing. Usage: learn-weights GOLD_FOLDER CORPUS_FOLDER [--check] [--misses]');
}
/** The documents of the first folder are the standard, and fewer. */
const goldSay = 3;
const settings = await openSettings();
/** In a new text fewer names are known than in the ones that the dictionaries were grown with. */
const hidden = 0.3;
const annotated = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({ ...JSON.parse(readFileSync(join(folder, name), 'utf8')), say: goldSay }));
const passages = readPassages(corpus, readFileSync('src/tools/learning/annotations.csv', 'utf8'));
const examples = readExamples(readFileSync('src/tools/learning/examples.txt', 'utf8'));
const texts = [...annotated, ...passages, ...examples];
const cueWords = parseRows(readFileSync('dictionaries/cues.csv', 'utf8')).map(({ zh = '' }) => zh);
const space = openSpace({ length: cueWords.length, list: () => cueWords }, frequentCharacters(texts));
const documents = texts.map((document) => readDocument(settings, document, hidden, space));

if (flags.includes('--check')) report(documents, space, flags.includes('--misses'));
else writeFileSync('src/entity/weights.csv', formatWeights(learn(documents, space), space, entityTypes));
