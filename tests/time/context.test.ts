import { describe, expect, test } from 'vitest';
import { extractTimes } from '../../src/time';

const norms = (text: string, referenceDate: string | null): (string | null)[] =>
  extractTimes(text, { referenceDate }).map((time) => time.norm);

describe('a month takes the year that its sentence has named', () => {
  test.each<[string, (string | null)[]]>([
    ['2021年全区签约项目60个，11月达到峰值。', ['2021', '2021-11']],
    ['由2021年的三百家增加到2026年的五百家', ['2021', '2026']],
    ['2020年1—8月出口增长一成，9月增长两成。', ['2020-01/2020-08', '2020-09']],
    ['2020年动工。3月封顶。', ['2020', '2023-03']],
    ['2020年动工\n3月封顶', ['2020', '2023-03']],
    ['去年5月开工，8月投产', ['2022-05', '2022-08']],
    ['去年8月20日启动，25日结束', ['2022-08-20', '2022-08-25']],
    ['6月3日至5日举办，12日公布结果', ['2023-06-03/2023-06-05', '2023-06-12']],
    ['较2020年增长一倍，3月再创新高', ['2020', '2023-03']],
    ['“十四五”时期，3月为宣传月', ['2021/2025', '2023-03']],
    ['2022年江州市统计公报\n全年零售总额增长。年末存款增加。', ['2022', '2022', '2022-12']],
    ['2020年江州市纪事\n全年零售总额增长。', ['2020', '2023']],
  ])('%s', (text, expected) => expect(norms(text, '2023-04-10')).toEqual(expected));
});

describe('同期 is the same part of another year', () => {
  test.each<[string, (string | null)[]]>([
    ['2月份订单较去年同期增长一成', ['2023-02', '2022-02']],
    ['1—3月，营收高于上年同期', ['2023-01/2023-03', '2022-01/2022-03']],
    ['2021年上半年高于2019年同期', ['2021-01/2021-06', '2019-01/2019-06']],
    ['前三季度出口回升。其中机电产品比去年同期增长两成', ['2023-01/2023-09', '2022-01/2022-09']],
    ['比去年同期增长两成', [null]],
  ])('%s', (text, expected) => expect(norms(text, '2023-04-10')).toEqual(expected));
});

describe('a comparison with 上月 goes back from the month named', () => {
  test.each<[string, (string | null)[]]>([
    ['2月份指数为52，比上月高3点', ['2023-02', '2023-01']],
    ['1月份指数为52，较上月高3点', ['2023-01', '2022-12']],
    ['较上月高3点', ['2023-03']],
  ])('%s', (text, expected) => expect(norms(text, '2023-04-10')).toEqual(expected));
});

describe('当日 is the day named in the line', () => {
  test.each<[string, (string | null)[]]>([
    ['论坛3月6日开幕。当日下午，八个项目签约', ['2023-03-06', '2023-03-06']],
    ['当日下午，八个项目签约', []],
    ['论坛3月6日开幕\n当日下午，八个项目签约', ['2023-03-06']],
  ])('%s', (text, expected) => expect(norms(text, '2023-04-10')).toEqual(expected));
});

describe('同年 and 次年 count from the year that the line has named', () => {
  test.each<[string, (string | null)[]]>([
    ['2021年开工，次年3月竣工', ['2021', '2022-03']],
    ['2021年立项。同年动工，翌年底投产。', ['2021', '2021', '2022-12']],
    ['次年竣工', [null]],
  ])('%s', (text, expected) => expect(norms(text, '2023-04-10')).toEqual(expected));
});

describe('the years of a list share one 年', () => {
  test.each<[string, (string | null)[]]>([
    ['2021、2022年新增企业百家', ['2021', '2022']],
    ['2020、2021和2022年连续入榜', ['2020', '2021', '2022']],
    ['2021、2022家', []],
  ])('%s', (text, expected) => expect(norms(text, '2023-04-10')).toEqual(expected));
});

test('several times in one sentence keep their own spans', () => {
  const text = '截至2022年底，我市共有孵化器30家，较“十三五”末翻了一番；今年一季度又新增2家，预计到2025年突破50家。';
  expect(extractTimes(text, { referenceDate: '2023-04-10' })).toEqual([
    { start: 2, end: 8, text: '2022年底', norm: '2022-12', by: 'time/year-edge' },
    { start: 21, end: 27, text: '“十三五”末', norm: '2020', by: 'time/plan-end' },
    { start: 32, end: 37, text: '今年一季度', norm: '2023-01/2023-03', by: 'time/quarter' },
    { start: 46, end: 51, text: '2025年', norm: '2025', by: 'time/year' },
  ]);
});

test('offsets point into the text as given, whatever its width and script', () => {
  const text = '截至２０２２年１２月，園區廠商逾三百家；今年第一季營收創新高';
  for (const { start, end, text: found } of extractTimes(text, { referenceDate: '2023-04-10' })) expect(text.slice(start, end)).toBe(found);
  expect(norms(text, '2023-04-10')).toEqual(['2022-12', '2023-01/2023-03']);
});

test('a reference date that is none is an error that says what to give', () => {
  expect(() => extractTimes('今年', { referenceDate: '2023-02-30' })).toThrow(
    /extractTimes: referenceDate must be a day written YYYY-MM-DD.*not "2023-02-30"/,
  );
});
