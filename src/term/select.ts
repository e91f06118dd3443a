/** The choice among overlapping candidates. */
import type { Candidate } from './candidate';

/** The best set without overlaps, longer terms before more of them, each followed by the terms it is made of. */
export function selectTerms(candidates: readonly Candidate[]): Candidate[] {
  const top = bestSet(candidates.filter(({ whole }) => whole));
  const selected: Candidate[] = [];
  let at = 0;
  for (const term of top) {
    selected.push(term);
    while (at < candidates.length && candidates[at]!.from < term.from) at++;
    const inside: Candidate[] = [];
    for (let i = at; i < candidates.length && candidates[i]!.from < term.to; i++) {
      const part = candidates[i]!;
      if (part !== term && part.to <= term.to && isPart(part, term)) inside.push(part);
    }
    if (inside.length) selected.push(...bestSet(inside));
  }
  return selected;
}

/** A part of two characters must share an end with the whole: 双创 in 双创示范基地, but not 信创 in 诚信创建示范. */
const isPart = (part: Candidate, whole: Candidate): boolean =>
  part.to - part.from < whole.to - whole.from && (part.to - part.from > 2 || part.from === whole.from || part.to === whole.to);

/** Maximizes the sum of squared lengths over sets without overlaps; candidates come by `from`. */
function bestSet(candidates: readonly Candidate[]): Candidate[] {
  const n = candidates.length;
  if (n < 2) return candidates.slice();
  const total = new Float64Array(n + 1);
  const next = new Int32Array(n);
  for (let i = n - 1; i >= 0; i--) {
    const { from, to } = candidates[i]!;
    let after = i + 1;
    while (after < n && candidates[after]!.from < to) after++;
    next[i] = after;
    total[i] = Math.max(total[i + 1]!, (to - from) ** 2 + total[after]!);
  }
  const best: Candidate[] = [];
  for (let i = 0; i < n; ) {
    if (total[i] === total[i + 1]) i++;
    else {
      best.push(candidates[i]!);
      i = next[i]!;
    }
  }
  return best;
}
