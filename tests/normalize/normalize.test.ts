import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLayout } from '../../src/bulletin/read-layout';
import { compileConversion } from '../../src/normalize/compile-conversion';
import { readConversion } from '../../src/normalize/conversion';
import { normalize } from '../../src/normalize/normalize';
import type { NormalText } from '../../src/text/normal-text';

const conversion = readConversion(compileConversion());
const read = (source: string): NormalText => normalize(source, readLayout(source).blocks, conversion);

const healed: readonly (readonly [string, string])[] = [
  ['聚焦高端装备、新材料等主导产业，建设高质量发展先\n\n行区。', '聚焦高端装备、新材料等主导产业,建设高质量发展先行区。'],
  [
    '推动科技成果转化，攻克一批难题，突破航空轮  \n胎等关键技术，带动投资。',
    '推动科技成果转化,攻克一批难题,突破航空轮胎等关键技术,带动投资。',
  ],
  ['投资 100 亿元，占地 2.5 平方公里', '投资100亿元,占地2.5平方公里'],
  ['【要闻】** 某园区举办推介会', '【要闻】 某园区举办推介会'],
  ['“ 十四五 ” 规划', '“十四五”规划'],
  ['引进 QX60 车型', '引进QX60车型'],
  ['Science Park 新园区', 'Science Park新园区'],
  ['主任：龚 正', '主任:龚正'],
  ['责任编辑：田一林 樊二天', '责任编辑:田一林 樊二天'],
  ['聚焦先行示范 聚力创新创业', '聚焦先行示范 聚力创新创业'],
  ['增长 $7 . 8 \\%$ 。', '增长7.8%。'],
  ['合同价 $500 元与 $600 元', '合同价$500元与$600元'],
  ['**重点**项目', '重点项目'],
  ['<p>产业<strong>集群</strong>&nbsp;建设</p><p>第二段。</p>', '产业集群 建设\n第二段。'],
  ['<p>&nbsp;&nbsp;产业集群加快壮大。&nbsp;</p><p>创新载体提质增效。</p>', '产业集群加快壮大。\n创新载体提质增效。'],
  ['研发<0.5%且>0.1%', '研发<0.5%且>0.1%'],
  ['| 园区 | 产值 |\n| --- | ---: |\n| 甲园 | 1, 200.5 |', '园区\t产值\n甲园\t1,200.5'],
  ['指标\t单　位\t2023年\n产值\t亿元\t55. 24', '指标\t单位\t2023年\n产值\t亿元\t55.24'],
];

describe('normalize', () => {
  for (const [source, text] of healed) test(JSON.stringify(source), () => expect(read(source).text).toBe(text));

  test('nothing to change, nothing copied', () => {
    const source = '今年以来,高新区签约项目15个。';
    expect(read(source).text).toBe(source);
  });

  test('a name broken by a page break maps back to all of it', () => {
    const source = '示范区内企业不断增多，服务体系更加健全，依托深圳证券交\n\n易所开展交易。';
    const { text, toSource } = read(source);
    const from = text.indexOf('深圳证券交易所');
    const span = toSource({ from, to: from + 7 });
    expect(source.slice(span.start, span.end)).toBe('深圳证券交\n\n易所');
  });

  test('what was cut away at the edges of a name stays outside', () => {
    const source = '会议在 北京 召开';
    const { text, toSource } = read(source.replace('北京 召', '2号馆 召'));
    expect(text).toBe('会议在2号馆 召开');
    const span = toSource({ from: 3, to: 6 });
    expect([span.start, span.end]).toEqual([4, 7]);
  });
});

/** Pieces of real texts beside arbitrary strings. */
const fragment = fc.constantFrom(
  ...['\n', '\n\n', '  \n', '\r\n', '# ', '**', '，', '。', '：', '|', '\t', ' ', '　', '<p>', '</p>', '<br>', '&nbsp;', '$', '$5 . 1\\%$'],
  ...[
    '高新区',
    '一、总体要求',
    '网际',
    '網際網路',
    '資訊科技與軟體',
    '10.5 亿元',
    '（供稿：某园区）',
    '单位：亿元',
    '2022年第6期(总第535期)',
    '- ',
    '“',
    '"',
    '《',
  ],
  ...['\ud800', '\udfff', '𠮷', '🚀', '\u0000', '\ufeff', '豈'],
);
const document = fc
  .array(fc.oneof({ weight: 4, arbitrary: fragment }, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('promises', () => {
  test('spans point into the source, the smallest stretch for the shortest span', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), (source, a, b) => {
        const { text, toSource, lines } = read(source);
        const from = a % (text.length + 1);
        const to = from + (b % (text.length - from + 1));
        const { start, end } = toSource({ from, to });
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(source.length);
        expect(end).toBeGreaterThanOrEqual(start);
        if (to > from) expect(end).toBeGreaterThan(start);
        expect(lines.map((line) => text.slice(line.from, line.to)).join('\n')).toBe(text);
      }),
    );
  });

  test('the map is monotone both ways', () => {
    fc.assert(
      fc.property(document, (source) => {
        const { text, toSource, toNormal } = read(source);
        for (let at = 1; at < text.length; at++) {
          expect(toSource({ from: at, to: at + 1 }).start).toBeGreaterThanOrEqual(toSource({ from: at - 1, to: at }).start);
        }
        for (let at = 1; at <= source.length; at++) expect(toNormal(at)).toBeGreaterThanOrEqual(toNormal(at - 1));
      }),
    );
  });

  test('there and back again', () => {
    fc.assert(
      fc.property(document, (source) => {
        const { text, toSource, toNormal } = read(source);
        for (let at = 0; at < text.length; at++) expect(toNormal(toSource({ from: at, to: at + 1 }).start)).toBeLessThanOrEqual(at);
      }),
    );
  });

  test('normalizing what is normal changes nothing', () => {
    fc.assert(
      fc.property(document, (source) => {
        const { text, lines } = read(source);
        const blocks = lines
          .filter(({ from, to }) => to > from)
          .map(({ from, to, kind, level }) => {
            const cells = kind === 'row' ? cellsOf(text, from, to) : [{ start: from, end: to }];
            return { start: from, end: to, kind, level, pieces: cells };
          });
        const again = normalize(text, blocks, conversion);
        expect(again.text).toBe(text.replace(/^\n+|\n+$/g, '').replace(/\n{2,}/g, '\n'));
      }),
    );
  });
});

function cellsOf(text: string, from: number, to: number): { start: number; end: number }[] {
  let start = from;
  return text
    .slice(from, to)
    .split('\t')
    .map(({ length }) => {
      const cell = { start, end: start + length };
      start += length + 1;
      return cell;
    })
    .filter((cell) => cell.end > cell.start);
}
