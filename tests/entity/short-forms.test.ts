import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/analyzer';

const analyzer = await createAnalyzer({ pack: 'dist/huoju.pack' });

/** Type, text and canonical name of all finds with this text. */
const finds = (text: string, name: string) =>
  analyzer
    .analyze(text)
    .entities.filter((entity) => entity.text === name)
    .map(({ type, canonical }) => [type, canonical]);

describe('short forms', () => {
  test('stand for the full name wherever they follow', () => {
    const text = '中国银行(以下简称“中行”)昨天推出新产品。今后,中行将服务更多小企业,请到中行办理。';
    expect(finds(text, '中行')).toEqual(Array(3).fill(['organization', '中国银行股份有限公司']));
  });

  test('may be written without quotation marks', () => {
    const text = '江苏省科技厅(以下简称省科技厅)公布名单,省科技厅负责解释。';
    expect(finds(text, '省科技厅')).toEqual(Array(2).fill(['organization', '江苏省科学技术厅']));
  });

  test('that are mere head words stand for it only where they are given', () => {
    const text = '苏州工业园区(以下称“园区”)招商忙。各地园区都来取经。';
    expect(finds(text, '园区')).toEqual([['zone', '苏州工业园区']]);
  });

  test('take the title for a canonical name', () => {
    const text = '市里印发《云湖新区低碳转型实施方案》(以下简称《方案》),《方案》共六章。';
    expect(finds(text, '《方案》')).toEqual(Array(2).fill(['document', '云湖新区低碳转型实施方案']));
  });

  test('need something to be short for', () => {
    expect(finds('以下简称“飞鱼”。', '飞鱼')).toEqual([]);
    expect(finds('中国银行昨天开会,业内简称“中行会”。', '中行会')).toEqual([]);
  });
});

describe('bare titles', () => {
  test('stand for the last title with the same end', () => {
    const text = '县里出台《关于扶持农机合作社的意见》和《农机补贴办法》。《意见》有五条,《办法》有三章。';
    expect(finds(text, '《意见》')).toEqual([['document', '关于扶持农机合作社的意见']]);
    expect(finds(text, '《办法》')).toEqual([['document', '农机补贴办法']]);
  });

  test('stand for nothing when no title was named before', () => {
    expect(finds('《通知》要求抓好落实。', '《通知》')).toEqual([['document', undefined]]);
  });
});
