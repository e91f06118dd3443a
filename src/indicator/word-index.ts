/** Words of a table, found at a place of a text: by their first two characters, the longest first. */

export interface Entry<T> {
  readonly zh: string;
  readonly value: T;
}

/** The words that begin with one character. */
interface Family<T> {
  /** By the second character, the word of one character at the end. */
  readonly byNext: Map<number, Entry<T>[]>;
  readonly alone: Entry<T>[];
}

const nothing: readonly never[] = [];

export class WordIndex<T> {
  /** For each character the place of its words in `families`; 0 for most. */
  private readonly places = new Uint16Array(1 << 16);
  /** 1 for each character that is the second of a word. */
  private readonly seconds = new Uint8Array(1 << 16);
  private readonly families: Family<T>[] = [{ byNext: new Map(), alone: [] }];

  constructor(entries: Iterable<Entry<T>>) {
    for (const entry of entries) this.add(entry);
    for (const { byNext, alone } of this.families) {
      for (const list of byNext.values()) list.sort((a, b) => b.zh.length - a.zh.length).push(...alone);
    }
  }

  private add(entry: Entry<T>): void {
    const code = entry.zh.charCodeAt(0);
    const place = this.places[code]! || (this.places[code] = this.families.push({ byNext: new Map(), alone: [] }) - 1);
    const { byNext, alone } = this.families[place]!;
    const next = entry.zh.charCodeAt(1);
    if (entry.zh.length === 1) {
      alone.push(entry);
      return;
    }
    this.seconds[next] = 1;
    if (byNext.has(next)) byNext.get(next)!.push(entry);
    else byNext.set(next, [entry]);
  }

  /** The words that begin with the two characters at `at` or with the first alone, longest first: their rest is to be compared. */
  candidates(text: string, at: number): readonly Entry<T>[] {
    const place = this.places[text.charCodeAt(at)];
    if (!place) return nothing;
    const { byNext, alone } = this.families[place]!;
    const next = text.charCodeAt(at + 1);
    return (this.seconds[next] === 1 ? byNext.get(next) : undefined) ?? alone;
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
