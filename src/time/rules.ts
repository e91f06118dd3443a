/** The rules for times that begin with a word, in the order in which they are asked. */
import { byCode, type CharacterTest, oneOf } from '../text/lookup';
import { halfAgoRule } from './ago';
import { bracketedDayRule } from './bracketed-day';
import { eraRule } from './era';
import { festivalRule } from './festival';
import { firstMonthRule } from './first-month';
import { lunarRule } from './lunar-date';
import { planRule } from './plan';
import { planYearRule } from './plan-year';
import { firstPartRule, numberedRule, yearPartRule } from './quarter';
import { reignYearRule } from './reign-year';
import { dayGroupRule, relativeDayRule, sameDayRule } from './relative-day';
import { monthEdgeRule, relativeMonthRule, relativeQuarterRule } from './relative-month';
import { newYearRule, yearGroupRule, yearWordRule } from './relative-year';
import { rollingRule } from './rolling';
import type { WordRule } from './rule';
import { seasonRule } from './season';
import { stretchRule } from './stretch';
import { toldYearRule } from './told-year';
import { vagueRule } from './vague';
import { weekRule } from './week';
import { yearEdgeRule } from './year-part';

export const wordRules: readonly WordRule[] = [
  planRule,
  stretchRule,
  vagueRule,
  yearGroupRule,
  yearWordRule,
  relativeMonthRule,
  firstMonthRule,
  relativeQuarterRule,
  dayGroupRule,
  relativeDayRule,
  bracketedDayRule,
  toldYearRule,
  sameDayRule,
  weekRule,
  eraRule,
  seasonRule,
  newYearRule,
  firstPartRule,
  rollingRule,
  halfAgoRule,
  numberedRule,
  yearPartRule,
  festivalRule,
  lunarRule,
  reignYearRule,
  planYearRule,
  yearEdgeRule,
  monthEdgeRule,
];

/** Characters before 明, 本, 上 … that make another word with it: 说明年产量, 日本月报, 线上月活, 未来年产值, 青年底色. */
const wordsThatEnd: ReadonlyMap<number, CharacterTest> = byCode({
  明: oneOf('文说证表声透阐申黎光清发'),
  本: oneOf('基资日成样版根书原'),
  上: oneOf('线网海以天'),
  下: oneOf('线天以'),
  来: oneOf('未十百千几'),
  年: oneOf('青少中老成幼每往历'),
});

/** Whether the character at `at` ends a word that began before it. */
export const endsWord = (text: string, at: number): boolean => wordsThatEnd.get(text.charCodeAt(at))?.(text, at - 1) ?? false;
