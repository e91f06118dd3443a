/** Conversion from traditional to simplified script. */
import type { Alignment } from '../text/alignment';

export interface Conversion {
  convert(text: string): { text: string; alignment: Alignment | null };
}
