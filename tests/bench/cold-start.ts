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
const runs = 7;

/** The median of some runs from the first line of the program; memory is the resident set afterwards. Needs the build in `dist`. */
export function coldStarts(): ColdStart[] {
  return programs.map(({ name, code }) => {
    const program = `const begin = performance.now(); ${code} console.log(performance.now() - begin, process.memoryUsage().rss / 2 ** 20);`;
    const results = Array.from({ length: runs }, () =>
      execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).trim().split(' ').map(Number),
    );
    const median = (column: number): number => results.map((result) => result[column]!).sort((a, b) => a - b)[runs >> 1]!;
    return { name, milliseconds: median(0), megabytes: median(1) };
  });
}
