/** The days of festivals, civil or lunar, and of the solar terms. */
import { type Day, nthWeekday } from './calendar';
import { easter } from './easter';
import { lunarDay, newYearsEve } from './lunar';
import { solarTerms } from './solar-terms';

/** The day in a year, or null where the calendar's tables do not reach. */
type Rule = (year: number) => Day | null;

export interface Festival {
  readonly name: string;
  /** The month that it usually falls in. */
  readonly month: number;
  readonly day: Rule;
  /**
   * A name that is a festival only with 节 or by itself (政治清明, 圣诞老人), in figures only with more (五一国际劳动节), and as a word
   * for the weather only as 节气 or by itself behind a year (大雪).
   */
  readonly needs?: 'mark' | 'title' | 'term';
}

const civil =
  (month: number, day: number): Rule =>
  (year) => ({ year, month, day });

const lunar =
  (month: number, day: number): Rule =>
  (year) =>
    lunarDay(year, month, day);

const nth =
  (month: number, n: number, weekday: number): Rule =>
  (year) =>
    nthWeekday(year, month, n, weekday);

const byName: readonly (readonly [name: string, month: number, day: Rule, needs?: 'mark'])[] = [
  ['元旦', 1, civil(1, 1)],
  ['北方小年', 1, (year) => lunarDay(year - 1, 12, 23)],
  ['南方小年', 1, (year) => lunarDay(year - 1, 12, 24)],
  ['腊八', 1, (year) => lunarDay(year - 1, 12, 8)],
  ['大年三十', 2, newYearsEve],
  ['除夕', 2, newYearsEve],
  ['大年初一', 2, lunar(1, 1)],
  ['农历新年', 2, lunar(1, 1)],
  ['春节', 2, lunar(1, 1)],
  ['元宵', 2, lunar(1, 15), 'mark'],
  ['三八节', 3, civil(3, 8)],
  ['五一节', 5, civil(5, 1)],
  ['六一节', 6, civil(6, 1)],
  ['八一节', 8, civil(8, 1)],
  ['情人节', 2, civil(2, 14)],
  ['妇女节', 3, civil(3, 8)],
  ['植树节', 3, civil(3, 12)],
  ['龙抬头', 3, lunar(2, 2)],
  ['愚人节', 4, civil(4, 1)],
  ['劳动节', 5, civil(5, 1)],
  ['青年节', 5, civil(5, 4)],
  ['复活节', 4, easter],
  ['护士节', 5, civil(5, 12)],
  ['母亲节', 5, nth(5, 2, 6)],
  ['儿童节', 6, civil(6, 1)],
  ['父亲节', 6, nth(6, 3, 6)],
  ['端午', 6, lunar(5, 5), 'mark'],
  ['建党节', 7, civil(7, 1)],
  ['建军节', 8, civil(8, 1)],
  ['医师节', 8, civil(8, 19)],
  ['七夕', 8, lunar(7, 7), 'mark'],
  ['中元节', 8, lunar(7, 15)],
  ['教师节', 9, civil(9, 10)],
  ['中秋', 9, lunar(8, 15)],
  ['国庆', 10, civil(10, 1)],
  ['重阳', 10, lunar(9, 9), 'mark'],
  ['万圣节', 10, civil(10, 31)],
  ['万圣夜', 10, civil(10, 31)],
  ['记者节', 11, civil(11, 8)],
  ['光棍节', 11, civil(11, 11)],
  ['双十一', 11, civil(11, 11), 'mark'],
  ['双11', 11, civil(11, 11), 'mark'],
  ['感恩节', 11, nth(11, 4, 3)],
  ['平安夜', 12, civil(12, 24)],
  ['双十二', 12, civil(12, 12), 'mark'],
  ['双12', 12, civil(12, 12), 'mark'],
  ['圣诞', 12, civil(12, 25), 'mark'],
];

const byFigures: readonly (readonly [figures: string, month: number, day: number])[] = [
  ['三八', 3, 8],
  ['五一', 5, 1],
  ['五四', 5, 4],
  ['六一', 6, 1],
  ['七一', 7, 1],
  ['八一', 8, 1],
  ['十一', 10, 1],
];

/** All festivals and solar terms; those known by their figures stand in it with quotation marks and without. */
export const festivals: readonly Festival[] = [
  ...byName.map(([name, month, day, needs]) => ({ name, month, day, ...(needs && { needs }) })),
  ...solarTerms.map(({ name, month, day, isWeather }) => ({ name, month, day, needs: isWeather ? ('term' as const) : ('mark' as const) })),
  ...byFigures.flatMap(([figures, month, day]) =>
    [figures, `“${figures}”`].map((name) => ({ name, month, day: civil(month, day), needs: 'title' as const })),
  ),
];
