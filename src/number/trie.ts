import { isHanAt, skipBlanks } from './codes';

/** A node of a word tree over UTF-16 code units. */
interface Node<Value> {
  next: Map<number, Node<Value>> | null;
  value: Value | undefined;
}

/** Words to values; finds the longest word at a place without cutting the text up. */
export interface WordTree<Value> {
  add(word: string, value: Value): void;
  /** Tells, faster than a search, whether any word starts (reversed: ends) with the character next to a place. */
  mayStart(text: string, from: number): boolean;
  /** The longest word that starts at `from` (reversed: ends there), and the place behind it (reversed: where it starts). */
  longest(text: string, from: number): { readonly to: number; readonly value: Value } | undefined;
}

/** How a tree is read: from right to left, or over the blanks that table extraction leaves between Chinese characters. */
export type Reading = 'forwards' | 'backwards' | 'over blanks';

/** Makes an empty tree. */
export function wordTree<Value>(reading: Reading = 'forwards'): WordTree<Value> {
  const reversed = reading === 'backwards';
  const overBlanks = reading === 'over blanks';
  const root: Node<Value> = { next: null, value: undefined };
  const starts = new Uint8Array(0x10000);
  const step = reversed ? -1 : 1;
  const offset = reversed ? -1 : 0;
  const mayStart = (text: string, from: number): boolean => {
    const at = from + offset;
    return at >= 0 && at < text.length && starts[text.charCodeAt(at)] === 1;
  };
  return {
    mayStart,
    add(word, value) {
      if (word === '') return;
      starts[word.charCodeAt(reversed ? word.length - 1 : 0)] = 1;
      let node = root;
      for (let i = reversed ? word.length - 1 : 0; i >= 0 && i < word.length; i += step) {
        node.next ??= new Map();
        let next = node.next.get(word.charCodeAt(i));
        if (!next) node.next.set(word.charCodeAt(i), (next = { next: null, value: undefined }));
        node = next;
      }
      node.value = value;
    },
    longest(text, from) {
      if (!mayStart(text, from)) return undefined;
      let node: Node<Value> | undefined = root;
      let value: Value | undefined;
      let to = from;
      for (let at = from; node; at += step) {
        if (node.value !== undefined) {
          value = node.value;
          to = at;
        }
        if (overBlanks && at > from && isTorn(text, at)) at = skipBlanks(text, at);
        const next = at + offset;
        node = next >= 0 && next < text.length ? node.next?.get(text.charCodeAt(next)) : undefined;
      }
      return value === undefined ? undefined : { to, value };
    },
  };
}

/** 个 百 分点 */
function isTorn(text: string, at: number): boolean {
  return text.charCodeAt(at) === blank && isHanAt(text, at - 1) && isHanAt(text, skipBlanks(text, at));
}

const blank = 0x20;
