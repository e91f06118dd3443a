#!/usr/bin/env node
/** `huoju` on the command line: arguments → analyzer → exporter, no logic of its own. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { analysisJsonSchema } from '../analysis/json-schema';
import { defaultExporters } from '../export/index';
import { createAnalyzer, readText, version } from '../index';
import { checkDictionary } from '../lexicon/check';
import type { UserDictionary } from '../lexicon/index';

const program = new Command('huoju').description('Reads Chinese science-and-technology policy text.').version(version);

program
  .command('analyze')
  .description('analyze a text file (UTF-8, UTF-16 or GB18030) or standard input (-)')
  .argument('<file>', 'text or Markdown file, or - for standard input')
  .addOption(new Option('-f, --format <name>', 'output format').choices(defaultExporters.map(({ name }) => name)).default('json'))
  .option('-g, --gloss', 'add English')
  .option('-d, --reference-date <date>', 'date that 今年 and 3月 are read from, YYYY-MM-DD (otherwise read from the masthead)')
  .option('-u, --dictionary <file>', 'user dictionary, named table.csv or table-anything.csv; may be given again', append)
  .addOption(new Option('-l, --labels <language>', 'language of column heads').choices(['en', 'zh'] as const).default('en'))
  .option('-o, --output <file>', 'write to a file')
  .action(async (file: string, options: AnalyzeOptions) => {
    const analyzer = await createAnalyzer({
      gloss: options.gloss ?? false,
      dictionaries: (options.dictionary ?? []).map(readTable),
    });
    const text = file === '-' ? readText(readFileSync(0), 'Standard input') : readText(readFileSync(file), file);
    const analysis = analyzer.analyze(text, options.referenceDate ? { referenceDate: options.referenceDate } : {});
    const exporter = defaultExporters.find(({ name }) => name === options.format)!;
    const output = exporter.write(analysis, { labels: options.labels });
    if (options.output) await writeFile(options.output, output);
    else process.stdout.write(output);
  });

program
  .command('dictionary')
  .description('work on dictionaries')
  .command('check')
  .description('report duplicates, conflicts, empty fields, wrong script and alias cycles, with file and line')
  .argument('<file...>', 'CSV files, named after their tables')
  .action((files: string[]) => {
    const findings = checkDictionary(files.map(readTable));
    for (const { file, line, severity, message } of findings) console.log(`${file}:${line}: ${severity}: ${message}`);
    console.log(`${findings.length} findings in ${files.length} files`);
    if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  });

program
  .command('schema')
  .description('print the JSON Schema of the analysis')
  .action(() => console.log(JSON.stringify(analysisJsonSchema(), null, 2)));

interface AnalyzeOptions {
  readonly format: string;
  readonly gloss?: boolean;
  readonly referenceDate?: string;
  readonly dictionary?: readonly string[];
  readonly labels: 'en' | 'zh';
  readonly output?: string;
}

function append(value: string, values: readonly string[] = []): string[] {
  return [...values, value];
}

function readTable(name: string): UserDictionary {
  return { name, csv: readText(readFileSync(name), name) };
}

// Whoever reads the output may have enough of it (huoju … | head).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

program.parseAsync().catch((error: Error) => {
  console.error(`huoju: ${error.message}`);
  process.exitCode = 1;
});
