/** Words under construction. */
import type { Words } from '../text/words';

export class WordBuffer implements Words {
  length = 0;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly tag: Uint8Array;

  constructor(
    readonly tagNames: readonly string[],
    capacity: number,
  ) {
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.tag = new Uint8Array(capacity);
  }

  push(from: number, to: number, tag: number): void {
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.tag[this.length] = tag;
    this.length += 1;
  }
}
