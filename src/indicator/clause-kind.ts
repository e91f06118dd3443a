/** What kind of thing a clause tells, where that decides whose the amounts behind it are. */
import type { Clause } from './clause';
import { Endings } from './endings';
import { isBoundary } from './token-class';

const findings = ['监测', '测算', '预测', '统计', '估算'];

/** 调查报告显示, · 据监测,: the clause tells where the figures are from. */
export function isSource({ tokens, text, first, end }: Clause): boolean {
  const last = tokens[end - 2];
  if (last === undefined || end - 2 < first) return false;
  const isQuoted = ['据', '根据'].some((word) => text.startsWith(word, tokens[first]!.from));
  return text.startsWith('显示', last.from) || (isQuoted && findings.some((word) => text.startsWith(word, last.from)));
}

const makings = new Endings('建设 建成 获批 落地 启用 揭牌 投用 投运 运行 挂牌 设立 落户 批复 开园'.split(' '));

/** 示范区加快建设,…: what the clause tells of is itself a work of the government, and does nothing. */
export function isMade({ tokens, text, end }: Clause): boolean {
  const last = tokens[end - 1]!;
  return isBoundary(last) && end > 1 && makings.end(text, tokens[end - 2]!.to);
}
