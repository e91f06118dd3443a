/** Candidates of the term stage: lexicon hits that stand for a term record. */
import type { Hits, Lexicon } from '../lexicon/index';
import type { EntityMention } from '../text/mention';
import { reusable } from '../text/reuse';
import type { NormalSpan } from '../text/span';
import type { Words } from '../text/words';
import { type TermEntry, termTable } from './term-entry';

export interface Candidate extends NormalSpan {
  readonly term: TermEntry;
  /** Of a compound (双创 + 生态圈, 智慧 + 供应链) the part before the last, which `term` then is; else null. */
  readonly base: Candidate | null;
  /** Whether its ends meet the ends of words; a candidate with cut ends counts only inside a longer one. */
  readonly whole: boolean;
  /** Whether its end meets a word's end. */
  readonly closed: boolean;
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
  const shut = entities.filter(({ type }) => type === 'person' || type === 'contact');
  const candidates: Candidate[] = [];
  let next = 0;
  for (let i = 0; i < hits.length; i++) {
    const term = terms.at(hits.entry[i]!, hits.kind[i]!);
    if (!term) continue;
    const from = hits.from[i]!;
    const to = hits.to[i]!;
    while (next < shut.length && shut[next]!.to <= from) next++;
    if (next < shut.length && shut[next]!.from < to) continue;
    const closed = !edges || edges[to] === 1;
    candidates.push({ from, to, term, base: null, whole: !edges || meetsWords(edges, from, to), closed });
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

/**
 * Two and three characters must be whole words; of longer terms one end may be cut, since new words are often cut wrongly. A name
 * is one word whatever it is made of: inside it both ends may be cut (全国{产业转型升级}试验区), and one of three characters.
 */
function meetsWords(edges: Uint8Array, from: number, to: number): boolean {
  if (to - from > 3) return (edges[from]! | edges[to]!) === 1 || !hasEdge(edges, from + 1, to);
  if ((edges[from]! & edges[to]!) === 1) return true;
  if (to - from < 3 || (edges[from]! | edges[to]!) === 0 || hasEdge(edges, from + 1, to)) return false;
  return edges[from] === 1 ? !hasEdge(edges, to, to + shortestRest) : !hasEdge(edges, from - shortestRest + 1, from + 1);
}

/** Characters of a name beside a term in it: 营商 + 环境 is a plain word. */
const shortestRest = 3;

function hasEdge(edges: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (edges[at] === 1) return true;
  return false;
}
