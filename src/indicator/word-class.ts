/** A class of words, which a text begins or ends with at some place: a few words each, looked up by their first or last character. */

import type { NormalSpan } from '../text/span';

type Index = Map<number, string[]>;

function addTo(index: Index, code: number, word: string): void {
  const list = index.get(code);
  if (list === undefined) index.set(code, [word]);
  else list.push(word);
}

function indexWords(words: readonly string[]): { byFirst: Index; byLast: Index } {
  const [byFirst, byLast]: [Index, Index] = [new Map(), new Map()];
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    addTo(byFirst, word.charCodeAt(0), word);
    addTo(byLast, word.charCodeAt(word.length - 1), word);
  }
  return { byFirst, byLast };
}

export class WordClass {
  private indexes: { readonly byFirst: Index; readonly byLast: Index } | undefined;

  /** The words are asked for when the class is first used. */
  constructor(private readonly list: () => readonly string[]) {}

  get all(): readonly string[] {
    return this.list();
  }

  private get by(): { readonly byFirst: Index; readonly byLast: Index } {
    return (this.indexes ??= indexWords(this.all));
  }

  /** The longest of the words that begins at `from`. */
  at(text: string, from: number): string | undefined {
    const list = this.by.byFirst.get(text.charCodeAt(from));
    if (list === undefined) return undefined;
    for (const word of list) if (text.startsWith(word, from)) return word;
    return undefined;
  }

  /** The longest of the words that ends before `to`. */
  before(text: string, to: number): string | undefined {
    const list = this.by.byLast.get(text.charCodeAt(to - 1));
    if (list === undefined) return undefined;
    for (const word of list) if (text.startsWith(word, to - word.length)) return word;
    return undefined;
  }

  /** Does one of them begin at `from`? */
  begins(text: string, from: number): boolean {
    return this.at(text, from) !== undefined;
  }

  /** Does one of them end before `to`? */
  ends(text: string, to: number): boolean {
    return this.before(text, to) !== undefined;
  }

  /** Is the stretch one of them? */
  has(text: string, span: NormalSpan | undefined): boolean {
    if (span === undefined) return false;
    const list = this.by.byFirst.get(text.charCodeAt(span.from));
    return list?.some((word) => word.length === span.to - span.from && text.startsWith(word, span.from)) === true;
  }
}
