/** Words of a table, found at a place of a text: by their first character, the longest first. */

export interface Entry<T> {
  readonly zh: string;
  readonly value: T;
}

const nothing: readonly never[] = [];

export class WordIndex<T> {
  /** For each character the place of its words in `lists`; 0 for most. */
  private readonly places = new Uint16Array(1 << 16);
  private readonly lists: Entry<T>[][] = [[]];

  constructor(entries: Iterable<Entry<T>>) {
    for (const entry of entries) {
      const code = entry.zh.charCodeAt(0);
      const place = this.places[code]! || (this.places[code] = this.lists.push([]) - 1);
      this.lists[place]!.push(entry);
    }
    for (const list of this.lists) list.sort((a, b) => b.zh.length - a.zh.length);
  }

  /** The words that begin with the character at `at`, longest first: the rest of them is to be compared. */
  candidates(text: string, at: number): readonly Entry<T>[] {
    const place = this.places[text.charCodeAt(at)];
    return place ? this.lists[place]! : nothing;
  }

  /** The longest word at `at`. */
  longestAt(text: string, at: number): Entry<T> | undefined {
    for (const entry of this.candidates(text, at)) if (text.startsWith(entry.zh, at)) return entry;
    return undefined;
  }
}

/** The rows of a word list: its first two columns. */
export function* wordRows(csv: string): Generator<readonly [zh: string, value: string]> {
  for (const row of csv.split('\n').slice(1)) {
    const [zh = '', value = ''] = row.trim().split(',');
    if (zh !== '') yield [zh, value];
  }
}
