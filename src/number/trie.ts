/** A node of a word tree over UTF-16 code units. */
interface Node<Value> {
  next: Map<number, Node<Value>> | null;
  value: Value | undefined;
}

/** Words to values; finds the longest word at a place without cutting the text up. */
export interface WordTree<Value> {
  add(word: string, value: Value): void;
  /** The longest word that starts at `from` (or, reversed, ends there). */
  longest(text: string, from: number): { readonly to: number; readonly value: Value } | undefined;
}

/** Makes an empty tree. A reversed one is read from right to left: its words end at `from`. */
export function wordTree<Value>(reversed = false): WordTree<Value> {
  const root: Node<Value> = { next: null, value: undefined };
  const step = reversed ? -1 : 1;
  return {
    add(word, value) {
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
      let node: Node<Value> | undefined = root;
      let at = from;
      let best: { to: number; value: Value } | undefined;
      while (node) {
        if (node.value !== undefined) best = { to: at, value: node.value };
        const i = reversed ? at - 1 : at;
        node = i >= 0 && i < text.length ? node.next?.get(text.charCodeAt(i)) : undefined;
        at += step;
      }
      return best;
    },
  };
}
