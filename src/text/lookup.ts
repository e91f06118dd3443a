/** Looking for single characters and short words at a place of a text, without cutting it up. */

/** Tells whether one of certain characters stands at a place; false before and behind the text. */
export type CharacterTest = (text: string, at: number) => boolean;

const slots = 256;

/**
 * Makes a test for characters of the basic plane.
 *
 * @example
 * oneOf('、和与')('甲和乙', 1) //=> true
 */
export function oneOf(characters: string): CharacterTest {
  const codes = new Uint16Array(characters.length);
  const used = new Uint8Array(slots);
  for (let i = 0; i < codes.length; i++) {
    codes[i] = characters.charCodeAt(i);
    used[codes[i]! & (slots - 1)] = 1;
  }
  return (text, at) => {
    const code = text.charCodeAt(at);
    if (used[code & (slots - 1)] === 0) return false;
    for (let i = 0; i < codes.length; i++) if (codes[i] === code) return true;
    return false;
  };
}

/** What is filed under single characters, by their code. */
export const byCode = <Value>(record: Readonly<Record<string, Value>>): ReadonlyMap<number, Value> =>
  new Map(Object.entries(record).map(([character, value]) => [character.charCodeAt(0), value]));

/** Words, of which the first in the list that stands at a place is found. */
export interface WordList {
  readonly words: readonly string[];
  /** The word's index in the list, or -1. */
  indexAt(text: string, at: number): number;
  /** The place behind the word, or -1. */
  endAt(text: string, at: number): number;
}

/** The indexes of words by the slot of their first character. */
type Slots = readonly (readonly number[] | undefined)[];

function fileWords(words: readonly string[]): Slots {
  const bySlot: (number[] | undefined)[] = new Array(slots).fill(undefined);
  for (let i = 0; i < words.length; i++) (bySlot[words[i]!.charCodeAt(0) & (slots - 1)] ??= []).push(i);
  return bySlot;
}

/**
 * Makes a list that is asked often and answers mostly no: by the first character.
 *
 * @example
 * wordList(['月份', '月']).endAt('3月份', 1) //=> 3
 */
export function wordList(words: readonly string[]): WordList {
  let bySlot: Slots | undefined;
  const indexAt = (text: string, at: number): number => {
    const candidates = at >= 0 && at < text.length ? (bySlot ??= fileWords(words))[text.charCodeAt(at) & (slots - 1)] : undefined;
    if (candidates === undefined) return -1;
    for (let i = 0; i < candidates.length; i++) if (text.startsWith(words[candidates[i]!]!, at)) return candidates[i]!;
    return -1;
  };
  return {
    words,
    indexAt,
    endAt(text, at) {
      const index = indexAt(text, at);
      return index < 0 ? -1 : at + words[index]!.length;
    },
  };
}

const constants = new Map<string, string>();

/**
 * The same text as the string that the engine keeps for constants: what is compared often with them, such as a cell of a table,
 * is then compared by identity. Tables have few different cells: they are looked up in a map, which takes less time.
 */
export function shared<Text extends string>(text: Text): Text {
  let constant = constants.get(text);
  if (constant === undefined) constants.set(text, (constant = Object.keys({ [text]: true })[0]!));
  return constant as Text;
}
