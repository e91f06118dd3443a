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

/** For the slots of two characters, whether a moment may begin with them: much faster to ask than to read. */
export const openingSlots = (): Uint8Array => ruleTable().slots;

// 每年3月, 往年4月 and 每个星期五 come again.
const recurring = wordList(['每年', '往年', '历年', '每月', '常年', '每周', '每个', '每逢']);
const isRecurring = (text: string, at: number): boolean => recurring.indexAt(text, at - 2) >= 0;

/** The UTF-16 code units that a moment in words can begin with. */
export const wordBeginnings = (): number[] =>
  wordRules.flatMap(({ openings }) => openings.map((opening) => opening.charCodeAt(0))).filter((code) => !isFigureCode(code));

interface RuleTable {
  /** For each slot of two characters, which list of rules to ask; 0 for none. */
  readonly slots: Uint8Array;
  readonly lists: readonly (readonly WordRule[])[];
}

let table: RuleTable | undefined;

const slotCount = 0x10000;

/** Pairs may share a slot: then the rules of both are asked, and the wrong ones decline. */
export const slotOf = (first: number, second: number): number => (first * 31 + second * 7) & (slotCount - 1);

function ruleTable(): RuleTable {
  if (table) return table;
  const lists: (readonly WordRule[])[] = [[]];
  const listOf = new Map<string, number>();
  const slots = new Uint8Array(slotCount);
  for (const [slot, rules] of rulesBySlot()) {
    const key = rules.join();
    const list = listOf.get(key) ?? lists.push(rules.map((rule) => wordRules[rule]!)) - 1;
    listOf.set(key, list);
    slots[slot] = list;
  }
  table = { slots, lists };
  return table;
}

/** For each slot in use, the indices of its rules in the order in which they are asked. */
function rulesBySlot(): Map<number, number[]> {
  const bySlot = new Map<number, number[]>();
  const figures = figureCodes();
  for (const [index, { openings }] of wordRules.entries()) {
    for (const opening of openings) {
      const seconds = opening[1] === '#' ? figures : [opening.charCodeAt(1)];
      for (const second of seconds) {
        const slot = slotOf(opening.charCodeAt(0), second);
        const rules = bySlot.get(slot);
        if (!rules) bySlot.set(slot, [index]);
        else if (rules.at(-1) !== index) rules.push(index);
      }
    }
  }
  return bySlot;
}
