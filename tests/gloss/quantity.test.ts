import { expect, test } from 'vitest';
import { type GlossTable, glossMeasure, glossPhrase } from '../../src/gloss/phrase';
import { glossQuantity, type Valued } from '../../src/gloss/quantity';

const level = { comparator: '=', role: 'level' } as const;

test.each<[Valued, string]>([
  [{ ...level, quantity: 'money', value: 38_990_000_000, unit: 'CNY' }, 'CNY 38.99 billion'],
  [{ ...level, quantity: 'money', value: 1e12, unit: 'CNY', comparator: '>' }, 'more than CNY 1 trillion'],
  [{ ...level, quantity: 'money', value: 400_000, unit: 'CNY/[mu]' }, 'CNY 400,000 per mu'],
  [{ ...level, quantity: 'money', value: [5e6, 1e7], unit: 'USD' }, 'USD 5 million–10 million'],
  [{ ...level, quantity: 'count', value: 1100, unit: '{家}', comparator: '>=' }, 'at least 1,100'],
  [{ ...level, quantity: 'percent', value: 21.1, unit: '%', role: 'change' }, 'up 21.1%'],
  [{ ...level, quantity: 'percent', value: -3, unit: '%', role: 'change', comparator: '>' }, 'down more than 3%'],
  [{ ...level, quantity: 'percentage_point', value: 9.2, unit: 'pp', role: 'change' }, 'up 9.2 percentage points'],
  [{ ...level, quantity: 'ratio', value: [56.9, 43.1], unit: '1' }, '56.9:43.1'],
  [{ ...level, quantity: 'ratio', value: 0.3, unit: '1', comparator: '>' }, 'more than 30%'],
  [{ ...level, quantity: 'ratio', value: 1 / 9, unit: '1', comparator: '~' }, 'about 1/9'],
  [{ ...level, quantity: 'ratio', value: 2 / 3, unit: '1', comparator: '>=' }, 'at least 2/3'],
  [{ ...level, quantity: 'ratio', value: -0.2, unit: '1', role: 'change' }, 'down 20%'],
  [{ ...level, quantity: 'multiple', value: 1.5, unit: '1', role: 'change' }, 'up 1.5 times'],
  [{ ...level, quantity: 'multiple', value: 2, unit: '1', role: 'change', comparator: '~', isOfFormer: true }, 'multiplied by about 2'],
  [{ ...level, quantity: 'multiple', value: 2, unit: '1' }, '2 times'],
  [{ ...level, quantity: 'area', value: 18, unit: 'km2' }, '18 km²'],
  [{ ...level, quantity: 'power', value: 150_000_000, unit: 'kW', role: 'level' }, '150 million kW'],
  [{ ...level, quantity: 'rank', value: 10, unit: '{rank}', comparator: '<=', role: 'rank' }, 'top 10'],
  [{ ...level, quantity: 'rank', value: 3, unit: '{rank}', role: 'rank' }, 'no. 3'],
  [{ ...level, quantity: 'rank', value: -2, unit: '{rank}', role: 'rank' }, 'no. 2 from last'],
])('%j is %s', (value, english) => expect(glossQuantity(value)).toBe(english));

test('a compound classifier has no English', () => {
  expect(glossQuantity({ ...level, quantity: 'count', value: 57, unit: '{件}/{万人}' })).toBeUndefined();
  expect(glossQuantity({ ...level, quantity: 'money', value: 945_000, unit: 'CNY/{人}' })).toBeUndefined();
});

const known: Readonly<Record<string, readonly [en: string, kind: string]>> = {
  集成电路: ['integrated circuits', 'industry'],
  产值: ['output value', 'measure-name'],
  集成电路产业: ['integrated circuit industry', 'industry'],
  服务: ['service', 'other'],
  企业: ['enterprise', 'enterprise'],
};
const table: GlossTable = (zh) => known[zh] && { en: known[zh][0], by: `terms:${zh}`, kind: known[zh][1] };

test('a phrase is glossed when every part is known, head first', () => {
  expect(glossPhrase('产值', table)?.en).toBe('output value');
  expect(glossPhrase('集成电路产业产值', table)).toMatchObject({ en: 'output value of integrated circuit industry', by: 'gloss/compound' });
  expect(glossPhrase('集成电路的产值', table)?.en).toBe('output value of integrated circuits');
});

test.each(['集成电路企业', '服务产值', '服务企业', '光刻机产值', '集成电路规模', '', '的'])(
  'an unknown or too general part leaves %j without English',
  (phrase) => {
    expect(glossPhrase(phrase, table)).toBeUndefined();
  },
);

test('a measure is glossed when every piece is known', () => {
  expect(glossMeasure(['集成电路产业', '产值'], table)).toBe('integrated circuit industry, output value');
  expect(glossMeasure(['园区收入'], table)).toBeUndefined();
  expect(glossMeasure([], table)).toBeUndefined();
});

test('no English for a currency of a country that is not said', () => {
  expect(glossQuantity({ ...level, quantity: 'money', value: 2e8, unit: '{卢比}' })).toBeUndefined();
});
