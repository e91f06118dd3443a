/** What kind of thing a clause tells, where that decides whose the amounts behind it are. */
import type { Clause } from './clause';
import { isBoundary } from './token-class';
import { words } from './words';

/** 调查报告显示, · 据监测, · 商务部今天发布, · 本社消息: tells where the figures are from. */
export function isSource({ tokens, text, first, end }: Clause): boolean {
  const last = tokens[end - 2];
  const mark = tokens[end - 1]?.kind;
  if (last === undefined || end - 2 < first) return false;
  if (mark === 'colon') return tokens.slice(first, end).some(({ from }) => text.startsWith('消息', from));
  const isQuoted = ['据', '根据'].some((word) => text.startsWith(word, tokens[first]!.from));
  return (
    words.source.ends(text, last.to) ||
    (mark === 'comma' && text.startsWith('发布', last.from)) ||
    (isQuoted && words.reckoning.begins(text, last.from))
  );
}

/** 从分项看, · 分地区看,: the figures behind it are of parts. */
export const isBreakdown = ({ tokens, text, first, end }: Clause): boolean =>
  '从分'.includes(text[tokens[first]!.from]!) && end > 1 && text[tokens[end - 2]!.to - 1] === '看';

/** 示范区加快建设,…: what the clause tells of is itself a work of the government, and does nothing. */
export function isMade({ tokens, text, end }: Clause): boolean {
  const last = tokens[end - 1]!;
  return isBoundary(last) && end > 1 && words.open.ends(text, tokens[end - 2]!.to);
}
