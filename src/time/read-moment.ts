import type { Moment, Page } from './moment';
import { readFigured } from './read-figured';
import { endsWord, type WordRule, wordRules } from './rules';
import { figureCodes, isFigureCode } from './scan';

/**
 * Reads one point or stretch of time, without the range that it may open; null if none begins at `at`.
 *
 * Behind the joint of a range (`inRange`), figures need not stand alone on their left.
 */
export function readMoment(page: Page, at: number, inRange = false): Moment | null {
  const { text } = page;
  if (isRecurring(text, at)) return null;
  if (isFigureCode(text.charCodeAt(at))) return readFigured(page, at, inRange);
  const rules = ruleTable().get(pair(text.charCodeAt(at), text.charCodeAt(at + 1)));
  if (!rules || endsWord(text, at)) return null;
  for (const { read } of rules) {
    const moment = read(page, at);
    if (moment) return moment;
  }
  return null;
}

// 每年3月 and 往年4月 come again.
const recurring = ['每年', '往年', '历年', '每月', '常年', '每周'];
const isRecurring = (text: string, at: number): boolean => at > 1 && recurring.includes(text.slice(at - 2, at));

/** The UTF-16 code units that a moment can begin with. */
export function beginnings(): number[] {
  return [...figureCodes(), ...wordRules.flatMap(({ openings }) => openings.map((opening) => opening.charCodeAt(0)))];
}

let table: Map<number, WordRule[]> | undefined;

const pair = (first: number, second: number): number => first * 0x10000 + second;

/** The rules by the first two characters of what they read. */
function ruleTable(): Map<number, WordRule[]> {
  if (table) return table;
  table = new Map();
  for (const rule of wordRules) {
    for (const opening of rule.openings) {
      const seconds = opening[1] === '#' ? figureCodes() : [opening.charCodeAt(1)];
      for (const second of seconds) {
        const key = pair(opening.charCodeAt(0), second);
        const rules = table.get(key) ?? [];
        if (!rules.includes(rule)) table.set(key, [...rules, rule]);
      }
    }
  }
  return table;
}
