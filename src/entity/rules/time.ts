/** Calendar expressions, as the time stage has read them. */
import { typeNumber } from '../proposals';
import type { Proposer } from '../proposer';

export const timeRules: readonly Proposer[] = [
  {
    // 2021年底 · 近日
    id: 'time/calendar',
    run({ input }, propose) {
      for (const { from, to } of input.times) propose(from, to, typeNumber.time);
    },
  },
];
