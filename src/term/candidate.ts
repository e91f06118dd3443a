/** Candidates of the term stage: lexicon hits that stand for a term record. */
import type { Hits, Lexicon } from '../lexicon/index';
import type { EntityMention } from '../text/mention';
import { reusable } from '../text/reuse';
import type { NormalSpan } from '../text/span';
import type { Words } from '../text/words';
import { type TermEntry, termTable } from './term-entry';

export interface Candidate extends NormalSpan {
  readonly term: TermEntry;
  /** Of a compound (双创 + 生态圈) the part before the head, which `term` then is; else null. */
  readonly base: Candidate | null;
  /** Whether its ends meet the ends of words; a candidate with cut ends counts only inside a longer one. */
  readonly whole: boolean;
}

interface CandidateInput {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly hits: Hits;
  readonly words?: Words | undefined;
  readonly entities?: readonly EntityMention[] | undefined;
}

/** All candidates by `from`, longest first. */
export function readCandidates({ text, lexicon, hits, words, entities = [] }: CandidateInput): Candidate[] {
  const terms = termTable(lexicon);
  const edges = words ? wordEdges(words, text.length) : null;
  const closed = entities.filter(({ type }) => type === 'person' || type === 'contact');
  const candidates: Candidate[] = [];
  let next = 0;
  for (let i = 0; i < hits.length; i++) {
    const term = terms.at(hits.entry[i]!, hits.kind[i]!);
    if (!term) continue;
    const from = hits.from[i]!;
    const to = hits.to[i]!;
    while (next < closed.length && closed[next]!.to <= from) next++;
    if (next < closed.length && closed[next]!.from < to) continue;
    candidates.push({ from, to, term, base: null, whole: !edges || meetsWords(edges, from, to) });
  }
  return candidates;
}

const borrowEdges = reusable((length) => new Uint8Array(length));

/** 1 where a word begins or ends. */
function wordEdges(words: Words, length: number): Uint8Array {
  const edges = borrowEdges(length + 1).fill(0, 0, length + 1);
  for (let i = 0; i < words.length; i++) edges[words.to[i]!] = 1;
  edges[0] = 1;
  return edges;
}

/** Two and three characters must be whole words; of longer terms one end may be cut, since new words are often cut wrongly. */
function meetsWords(edges: Uint8Array, from: number, to: number): boolean {
  return to - from <= 3 ? (edges[from]! & edges[to]!) === 1 : (edges[from]! | edges[to]!) === 1;
}
