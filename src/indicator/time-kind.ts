/** What a time is by itself: a day, a stretch of years, years counted back. */
import type { TimeMention } from '../text/mention';

/** A day governs what happened on it, not amounts that stand. */
export const isDay = ({ norm }: TimeMention): boolean => norm?.length === 10 && !norm.includes('/');

/** A stretch of several years or one without an end (五年来, “十四五”以来). */
export function isStretch({ norm }: TimeMention): boolean {
  const slash = norm?.indexOf('/') ?? -1;
  if (norm === null || slash < 0) return false;
  const end = norm.slice(slash + 1);
  return end === '..' || Number(end.slice(0, 4)) - Number(norm.slice(0, 4)) >= 2;
}

/** Years counted back from now (这五年, 五年来, 过去五年, 近3年). */
export function isTold(text: string, { from, to }: TimeMention): boolean {
  const words = text.slice(from, to);
  const isBack = words.startsWith('近') || words.startsWith('过去');
  return words[0] === '这' || words.includes('年来') || words.includes('年间') || (isBack && words.endsWith('年'));
}

/** 一年来: all that the rest of the paragraph tells is of that year. */
export const isYearPast = (text: string, { from, to }: TimeMention): boolean => text.slice(from, to) === '一年来';
