#!/usr/bin/env node
/** `huoju` on the command line: arguments → analyzer → exporter, no logic of its own. */
import { Command } from 'commander';
import { analysisJsonSchema } from '../analysis/json-schema';
import { version } from '../index';
import { checkDictionary } from '../lexicon/check';
import { addAnalyze } from './analyze';
import { readTable } from './read-table';

const program = new Command('huoju').description('Reads Chinese science-and-technology policy text.').version(version);

addAnalyze(program);

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

// Whoever reads the output may have enough of it (huoju … | head).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

program.parseAsync().catch((error: Error) => {
  console.error(`huoju: ${error.message}`);
  process.exitCode = 1;
});
