import { expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences';

const split = (text: string): string[] => {
  let from = 0;
  const lines = text.split('\n').map((line) => {
    const span = { from, to: from + line.length, kind: 'paragraph', level: 0 } as const;
    from += line.length + 1;
    return span;
  });
  return splitSentences(text, lines).map((span) => text.slice(span.from, span.to));
};

test.each([
  ['项目签约。双方合作', ['项目签约。', '双方合作']],
  ['他说:“开工了!”掌声响起。', ['他说:“开工了!”', '掌声响起。']],
  ['新增企业8家;收入增长3%。', ['新增企业8家;收入增长3%。']],
  ['真的吗?!是的……好。', ['真的吗?!', '是的……', '好。']],
  ['第一行\n第二行', ['第一行', '第二行']],
  ['  甲。  乙 ', ['甲。', '乙']],
  ['。', ['。']],
  ['', []],
  ['\n\n', []],
])('%j', (text, sentences) => expect(split(text)).toEqual(sentences));
