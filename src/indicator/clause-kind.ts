/** What kind of thing a clause tells, where that decides whose the amounts behind it are. */
import type { Clause } from './clause';
import { Endings } from './endings';
import { isBoundary } from './token-class';

const findings = ['监测', '测算', '预测', '统计', '估算'];
const reports = new Endings(['显示', '发布会']);

/** 调查报告显示, · 据监测, · 商务部今天发布, · 本社消息: tells where the figures are from. */
export function isSource({ tokens, text, first, end }: Clause): boolean {
  const last = tokens[end - 2];
  const mark = tokens[end - 1]?.kind;
  if (last === undefined || end - 2 < first) return false;
  if (mark === 'colon') return tokens.slice(first, end).some(({ from }) => text.startsWith('消息', from));
  const isQuoted = ['据', '根据'].some((word) => text.startsWith(word, tokens[first]!.from));
  return (
    reports.end(text, last.to) ||
    (mark === 'comma' && text.startsWith('发布', last.from)) ||
    (isQuoted && findings.some((word) => text.startsWith(word, last.from)))
  );
}

const makings = new Endings('建设 建成 获批 落地 启用 揭牌 投用 投运 运行 挂牌 设立 落户 批复 开园'.split(' '));

/** 示范区加快建设,…: what the clause tells of is itself a work of the government, and does nothing. */
export function isMade({ tokens, text, end }: Clause): boolean {
  const last = tokens[end - 1]!;
  return isBoundary(last) && end > 1 && makings.end(text, tokens[end - 2]!.to);
}
