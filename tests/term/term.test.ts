import { describe, expect, test } from 'vitest';
import { toModifier } from '../../src/term/compound';
import { testCorpus } from '../support/corpus';
import { cpuTime } from '../support/cpu-time';
import { found } from './found';
import { nothing } from './nothing';
import { readTerms, readTopTerms } from './read-terms';

testCorpus(
  'term',
  (text) => readTopTerms(text).map(({ from, to, canonical, en }) => ({ start: from, end: to, value: `${canonical} = ${en}` })),
  {
    found,
    nothing,
    known: [
      // a name that is also an airline's pulls the segmenter apart
      ['航空航天产业 = aerospace industry', ['北方{航空航天产业}新高地']],
    ],
  },
);

describe('terms within terms', () => {
  const forms = (text: string): string[] => readTerms(text).map(({ from, to }) => text.slice(from, to));

  test.each([
    ['双创示范基地', ['双创']],
    ['有效发明专利拥有量', ['有效发明专利', '发明专利']],
    ['科技创新和产业创新深度融合', ['科技创新', '产业创新']],
    ['国家级科技企业孵化器', ['科技企业孵化器', '孵化器']],
    ['科创板上市企业', ['科创板', '上市企业']],
    ['人工智能产业链', ['人工智能', '产业链']],
  ])('%s', (whole, parts) => {
    expect(forms(whole)[0]).toBe(whole);
    expect(forms(whole)).toEqual(expect.arrayContaining(parts));
  });

  test('by place, the longer first where two begin together', () => {
    const spans = readTerms('推动科技创新和产业创新深度融合，建好双创示范基地。');
    expect(spans).toEqual([...spans].sort((a, b) => a.from - b.from || b.to - a.to));
  });
});

describe('where terms overlap or stand inside names', () => {
  const forms = (text: string): string[] => readTopTerms(text).map(({ from, to }) => text.slice(from, to));

  test.each([
    ['what the tables know goes before what a rule makes', '量子计算产业创新中心', ['量子计算', '产业创新中心']],
    ['a head inside a longer word is none', '量子计算产业化率', ['量子计算', '产业化率']],
    ['in the middle of a name', '全国产业转型升级试验区', ['产业转型升级试验区']],
    ['three characters at the end of a name', '招投标“双盲”评审改革', ['招投标']],
    ['modifiers stand before a term only', '这条智慧的路', []],
    ['and not before a field that goes with the next word', '国产钢铁、水泥', ['钢铁', '水泥']],
  ])('%s', (_, text, expected) => expect(forms(text)).toEqual(expected));

  test('a short form that was read as an industry', () => {
    expect(readTerms('水泥难卖')).toEqual([]);
    expect(readTerms('水泥难卖', [{ from: 0, to: 2, type: 'industry', norm: null, by: 'test' }])).toMatchObject([{ en: 'cement' }]);
  });
});

describe('what a term says of itself', () => {
  test('record, category, variants', () => {
    expect(readTopTerms('众创空间')[0]).toMatchObject({
      category: 'incubation',
      by: expect.stringMatching(/^terms:/),
      enVariants: expect.any(Array),
    });
  });

  test('compound', () => {
    expect(readTopTerms('双创生态圈')[0]).toMatchObject({ id: 'mass-entrepreneurship-and-innovation+ecosystem', by: 'term/compound' });
  });

  test('English of a compound only where the first part can stand before a noun', () => {
    expect(readTopTerms('母基金平台')[0]).toMatchObject({ canonical: '母基金平台', en: 'FOF platform' });
    expect(toModifier('fund of funds')).toBeNull();
    expect(toModifier('electric vehicles')).toBe('electric vehicle');
    expect(toModifier('logistics')).toBe('logistics');
  });
});

describe('promises', () => {
  test('any string', () => {
    for (const text of ['', '\ud800', '😀双创😀', '\0', '双创'.repeat(3), '，。']) expect(() => readTerms(text)).not.toThrow();
  });

  test('heads that pile up stay linear', () => {
    /** The least of three: the first one of a length also pays for the memory it takes. */
    const time = (count: number): number => {
      const text = '双创产业企业技术平台'.repeat(count);
      const times = [1, 2, 3].map(() => {
        const started = cpuTime();
        readTerms(text);
        return cpuTime(started);
      });
      return Math.min(...times);
    };
    expect(time(4000)).toBeLessThan(20 * Math.max(time(400), 20));
  });

  test('nothing inside the name of a person', () => {
    expect(readTerms('双创').length).toBe(1);
    expect(readTerms('双创', [{ from: 0, to: 2, type: 'person', norm: null, by: 'test' }])).toEqual([]);
  });
});
