/** Whether a report speaks of work to come or of work done: `dictionaries/moods.csv` says how much each word leans to either. */
import moods from '../../dictionaries/moods.csv';
import type { Quantity } from '../text/mention';
import type { NormalSpan } from '../text/span';
import type { Words } from '../text/words';
import { firstBehind, firstWordBehind } from './tokens';
import { type Entry, WordIndex, wordRows } from './word-index';

/** What has been counted is told to the last digit (8897个), what is planned in round numbers: weight by significant digits. */
const figureWeights = [0, 0, -0.6, -1.6];

function* entries(): Generator<Entry<number>> {
  for (const [zh, weight] of wordRows(moods)) yield { zh, value: Number(weight) };
}

let index: WordIndex<number> | undefined;

const moodWords = (): WordIndex<number> => (index ??= new WordIndex(entries()));

export interface MoodText {
  readonly text: string;
  readonly words: Words;
  readonly quantities: readonly Quantity[];
}

/** How much a stretch of a report speaks of what will be done: above zero for plans, below for results. */
export function moodOf({ text, words, quantities }: MoodText, { from, to }: NormalSpan): number {
  const index = moodWords();
  let mood = 0;
  let read = from;
  for (let i = firstWordBehind(words, from); i < words.length && words.from[i]! < to; i++) {
    const at = words.from[i]!;
    if (at < read) continue;
    const found = index.longestAt(text, at);
    if (found === undefined) continue;
    mood += found.value;
    read = at + found.zh.length;
  }
  for (let i = firstBehind(quantities, from); i < quantities.length && quantities[i]!.from < to; i++)
    mood += figureWeight(text, quantities[i]!);
  return mood;
}

const [zero, nine, point] = [...'09.'].map((mark) => mark.charCodeAt(0));

function figureWeight(text: string, { from, to }: Quantity): number {
  let digits = 0;
  let zeros = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === point) continue;
    if (!(code >= zero! && code <= nine!)) break;
    if (code !== zero) {
      digits += digits > 0 ? zeros + 1 : 1;
      zeros = 0;
    } else zeros++;
  }
  return figureWeights[Math.min(digits, figureWeights.length - 1)]!;
}

/** How much of the mood of its paragraph a sentence shares, and how much of that a paragraph takes over from the one beside it. */
const share = 0.5;

/** The mood that each line lends to its sentences: of the line itself, and of those before and behind it. */
export function surroundings(read: MoodText, lines: readonly NormalSpan[]): number[] {
  const moods = lines.map((line) => moodOf(read, line));
  const found = moods.map((mood) => mood * share);
  const take = (i: number, taken: number): number => {
    found[i]! += taken;
    return (taken + moods[i]!) * share;
  };
  for (let i = 0, taken = 0; i < moods.length; i++) taken = take(i, taken);
  for (let i = moods.length - 1, taken = 0; i >= 0; i--) taken = take(i, taken);
  return found;
}

/** Does the sentence speak of work to come? */
export const plans = (read: MoodText, sentence: NormalSpan, surrounding: number): boolean =>
  moodOf(read, sentence) * (1 - share) + surrounding > 0;
