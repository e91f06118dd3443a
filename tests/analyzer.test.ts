import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Analyzer,
  createAnalyzer,
  extractNumerals,
  extractOrdinals,
  extractQuantities,
  extractTimes,
  intl,
  nodejieba,
} from '../src/index';
import { expectSound } from './support/analyzer';

let analyzer: Analyzer;
let glossing: Analyzer;

beforeAll(async () => {
  analyzer = await createAnalyzer();
  glossing = await createAnalyzer({ gloss: true });
});

const sample = readFileSync('examples/sample-bulletin.md', 'utf8');
const news = '2023年,苏州高新区实现规上工业总产值3860.5亿元,同比增长7.2%,新增高新技术企业168家。';

describe('any string in', () => {
  test.each([
    ['nothing', ''],
    ['a lone high surrogate', '高新区\ud83d'],
    ['a lone low surrogate', '\udc00高新区'],
    ['emoji', '🚀🚀火炬🔥'],
    ['astral Han characters', '𠮷野家与𡈽地'],
    ['control characters', '\u0000\u0007\u200b\ufeff'],
    ['line ends of all kinds', '一\r\n二\r三\u2028四\n\n\n五'],
    ['markup', '<b>2021年</b>&nbsp;#｜*_`'],
    ['traditional script', '臺北市2023年營業收入達新臺幣1.5兆元,成長3.2%。'],
  ])('%s', (_, text) => {
    expectSound(text, analyzer.analyze(text));
    expectSound(text, glossing.analyze(text));
  });

  test.each(['〇', '亿', '9', ' ', '年', '《', '“', '、', '\n', '高新区', '1,', '第一'])('a long run of %j', (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    const analysis = analyzer.analyze(text);
    expect(analysis.text).toBe(text);
    for (const { start, end, text: name } of analysis.entities) expect(text.slice(start, end)).toBe(name);
  });

  test.each(['增长5%,', '2021年'])('a line with more finds than a call takes arguments: %s', (unit) => {
    const text = unit.repeat(150_000);
    const { entities, indicators } = analyzer.analyze(text);
    expect(entities.length + indicators.length).toBeGreaterThan(100_000);
  });

  test('random strings', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '2021年',
        '苏州高新区',
        '1.2亿元',
        '《',
        '》',
        '“',
        '”',
        '增长',
        '3%',
        '\n',
        '\n\n',
        ',',
        '。',
        '、',
        '臺灣',
        '(',
        ')',
        '张伟',
        '说',
        '第3届',
        '大会',
        '\t',
        '|',
        '# ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        expectSound(text, glossing.analyze(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the sample bulletin', () => {
  test('is sound', () => expectSound(sample, glossing.analyze(sample)));

  test('gives its own date to its times', () => {
    const { referenceDate, bulletin } = analyzer.analyze(sample);
    expect(referenceDate).toBe(bulletin?.date);
    expect(referenceDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('what is found', () => {
  test('a sentence gives its zone, time and indicators', () => {
    const { entities, indicators } = analyzer.analyze(news);
    expect(entities.map(({ type, text, norm }) => [type, text, norm])).toEqual([
      ['time', '2023年', '2023'],
      ['zone', '苏州高新区', null],
    ]);
    expect(
      indicators.map(({ text, value, unit, role, basis, subject, period }) => [text, value, unit, role, basis, subject, period]),
    ).toEqual([
      ['3860.5亿元', 386_050_000_000, 'CNY', 'level', null, '苏州高新区', '2023'],
      ['7.2%', 7.2, '%', 'change', 'yoy', '苏州高新区', '2023'],
      ['168家', 168, '{家}', 'change', null, '苏州高新区', '2023'],
    ]);
  });

  test('a name that a page break cuts keeps the break', () => {
    const text = '为加快推进科技成果转化,搭建产学研合作平台,本次对接会议由苏州高新\n\n区承办,共有2家企业签约。';
    const zone = analyzer.analyze(text).entities.find(({ type }) => type === 'zone');
    expect(zone?.text).toBe('苏州高新\n\n区');
  });

  test('text that is no bulletin has none, and nothing else changes', () => {
    expect(analyzer.analyze(news).bulletin).toBeNull();
  });

  test('the same input gives the same output', () => {
    expect(JSON.stringify(analyzer.analyze(sample))).toBe(JSON.stringify(analyzer.analyze(sample)));
  });

  test('English only when asked for', () => {
    expect(JSON.stringify(analyzer.analyze(sample))).not.toMatch(/"en(Variants)?":/);
    const { terms } = glossing.analyze(news);
    expect(terms.find(({ text }) => text === '高新技术企业')?.en).toBe('high-tech enterprise');
  });
});

test.each(['出口额增长9.7%,高于全省3.2个百分点。', '利润低于上年三成。', '东区占比为56.9%,西区占比为38.2%,相差18.7个百分点。'])(
  'how far an amount lies from another has no English: %s',
  (text) => {
    const { indicators } = glossing.analyze(text);
    expect(indicators.at(-1)).toMatchObject({ role: expect.stringMatching(/level|share/) });
    expect(indicators.at(-1)).not.toHaveProperty('en');
  },
);

test('what is doubled is not up twice', () => {
  expect(glossing.analyze('营收翻了一番。').indicators.map(({ en }) => en)).toEqual(['revenue: multiplied by 2']);
});

describe('segmenters', () => {
  test.each([nodejieba(), intl()])('$name changes tokens and nothing else', async (segmenter) => {
    const other = await createAnalyzer({ gloss: true, segmenter });
    const { tokens: _, engine, ...rest } = other.analyze(sample);
    const { tokens: __, engine: builtIn, ...expected } = glossing.analyze(sample);
    expect(rest).toEqual(expected);
    expect(engine.segmenter).toBe(segmenter.name);
    expect(builtIn.segmenter).not.toBe(segmenter.name);
    expectSound(sample, other.analyze(sample));
  });
});

describe('a segmenter that is wrong is told so', () => {
  const words = (ends: number[], tagNames = ['n']) => ({
    length: ends.length,
    from: Int32Array.from([0, ...ends.slice(0, -1)]),
    to: Int32Array.from(ends),
    tag: new Uint8Array(ends.length),
    tagNames,
  });

  test.each<[string, unknown, RegExp]>([
    ['no words', null, /segmenter own: gave null for its words\. It must give/],
    ['strings', ['火炬', '计划'], /gave an Array/],
    ['no arrays', { length: 1 }, /without length, from, to, tag or tagNames/],
    ['beyond the text', words([2, 99]), /words end at 99, the text at 4/],
    ['too short', words([2]), /words end at 2/],
    ['going back', words([3, 2]), /word 1 goes from 3 to 2/],
    ['without a tag', words([4], []), /word 0 has the tag 0/],
  ])('%s', async (_, given, message) => {
    const wrong = await createAnalyzer({ segmenter: { name: 'own', prepare: async () => () => given as never } });
    expect(() => wrong.analyze('火炬计划')).toThrow(message);
  });

  test('nothing that cuts', async () => {
    await expect(createAnalyzer({ segmenter: { name: 'own', prepare: async () => undefined as never } })).rejects.toThrow(
      /segmenter own: prepare\(\) gave undefined/,
    );
  });
});

test('a line break in a measure is a blank between Latin words', () => {
  expect(glossing.analyze('AI\ncloud平台建成5个。').indicators).toMatchObject([{ measure: 'AI cloud平台' }]);
});

describe('user dictionaries', () => {
  const csv = 'id,zh,aliases,en\nxingqiao,星桥激光科技有限公司,星桥激光,Xingqiao Laser\n';

  test('two analyzers with different dictionaries live side by side', async () => {
    const own = await createAnalyzer({ gloss: true, dictionaries: [{ name: 'organizations.csv', csv }] });
    const text = '星桥激光落户。';
    expect(own.analyze(text).entities[0]).toMatchObject({
      text: '星桥激光',
      type: 'organization',
      canonical: '星桥激光科技有限公司',
      en: 'Xingqiao Laser',
      link: { table: 'organizations', id: 'xingqiao' },
    });
    expect(glossing.analyze(text).entities.filter(({ link }) => link)).toEqual([]);
  });

  test('a bad row is one clear error with its place and a remedy', async () => {
    const bad = 'id,zh,aliases,en\nxingqiao,,星桥激光,Xingqiao Laser\n';
    await expect(createAnalyzer({ dictionaries: [{ name: 'organizations.csv', csv: bad }] })).rejects.toThrow(/organizations\.csv:2.*zh/s);
  });
});

describe('look-up by English', () => {
  test.each([
    ['high-tech enterprises', '高新技术企业'],
    ['High-Tech Enterprise', '高新技术企业'],
    ['The Torch Program', '火炬计划'],
  ])('%s finds %s', (english, zh) => {
    expect(analyzer.findEnglish(english).map((record) => record.zh)).toContain(zh);
  });

  test('what no table knows is not found', () => expect(analyzer.findEnglish('purple enterprise of the moon')).toEqual([]));
});

describe('configuration errors', () => {
  const rule = { id: 'product/train', type: 'product', pattern: [/a/] };

  test.each<[unknown, RegExp]>([
    [null, /options must be an object, not null/],
    [{ glos: true }, /there is no option "glos"\. Options are: gloss/],
    [{ toString: 1 }, /there is no option "toString"/],
    [{ gloss: 'yes' }, /gloss must be true or false, not "yes"/],
    [{ dictionaries: 'zones.csv' }, /dictionaries must be a list of tables/],
    [{ dictionaries: [{ name: 'zones.csv' }] }, /dictionaries must be a list of tables/],
    [{ dictionaries: [{ name: 'colours.csv', csv: 'id,zh' }] }, /colours\.csv:1: No table/],
    [{ dictionaries: [{ name: 'cues.csv', csv: 'zh,class\n园,zone-suffix' }] }, /cues.*cannot be laid over/],
    [{ rules: {} }, /rules must be a list/],
    [{ rules: [{ ...rule, type: 'colour' }] }, /type of product\/train must be one of person, /],
    [{ rules: [{ ...rule, pattern: ['a'] }] }, /part 1 of product\/train is "a"/],
    [{ rules: [{ ...rule, pattern: [/a/, { table: 'colours' }] }] }, /part 2 of product\/train/],
    [{ rules: [{ ...rule, pattern: [{ pos: 'n' }] }] }, /part 1 of product\/train/],
    [{ rules: [{ ...rule, pattern: [/a*/] }] }, /matches the empty text/],
    [{ rules: [{ ...rule, pattern: [{ cue: 'colour' }] }] }, /product\/train asks for cue words of the class "colour"/],
    [{ segmenter: 'jieba' }, /segmenter must be nodejieba\(\)/],
    [{ pack: 5 }, /pack must be the URL or path/],
    [{ pack: new Uint8Array(100) }, /not a huoju dictionary pack\. Use/],
    [{ pack: 'no/such/huoju.pack' }, /no\/such\/huoju\.pack: .*Pass the URL/],
    [{ pack: 'data:text/plain,x' }, /data:text\/plain,x: not a huoju dictionary pack/],
  ])('createAnalyzer(%j)', async (options, message) => {
    await expect(createAnalyzer(options as never)).rejects.toThrow(message);
  });

  test.each(['2022-3-31', '2022-02-30', 'yesterday', 20220331, null])('%j is no reference date', (referenceDate) => {
    expect(() => analyzer.analyze('今年', { referenceDate } as never)).toThrow(/YYYY-MM-DD/);
  });

  test.each([42, null, undefined, new Uint8Array(2)])('%o is no text', (text) => {
    for (const read of [analyzer.analyze, analyzer.findEnglish, extractTimes, extractNumerals, extractOrdinals, extractQuantities])
      expect(() => read(text as never)).toThrow(/the text must be a string, not/);
  });

  test.each([null, {}, { start: -1, end: 2 }, { start: 2, end: 1 }, { start: 0, end: 9 }, { start: 0.5, end: 1 }])(
    '%j is no span of a text',
    (span) => expect(() => analyzer.explain('今年苏州', span as never)).toThrow(/inside the text, 0 to 4/),
  );

  test('readers name the options they do not know', () => {
    expect(() => extractTimes('今年', { date: '2022-03-31' } as never)).toThrow(/no option "date"\. Options are: referenceDate/);
    expect(() => extractQuantities('3元', { currency: '元' })).toThrow(/ISO 4217/);
  });
});
