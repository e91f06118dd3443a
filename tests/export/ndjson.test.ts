import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { ndjson } from '../../src/export';
import { type Analyzer, createAnalyzer } from '../../src/index';

let analyzer: Analyzer;
beforeAll(async () => {
  analyzer = await createAnalyzer({ gloss: true });
});

/** Written before and after somebody has read the tokens. */
function expectSame(text: string): void {
  const analysis = analyzer.analyze(text, { referenceDate: '2031-03-31' });
  const written = ndjson.write(analysis);
  expect(written).toBe(`${JSON.stringify(analysis)}\n`);
  expect(analysis.tokens.map((token) => token.text).join('')).toBe(
    JSON.parse(written)
      .tokens.map((token: { text: string }) => token.text)
      .join(''),
  );
  expect(ndjson.write(analysis)).toBe(written);
}

test.each([
  '',
  '2031年1—8月，青禾市高新区实现产值389.9亿元，同比增长8.5%。',
  '“星河\\计划”\t说："好"，\u0007铃\u2028行。',
  '網際網路與軟體產業\n\n臺北市長\r\n😀\ud800',
])('the same as JSON.stringify: %j', expectSame);

test('the same on any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), expectSame), { numRuns: 60 });
});

test('tokens that a user has changed are written as changed', () => {
  const analysis = analyzer.analyze('科技创新');
  analysis.tokens = [];
  expect(JSON.parse(ndjson.write(analysis)).tokens).toEqual([]);
});
