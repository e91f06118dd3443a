import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDictionary } from '../../src/lexicon/check';

const check = (files: Record<string, string>): string[] =>
  checkDictionary(Object.entries(files).map(([name, csv]) => ({ name, csv }))).map(
    ({ file, line, severity, message }) => `${file}:${line}: ${severity}: ${message}`,
  );

test('a clean pair of tables gives no findings', () => {
  expect(
    check({
      'zones.csv':
        'id,zh,aliases,context_aliases,en,kind\nmoon,月湖高新区,月湖科技园,月湖,Moon Lake Zone,park\nstar,星海科学城,,,Xinghai Science City,science-city\n',
      'cues.csv': 'zh,class,note\n公司,org-suffix,\n大学,org-suffix|university-suffix,\n',
    }),
  ).toEqual([]);
});

describe('findings', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'name twice',
      { 'awards.csv': 'id,zh\na,银河奖\nb,银河奖\n' },
      ['awards.csv:3: error: "银河奖" is the name of awards.csv:2 already. Merge the two records.'],
    ],
    [
      'shared alias',
      { 'awards.csv': 'id,zh,aliases\na,银河科学奖,银河奖\nb,银河文学奖,银河奖\n' },
      ['awards.csv:3: warning: "银河奖" also stands for awards.csv:2. Remove it from one of them, or move it to context_aliases.'],
    ],
    [
      'name in two tables',
      { 'terms.csv': 'id,zh,aliases\na,银河计划,\n', 'programs.csv': 'id,zh,aliases\na,银河工程,银河计划\n' },
      ['programs.csv:2: warning: "银河计划" is also in terms.csv:2. Keep it in one table; proper names win over terms.'],
    ],
    [
      'same word twice in a list',
      { 'cues.csv': 'zh,class\n公司,a\n公司,b\n' },
      ['cues.csv:3: warning: "公司" stands already in line 2. Put its classes together with |.'],
    ],
    [
      'traditional script',
      { 'awards.csv': 'id,zh,aliases\na,银河奖,銀河大獎\n' },
      ['awards.csv:2: warning: "銀河大獎" is not in the simplified script or not half width. Write "银河大奖".'],
    ],
    ['full width', { 'awards.csv': 'id,zh\na,ＡＢ奖\n' }, ['Write "AB奖"']],
    [
      'unsorted',
      { 'awards.csv': 'id,zh\nb,乙奖\na,甲奖\n' },
      ['awards.csv:3: warning: "a" stands behind "b". Sort the file by id (by character code).'],
    ],
    ['empty kind', { 'zones.csv': 'id,zh,kind\na,甲园区,\n' }, ['zones.csv:2: warning: The column "kind" is empty.']],
    ['empty item', { 'zones.csv': 'id,zh,aliases\na,甲园区,|甲园\n' }, ['The column "aliases" has an empty item.']],
    ['alias repeats the name', { 'zones.csv': 'id,zh,aliases\na,甲园区,甲园区\n' }, ['"甲园区" stands twice in the record.']],
    ['one character', { 'zones.csv': 'id,zh,aliases\na,甲园区,园\n' }, ['The alias "园" is one character']],
    ['Han in English', { 'zones.csv': 'id,zh,en\na,甲园区,甲 Park\n' }, ['The English "甲 Park" has Han characters.']],
    ['unknown column', { 'zones.csv': 'id,zh,alias\na,甲园区,甲园\n' }, ['zones.csv:1: warning: No rule reads the column "alias".']],
    ['odd id', { 'zones.csv': 'id,zh\nA_1,甲园区\n' }, ['The id "A_1" has characters other than']],
    [
      'capitals',
      { 'zones.csv': 'id,zh,en\na,甲园区,Star park\nb,乙园区,Star Park\n' },
      ['The English "Star Park" is written "Star park" in zones.csv:2.'],
    ],
    ['faults of form', { 'zones.csv': 'id,zh\na\n' }, ['zones.csv:2: error: The row has 1 fields']],
  ])('%s', (_, files, messages) => {
    const found = check(files);
    expect(found.length).toBe(messages.length);
    for (const [at, message] of messages.entries()) expect(found[at]).toContain(message);
  });

  test('aliases in a circle', () => {
    const found = check({ 'zones.csv': 'id,zh,aliases\na,甲园区,乙园区\nb,乙园区,丙园区\nc,丙园区,甲园区\n' });
    expect(found.filter((message) => message.includes('circle'))).toEqual([
      "zones.csv:2: error: Aliases run in a circle: 甲园区 (zones.csv:2) → 乙园区 (zones.csv:3) → 丙园区 (zones.csv:4) → 甲园区. Keep one as the canonical name and remove the others' records.",
    ]);
  });

  test('names that need context may be shared', () => {
    expect(check({ 'zones.csv': 'id,zh,context_aliases\na,甲城园区,园区\nb,乙城园区,园区\n' })).toEqual([]);
  });

  test('a name that needs context itself may stand in both columns', () => {
    expect(check({ 'zones.csv': 'id,zh,aliases,context_aliases\na,光谷,,光谷\n' })).toEqual([]);
  });

  test('come by file and line', () => {
    const found = check({ 'zones.csv': 'id,zh,kind\nb,乙园区,\na,甲园区,\n', 'awards.csv': 'id,zh\nb,乙奖\na,甲奖\n' });
    expect(found.map((message) => message.slice(0, message.indexOf(': ')))).toEqual([
      'zones.csv:2',
      'zones.csv:3',
      'zones.csv:3',
      'awards.csv:3',
    ]);
  });
});

test('any files are checked without an exception', () => {
  const csv = fc
    .array(fc.constantFrom('id', 'zh', 'aliases', 'en', ',', ',', '"', '\n', '\n', '甲', '乙', '|', 'a', ' '))
    .map((parts) => `id,zh,aliases,en\n${parts.join('')}`);
  fc.assert(fc.property(csv, csv, (one, two) => void check({ 'zones.csv': one, 'terms.csv': two })));
});

describe('the tables that huoju brings along', () => {
  const findings = checkDictionary(
    readdirSync('dictionaries')
      .filter((name) => name.endsWith('.csv'))
      .map((name) => ({ name, csv: readFileSync(`dictionaries/${name}`) })),
  );
  const shown = (some: typeof findings): string[] => some.map(({ file, line, message }) => `${file}:${line}: ${message}`);

  test('have no errors', () => expect(shown(findings.filter(({ severity }) => severity === 'error'))).toEqual([]));

  test.each(['organizations', 'zones', 'events', 'awards', 'positions', 'surnames', 'cues'])('%s: nothing doubtful either', (name) => {
    expect(shown(findings.filter(({ file }) => file === `${name}.csv`))).toEqual([]);
  });
});
