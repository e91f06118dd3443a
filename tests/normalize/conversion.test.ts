import fc from 'fast-check';
import { ConverterBuilder } from 'opencc-js/core';
import * as locales from 'opencc-js/preset/t2cn';
import { describe, expect, test } from 'vitest';
import { readLayout } from '../../src/bulletin/read-layout';
import { compileConversion } from '../../src/normalize/compile-conversion';
import { readConversion, type Variant } from '../../src/normalize/conversion';
import { normalize } from '../../src/normalize/normalize';

const conversion = readConversion(compileConversion());
const build = ConverterBuilder(locales);
const peers: Readonly<Record<Variant, (text: string) => string>> = {
  tw: build({ from: 'twp', to: 'cn' }),
  hk: build({ from: 'hkp', to: 'cn' }),
  plain: build({ from: 't', to: 'cn' }),
};
const variants: readonly Variant[] = ['tw', 'hk', 'plain'];

/** Words that differ by region, stay together, or change their length. */
const parts =
  '網際網路 資訊 軟體 硬體 數位 乾隆 乾淨 一目瞭然 為了 為 裡 裏 著 着 台灣 臺北 伺服器 作業系統 人工智慧 積體電路 半導體 雷射 奈米 北卡羅萊納州 麼 甚麼 於 後 后 發 髮 鍾 鐘 複 復 覆 豈 更 𪘀 𠵾 A型肝炎 新創 專案 品質 ，。 2025 年 \n'.split(
    ' ',
  );
const mixture = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...parts) }, fc.string({ unit: 'binary', maxLength: 4 })))
  .map((list) => list.join(''));
/** Nested description sequences that break off are read differently: opencc-js counts an unfinished part as a character. */
const hasDescription = /[\u2ff0-\u2fff]/;

describe('conversion', () => {
  for (const variant of variants) {
    test(`${variant}: the same text as opencc-js`, () => {
      fc.assert(
        fc.property(mixture, (text) => {
          fc.pre(!hasDescription.test(text));
          expect(conversion.convert(text, variant).text).toBe(peers[variant](text));
        }),
        { numRuns: 300 },
      );
    });
  }

  test('the parts of a description sequence are no text', () => {
    expect(conversion.convert('⿰氵灣與灣', 'tw').text).toBe(peers.tw('⿰氵灣與灣'));
  });

  test('words of another length are aligned as wholes', () => {
    const text = '推動網際網路與資訊軟體產業';
    const { text: result, steps } = conversion.convert(text, 'tw');
    expect(result).toBe('推动互联网与信息软件产业');
    const original = (word: string): string => {
      const back = steps.filter((step) => step !== null).reverse();
      const start = back.reduce((at, step) => step.startBefore(at), result.indexOf(word));
      const end = back.reduce((at, step) => step.endBefore(at), result.indexOf(word) + word.length);
      return text.slice(start, end);
    };
    expect(['推动', '互联网', '互', '与', '信息', '软件产业'].map(original)).toEqual([
      '推動',
      '網際網路',
      '網際網路',
      '與',
      '資訊',
      '軟體產業',
    ]);
  });
});

const normal = (source: string): string => normalize(source, readLayout(source).blocks, conversion).text;

describe('script', () => {
  test.each([
    ['台灣的網路與軟體產業成長三成', '台湾的网络与软件产业成长三成'],
    ['香港創科發展基金撥款一億港元，支援伺服器研發', '香港创科发展基金拨款一亿港元,支援服务器研发'],
    ['乾隆年間的運河與乾淨能源', '乾隆年间的运河与干净能源'],
    ['无锡高新区引進項目3個，与乾坤科技签约', '无锡高新区引进项目3个,与乾坤科技签约'],
  ])('%s', (source, text) => expect(normal(source)).toBe(text));

  test.each([
    ['hans', '无锡高新区产值增长'],
    ['hans', '中文'],
    ['hant', '無錫高新區產值增長，台積電進駐'],
    ['mixed', '无锡高新区与無錫高新區签約'],
    ['none', 'R&D 2.5%'],
    ['none', ''],
  ])('%s: %s', (script, source) => expect(normalize(source, readLayout(source).blocks).script).toBe(script));
});
