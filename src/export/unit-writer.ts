/** A long string under construction, kept as UTF-16 code units: joining many short strings takes longer, and far longer the more there are. */
import { fromUnits } from '../text/utf16';

const room = 1 << 15;
const mostDigits = 16;
/** Longer stretches are written as strings. */
const longest = 64;

export class UnitWriter {
  #finished = '';
  readonly #units = new Uint16Array(room);
  #length = 0;

  /** Code units of a short string. */
  units(units: Uint16Array): void {
    this.#reserve(units.length);
    for (let at = 0; at < units.length; at++) this.#units[this.#length + at] = units[at]!;
    this.#length += units.length;
  }

  /** The decimal digits of a whole number from 0. */
  number(value: number): void {
    this.#reserve(mostDigits);
    let end = this.#length + 1;
    for (let limit = 10; limit <= value; limit *= 10) end++;
    let left = value;
    for (let at = end - 1; at >= this.#length; at--) {
      const rest = Math.floor(left / 10);
      this.#units[at] = 0x30 + left - 10 * rest;
      left = rest;
    }
    this.#length = end;
  }

  /** What JSON writes between the quotes for `text.slice(from, to)`. */
  jsonText(text: string, from: number, to: number): void {
    if (to - from > longest || !this.#plain(text, from, to)) this.string(JSON.stringify(text.slice(from, to)).slice(1, -1));
  }

  string(text: string): void {
    if (text.length > room) {
      this.#flush();
      this.#finished += text;
      return;
    }
    this.#reserve(text.length);
    for (let at = 0; at < text.length; at++) this.#units[this.#length + at] = text.charCodeAt(at);
    this.#length += text.length;
  }

  finish(): string {
    this.#flush();
    return this.#finished;
  }

  /** Writes units that JSON leaves as they are; false, and nothing is written, where another one is among them. */
  #plain(text: string, from: number, to: number): boolean {
    this.#reserve(longest);
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit & 0xf800) === 0xd800) return false;
      this.#units[this.#length + at - from] = unit;
    }
    this.#length += to - from;
    return true;
  }

  /** Makes room for as many units, at most `room`. */
  #reserve(units: number): void {
    if (this.#length + units > room) this.#flush();
  }

  #flush(): void {
    this.#finished += fromUnits(this.#units.subarray(0, this.#length));
    this.#length = 0;
  }
}
