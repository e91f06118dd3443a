/** The form of the shipped rules: each looks at the whole reading once and proposes spans. */
import type { Reading } from './reading';

/** `type` is a number of `typeNumber`. */
export type Propose = (from: number, to: number, type: number) => void;

export interface Proposer {
  /** `type/variant`; stable, and the name of its weights. */
  readonly id: string;
  readonly run: (reading: Reading, propose: Propose) => void;
}
