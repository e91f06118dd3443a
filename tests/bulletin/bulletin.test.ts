import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { bulletinSchema } from '../../src/analysis/schema';
import type { Bulletin } from '../../src/analysis/types';
import { readBulletin } from '../../src/bulletin/read-bulletin';
import { readLayout } from '../../src/bulletin/read-layout';
import { printBulletin } from './print-bulletin';

const read = (source: string): Bulletin | null => readBulletin(source, readLayout(source));
const sample = readFileSync('examples/sample-bulletin.md', 'utf8');
const expected = read(sample)!;

/** Columns and their articles with credits: what must not depend on marks, width or script. */
const outline = (bulletin: Bulletin | null): unknown =>
  bulletin?.columns.map(({ title, articles }) => [title, articles.map((article) => [article.title, article.credit])]);

describe('the sample bulletin', () => {
  test('golden file', async () => {
    await expect(printBulletin(sample, expected)).toMatchFileSnapshot('golden/sample-bulletin.txt');
  });

  test('is valid', () => expect(bulletinSchema.safeParse(expected).error).toBeUndefined());

  test('columns and articles lie in order and inside each other', () => {
    let end = expected.masthead.end;
    for (const column of expected.columns) {
      expect(column.start).toBeGreaterThanOrEqual(end);
      for (const article of column.articles) {
        expect(article.titleSpan.start).toBe(article.start);
        for (const part of [...article.paragraphs, ...article.sections]) {
          expect(part.start).toBeGreaterThanOrEqual(article.titleSpan.end);
          expect(part.end).toBeLessThanOrEqual(article.end);
        }
        expect(article.end).toBeLessThanOrEqual(column.end);
      }
      end = column.end;
    }
    expect(expected.colophon!.start).toBeGreaterThanOrEqual(end);
  });

  const forms: Readonly<Record<string, (text: string) => string>> = {
    'plain text without marks': (text) => text.replace(/^- \**【(.*?)】\** */gm, '$1\n').replace(/^#+ |\*\*|^---$/gm, ''),
    'contents with page numbers': (text) => text.replace(/^(合肥高新区:.*未来产业|成都高新区一季度.*开局) *$/gm, '$1……12'),
    'contents headed 目录': (text) => text.replace('- **【要闻】', '目　录\n\n- **【要闻】'),
    'full-width masthead': (text) =>
      text.replace('2023年第8期(总第212期) 2023年4月28日', '２０２３年第８期（总第２１２期）　２０２３年４月２８日'),
    'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
    'all headings of one level': (text) => text.replace(/^#+ /gm, '## '),
    'a title on two lines': (text) => text.replace('### 武汉东湖高新区:“三链”协同打造', '### 武汉东湖高新区:“三链”协同打造\n\n### '),
  };

  /** As a program takes it from a printed page: lines of a fixed width, indented paragraphs, page numbers, no marks, no blank lines. */
  const printed = (text: string): string => {
    const blocks = forms['plain text without marks']!(text)
      .split(/\n+/)
      .filter((line) => line.trim() !== '' && !line.startsWith('| ---'));
    const lines = blocks.flatMap((block) => {
      if (block.length < 46) return [block.trim()];
      return `　　${block.trim()}`.match(/.{1,34}/gu)!;
    });
    return lines.map((line, at) => (at % 30 === 29 ? `${line}\n— ${(at + 1) / 30} —` : line)).join('\n');
  };
  test('the same structure as lines of a printed page', () => expect(outline(read(printed(sample)))).toEqual(outline(expected)));

  for (const [name, change] of Object.entries(forms)) {
    test(`the same structure as ${name}`, () => {
      const bulletin = read(change(sample));
      expect(outline(bulletin)).toEqual(outline(expected));
      expect({ ...bulletin, masthead: 0, columns: 0, colophon: 0 }).toEqual({ ...expected, masthead: 0, columns: 0, colophon: 0 });
      expect({ ...bulletin?.colophon, start: 0, end: 0 }).toEqual({ ...expected.colophon, start: 0, end: 0 });
    });
  }

  test('the same structure in traditional script', () => {
    const source = Converter({ from: 'cn', to: 'hk' })(sample);
    expect(outline(read(source))).toEqual(outline(expected));
  });

  test('without a contents list, headings tell columns from articles where they follow each other', () => {
    const source = sample.replace(/^- [\s\S]*?(?=\n## )/m, '');
    const bulletin = read(source)!;
    expect(bulletin.contents).toEqual([]);
    expect(bulletin.columns.map(({ title }) => title)).toEqual(expected.columns.map(({ title }) => title));
    expect(bulletin.columns.flatMap(({ articles }) => articles).length).toBe(8);
  });
});

const body = '今年以来，某高新区聚焦主导产业，加快项目建设，规模以上工业增加值同比增长8.2%。';
/** A small issue with the given masthead lines. */
const issueOf = (...masthead: string[]): string => [...masthead, '', '一季度经济开门红', '', body, '', '（供稿：某高新区）'].join('\n');

test('titles with commas are not joined to what follows them in the list', () => {
  const titles = ['抓创新、促转型,某高新区蹚出高质量发展的新路子', '强平台、聚人才,另一高新区打造未来产业先导区'];
  const source = [
    '园区简报',
    '2024年第3期',
    '',
    '园区观察',
    ...titles,
    '',
    '园区观察',
    ...titles.flatMap((title) => ['', title, '', body]),
  ].join('\n');
  expect(outline(read(source))).toEqual([['园区观察', titles.map((title) => [title, null])]]);
});

test('a contact line inside an article is no imprint', () => {
  const source = sample.replace('\n(供稿:创新园区研究中心)', '\n联系电话:(010)55509999\n\n(供稿:创新园区研究中心)');
  expect(outline(read(source))).toEqual(outline(expected));
  expect(read(source)!.colophon!.phones).toEqual(expected.colophon!.phones);
});

describe('mastheads', () => {
  test.each([
    [['# 园区简报', '某市科技局', '2024年第3期（总第18期） 2024年2月9日'], '园区简报', '某市科技局', 2024, 3, 18, '2024-02-09'],
    [['园区简报', '第 3 期', '（总第 18 期）', '某市科技局编', '2024年2月9日'], '园区简报', '某市科技局', 2024, 3, 18, '2024-02-09'],
    [
      ['某市科技局', '科技创新参考', '二〇二四年第十二期', '二〇二四年六月三十日'],
      '科技创新参考',
      '某市科技局',
      2024,
      12,
      null,
      '2024-06-30',
    ],
    [['园区简报 2024年第3期(总第18期)', '主办：某市科技局', '2024-02-09'], '园区简报', '某市科技局', 2024, 3, 18, '2024-02-09'],
    [['【園區簡報】', '２０２４年第３期'], '【园区简报】', null, 2024, 3, null, null],
  ])('%j', (lines, title, publisher, year, number, runningNumber, date) => {
    expect(read(issueOf(...lines))).toMatchObject({ title, publisher, year, number, runningNumber, date });
  });

  test('an impossible date is none', () => {
    expect(read(issueOf('园区简报', '2024年第3期 2024年2月30日'))).toMatchObject({ date: null, year: 2024 });
  });
});

describe('no bulletin', () => {
  test.each([
    ['', ''],
    ['an article', `# 某高新区一季度经济开门红\n\n${body}\n\n${body}`],
    ['an issue named in the text', `《求知》杂志2024年第3期刊发文章，介绍园区经验。\n\n${body}`],
    ['the source of a reprint', `高新区的十年\n来源：《求知》2024年第3期\n${body}`],
    ['a masthead alone', '园区简报\n2024年第3期'],
  ])('%s', (_, source) => expect(read(source)).toBeNull());

  test('an imprint is read without a masthead', () => {
    const { blocks } = readLayout(`${body}\n\n某市科技局\n地址：某市某路1号\n邮编：100000`);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'colophon', 'colophon', 'colophon']);
  });
});

describe('credits', () => {
  const creditOf = (text: string): string | null | undefined =>
    read(`园区简报\n2024年第3期\n\n# 一季度经济开门红\n\n${text}`)?.columns[0]?.articles[0]?.credit;
  test.each([
    [`${body}\n\n（供稿：某高新区）`, '某高新区'],
    [`${body}（供稿：某高新区）`, '某高新区'],
    [`${body}\n供稿：某高新区（新城区）管委会`, '某高新区(新城区)管委会'],
    [`${body}（供稿：某高新区（新城区））`, '某高新区(新城区)'],
    [`${body}\n（供稿：“园区转型”课题组 沈砚秋 罗启明）`, '“园区转型”课题组 沈砚秋 罗启明'],
    [body, null],
    [`${body}（详见附件）`, null],
  ])('%s', (text, credit) => expect(creditOf(text)).toBe(credit));
});

const shared = '../shared/bulletins/torch-2022-06.md';
test.skipIf(!existsSync(shared))('the real bulletin (skipped where it is not at hand): 12 articles in 5 columns, all credited', () => {
  const source = readFileSync(shared, 'utf8');
  const bulletin = read(source)!;
  expect(bulletin).toMatchObject({ year: 2022, number: 6, runningNumber: 535, date: '2022-03-31' });
  expect(bulletin.columns.map(({ articles }) => articles.length)).toEqual([4, 3, 2, 2, 1]);
  expect(bulletin.columns.flatMap(({ articles }) => articles).every(({ credit }) => credit)).toBe(true);
  expect(bulletin.colophon).toMatchObject({ postcodes: ['100045', '100044'], editors: { length: 3 } });
});

test('any string in: spans lie inside the text, the structure is valid', () => {
  const parts = [
    '\n',
    '\n\n',
    '# ',
    '**',
    '【要闻】',
    '园区简报',
    '2024年第3期',
    '（总第18期）',
    '一季度经济开门红',
    body,
    '（供稿：某区）',
    '邮编：100000',
    '一、总体要求',
    '\ud800',
  ];
  const document = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...parts) }, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(document, (list) => {
      const source = `园区简报\n2024年第3期\n${list.join('')}`;
      const bulletin = read(source);
      if (!bulletin) return;
      expect(bulletinSchema.safeParse(bulletin).error).toBeUndefined();
      for (const column of bulletin.columns)
        for (const { start, end } of [column, ...column.articles]) expect(start <= end && end <= source.length).toBe(true);
    }),
  );
});
