/** The package as its users get it: packed, installed into an empty project, imported and required. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { version } from '../../src/version';

const project = mkdtempSync(join(tmpdir(), 'huoju-'));
const bin = (name: string): string => resolve('node_modules/.bin', name);
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
let tarball: string;

beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', project]);
  tarball = join(project, readdirSync(project).find((name) => name.endsWith('.tgz'))!);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=optional', tarball);
}, 180_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

test('the version in the code is the one of package.json', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(version);
});

test('the tarball is at most 6 MB', () => expect(statSync(tarball).size).toBeLessThanOrEqual(6_000_000));

test('consumers run no install script', () => {
  const { scripts } = JSON.parse(readFileSync(join(project, 'node_modules/huoju/package.json'), 'utf8'));
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) expect(scripts).not.toHaveProperty(name);
});

test('no compiled addon comes with it', () => {
  const files = readdirSync(join(project, 'node_modules'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.node'))).toEqual([]);
});

test('bundlers see nothing to follow but the dependencies', () => {
  const code = readFileSync(join(project, 'node_modules/huoju/dist/index.js'), 'utf8');
  expect(code).not.toMatch(/\bimport\(|\brequire\(|new URL\([^)]*import\.meta/);
});

test('an error shows a line of code, not a page', () => {
  const code = `import { createAnalyzer } from 'huoju'; (await createAnalyzer()).analyze('', { referenceDate: '31.3.2022' });`;
  const { stderr } = spawnSync('node', ['--input-type=module', '-e', code], { cwd: project, encoding: 'utf8' });
  expect(stderr).toContain('RangeError: analyze: referenceDate must be a day');
  expect(Math.max(...stderr.split('\n').map((line) => line.length))).toBeLessThan(400);
});

const use = `const analyzer = await createAnalyzer(); const { entities, indicators } = analyzer.analyze('2023年,苏州高新区新增企业168家。');
console.log(entities.length > 0, indicators[0]?.value);`;

test('import works', () => {
  expect(run('node', '--input-type=module', '-e', `import { createAnalyzer } from 'huoju'; ${use}`)).toBe('true 168\n');
});

test('require works', () => {
  expect(run('node', '--input-type=commonjs', '-e', `const { createAnalyzer } = require('huoju'); (async () => { ${use} })()`)).toBe(
    'true 168\n',
  );
});

test.each(['.', '/export', '/schema'].map((path) => `huoju${path === '.' ? '' : path}`))(
  'importing %s prints nothing and reads no file of its own but code',
  (name) => {
    const watch = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
const seen = []; for (const verb of ['readFileSync', 'readFile', 'openSync', 'open']) { const real = fs[verb]; fs[verb] = (path, ...rest) => { if (!/\\.(c?js|json)$/.test(String(path))) seen.push(String(path)); return real(path, ...rest); }; }
syncBuiltinESMExports(); const environment = process.env; process.env = new Proxy(environment, { get: (target, key) => { if (key !== 'WATCH_REPORT_DEPENDENCIES') seen.push('env ' + String(key)); return target[key]; } });
await import('${name}'); process.env = environment; process.stdout.write(JSON.stringify(seen));`;
    expect(run('node', '--input-type=module', '-e', watch)).toBe('[]');
  },
);

test.each(['node10', 'node16', 'bundler'])(
  'types resolve under moduleResolution %s',
  (moduleResolution) => {
    writeFileSync(
      join(project, 'use.ts'),
      `import { createAnalyzer, defineEntityRule, extractTimes, type Analysis, type AnalyzerOptions, type Cut, type ExtractedTime, type Segmenter, type UserDictionary } from 'huoju';\nimport { indicatorsCsv } from 'huoju/export';\nimport { analysisSchema } from 'huoju/schema';\nexport const analyze = async (text: string): Promise<Analysis> => (await createAnalyzer()).analyze(text);\nexport const norm: string | null | undefined = extractTimes('2021年')[0]?.norm;\nexport const csv = async (): Promise<string> => indicatorsCsv.write(await analyze(''));\nexport const parse = (value: unknown): Analysis => analysisSchema.parse(value);\nconst own: UserDictionary = { name: 'zones.csv', csv: 'id,zh' };\nexport const options: AnalyzerOptions = { dictionaries: [own], rules: [defineEntityRule({ id: 'product/train', type: 'product', pattern: [/型/] })] };\nexport const times: ExtractedTime[] = extractTimes('2021年');\nexport const segmenter = (cut: Cut): Segmenter => ({ name: 'own', prepare: async () => cut });\n`,
    );
    const module = moduleResolution === 'node16' ? 'node16' : 'esnext';
    const base = { noEmit: true, strict: true, target: 'es2022', lib: ['es2022', 'dom'], types: [], ignoreDeprecations: '6.0' };
    const compilerOptions = { ...base, module, moduleResolution };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    run(bin('tsc'), '-p', '.');
  },
  60_000,
);

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ level: 'suggestion', strict: true });
  expect(messages.map((message) => formatMessage(message, pkg!))).toEqual([]);
}, 60_000);

test('the types are right for every way of importing (attw)', () => {
  execFileSync(bin('attw'), [tarball, '--format', 'ascii', '--exclude-entrypoints', 'schema.json', 'huoju.pack'], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
}, 60_000);
