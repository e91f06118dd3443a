/**
 * Plain words that make one term with the term beside them: 智慧 + 供应链, 碳足迹 + 核算. `dictionaries/term-parts.csv` has them
 * and not a table of the lexicon, where words as common as these would say something to the rules of names.
 */
import partsCsv from '../../dictionaries/term-parts.csv';
import { type WordList, wordList } from '../text/lookup';
import { rowsOf } from '../text/rows';
import type { Words } from '../text/words';
import type { Candidate } from './candidate';
import type { TermEntry } from './term-entry';

interface Parts {
  readonly list: WordList;
  entry(index: number): TermEntry;
}

let parts: Parts | undefined;

function openParts(): Parts {
  if (parts) return parts;
  const rows = rowsOf(partsCsv).sort((a, b) => b.indexOf(',') - a.indexOf(','));
  const entries: TermEntry[] = [];
  return (parts = {
    list: wordList(rows.map((row) => row.slice(0, row.indexOf(',')))),
    entry: (index) => (entries[index] ??= toEntry(rows[index]!)),
  });
}

function toEntry(row: string): TermEntry {
  const [zh = '', role, en] = row.split(',');
  const id = (en || zh).toLowerCase().replaceAll(/[^a-z0-9\p{Script=Han}]+/gu, '-');
  return {
    id,
    canonical: zh,
    category: 'other',
    en: en || undefined,
    by: 'term/part',
    record: { table: 'terms', id, zh, en: en || null, enVariants: [], kind: '', context: false, fields: {} },
    number: -1,
    alone: false,
    head: role === 'head',
    modifier: role === 'modifier' || role === 'first',
    first: role === 'first',
    doubtful: false,
  };
}

/** The candidates and the words that may be parts of their compounds, by `from`, longest first. */
export function withParts(text: string, candidates: readonly Candidate[], words: Words | undefined): readonly Candidate[] {
  if (words === undefined || candidates.length === 0) return candidates;
  const { list, entry } = openParts();
  const all: Candidate[] = [];
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    const from = words.from[i]!;
    const part = list.indexAt(text, from);
    const to = part < 0 ? 0 : from + list.words[part]!.length;
    if (to !== words.to[i]) continue;
    while (next < candidates.length && isBefore(candidates[next]!, from, to)) all.push(candidates[next++]!);
    all.push({ from, to, term: entry(part), base: null, whole: true, closed: true });
  }
  while (next < candidates.length) all.push(candidates[next++]!);
  return all;
}

const isBefore = (candidate: Candidate, from: number, to: number): boolean =>
  candidate.from < from || (candidate.from === from && candidate.to >= to);
