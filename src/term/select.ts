/** The choice among overlapping candidates. */
import { reusable } from '../text/reuse';
import type { Candidate } from './candidate';

/** The best set without overlaps, longer terms before more of them, each followed by the terms it is made of. */
export function selectTerms(candidates: readonly Candidate[]): Candidate[] {
  const selected: Candidate[] = [];
  let at = 0;
  for (const term of bestSet(candidates.filter(({ whole }) => whole))) {
    selected.push(term);
    while (at < candidates.length && candidates[at]!.from < term.from) at++;
    for (let i = at; i < candidates.length && candidates[i]!.from < term.to; i++) {
      if (isPart(candidates[i]!, term)) selected.push(candidates[i]!);
    }
  }
  return selected;
}

/** Two characters must share an end with the whole: 双创 is a part of 双创示范基地, 信创 would be none of 诚信创建示范. */
function isPart(part: Candidate, whole: Candidate): boolean {
  if (part.to > whole.to || part.to - part.from === whole.to - whole.from) return false;
  if (!whole.base && part.term.record === whole.term.record) return false;
  return part.to - part.from > 2 || part.from === whole.from || part.to === whole.to;
}

const borrowSums = reusable((length) => ({ total: new Float64Array(length), next: new Int32Array(length) }));

/** The squared length; of equals, what the tables know wins: 生物育种 + {产业创新中心}. */
const weightOf = ({ from, to, base }: Candidate): number => (to - from) * (to - from) - (base === null ? 0 : 1);

/** Maximizes the sum of weights over sets without overlaps, the earlier of equals; candidates come by `from`. */
function bestSet(candidates: readonly Candidate[]): Candidate[] {
  const n = candidates.length;
  const { total, next } = borrowSums(n + 1);
  total[n] = 0;
  for (let i = n - 1; i >= 0; i--) {
    const { to } = candidates[i]!;
    let after = i + 1;
    while (after < n && candidates[after]!.from < to) after++;
    const taken = weightOf(candidates[i]!) + total[after]!;
    const left = total[i + 1]!;
    next[i] = taken >= left ? after : 0;
    total[i] = Math.max(taken, left);
  }
  const best: Candidate[] = [];
  for (let i = 0; i < n; i = next[i] || i + 1) if (next[i]) best.push(candidates[i]!);
  return best;
}
