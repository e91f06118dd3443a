import { expect, test } from 'vitest';
import { indexEnglish } from '../../src/gloss/english-index';

const terms = [
  { zh: '高新技术企业', en: ['high-tech enterprise', 'high and new technology enterprise'] },
  { zh: '科技成果转化', en: ['commercialization of scientific and technological achievements'] },
  { zh: '孵化器', en: ['incubator'] },
  { zh: '企业孵化器', en: ['business incubator', 'incubator'] },
];
const index = indexEnglish(terms, ({ en }) => en);

test.each([
  ['high-tech enterprises', ['高新技术企业']],
  ['High-Tech Enterprise', ['高新技术企业']],
  ['the commercialization of the scientific and technological achievement', ['科技成果转化']],
  ['Incubators', ['孵化器', '企业孵化器']],
  ['accelerator', []],
  ['', []],
  ['the of', []],
])('%s → %j', (english, zh) => expect(index.find(english).map((term) => term.zh)).toEqual(zh));
