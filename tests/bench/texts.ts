/** Text to measure on. It must not repeat: a small text in a loop stays in the processor's caches and flatters fivefold. */
import { existsSync, readFileSync } from 'node:fs';
import { parseTable } from '../../src/lexicon/csv';

const documentLength = 8000;
const corpus = ['reports-2026.txt', 'news.txt'].map((name) => `../shared/corpus/${name}`);

export interface BenchText {
  readonly origin: string;
  /** Documents of some thousand characters. */
  readonly documents: readonly string[];
}

/** The corpus beside the checkout where there is one, otherwise sentences put together from the dictionaries. */
export function benchText(characters: number): BenchText {
  const isHere = corpus.every((path) => existsSync(path));
  if (!isHere) return { origin: 'generated sentences', documents: cut(generate(characters).slice(0, characters)) };
  const share = Math.ceil(characters / corpus.length);
  const texts = corpus.map((path) => readFileSync(path, 'utf8').slice(0, share));
  return { origin: 'government work reports and news, half of each,', documents: texts.flatMap(cut) };
}

function cut(text: string): string[] {
  const documents: string[] = [];
  for (let at = 0; at < text.length; at += documentLength) documents.push(text.slice(at, at + documentLength));
  return documents;
}

const column = (name: string): string[] => {
  const file = `dictionaries/${name}.csv`;
  return parseTable({ name: file, csv: readFileSync(file, 'utf8') }).rows.map(({ row }) => row.zh ?? '');
};

/** The same text in every run: each sentence draws its words and figures from a fixed sequence of random numbers. */
export function generate(characters: number): string {
  const tables = ['zones', 'organizations', 'industries', 'terms', 'programs', 'documents'].map(column);
  let seed = 20260131;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 0x1_0000_0000) * below);
  };
  const word = (table: number): string => tables[table]![random(tables[table]!.length)]!;
  const sentences: (() => string)[] = [
    () => `${2015 + random(12)}年${1 + random(12)}月，${word(0)}实现产值${random(9000) / 10}亿元，同比增长${random(300) / 10}%。`,
    () => `${word(1)}围绕${word(2)}和${word(2)}开展${word(3)}，新增企业${random(5000)}家，总量居全国第${1 + random(30)}位。`,
    () => `根据${word(5)}，${word(1)}牵头实施${word(4)}，预计到${2026 + random(10)}年底${word(3)}达到${random(400)}项。`,
    () => `其中${word(2)}投资${random(80000)}万元，占比提高${random(90) / 10}个百分点；${word(3)}、${word(3)}持续推进。`,
  ];
  let text = '';
  while (text.length < characters) text += sentences[random(sentences.length)]!() + (random(4) === 0 ? '\n' : '');
  return text;
}
