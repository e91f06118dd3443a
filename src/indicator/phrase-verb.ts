/** The verb of a phrase that the dictionary of words has as one word. */

import { type Cue, cue, cueAt } from './cues';

/** Length of a verb with its object in one word. */
const pairLength = 4;

/** Is what follows a place where a rank holds (居{全国}前列)? */
export const isScope = (text: string, at: number): boolean => ((cueAt(text, at)?.value ?? 0) & cue.scope) !== 0;

/** The verb that the word `[from, to)` begins with: of standing (居全国前列, 达到先进水平), or with an object as long as itself ({加装}电梯). */
export function verbOf(text: string, from: number, to: number): Cue | undefined {
  if (to - from < pairLength) return undefined;
  const found = cueAt(text, from, to);
  if (found === undefined) return undefined;
  const { zh, value } = found;
  if (to - from > pairLength)
    return (value & (cue.rank | cue.reach)) !== 0 && (zh.length > 1 || isScope(text, from + 1)) ? found : undefined;
  return zh.length === 2 && (value & cue.act) !== 0 && (value & (cue.weak | cue.adverb)) === 0 ? found : undefined;
}
