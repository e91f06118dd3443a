/** A new process: time to its first result, and its memory. */
import { execFileSync } from 'node:child_process';

export interface ColdStart {
  readonly name: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const sentence = '青禾市高新区今年新增省级企业技术中心12家，同比增长8.5%。';
const programs = [
  {
    name: 'nodejieba: tag',
    code: `const { createRequire } = await import('node:module'); createRequire(process.cwd() + '/')('nodejieba').tag(${JSON.stringify(sentence)});`,
  },
  {
    name: 'huoju: analysis',
    code: `const { createAnalyzer } = await import(process.cwd() + '/dist/index.js'); (await createAnalyzer()).analyze(${JSON.stringify(sentence)}).tokens.length;`,
  },
];
const runs = 11;

/** Medians of runs in turn, from the first line of each program; memory is the resident set afterwards. Needs the build in `dist`. */
export function coldStarts(): ColdStart[] {
  const results = programs.map((): number[][] => []);
  for (let run = 0; run < runs; run += 1) for (const [index, { code }] of programs.entries()) results[index]!.push(start(code));
  return programs.map(({ name }, index) => {
    const median = (column: number): number => results[index]!.map((result) => result[column]!).sort((a, b) => a - b)[runs >> 1]!;
    return { name, milliseconds: median(0), megabytes: median(1) };
  });
}

/** Milliseconds and megabytes of one new process. */
function start(code: string): number[] {
  const program = `const begin = performance.now(); ${code} console.log(performance.now() - begin, process.memoryUsage().rss / 2 ** 20);`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).trim().split(' ').map(Number);
}
