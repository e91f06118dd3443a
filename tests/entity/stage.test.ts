import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/analyzer';
import { defineEntityRule } from '../../src/entity/index';

const analyzer = await createAnalyzer({ pack: 'dist/huoju.pack' });

describe('relations', () => {
  test('a post and the body before it belong to the person behind it', () => {
    const { entities, relations } = analyzer.analyze('会议由科技部火炬中心副主任王晓明主持。');
    const textOf = (id: string | null) => entities.find((entity) => entity.id === id)?.text;
    expect(relations.map(({ person, position, organization }) => [person, position, organization].map(textOf))).toEqual([
      ['王晓明', '副主任', '科技部火炬中心'],
    ]);
  });

  const holdings = (text: string) => {
    const { entities, relations } = analyzer.analyze(text);
    const textOf = (id: string | null) => entities.find((entity) => entity.id === id)?.text ?? null;
    return relations.map(({ person, position, organization }) => [person, position, organization].map(textOf));
  };

  test.each([
    ['周明华出任华为公司总裁。', [['周明华', '总裁', '华为公司']]],
    ['王晓明任江苏省科技厅厅长。', [['王晓明', '厅长', '江苏省科技厅']]],
    ['赵海峰当选无锡市市长。', [['赵海峰', '市长', '无锡市']]],
    ['江苏省科技厅厅长由张志远担任。', [['张志远', '厅长', '江苏省科技厅']]],
    ['会议任命陈立新为科技部火炬中心副主任。', [['陈立新', '副主任', '科技部火炬中心']]],
  ])('verbs join a person to a post: %s', (text, expected) => {
    expect(holdings(text)).toEqual(expected);
  });

  test("a post of somebody else is not the person's", () => {
    expect(holdings('王晓明拜访江苏省科技厅厅长。')).toEqual([]);
  });
});

describe('explain', () => {
  test('names the rules, the records and the evidence of the chosen name', () => {
    const { candidates } = analyzer.explain('无锡高新区举办活动。', { start: 0, end: 5 });
    expect(candidates[0]).toMatchObject({ text: '无锡高新区', type: 'zone', chosen: true, reason: '' });
    expect(candidates[0]!.rules).toContain('table/name');
    expect(candidates[0]!.records.join()).toContain('zones:');
    for (const loser of candidates.filter(({ chosen }) => !chosen)) expect(loser.reason).not.toBe('');
  });

  test('the score is the sum of the evidence', () => {
    for (const { score, evidence } of analyzer.explain('大力发展光子芯片产业。', { start: 4, end: 8 }).candidates) {
      expect(evidence.reduce((sum, [, weight]) => sum + weight, 0)).toBeCloseTo(score);
    }
  });
});

describe("users' rules", () => {
  const rule = defineEntityRule({ id: 'product/train', type: 'product', pattern: [/[A-Z]{2}/, /\d{3}/, /型列车/] });

  test('win at their place', async () => {
    const own = await createAnalyzer({ pack: 'dist/huoju.pack', rules: [rule] });
    expect(own.analyze('新造的CR450型列车下线。').entities).toMatchObject([{ text: 'CR450型列车', type: 'product', by: 'product/train' }]);
  });

  test('say what is wrong with them', () => {
    expect(() => defineEntityRule({ ...rule, id: 'Train' })).toThrow(/type\/variant/);
    expect(() => defineEntityRule({ ...rule, pattern: [] })).toThrow(/no pattern/);
    expect(() => defineEntityRule({ ...rule, pattern: [/x*/] })).toThrow(/empty text/);
  });
});

describe('any text', () => {
  test('gives names in order, without overlaps, inside the text', () => {
    const piece = fc.constantFrom(
      '江苏省',
      '“',
      '”',
      '《',
      '》',
      '高新区',
      '、',
      '\ud83d',
      '2021年',
      '张',
      '发展',
      '产业',
      '(',
      ')',
      '\n',
      'a1',
      '🚀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, text: said } of analyzer.analyze(text).entities) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(said);
          last = end;
        }
      }),
      { numRuns: 200 },
    );
  });
});
