/** The time that leads a plan: it governs the sentences behind it and the list below (到2025年,…目标如下:). */
import type { TimeMention } from '../text/mention';
import type { Line } from '../text/span';
import { firstBehind } from './marked';
import { words } from './words';

/** A time that leads the list below its line, where any numbered line belongs to that list: the line ends in a colon. */
export interface Lead {
  /** Index of the time, -1 for none. */
  readonly time: number;
  readonly numbered: boolean;
}

/** Characters that may stand before the time in its sentence (第一步,{到2025年}). */
const openingReach = 5;
/** Characters from the time to the colon that announces a list. */
const announcingReach = 40;
/** Characters that the mark of an item may have. */
const itemReach = 14;

const dashed = /^(?:“[^”]+”)?—/;
const numbered = /^(?:\(?[\d一二三四五六七八九十]{1,3}[)、.是]|第[一二三四五六七八九十]|[①-⑳])/;

/** Does a sentence begin by telling what shall be by this time (第一步,{到2025年},…)? */
export function opensPlan(text: string, { from }: TimeMention): boolean {
  if (text[from - 1] !== '到' || text[from] !== '2' || text[from - 2] === '止') return false;
  for (let at = from - 2; at >= from - openingReach - 1; at--) if (at < 0 || '\n。!?;:'.includes(text[at]!)) return true;
  return false;
}

/** Are the aims of this time what the clause announces ({“十五五”}时期的主要目标是:…)? */
function announcesAims(text: string, { to }: TimeMention): boolean {
  for (let at = to; at < to + announcingReach && !'。!?;,'.includes(text[at] ?? '。'); at++)
    if (text[at] === ':') return words.plan.all.some((aim) => text.slice(to, at).includes(aim));
  return false;
}

/** The time that leads `line` as an item of a list below `lead`, or -1. */
export function ledBy(text: string, { from, level }: Line, lead: Lead): number {
  if (level > 0 || lead.time < 0) return -1;
  const opening = text.slice(from, from + itemReach);
  return dashed.test(opening) || (lead.numbered && numbered.test(opening)) ? lead.time : -1;
}

/** What leads the lines below `line`, of whose list `line` itself is an item where `led` is the time of `above`. */
export function leadOf(text: string, times: readonly TimeMention[], { from, to, level }: Line, above: Lead, led: number): Lead {
  let time = -1;
  for (let i = firstBehind(times, from); level === 0 && i < times.length && times[i]!.to <= to; i++)
    if (opensPlan(text, times[i]!) || announcesAims(text, times[i]!)) time = i;
  if (time < 0 && led >= 0) return above;
  return { time, numbered: text[to - 1] === ':' };
}
