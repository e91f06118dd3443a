/** What kind of thing a clause tells, where that decides whose the amounts behind it are. */
import type { Clause } from './clause';
import { some } from './token-class';
import { words } from './words';

/** 调查报告显示, · 据市商务局监测, · 本社消息(记者报道):: tells where the figures are from. */
export function isSource({ tokens, text, first, end }: Clause): boolean {
  if (tokens[end - 1]!.kind === 'colon') return some(tokens, first, end, ({ from }) => text.startsWith('消息', from));
  if (end - 2 < first) return false;
  const { to } = tokens[end - 2]!;
  const isQuoted = end - 2 > first && ['据', '根据'].some((word) => text.startsWith(word, tokens[first]!.from));
  return words.source.ends(text, to) || (isQuoted && words.aside.ends(text, to));
}

/** 从分项看, · 分地区看,: the figures behind it are of parts. */
export const isBreakdown = ({ tokens, text, end }: Clause): boolean => end > 1 && text[tokens[end - 2]!.to - 1] === '看';
