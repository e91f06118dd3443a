import { describe, expect, test } from 'vitest';

/** One find of the reader under test: its place in the phrase, and whatever the corpus states about it. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
}

/** A value and the phrases that say it. Braces mark what must be found (`截至{2021年底}，`); without braces, the whole phrase. */
export type Group<Value> = readonly [value: Value, phrases: readonly string[]];

export interface Corpus<Value> {
  readonly found?: readonly Group<Value>[];
  /** Look-alikes in which nothing may be found. */
  readonly nothing?: readonly string[];
  /** Admitted gaps, stated as they should be read: they turn red once they are. */
  readonly known?: readonly Group<Value>[];
  /** Look-alikes in which something is still found: admitted too, red once nothing is. */
  readonly mistaken?: readonly string[];
}

/**
 * Makes one test of each phrase: the reader must find exactly the marked spans, each with the value of its group.
 *
 * @example
 * testCorpus('year', (text) => readYears(text).map((y) => ({ start: y.from, end: y.to, value: y.year })), {
 *   found: [[2021, ['2021年', '到{二〇二一年}为止']]],
 *   nothing: ['2021个'],
 * });
 */
export function testCorpus<Value>(name: string, read: (text: string) => readonly Found[], corpus: Corpus<Value>): void {
  const check = (marked: string, value: unknown): void => {
    const text = marked.replace(/[{}]/g, '');
    const finds = read(text);
    expect(mark(text, finds)).toBe(marked.includes('{') || value === absent ? marked : `{${marked}}`);
    for (const find of finds) expect(find.value).toEqual(value);
  };
  describe(name, () => {
    for (const [value, phrases] of corpus.found ?? []) {
      for (const phrase of phrases) test(`${JSON.stringify(value)} ← ${phrase}`, () => check(phrase, value));
    }
    for (const phrase of corpus.nothing ?? []) test(`nothing ← ${phrase}`, () => check(phrase, absent));
    for (const phrase of corpus.mistaken ?? []) test.fails(`known gap: nothing ← ${phrase}`, () => check(phrase, absent));
    for (const [value, phrases] of corpus.known ?? []) {
      for (const phrase of phrases) test.fails(`known gap: ${JSON.stringify(value)} ← ${phrase}`, () => check(phrase, value));
    }
  });
}

const absent = Symbol('nothing');

function mark(text: string, finds: readonly Found[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of [...finds].sort((a, b) => a.start - b.start)) {
    marked += `${text.slice(at, start)}{${text.slice(start, end)}}`;
    at = end;
  }
  return marked + text.slice(at);
}
