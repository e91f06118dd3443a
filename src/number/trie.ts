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

/** Makes an empty tree. A reversed one is read from right to left. */
export function wordTree<Value>(reversed = false): WordTree<Value> {
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
        const next = at + offset;
        node = next >= 0 && next < text.length ? node.next?.get(text.charCodeAt(next)) : undefined;
      }
      return value === undefined ? undefined : { to, value };
    },
  };
}
