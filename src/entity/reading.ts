/** One text as the rules see it: words, their shapes and the lexicon's hits by place. */
import type { ReadText } from '../lexicon/index';
import { markShapes, shape, tagShapesOf } from './shape';

/** All arrays are by offset in the text, one longer than the text, unless said otherwise. */
export interface Reading {
  readonly input: ReadText;
  readonly text: string;
  /** The word that covers each character; behind the text the number of words. */
  readonly wordAt: Int32Array;
  /** Shape by word. */
  readonly shapes: Uint8Array;
  /** 1 where a word starts, and behind the text. */
  readonly starts: Uint8Array;
  /** Hits from `firstHit[i]` to `firstHit[i + 1]` start at `i`. */
  readonly firstHit: Int32Array;
  /** Hits by end: `byEnd[k]` for `k` from `firstEnd[i]` to `firstEnd[i + 1]` end at `i`. */
  readonly firstEnd: Int32Array;
  readonly byEnd: Int32Array;
  /** Hits by cue class: `byCue[k]` for `k` from `firstCue[bit]` to `firstCue[bit + 1]` have the class with that bit. */
  readonly firstCue: Int32Array;
  readonly byCue: Int32Array;
  /** Cue classes and tables by hit. */
  readonly cues: Int32Array;
  readonly tables: Int32Array;
  /** Where the bracket or quotation mark at an offset is closed (for an opening one) or opened (for a closing one), or -1. */
  readonly partner: Int32Array;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export function openReading(input: ReadText): Reading {
  const { text, words, hits, lexicon } = input;
  const size = text.length + 2;
  const wordAt = new Int32Array(size).fill(words.length);
  const starts = new Uint8Array(size);
  const shapes = new Uint8Array(words.length + 1);
  const ofTag = tagShapesOf(words.tagNames);
  const ofMark = markShapes();
  for (let w = 0; w < words.length; w++) {
    const [from, to] = [words.from[w]!, words.to[w]!];
    for (let i = from; i < to; i++) wordAt[i] = w;
    starts[from] = 1;
    const mark = to - from === 1 ? ofMark[text.charCodeAt(from)]! : 0;
    shapes[w] = mark > 0 ? mark - 1 : ofTag[words.tag[w]!]!;
    // A bracket with a figure says something of a name and is no part of it: 江州(28家).
    if (shapes[w] === shape['open-paren'] && isDigit(text.charCodeAt(to))) shapes[w] = shape.edge;
  }
  shapes[words.length] = shape.edge;
  starts[text.length] = 1;

  const firstHit = new Int32Array(size);
  const firstEnd = new Int32Array(size);
  const cues = new Int32Array(hits.length);
  const tables = new Int32Array(hits.length);
  for (let h = 0; h < hits.length; h++) {
    firstHit[hits.from[h]! + 1]!++;
    firstEnd[hits.to[h]! + 1]!++;
    cues[h] = lexicon.cues(hits.kind[h]!);
    tables[h] = lexicon.tables(hits.kind[h]!);
  }
  for (let i = 1; i < size; i++) {
    firstHit[i]! += firstHit[i - 1]!;
    firstEnd[i]! += firstEnd[i - 1]!;
  }
  const byEnd = new Int32Array(hits.length);
  const next = firstEnd.slice();
  for (let h = 0; h < hits.length; h++) byEnd[next[hits.to[h]!]!++] = h;
  return { input, text, wordAt, shapes, starts, firstHit, firstEnd, byEnd, cues, tables, ...sortByCue(cues), partner: pairMarks(text) };
}

/** The hit that is exactly a span and stands in a table, or -1. */
export function hitOf({ input: { hits }, firstHit, tables }: Reading, from: number, to: number): number {
  for (let h = firstHit[from]!; h < firstHit[from + 1]!; h++) if (hits.to[h] === to && tables[h] !== 0) return h;
  return -1;
}

function sortByCue(cues: Int32Array): Pick<Reading, 'firstCue' | 'byCue'> {
  const firstCue = new Int32Array(33);
  for (let h = 0; h < cues.length; h++) for (let rest = cues[h]!; rest !== 0; rest &= rest - 1) firstCue[32 - Math.clz32(rest & -rest)]!++;
  for (let bit = 1; bit <= 32; bit++) firstCue[bit]! += firstCue[bit - 1]!;
  const byCue = new Int32Array(firstCue[32]!);
  const next = firstCue.slice();
  for (let h = 0; h < cues.length; h++)
    for (let rest = cues[h]!; rest !== 0; rest &= rest - 1) byCue[next[31 - Math.clz32(rest & -rest)]!++] = h;
  return { firstCue, byCue };
}

const marks = '“”‘’《》〈〉()〔〕[]';
const lineFeed = 0x0a;

/** For each code unit 0, or a number from 2: even for an opening mark, one more for its partner. */
let markKinds: Uint8Array | undefined;

function kindsOfMarks(): Uint8Array {
  if (markKinds === undefined) {
    markKinds = new Uint8Array(0x10000);
    for (let i = 0; i < marks.length; i++) markKinds[marks.charCodeAt(i)] = i + 2;
  }
  return markKinds;
}

/** Pairs of marks within a line, nested ones too; a mark without its partner has -1. */
function pairMarks(text: string): Int32Array {
  const partner = new Int32Array(text.length + 2).fill(-1);
  const kinds = kindsOfMarks();
  const waiting = new Int32Array(marks.length + 2);
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === lineFeed) {
      open.length = 0;
      waiting.fill(0);
      continue;
    }
    const kind = kinds[code]!;
    if (kind === 0) continue;
    if ((kind & 1) === 0) {
      open.push(i);
      waiting[kind]!++;
    } else {
      while (waiting[kind - 1]! > 0) {
        const at = open.pop()!;
        const opened = kinds[text.charCodeAt(at)]!;
        waiting[opened]!--;
        if (opened !== kind - 1) continue;
        partner[at] = i;
        partner[i] = at;
        break;
      }
    }
  }
  return partner;
}
