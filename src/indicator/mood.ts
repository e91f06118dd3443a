/** Whether a report speaks of work to come or of work done: `dictionaries/moods.csv` says how much each word leans to either. */
import moods from '../../dictionaries/moods.csv';
import type { Quantity } from '../text/mention';
import type { NormalSpan } from '../text/span';
import { WordIndex } from '../text/word-index';
import type { Words } from '../text/words';

/** What has been counted is told to the last digit (8897个), what is planned in round numbers: weight by significant digits. */
const figureWeights = [0, 0, -0.6, -1.6];

let index: WordIndex<number> | undefined;

const moodWords = (): WordIndex<number> => (index ??= new WordIndex(moods, Number));

/** What moods are read from. */
export interface MoodText {
  readonly text: string;
  readonly words: Words;
  readonly quantities: readonly Quantity[];
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

/** How much the parts of a report speak of what will be done: above zero for plans, below for results. */
export class Moods {
  /** Where something leans, in the order of the text, and the sum of all leanings before. */
  private readonly places: number[] = [];
  private readonly sums: number[] = [0];
  /** The mood that each line lends to its sentences: of the line itself, and of those before and behind it. */
  private readonly lent: readonly number[];

  constructor(read: MoodText, lines: readonly NormalSpan[]) {
    this.weigh(read);
    const own = lines.map((line) => this.of(line));
    const lent = own.map((mood) => mood * share);
    const lend = (i: number, taken: number): number => {
      lent[i]! += taken;
      return (taken + own[i]!) * share;
    };
    for (let i = 0, taken = 0; i < own.length; i++) taken = lend(i, taken);
    for (let i = own.length - 1, taken = 0; i >= 0; i--) taken = lend(i, taken);
    this.lent = lent;
  }

  private weigh({ text, words, quantities }: MoodText): void {
    const index = moodWords();
    let quantity = 0;
    let read = 0;
    for (let i = 0; i < words.length; i++) {
      const at = words.from[i]!;
      while (quantity < quantities.length && quantities[quantity]!.from <= at)
        this.add(quantities[quantity]!.from, figureWeight(text, quantities[quantity++]!));
      if (at < read) continue;
      const found = index.longestAt(text, at);
      if (found === undefined) continue;
      this.add(at, found.value);
      read = at + found.zh.length;
    }
    for (; quantity < quantities.length; quantity++) this.add(quantities[quantity]!.from, figureWeight(text, quantities[quantity]!));
  }

  private add(at: number, weight: number): void {
    if (weight === 0) return;
    this.places.push(at);
    this.sums.push(this.sums[this.sums.length - 1]! + weight);
  }

  private of({ from, to }: NormalSpan): number {
    return this.sums[this.firstFrom(to)]! - this.sums[this.firstFrom(from)]!;
  }

  private firstFrom(at: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Does the sentence, which stands in this line, speak of work to come? */
  plan(sentence: NormalSpan, line: number): boolean {
    return this.of(sentence) * (1 - share) + this.lent[line]! > 0;
  }
}
