import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { layOver, loadPack, readRow, unpackLexicon } from '../../src/lexicon';
import { fold } from '../../src/normalize/fold';
import { intl, materializeTokens, nodejieba, openWordModel, recut, type Segmenter, segment, type WordModel } from '../../src/segment';
import type { Words } from '../../src/text/words';

let model: WordModel;
let base: ReturnType<typeof unpackLexicon>;
beforeAll(async () => {
  const pack = await loadPack();
  model = openWordModel(pack);
  base = unpackLexicon(pack);
});

const shown = (text: string, words: Words): string =>
  materializeTokens(text, words)
    .map((word) => `${word.text}/${word.pos}`)
    .join(' ');
const spanOf = (text: string, part: string) => ({ from: text.indexOf(part), to: text.indexOf(part) + part.length });

describe('locked spans', () => {
  test.each([
    ['产值突破389.9亿元大关', '389.9亿元', 'm'],
    ['截至2031年底 完成', '2031年底', 't'],
    ['投资10 万元建设', '10 万元', 'm'],
  ])('%s keeps %s whole', (text, part, tag) => {
    const words = materializeTokens(text, segment(text, model, { locks: [{ ...spanOf(text, part), tag }] }));
    expect(words).toContainEqual(expect.objectContaining({ text: part, pos: tag }));
    expect(words.map((word) => word.text).join('')).toBe(text);
  });
  test('no word reaches into one', () => {
    const text = '高质量发展';
    expect(shown(text, segment(text, model, { locks: [{ from: 1, to: 2, tag: 'n' }] }))).toMatch(/^高\/\w+ 质\/n 量\/\w+ 发展\/\w+$/);
  });
  test('one that crosses a line end is left to the dictionary', () => {
    const text = '上半\n年';
    expect(
      materializeTokens(text, segment(text, model, { locks: [{ from: 1, to: 4, tag: 't' }] }))
        .map((word) => word.text)
        .join(''),
    ).toBe(text);
  });
});

describe('the lexicon', () => {
  const cut = (text: string): string => {
    const rows = [readRow('organizations', { id: 'a', zh: '青禾智造研究院' }), readRow('terms', { id: 'b', zh: '揭榜挂帅' })];
    const lexicon = layOver(base, rows, fold);
    return shown(text, segment(text, model, { lexicon, hits: lexicon.scan(text) }));
  };
  test('its names and terms are words', () => {
    expect(cut('青禾智造研究院实行揭榜挂帅')).toBe('青禾智造研究院/nt 实行/v 揭榜挂帅/n');
  });
  test('forms that need context are not', () => {
    const lexicon = layOver(base, [readRow('zones', { id: 'c', zh: '禾园区', context_aliases: '青禾区内' })], fold);
    const text = '青禾区内';
    expect(shown(text, segment(text, model, { lexicon, hits: lexicon.scan(text) }))).not.toContain('青禾区内/ns');
  });
});

describe('recut', () => {
  test('cuts words at the edges of spans only', () => {
    const text = '我市高质量发展';
    const words = segment(text, model, { locks: [{ ...spanOf(text, '高质量发展'), tag: 'n' }] });
    expect(shown(text, recut(text, words, model, [spanOf(text, '发展')]))).toMatch(/高质量\/\w+ 发展\/\w+$/);
    expect(shown(text, recut(text, words, model, [spanOf(text, '高质量发展')]))).toBe(shown(text, words));
  });
  test('keeps the tags of another segmenter', async () => {
    const text = '研究生命起源';
    const words = (await intl().prepare())(text);
    expect(shown(text, recut(text, words, model, [{ from: 0, to: 1 }]))).toMatch(/^研\/\w+ /);
  });
});

const segmenters: (() => Segmenter)[] = [nodejieba, intl];
describe.each(segmenters)('%o', (make) => {
  test('covers the text', async () => {
    const cut = await make().prepare();
    for (const text of ['', '2031年，青禾市GDP增长5.5%。\n第二行', '\ud800😀']) {
      const words = cut(text);
      let at = 0;
      for (let i = 0; i < words.length; i += 1) {
        expect(words.from[i]).toBe(at);
        at = words.to[i]!;
      }
      expect(at).toBe(text.length);
    }
  });
});

test('the words of a text stay as they are while the next one is cut', () => {
  const text = '青禾市高质量发展';
  const words = segment(text, model);
  const before = shown(text, words);
  segment('二〇三一年，全市研发经费投入大幅增长', model);
  expect(shown(text, words)).toBe(before);
});

describe('any text', () => {
  test('is covered by words that split no surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        for (const text of [a, b, a + b]) {
          const words = segment(text, model);
          let at = 0;
          for (let i = 0; i < words.length; i += 1) {
            expect(words.from[i]).toBe(at);
            expect(text.slice(words.from[i]! - 1, words.from[i]! + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
            at = words.to[i]!;
          }
          expect(at).toBe(text.length);
        }
      }),
    );
  });
  test.each(['〇', '9', 'a', '的', '😀', ' ', '\ud800'])('a megabyte of %s', (character) => {
    const text = character.repeat(1_000_000 / character.length);
    const words = segment(text, model);
    expect(words.to[words.length - 1]).toBe(text.length);
  });
});
