import { wordList } from '../text/lookup';
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
  const { text } = page;
  const { slots, lists } = ruleTable();
  const list = slots[slotOf(text.charCodeAt(at), text.charCodeAt(at + 1))]!;
  if (list === 0 || endsWord(text, at)) return null;
  const rules = lists[list]!;
  for (let i = 0; i < rules.length; i++) {
    const moment = rules[i]!.read(page, at);
    if (moment) return moment;
  }
  return null;
}

// 每年3月, 往年4月 and 每个星期五 come again.
const recurring = wordList(['每年', '往年', '历年', '每月', '常年', '每周', '每个', '每逢']);
const isRecurring = (text: string, at: number): boolean => recurring.indexAt(text, at - 2) >= 0;

interface RuleTable {
  /** 1 for each UTF-16 code unit that a moment in words can begin with. */
  readonly beginnings: Uint8Array;
  /** For each slot of two characters, which list of rules to ask; 0 for none. */
  readonly slots: Uint8Array;
  readonly lists: readonly (readonly WordRule[])[];
}

let table: RuleTable | undefined;

const slotCount = 0x10000;

/** Pairs may share a slot: then the rules of both are asked, and the wrong ones decline. */
export const slotOf = (first: number, second: number): number => (first * 31 + second * 7) & (slotCount - 1);

/** Made when it is first asked for. Whether a slot has rules is much faster to ask than to read. */
export function ruleTable(): RuleTable {
  if (table) return table;
  const beginnings = new Uint8Array(0x10000);
  const slots = new Uint8Array(slotCount);
  const { lists, longer } = growingLists();
  const figures = figureCodes();
  for (const rule of wordRules) {
    for (const opening of rule.openings) {
      const first = opening.charCodeAt(0);
      beginnings[first] = 1;
      const seconds = opening[1] === '#' ? figures : [opening.charCodeAt(1)];
      for (const second of seconds) slots[slotOf(first, second)] = longer(slots[slotOf(first, second)]!, rule);
    }
  }
  return (table = { beginnings, slots, lists });
}

/** Lists of rules, by number; the empty one is 0. */
function growingLists() {
  const lists: (readonly WordRule[])[] = [[]];
  const longerLists: Map<WordRule, number>[] = [];
  /** The number of a list with a rule put behind it, once. */
  const longer = (list: number, rule: WordRule): number => {
    const rules = lists[list]!;
    if (rules[rules.length - 1] === rule) return list;
    const byRule = (longerLists[list] ??= new Map());
    const known = byRule.get(rule) ?? lists.push([...rules, rule]) - 1;
    byRule.set(rule, known);
    return known;
  };
  return { lists, longer };
}
