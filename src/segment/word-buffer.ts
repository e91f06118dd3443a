/** Words under construction. */
import { reusable } from '../text/reuse';
import type { Words } from '../text/words';

/** Words that cover a text from its beginning without a gap: each begins where the one before it ends. */
export class WordBuffer {
  length = 0;
  readonly ends: Int32Array;
  readonly tags: Uint8Array;

  constructor(capacity: number) {
    this.ends = new Int32Array(capacity);
    this.tags = new Uint8Array(capacity);
  }

  push(end: number, tag: number): void {
    this.ends[this.length] = end;
    this.tags[this.length] = tag;
    this.length += 1;
  }

  /** The words so far, with arrays of their own. */
  toWords(tagNames: readonly string[]): Words {
    const { length } = this;
    const bounds = new Int32Array(length + 1);
    bounds.set(this.ends.subarray(0, length), 1);
    return { length, from: bounds.subarray(0, length), to: bounds.subarray(1), tag: this.tags.slice(0, length), tagNames };
  }
}

const borrow = reusable((length) => new WordBuffer(length));

/** An empty buffer with room for the words of a text. */
export function borrowWords(textLength: number): WordBuffer {
  const words = borrow(textLength);
  words.length = 0;
  return words;
}
