import { describe, expect, test } from 'vitest';
import { homeCurrency, writtenUnit } from '../../src/number/index';

describe('home currency', () => {
  test.each([
    ['行政院核定预算30亿元', 'TWD'],
    ['本港初创企业获资助2亿元', 'HKD'],
    ['财政司司长预留100亿元', 'HKD'],
    ['民国111年编列30亿元', 'TWD'],
    ['香港特区政府拨款3亿元，折合多少港元', 'HKD'],
    ['澳门特区政府预留5亿元', 'MOP'],
    ['本港企业在台币计价的项目', null],
    ['港元兑人民币汇率', null],
    ['总投资30亿元', null],
    ['', null],
  ])('%s', (text, currency) => expect(homeCurrency(text)).toBe(currency));
});

describe('classifiers are quoted as written', () => {
  test.each([
    ['{个}', '六個', '{個}'],
    ['{个}', '6个', '{个}'],
    ['{家}', '兩家', '{家}'],
    ['{}', '五', '{}'],
    ['%', '5%', '%'],
    ['CNY/{人}', '58萬元/人', 'CNY/{人}'],
  ])('%s of %s', (unit, source, written) => expect(writtenUnit(unit, source)).toBe(written));
});
