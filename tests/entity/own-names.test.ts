import { expect, test } from 'vitest';
import { createAnalyzer } from '../../src/index';

const csv = 'id,zh,aliases,en\nlanwan,蓝湾海洋新材料实验室,蓝湾实验室,Lanwan Laboratory\nxinghe,星河,,Xinghe\n';

test.each([
  ['星桥激光与蓝湾实验室签约,共建联合研发中心。', ['蓝湾实验室']],
  ['蓝湾实验室、清华大学等单位参加。', ['蓝湾实验室', '清华大学']],
  ['由星河牵头组建创新联合体。', ['星河']],
])('a name of the user wins: %s', async (text, names) => {
  const analyzer = await createAnalyzer({ dictionaries: [{ name: 'organizations.csv', csv }] });
  const found = analyzer.analyze(text).entities.filter(({ type }) => type === 'organization');
  expect(found.map((entity) => entity.text)).toEqual(expect.arrayContaining(names));
});
