import type { Moment, Page } from './moment';
import { readFigured } from './read-figured';
import type { WordRule } from './rule';
import { endsWord, wordRules } from './rules';
import { figureCodes, isFigureCode } from './scan';

/**
 * Reads one point or stretch of time, without the range that it may open; null if none begins at `at`.
 *
 * Behind the joint of a range (`inRange`), figures need not stand alone on their left.
 */
export function readMoment(page: Page, at: number, inRange = false): Moment | null {
  const moment = isFigureCode(page.text.charCodeAt(at)) ? readFigured(page, at, inRange) : readWorded(page, at);
  return moment && isRecurring(page.text, at) ? null : moment;
}

function readWorded(page: Page, at: number): Moment | null {
  const { slots, lists } = ruleTable();
  const list = slots[slotOf(page.text.charCodeAt(at), page.text.charCodeAt(at + 1))]!;
  if (list === 0 || endsWord(page.text, at)) return null;
  for (const { read } of lists[list]!) {
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

interface RuleTable {
  /** For each slot of two characters, which list of rules to ask; 0 for none. */
  readonly slots: Uint8Array;
  readonly lists: readonly (readonly WordRule[])[];
}

let table: RuleTable | undefined;

const slotCount = 0x10000;

/** Pairs may share a slot: then the rules of both are asked, and the wrong ones decline. */
const slotOf = (first: number, second: number): number => (first * 31 + second * 7) & (slotCount - 1);

function ruleTable(): RuleTable {
  if (table) return table;
  const bySlot = new Map<number, WordRule[]>();
  for (const rule of wordRules) {
    for (const opening of rule.openings) {
      const seconds = opening[1] === '#' ? figureCodes() : [opening.charCodeAt(1)];
      for (const second of seconds) {
        const slot = slotOf(opening.charCodeAt(0), second);
        const rules = bySlot.get(slot) ?? [];
        if (!rules.includes(rule)) bySlot.set(slot, [...rules, rule]);
      }
    }
  }
  const lists: (readonly WordRule[])[] = [[]];
  const slots = new Uint8Array(slotCount);
  for (const [slot, rules] of bySlot) {
    const same = lists.findIndex((list) => list.length === rules.length && list.every((rule, i) => rule === rules[i]));
    slots[slot] = same > 0 ? same : lists.push(rules) - 1;
  }
  table = { slots, lists };
  return table;
}
