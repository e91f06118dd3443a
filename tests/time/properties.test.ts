import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractTimes } from '../../src/time';
import { addDays, daysInMonth, isoDay } from '../../src/time/calendar';
import { solarTerms } from '../../src/time/solar-terms';
import { cpuTime } from '../support/cpu-time';
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

test('a weekday of a month is that weekday, so many weeks in', () => {
  const names = '一二三四五六日';
  fc.assert(
    fc.property(days, fc.constantFrom('第一', '第二', '第三', '第四', '最后一'), fc.integer({ min: 0, max: 6 }), (day, nth, name) => {
      const { year, month } = day;
      const norm = norms(`${year}年${month}月${nth}个星期${names[name]}`)[0]!;
      const found = new Date(norm);
      expect([norm.slice(0, 7), (found.getUTCDay() + 6) % 7]).toEqual([isoDay(day).slice(0, 7), name]);
      const week = '一二三四'.indexOf(nth.slice(1));
      if (week < 0) expect(found.getUTCDate()).toBeGreaterThan(daysInMonth(year, month) - 7);
      else expect(Math.ceil(found.getUTCDate() / 7)).toBe(week + 1);
    }),
  );
});

test('a stretch of days is as long as it says, up to the eve or from the morrow', () => {
  const dayLength = 86_400_000;
  fc.assert(
    fc.property(days, fc.integer({ min: 2, max: 900 }), fc.boolean(), (day, length, ahead) => {
      const [time] = extractTimes(`${ahead ? '未来' : '过去'}${length}天`, { referenceDate: isoDay(day) });
      const [first, last] = time!.norm!.split('/').map((end) => Date.parse(end.slice(0, -1)));
      expect((last! - first!) / dayLength + 1).toBe(length);
      expect(((ahead ? first! : last!) - Date.parse(isoDay(day))) / dayLength).toBe(ahead ? 1 : -1);
    }),
  );
});

test('solar terms follow each other by 14 to 16 days', () => {
  const of = (year: number): number[] => solarTerms.map(({ day }) => Date.parse(isoDay(day(year)!)));
  for (let year = 1901; year < 2099; year++) {
    const term = [...of(year), of(year + 1)[0]!];
    for (let i = 1; i < term.length; i++) {
      const gap = (term[i]! - term[i - 1]!) / 86_400_000;
      expect([year, i, gap >= 14 && gap <= 16]).toEqual([year, i, true]);
    }
  }
});

const expressions = fc.constantFrom(
  '2021年以来',
  '今年一季度',
  '“十四五”时期',
  '1—8月',
  '去年5月20日至22日',
  '2000至2019年',
  '过去三年',
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
      const started = cpuTime();
      extractTimes(unit.repeat(Math.ceil(2 ** 20 / unit.length)), { referenceDate: readingDay });
      expect(cpuTime(started)).toBeLessThan(5000);
    },
  );
});
