/** Words of a table, found at a place of a text: by their first two characters, the longest first. */
import { firstCells, rowsOf } from './rows';

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

/** The words of a CSV table whose rows are in the order of their words. Those of a family are read when a text first has their character. */
export class WordIndex<T> {
  /** For each character the place of its words in `families`; 0 for most. */
  private readonly places = new Uint16Array(1 << 16);
  /** 1 for each character that is the second of a word that has been read. */
  private readonly seconds = new Uint8Array(1 << 16);
  private readonly families: (Family<T> | undefined)[] = [];
  private readonly rows: readonly string[];
  /** The first row of each family, and the place behind the last row. */
  private readonly firstRow: number[] = [0];

  /** @param toValue makes the value of a word from the second cell of its row */
  constructor(
    table: string,
    private readonly toValue: (cell: string, zh: string) => T,
  ) {
    this.rows = rowsOf(table);
    for (let row = 0, last = 0; row < this.rows.length; row++) {
      const code = this.rows[row]!.charCodeAt(0);
      if (code !== last) this.places[(last = code)] = this.firstRow.push(row) - 1;
    }
    this.firstRow.push(this.rows.length);
  }

  private read(place: number): Family<T> {
    const family: Family<T> = { byNext: new Map(), alone: [] };
    for (let row = this.firstRow[place]!; row < this.firstRow[place + 1]!; row++) {
      const { zh, cell } = firstCells(this.rows[row]!);
      const entry = { zh, value: this.toValue(cell, zh) };
      if (zh.length === 1) family.alone.push(entry);
      else this.addTo(family, entry);
    }
    for (const list of family.byNext.values()) list.sort((a, b) => b.zh.length - a.zh.length).push(...family.alone);
    return (this.families[place] = family);
  }

  private addTo({ byNext }: Family<T>, entry: Entry<T>): void {
    const next = entry.zh.charCodeAt(1);
    this.seconds[next] = 1;
    if (byNext.has(next)) byNext.get(next)!.push(entry);
    else byNext.set(next, [entry]);
  }

  /** The words that begin with the two characters at `at` or with the first alone, longest first: their rest is to be compared. */
  candidates(text: string, at: number): readonly Entry<T>[] {
    const place = this.places[text.charCodeAt(at)];
    if (!place) return nothing;
    const { byNext, alone } = this.families[place] ?? this.read(place);
    const next = text.charCodeAt(at + 1);
    return (this.seconds[next] === 1 ? byNext.get(next) : undefined) ?? alone;
  }

  /** The longest word at `at`. */
  longestAt(text: string, at: number): Entry<T> | undefined {
    for (const entry of this.candidates(text, at)) if (text.startsWith(entry.zh, at)) return entry;
    return undefined;
  }
}
