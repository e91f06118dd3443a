import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileFold } from '../../src/normalize/compile-fold';
import { fold } from '../../src/normalize/fold';
import { foldPairs } from '../../src/normalize/fold-pairs';

const folded: readonly (readonly [string, readonly string[]])[] = [
  ['2023年1-8月,增长5.6%', ['２０２３年１－８月，增长５．６％', '2023年1–8月，增长5.6％', '２０２３年１−８月，增长５.６%']],
  ['(新吴区)', ['（新吴区）', '﹙新吴区﹚', '(新吳區)']],
  ['“小巨人”企业', ['「小巨人」企業', '"小巨人"企业', '｢小巨人｣企業', '＂小巨人＂企业']],
  ['‘白名单’', ['『白名單』', '‘白名单’']],
  ['500~1000万元', ['５００～１０００萬元', '500〜1000万元']],
  ['卡尔·奥古斯特', ['卡爾‧奧古斯特', '卡尔・奥古斯特']],
  ['高新长龙', ['⾼新长龙', '高新⻓⻰', '高新長龍']],
  ['a b', ['a\u00a0b', 'a\u3000b', 'a\u2009b']],
  ['金额:¥100', ['金额：￥100', '金額：¥100']],
];

describe('fold', () => {
  for (const [to, forms] of folded) for (const form of forms) test(`${form} → ${to}`, () => expect(fold(form)).toBe(to));

  for (const same of ['《规划》“十四五”', '国发〔2020〕7号', '乾隆年间', '狼藉一片', '瞭望台', '宫商角徵羽', '5㎡ 20℃ ①']) {
    test(`stays: ${same}`, () => expect(fold(same)).toBe(same));
  }

  test('straight quotes open and close by turns within a line', () => {
    expect(fold('"甲"与"乙"\n"丙"')).toBe('“甲”与“乙”\n“丙”');
    expect(fold('屏幕5.5"\n"丙"')).toBe('屏幕5.5“\n“丙”');
  });

  test('the table made ahead is what the dictionaries say (else: npm run fold)', () => expect(foldPairs).toBe(compileFold()));

  const anyString = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );
  test('keeps the length and is done after one time', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const once = fold(text);
        expect(once.length).toBe(text.length);
        expect(fold(once)).toBe(once);
      }),
    );
  });

  test('each character is folded by itself', () => {
    fc.assert(
      fc.property(anyString, anyString, (left, right) => {
        const [a, b] = [left.replaceAll(/["＂]/g, ''), right.replaceAll(/["＂]/g, '')];
        expect(fold(a + b)).toBe(fold(a) + fold(b));
      }),
    );
  });
});
