/** `huoju analyze`: files → analyzer → exporter → one output, or one for each file. */
import { mkdirSync, readFileSync } from 'node:fs';
import { type FileHandle, open, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { defaultExporters, type Exporter } from '../export/index';
import { type Analysis, type AnalyzeOptions, createAnalyzer, readText } from '../index';
import { checkDate } from '../options';
import { readTable } from './read-table';

interface Options {
  readonly format: string;
  readonly gloss?: boolean;
  readonly referenceDate?: string;
  readonly dictionary?: readonly string[];
  readonly labels: 'en' | 'zh';
  readonly output?: string;
  readonly outDir?: string;
}

const joined = defaultExporters.filter((exporter) => exporter.join).map(({ name }) => name);

export function addAnalyze(program: Command): void {
  program
    .command('analyze')
    .description('analyze text files (UTF-8, UTF-16 or GB18030) or standard input (-)')
    .argument('<file...>', 'text or Markdown files, or - for standard input')
    .addOption(new Option('-f, --format <name>', 'output format').choices(defaultExporters.map(({ name }) => name)).default('json'))
    .option('-g, --gloss', 'add English')
    .option('-d, --reference-date <date>', 'date that 今年 and 3月 are read from, YYYY-MM-DD (otherwise read from the masthead)')
    .option('-u, --dictionary <file>', 'user dictionary, named table.csv or table-anything.csv; may be given again', append)
    .addOption(new Option('-l, --labels <language>', 'language of column heads').choices(['en', 'zh'] as const).default('en'))
    .option('-o, --output <file>', 'write to a file')
    .addOption(new Option('--out-dir <folder>', 'write one file for each input, named after it').conflicts('output'))
    .addHelpText(
      'after',
      `
Several files make one output in the formats ${joined.join(', ')}: a line for each file in ndjson,
a list in json, tables with a column for the file. Other formats need --out-dir.
A file that cannot be read is named on standard error, the others are still read, and the exit code is 1.`,
    )
    .action(run);
}

async function run(files: readonly string[], options: Options): Promise<void> {
  const exporter = defaultExporters.find(({ name }) => name === options.format)!;
  const { outDir, labels, referenceDate } = options;
  const places = outDir === undefined ? null : placesIn(outDir, files, exporter);
  if (!places && files.length > 1 && !exporter.join)
    throw new Error(`${exporter.name} holds one document: give --out-dir for several files, or one of the formats ${joined.join(', ')}.`);
  if (referenceDate !== undefined) checkDate('analyze', referenceDate);
  const dictionaries = (options.dictionary ?? []).map(readTable);
  const analyzer = await createAnalyzer({ gloss: options.gloss ?? false, dictionaries });
  const read = (file: string): Analysis | null =>
    attempt(file, () => analyzer.analyze(textOf(file), referenceDate === undefined ? {} : ({ referenceDate } satisfies AnalyzeOptions)));

  if (places) {
    mkdirSync(outDir!, { recursive: true });
    for (const [place, file] of places) {
      const analysis = read(file);
      if (analysis) await writeFile(place, exporter.write(analysis, { labels }));
    }
    return;
  }
  const one = files.length === 1;
  const outputs = function* (): Generator<string> {
    for (const file of files) {
      const analysis = read(file);
      if (analysis) yield exporter.write(analysis, one ? { labels } : { labels, title: file });
    }
  };
  await writeAll(one ? outputs() : exporter.join!(outputs()), options.output);
}

/** What `make` gives; an error is told with the file's name, and the program ends with 1 when the other files are done. */
function attempt<Value>(file: string, make: () => Value): Value | null {
  try {
    return make();
  } catch (error) {
    const { message } = error as Error;
    console.error(`huoju: ${message.includes(file) ? message : `${file}: ${message}`}`);
    process.exitCode = 1;
    return null;
  }
}

const textOf = (file: string): string => (file === '-' ? readText(readFileSync(0), 'Standard input') : readText(readFileSync(file), file));

/** Where the output of each file goes; throws where two would go to one place, or one over a file that is to be read. */
function placesIn(folder: string, files: readonly string[], { extension }: Exporter): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const inputs = new Set(files.map((file) => resolve(file)));
  for (const file of files) {
    const place = join(folder, `${file === '-' ? 'stdin' : basename(file, extname(file))}.${extension}`);
    const other = places.get(place);
    if (other !== undefined) throw new Error(`${other} and ${file} would both be written to ${place}: use another folder for one of them.`);
    if (inputs.has(resolve(place))) throw new Error(`${place} is one of the files to read: use another folder.`);
    places.set(place, file);
  }
  return places;
}

/** Piece by piece to the file or to standard output; a file is opened only when there is something to write. */
async function writeAll(pieces: Iterable<string>, file: string | undefined): Promise<void> {
  let handle: FileHandle | undefined;
  for (const piece of pieces) {
    if (file === undefined) await new Promise<void>((done) => process.stdout.write(piece, () => done()));
    else await (handle ??= await open(file, 'w')).writeFile(piece);
  }
  await handle?.close();
}

function append(value: string, values: readonly string[] = []): string[] {
  return [...values, value];
}
