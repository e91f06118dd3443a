/** Words as objects. */
import type { Words } from '../text/words';

export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly pos: string;
}

/** One object a word, with its text and the name of its tag. */
export function materializeTokens(text: string, { length, from, to, tag, tagNames }: Words): Word[] {
  const tokens = new Array<Word>(length);
  for (let i = 0; i < length; i += 1) {
    tokens[i] = { from: from[i]!, to: to[i]!, text: text.slice(from[i]!, to[i]!), pos: tagNames[tag[i]!]! };
  }
  return tokens;
}
