import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractTimes } from '../../src/time';
import { addDays, isoDay } from '../../src/time/calendar';
import { readingDay } from './read';

const norms = (text: string): (string | null)[] => extractTimes(text, { referenceDate: readingDay }).map((time) => time.norm);

const hanDigits = '〇一二三四五六七八九';
const byDigit = (n: number): string => String(n).replace(/\d/g, (digit) => hanDigits[Number(digit)]!);
const byStep = (n: number): string => {
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? hanDigits[tens] : ''}${tens > 0 ? '十' : ''}${n % 10 > 0 ? hanDigits[n % 10] : ''}`;
};

const days = fc.integer({ min: 0, max: 73_000 }).map((offset) => addDays({ year: 1900, month: 1, day: 1 }, offset));
// Text that has nothing to do with time and opens no longer word with what follows.
const neutral = fc.constantFrom('高新区', '企业签约', '，产值攀升，', '（孵化器）', '、', '。', '合作协议：', '与会代表');

test('a day is the same day in every writing', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, day: date } = day;
      const writings = [
        `${year}年${month}月${date}日`,
        `${year}年${month}月${date}号`,
        `${year} 年 ${month} 月 ${date} 日`,
        `${byDigit(year)}年${byStep(month)}月${byStep(date)}日`,
        isoDay(day),
        isoDay(day).replaceAll('-', '/'),
        isoDay(day).replaceAll('-', ''),
        `${year}.${month}.${date}`,
        ...(year > 1911 ? [`民國${year - 1911}年${month}月${date}日`] : []),
      ];
      for (const text of writings) expect([text, norms(text)]).toEqual([text, [isoDay(day)]]);
    }),
    { numRuns: 300 },
  );
});

test('two days in order make a range', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 1, max: 700 }),
      fc.constantFrom('至', '到', '—', '-', '——', '~', '－', '～'),
      (first, length, joint) => {
        const last = addDays(first, length);
        const text = `${first.year}年${first.month}月${first.day}日${joint}${last.year}年${last.month}月${last.day}日`;
        expect(norms(text)).toEqual([`${isoDay(first)}/${isoDay(last)}`]);
      },
    ),
  );
});

const expressions = fc.constantFrom(
  '2021年以来',
  '今年一季度',
  '“十四五”时期',
  '1—8月',
  '去年5月20日至22日',
  '2000至2019年',
  '近三年',
  '上半年',
  '三年前',
  '本月底',
  '20世纪90年代',
  '民国111年',
  '2023-04-08',
  '下周五',
);

test('neutral text around an expression changes nothing', () => {
  fc.assert(
    fc.property(neutral, expressions, neutral, (before, expression, after) => {
      const alone = norms(expression);
      const found = extractTimes(before + expression + after, { referenceDate: readingDay });
      expect(found.map(({ start, text }) => [start, text])).toEqual([[before.length, expression]]);
      expect(found.map((time) => time.norm)).toEqual(alone);
    }),
  );
});

test('neutral text around a day changes nothing', () => {
  fc.assert(
    fc.property(neutral, days, neutral, (before, day, after) => {
      const time = `${day.year}年${day.month}月${day.day}日`;
      const found = extractTimes(before + time + after, { referenceDate: readingDay });
      expect(found.map(({ start, text }) => [start, text])).toEqual([[before.length, time]]);
    }),
  );
});

test('any text passes: spans in order, slices true, norms EDTF', () => {
  const pieces = fc.constantFrom(
    ...'年月日季度上下半前后今明去至到—-/.·(“”)十四五〇一二三廿初底末春节世纪农历闰以来2021399: \n，。\ud83d\udc00'.split(''),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(null, readingDay), (source, referenceDate) => {
      let end = 0;
      for (const time of extractTimes(source, { referenceDate })) {
        expect(time.start).toBeGreaterThanOrEqual(end);
        expect(time.end).toBeGreaterThan(time.start);
        expect(source.slice(time.start, time.end)).toBe(time.text);
        if (time.norm !== null) edtf(time.norm);
        end = time.end;
      }
    }),
    { numRuns: 5000 },
  );
});

describe('a megabyte passes in linear time', () => {
  test.each(['1', '年', '〇', ' ', '2021', '2021年', '1-', '十', '“', '近', '今年', '1、', '3月', '2021/', '(今年', '至', '星期'])(
    '%j repeated',
    (unit) => {
      const started = performance.now();
      extractTimes(unit.repeat(Math.ceil(2 ** 20 / unit.length)), { referenceDate: readingDay });
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});
