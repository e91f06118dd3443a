/** The built command line: output, and one clear line for each error. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'huoju-cli-'));
const huoju = (args: readonly string[], input = '') => spawnSync('node', ['dist/cli.js', ...args], { encoding: 'utf8', input });
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const sentence = '2023年,苏州高新区新增高新技术企业168家。';

describe('analyze', () => {
  test('reads standard input and prints JSON', () => {
    const { stdout, status } = huoju(['analyze', '-'], sentence);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'huoju/analysis@1', text: sentence });
  });

  test('writes a table with Chinese heads', () => {
    const { stdout } = huoju(['analyze', file('a.txt', sentence), '-f', 'indicators-csv', '--labels', 'zh']);
    expect(stdout).toContain('主体,指标');
    expect(stdout).toContain('苏州高新区,高新技术企业,=,168');
  });

  test('reads GB18030', () => {
    const gb18030 = Uint8Array.of(0xbb, 0xf0, 0xbe, 0xe6, 0xa1, 0xa3); // 火炬。
    expect(JSON.parse(huoju(['analyze', file('gb.txt', gb18030)]).stdout).text).toBe('火炬。');
  });
});

test('user dictionaries stand before or behind the text', () => {
  const own = file('organizations-own.csv', 'id,zh,aliases,en\nlanwan,蓝湾实验室,,Lanwan Laboratory\n');
  const more = file('zones-own.csv', 'id,zh,aliases,en\nxinghe,星河创新谷,,Xinghe Valley\n');
  const text = file('own.txt', '蓝湾实验室落户星河创新谷。');
  const { stdout } = huoju(['analyze', '-f', 'entities-csv', '-u', own, '-u', more, text]);
  expect(stdout).toMatch(/organizations:lanwan.*zones:xinghe/s);
});

test('a reader that stops early is no error', () => {
  const command = `node dist/cli.js analyze examples/sample-bulletin.md | head -c 10`;
  expect(spawnSync('sh', ['-c', command], { encoding: 'utf8' }).stderr).toBe('');
});

describe('errors are one line each', () => {
  test.each([
    ['a missing file', ['analyze', 'no-such-file.txt'], /no-such-file\.txt/],
    ['an unknown format', ['analyze', '-', '-f', 'pdf'], /pdf.*json/s],
    ['an unknown option', ['analyze', '-', '--glos'], /--glos/],
    ['a file that is no text', ['analyze', file('a.bin', Uint8Array.of(0, 1, 2, 255))], /a\.bin is no text/],
    ['a wrong date', ['analyze', '-', '-d', 'today'], /YYYY-MM-DD/],
  ])('%s', (_, args, message) => {
    const { status, stderr } = huoju(args);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

test('dictionary check names file and line', () => {
  const path = file('organizations.csv', 'id,zh,aliases,en\nb,蓝湾实验室,,Lanwan Laboratory\na,,,Nothing\n');
  const { stdout, status } = huoju(['dictionary', 'check', path]);
  expect(stdout).toMatch(/organizations\.csv:3: error/);
  expect(status).toBe(1);
});

test('schema prints the JSON Schema', () => expect(JSON.parse(huoju(['schema']).stdout).title).toBe('huoju/analysis@1'));

describe('several files', () => {
  const a = file('first.txt', sentence);
  const b = file('second.md', '合肥高新区实现产值120亿元。');
  const missing = join(folder, 'missing.txt');

  test('a line for each in ndjson, and the others where one cannot be read', () => {
    const { stdout, stderr, status } = huoju(['analyze', a, missing, b, '-f', 'ndjson']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).text),
    ).toEqual([sentence, '合肥高新区实现产值120亿元。']);
    expect(stderr).toMatch(/^huoju: .*missing\.txt.*\n$/);
    expect(status).toBe(1);
  });

  test('a list in json, of nothing too', () => {
    expect(JSON.parse(huoju(['analyze', a, b]).stdout)).toMatchObject([{ text: sentence }, { schema: 'huoju/analysis@1' }]);
    expect(huoju(['analyze', missing, missing]).stdout).toBe('[]\n');
  });

  test('one table, with a column for the file', () => {
    const output = join(folder, 'all.csv');
    huoju(['analyze', a, b, '-f', 'indicators-csv', '-o', output]);
    const [head, ...rows] = readFileSync(output, 'utf8').trimEnd().split('\n');
    expect(head).toMatch(/^\uFEFFFile,Subject,Measure/);
    expect(rows.map((row) => row.split(',').slice(0, 3))).toEqual([
      [a, '苏州高新区', '高新技术企业'],
      [b, '合肥高新区', '产值'],
    ]);
  });

  test('--out-dir writes one file for each, in any format', () => {
    const { status, stdout } = huoju(['analyze', a, b, '-f', 'html', '--out-dir', join(folder, 'pages', 'new')]);
    expect([status, stdout]).toEqual([0, '']);
    expect(readdirSync(join(folder, 'pages', 'new'))).toEqual(['first.html', 'second.html']);
  });

  test.each([
    ['a format for one document', [a, b, '-f', 'html'], /html holds one document: give --out-dir/],
    ['one place for two', [a, a, '--out-dir', folder], /first\.txt and .*first\.txt would both be written to/],
    ['a place that is read', [a, join(folder, 'first.json'), '--out-dir', folder], /first\.json is one of the files to read/],
    ['a file and a folder', [a, '-o', 'x.json', '--out-dir', folder], /--out-dir.*cannot be used with.*--output/],
    ['a wrong date, told once', [a, b, '-d', 'today'], /^huoju: .*YYYY-MM-DD.*\n$/],
  ])('%s is an error', (_, args, message) => {
    const { status, stderr } = huoju(['analyze', ...args]);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(message);
  });
});
