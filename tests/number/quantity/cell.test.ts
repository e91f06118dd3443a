import { describe, expect, test } from 'vitest';
import { readCell, readDeclaredUnit, readQuantities } from '../../../src/number/index';

const whole = (text: string) => ({ from: 0, to: text.length });

describe('declared units', () => {
  test.each([
    ['单位:亿元', 'CNY', 8],
    ['总产值(亿元)', 'CNY', 8],
    ['万吨', 't', 4],
    ['万千升', 'kL', 4],
    ['亿千瓦时', 'kW.h', 8],
    ['增长(±%)', '%', 0],
    ['产量/万台', '{台}', 4],
    ['2023年(万元)', 'CNY', 4],
    ['人数（万人）', '{人}', 4],
  ])('%s', (header, code, exponent) => {
    const unit = readDeclaredUnit(header, whole(header));
    expect(unit?.code).toBe(code);
    expect(unit && unit.factor.m * 10 ** unit.factor.e).toBe(10 ** exponent);
  });

  test.each(['金额', '', '2023年', '指标名称', '合计'])('%j declares none', (header) =>
    expect(readDeclaredUnit(header, whole(header))).toBeUndefined(),
  );
});

describe('cells', () => {
  const yi = readDeclaredUnit('亿元', whole('亿元'))!;
  test.each([
    ['1,368.06', 136806000000],
    ['5514. 24', 551424000000],
    ['-3.5', -350000000],
    [' 12 ', 1200000000],
    ['0', 0],
  ])('%j', (cell, value) => expect(readCell(cell, whole(cell), yi)).toMatchObject({ value, unit: 'CNY', by: 'quantity/cell' }));

  test.each(['持平', '—', '12家', '', '2021年', '3%'])('%j is no bare number', (cell) =>
    expect(readCell(cell, whole(cell), yi)).toBeNull(),
  );
});

describe('attributive size classes', () => {
  const attributive = (text: string) => readQuantities(text).map((quantity) => quantity.attributive);
  test.each(['打造千亿级产业集群', '30万吨级航道', '万亿级项目', '5亿元级企业'])('%s', (text) => expect(attributive(text)).toEqual([true]));
  test.each(['成长为万亿级产业', '跨入两万亿级城市'])('%s is a predicate', (text) => expect(attributive(text)).toEqual([false]));
});

test('hedges stand outside the span, inside the hedged stretch', () => {
  const [quantity] = readQuantities('总投资超过2000亿元以上');
  expect(quantity).toMatchObject({ from: 5, to: 11, hedgeFrom: 3, hedgeTo: 13 });
});

test('times are never read into', () => {
  const text = '2021年3家';
  expect(readQuantities(text, [{ from: 0, to: 6 }])).toEqual([]);
  expect(readQuantities(text, [{ from: 0, to: 5 }])).toMatchObject([{ from: 5, to: 7 }]);
});
