import { isHanAt, skipBlanks } from './codes';

/** Words to values; finds the longest word at a place without cutting the text up. */
export interface WordTree<Value> {
  add(word: string, value: Value): void;
  /** The longest word that starts at `from` (backwards: ends there), and the place behind it (backwards: where it starts). */
  longest(text: string, from: number): Found<Value> | undefined;
}

interface Found<Value> {
  readonly to: number;
  readonly value: Value;
}

/** How a tree is read: from right to left, or over the blanks that table extraction leaves between Chinese characters. */
export type Reading = 'forwards' | 'backwards' | 'over blanks';

const none = 0;
const slots = 256;

/**
 * Makes an empty tree over UTF-16 code units.
 *
 * Nodes are numbers: each has its character, its first child, the next child of its parent, and a value; those of the first
 * characters are chained by slots of a table that is small enough to stay near at hand.
 */
export function wordTree<Value>(reading: Reading = 'forwards'): WordTree<Value> {
  const step = reading === 'backwards' ? -1 : 1;
  const offset = reading === 'backwards' ? -1 : 0;
  const overBlanks = reading === 'over blanks';
  const roots = new Uint16Array(slots);
  const characters: number[] = [0];
  const children: number[] = [none];
  const siblings: number[] = [none];
  const values: (Value | undefined)[] = [undefined];

  const addNode = (character: number, sibling: number): number => {
    children.push(none);
    siblings.push(sibling);
    values.push(undefined);
    return characters.push(character) - 1;
  };
  /** The node of a character in a chain of siblings. */
  const among = (first: number, character: number): number => {
    let node = first;
    while (node !== none && characters[node] !== character) node = siblings[node]!;
    return node;
  };

  return {
    add(word, value) {
      let node = none;
      for (let i = step < 0 ? word.length - 1 : 0; i >= 0 && i < word.length; i += step) {
        const character = word.charCodeAt(i);
        const slot = character & (slots - 1);
        const first = node === none ? roots[slot]! : children[node]!;
        let next = among(first, character);
        if (next === none) {
          next = addNode(character, first);
          if (node === none) roots[slot] = next;
          else children[node] = next;
        }
        node = next;
      }
      values[node] = value;
    },
    longest(text, from) {
      const start = from + offset;
      if (start < 0 || start >= text.length) return undefined;
      const opening = text.charCodeAt(start);
      let node = among(roots[opening & (slots - 1)]!, opening);
      let value: Value | undefined;
      let to = from;
      for (let at = from + step; node !== none; at += step) {
        if (values[node] !== undefined) {
          value = values[node];
          to = at;
        }
        if (children[node] === none) break;
        if (overBlanks && isTorn(text, at)) at = skipBlanks(text, at);
        const next = at + offset;
        if (next < 0 || next >= text.length) break;
        node = among(children[node]!, text.charCodeAt(next));
      }
      return value === undefined ? undefined : { to, value };
    },
  };
}

/**
 * A tree that is made of the rows of a table, which are read when a text first has a character that they are filed under: most texts
 * need few of them.
 *
 * @param fill puts the words into the tree that begin (backwards: end) with the character and stand in the rows filed under it
 */
export function lateTree<Value>(reading: Reading, fill: (tree: WordTree<Value>, character: number, rows: readonly string[]) => void) {
  const tree = wordTree<Value>(reading);
  const offset = reading === 'backwards' ? -1 : 0;
  /** Rows filed under the same character are chained from the last one to the first. */
  const last = new Uint16Array(0x10000);
  const previous: number[] = [none];
  const rows: string[] = [''];
  const rowsOf = (character: number): string[] => {
    const found: string[] = [];
    for (let row = last[character]!; row !== none; row = previous[row]!) found.push(rows[row]!);
    return found.reverse();
  };
  return {
    file(character: number, row: string): void {
      previous.push(last[character]!);
      last[character] = rows.push(row) - 1;
    },
    longest(text: string, from: number): Found<Value> | undefined {
      const character = text.charCodeAt(from + offset);
      if (last[character]! > none) {
        fill(tree, character, rowsOf(character));
        last[character] = none;
      }
      return tree.longest(text, from);
    },
  };
}

/** 个 百 分点 */
function isTorn(text: string, at: number): boolean {
  return text.charCodeAt(at) === blank && isHanAt(text, at - 1) && isHanAt(text, skipBlanks(text, at));
}

const blank = 0x20;
