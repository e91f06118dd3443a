/**
 * An edited text and where each of its characters came from.
 *
 * An alignment is a list of edits, in order and apart: edit `k` put `target[from(k), to(k))` in the place of
 * `source[from(k), to(k))`; between edits both texts are the same length for the same stretch. Every edit of a text goes
 * through `TextEditor.replace`.
 */
export interface Alignment {
  /** Where the character at `offset` after the edits began before them. What was deleted before it stays outside. */
  startBefore(offset: number): number;
  /** Where the character that ends at `offset` after the edits ended before them. What was deleted behind it stays outside. */
  endBefore(offset: number): number;
  /** The offset after the edits; offsets inside an edited stretch go to its beginning. */
  after(offset: number): number;
}

/** Numbers an edit. */
const fields = 4;

/**
 * Copies a text from left to right, changing stretches on the way.
 *
 * @example
 * const editor = textEditor('航空轮\n\n胎');
 * editor.replace(3, 5, '');
 * editor.finish().text //=> '航空轮胎'
 */
export interface TextEditor {
  /** Puts `text` in the place of `[from, to)`, which must not begin before the end of the edit before. */
  replace(from: number, to: number, text: string): void;
  /** Where an offset of the source will stand, at or behind the end of the last edit. */
  at(offset: number): number;
  /** The edited text, and null in place of an alignment when nothing was edited. */
  finish(): { text: string; alignment: Alignment | null };
}

export function textEditor(source: string): TextEditor {
  const edits: number[] = [];
  let text = '';
  let length = 0;
  let copied = 0;
  return {
    replace(from, to, replacement) {
      text += source.slice(copied, from) + replacement;
      const begin = this.at(from);
      length = begin + replacement.length;
      copied = to;
      edits.push(from, to, begin, length);
    },
    at: (offset) => length + offset - copied,
    finish() {
      if (edits.length === 0) return { text: source, alignment: null };
      return { text: text + source.slice(copied), alignment: alignmentOf(Int32Array.from(edits)) };
    },
  };
}

/** @param edits four numbers an edit: where it begins and ends before, where it begins and ends after */
export function alignmentOf(edits: Int32Array): Alignment {
  const count = edits.length / fields;
  // Questions come in the order of the text: the answer is mostly the last one again.
  let recent = 0;
  /** Index of the last edit whose field `field` is at most `offset`, or -1. */
  const lastAt = (field: number, offset: number): number => {
    const isAnswer = edits[recent * fields + field]! <= offset && (recent + 1 === count || edits[(recent + 1) * fields + field]! > offset);
    if (isAnswer) return recent;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edits[middle * fields + field]! <= offset) low = middle + 1;
      else high = middle;
    }
    if (low > 0) recent = low - 1;
    return low - 1;
  };
  return {
    startBefore(offset) {
      const edit = lastAt(2, offset) * fields;
      if (edit < 0) return offset;
      return offset < edits[edit + 3]! ? edits[edit]! : edits[edit + 1]! + offset - edits[edit + 3]!;
    },
    endBefore(offset) {
      const last = offset - 1;
      const edit = lastAt(2, last) * fields;
      if (edit < 0) return offset;
      return last < edits[edit + 3]! ? edits[edit + 1]! : edits[edit + 1]! + offset - edits[edit + 3]!;
    },
    after(offset) {
      const edit = lastAt(0, offset) * fields;
      if (edit < 0) return offset;
      return offset < edits[edit + 1]! ? edits[edit + 2]! : edits[edit + 3]! + offset - edits[edit + 1]!;
    },
  };
}
