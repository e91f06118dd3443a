import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { brat, defaultExporters, entitiesCsv, html, indicatorsCsv, json, labelStudio, spacy, termsCsv } from '../../src/export/index';
import { analysis, text } from '../support/analysis';

const rows = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

test('every format has a name of its own, and writes an empty analysis', () => {
  expect(new Set(defaultExporters.map(({ name }) => name)).size).toBe(defaultExporters.length);
  const empty = { ...analysis, text: '', sentences: [], tokens: [], terms: [], entities: [], indicators: [] };
  for (const { write } of defaultExporters) expect(typeof write(empty)).toBe('string');
});

test('wrong options are named', () => {
  expect(() => html.write(analysis, { label: 'zh' } as never)).toThrow(/html: there is no option "label"\. Options are: labels, title/);
  expect(() => indicatorsCsv.write(analysis, { labels: 'fr' } as never)).toThrow(/labels must be "en" or "zh", not "fr"/);
});

test('JSON gives the analysis back', () => expect(JSON.parse(json.write(analysis))).toEqual(analysis));

describe('CSV tables', () => {
  test('open as UTF-8 in a spreadsheet', () => expect(indicatorsCsv.write(analysis).startsWith('\uFEFF')).toBe(true));

  test('one indicator a row; a range fills two columns', () => {
    const [level, change] = rows(indicatorsCsv.write(analysis));
    expect(level).toMatchObject({
      Subject: '苏州高新区',
      Measure: '产值',
      Value: '500000000',
      'Upper value': '',
      Unit: 'CNY',
      English: 'output value: CNY 500 million',
    });
    expect(change).toMatchObject({ Value: '3', 'Upper value': '5', Basis: 'yoy', Status: 'target' });
  });

  test('heads and labels in Chinese', () => {
    expect(rows(indicatorsCsv.write(analysis, { labels: 'zh' }))[1]).toMatchObject({
      指标: "'=产值",
      角色: '变化',
      对比基准: '同比',
      状态: '目标',
    });
  });

  test('a cell that a spreadsheet would run as a formula is made harmless', () => {
    expect(rows(indicatorsCsv.write(analysis))[1]?.Measure).toBe("'=产值");
  });

  test('names with their records, and a line break inside one', () => {
    expect(rows(entitiesCsv.write(analysis))[1]).toMatchObject({ Text: '苏州高新\n区', Type: 'Zone', Record: 'zones:suzhou-hidz' });
  });

  test('a glossary counts the mentions of a term', () => {
    const twice = { ...analysis, terms: [...analysis.terms, ...analysis.terms] };
    expect(rows(termsCsv.write(twice))).toEqual([
      {
        Term: '产值',
        'Canonical form': '产值',
        Category: 'statistics',
        English: 'output value',
        Variants: 'value of output',
        Mentions: '2',
      },
    ]);
  });
});

const codePoints = [...text];

test('brat counts code points and splits a name at a line break', () => {
  const bound = brat
    .write(analysis)
    .split('\n')
    .filter((line) => line.startsWith('T'))
    .map((line) => line.split('\t'));
  const quoted = bound.map(([, place]) =>
    place!
      .replace(/^\S+ /, '')
      .split(';')
      .map((fragment) => codePoints.slice(...(fragment.split(' ').map(Number) as [number, number])).join('')),
  );
  expect(quoted).toEqual([['𠮷县'], ['苏州高新', '区'], ['5亿元'], ['3%']]);
});

test('brat ids are a letter and a running number, relations have two members', () => {
  const [place, zone] = analysis.entities;
  const relations = [{ type: 'holds' as const, person: place!.id, position: zone!.id, organization: place!.id }];
  const lines = brat
    .write({ ...analysis, relations })
    .trimEnd()
    .split('\n');
  for (const line of lines) expect(line).toMatch(/^[TR#]\d+\t/);
  expect(lines.filter((line) => line.startsWith('T')).map((line) => line.split('\t')[0])).toEqual(['T1', 'T2', 'T3', 'T4']);
  expect(lines.filter((line) => line.startsWith('R'))).toEqual(['R1\tholds Person:T1 Position:T2', 'R2\tat Position:T2 Organization:T1']);
});

test('spaCy counts code points', () => {
  const { ents, tokens, sents } = JSON.parse(spacy.write(analysis)) as Record<string, { start: number; end: number }[]>;
  const quote = (spans: { start: number; end: number }[]) => spans.map(({ start, end }) => codePoints.slice(start, end).join(''));
  expect(quote(ents!)).toEqual(['𠮷县', '苏州高新\n区']);
  expect(quote(tokens!).slice(0, 3)).toEqual(['𠮷县', '动态', '\n']);
  expect(quote(sents!)[0]).toBe('𠮷县动态');
});

test.each([
  ['a b', ['a', 'b']],
  ['a  b ', ['a', ' ', 'b']],
  [' 一\r\n\n二', [' ', '一', '\r\n\n', '二']],
  ['## 一 **二**', ['##', '一', '**', '二', '**']],
  ['一 | 二', ['一', '|', '二']],
  ['  ', ['  ']],
  ['', []],
])('spaCy is given tokens that cover %j', (text, expected) => {
  const words = [...text.matchAll(/[一二ab]| \| |\n/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    pos: 'n',
  }));
  const { tokens } = JSON.parse(spacy.write({ ...analysis, text, sentences: [], entities: [], tokens: words }));
  expect(tokens.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual(expected);
});

test('Label Studio quotes the text of every region', () => {
  const [task] = JSON.parse(labelStudio.write(analysis)) as [
    { data: { text: string }; predictions: [{ result: { value: { start: number; end: number; text: string } }[] }] },
  ];
  for (const { value } of task.predictions[0].result) expect(task.data.text.slice(value.start, value.end)).toBe(value.text);
  expect(task.predictions[0].result).toHaveLength(4);
});

test('the page escapes the text and shows English beside the names', () => {
  const page = html.write(analysis);
  expect(page).toContain(
    '&lt;<mark data-type="indicator" title="产值"><ruby>5亿元<rt>output value: CNY 500 million</rt></ruby></mark>&gt;',
  );
  expect(page).not.toContain('<5亿元>');
  expect(html.write(analysis, { labels: 'zh' })).toContain('<td>目标</td>');
  expect(page).toContain('<rt>Suzhou High-tech Zone</rt>');
});

test('formats that hold several documents join what was written for each', () => {
  const join = (name: string): string => {
    const { write, join } = defaultExporters.find((exporter) => exporter.name === name)!;
    return [...join!(['a.txt', 'b.txt'].map((title) => write(analysis, { title })))].join('');
  };
  expect(JSON.parse(join('json'))).toEqual([analysis, analysis]);
  expect(JSON.parse(join('label-studio'))).toHaveLength(2);
  expect(join('ndjson').match(/\n/g)).toHaveLength(2);
  expect(rows(join('entities-csv'))).toHaveLength(2 * analysis.entities.length);
  expect(rows(join('terms-csv')).map(({ File }) => File)).toEqual(expect.arrayContaining(['a.txt', 'b.txt']));
});
