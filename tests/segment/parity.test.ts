/** Without a lexicon the built-in engine gives nodejieba's words and tags. No difference is known. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import jieba from 'nodejieba';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPack } from '../../src/lexicon';
import { materializeTokens, openWordModel, segment, type WordModel } from '../../src/segment';

let model: WordModel;
beforeAll(async () => {
  model = openWordModel(await loadPack());
});

const ours = (text: string): string[] => materializeTokens(text, segment(text, model)).map((word) => `${word.text}/${word.pos}`);
const theirs = (text: string): string[] => jieba.tag(text).map(({ word, tag }) => `${word}/${tag}`);

const sentences = [
  '青禾市高新区今年新增省级企业技术中心12家，同比增长8.5%。',
  '全市研发经费投入占地区生产总值的比重达到3.21%，比上年提高0.17个百分点。',
  '云计算、区块链和AT&T的C++编译器，以及韩玉鉴赏与蓝翔。',
  '李望舒、欧阳青岚与阿依古丽·买买提参加了“星河—7号”卫星的发射。',
  '1.5、1..5、a1b2c3、2.0版 V8引擎 ３．５ 〇〇〇',
  '𠮷野家在𪚥市开店😀😀，生意𠀀好。',
  '  制表\t换行\n句号。。逗号，，空白  ',
  'ABC中文DEF中文123中文4.5中文',
  '鱻鱻龘龘靐靐',
];

describe('parity with nodejieba', () => {
  test.each(sentences)('%s', (sentence) => {
    expect(ours(sentence)).toEqual(theirs(sentence));
    expect(ours(sentence).map((word) => word.slice(0, word.lastIndexOf('/')))).toEqual(jieba.cut(sentence, true));
  });

  const character = fc.oneof(
    fc.constantFrom(...'的了中国科技创新企业发展高新区产业一二三十百千万亿元年月日0123456789.%，。、 \t\nAaZz+&-“”《》𠮷😀'),
    fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
    fc.integer({ min: 1, max: 0xd7ff }).map((code) => String.fromCharCode(code)),
    fc.integer({ min: 0x10000, max: 0x2ffff }).map((code) => String.fromCodePoint(code)),
  );
  const phrase = fc.array(fc.oneof({ weight: 5, arbitrary: character }, fc.constantFrom('高质量发展', '生产总值', '研究生', '命起源')), {
    maxLength: 60,
  });
  test('any text', () => {
    fc.assert(
      fc.property(phrase, (parts) => {
        const text = parts.join('');
        expect(ours(text)).toEqual(theirs(text));
      }),
      { numRuns: 1500 },
    );
  });
});

describe.each(['reports-2026.txt', 'news.txt'])('parity on %s', (name) => {
  const path = `../shared/corpus/${name}`;
  const isHere = existsSync(path);
  test.skipIf(!isHere)(isHere ? 'every line' : 'not run: the corpus is not beside this checkout', { timeout: 60_000 }, () => {
    const differing = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => ours(line).join(' ') !== theirs(line).join(' '));
    expect(differing).toEqual([]);
  });
});
