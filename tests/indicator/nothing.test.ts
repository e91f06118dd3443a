import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cpuTime } from '../support/cpu-time';
import { readRecords, testRecords } from './records';

testRecords('no amounts', {
  nothing: [
    '一是坚持创新驱动。',
    '{两年内}(建成三个园区)。',
    '引进的博士后,{两年}内每人每年给予9万元补贴。',
    '补助资金分{三年}拨付。',
    '零售总额{两年}平均增长较快。',
    '第一,加强组织领导。',
    '打造{千亿级}产业集群。',
    '建设20万吨级航道。',
    '“十四五”期间稳步推进。',
    '2024年3月5日召开会议。',
    '国发〔2020〕7号文件印发。',
    '联系电话(010)88656100。',
    '党的二十届三中全会精神。',
    '推进一系列改革举措。',
    '企业加快双创升级。',
    '5G网络实现全覆盖。',
    '入选一批优秀案例。',
    '一流营商环境持续优化。',
    '获评5A级旅游景区。',
    '深入实施“百园提升”行动。',
  ],
});

test('any text passes through', async () => {
  const piece = fc.constantFrom(
    '增长',
    '5%',
    '、',
    '产值',
    '占',
    '家',
    '(',
    ')',
    ',',
    '。',
    '分别',
    '2024年',
    '\ud800',
    '12亿元',
    '的',
    '新增',
    '苏州',
    '\n',
    '|',
    '<p>',
    'a',
    ' ',
    '“',
    '”',
    '将',
    '等',
    '这',
    '连续5年',
    '目标',
    '按',
    '8家',
    '在',
    '方面',
    '落户',
    '。\n',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const { text, records } = await readRecords(pieces.join(''));
      for (const { at } of records) expect(at.from >= 0 && at.to <= text.length && at.to > at.from).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each(['产值1亿元、', '产值增长5%', '<产值5%', '产值5%)', '“产值5%', '产值分别5%和', '等8家、企业', '将产值5%的'])(
  'an endless run of %s takes linear time',
  async (phrase) => {
    await readRecords(phrase);
    const started = cpuTime();
    const { records } = await readRecords(phrase.repeat(10_000));
    expect(records.length).toBeGreaterThanOrEqual(10_000);
    expect(cpuTime(started)).toBeLessThan(4000);
  },
);
