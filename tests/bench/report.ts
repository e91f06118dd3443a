/** The figures as Markdown. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { ColdStart } from './cold-start';
import type { Row } from './measure';
import type { Share } from './shares';

export interface Report {
  readonly origin: string;
  readonly characters: number;
  readonly groups: readonly { readonly title: string; readonly rows: readonly Row[] }[];
  readonly coldStarts: readonly ColdStart[];
  /** Time a character on a long text, as a multiple of that on a short one. */
  readonly growth: number;
  readonly shares: readonly Share[];
}

const ratio = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(1));

export function toMarkdown({ origin, characters, groups, coldStarts, growth, shares }: Report): string {
  const tables = groups.map(({ title, rows }) =>
    [
      `| ${title} | ms | ratio |`,
      '| --- | ---: | ---: |',
      ...rows.map((row) => `| ${row.name} | ${row.milliseconds.toFixed(0)} | ${ratio(row.ratio)} |`),
    ].join('\n'),
  );
  const starts = [
    '| First result in a new process | ms | MB |',
    '| --- | ---: | ---: |',
    ...coldStarts.map((start) => `| ${start.name} | ${start.milliseconds.toFixed(0)} | ${start.megabytes.toFixed(0)} |`),
  ].join('\n');
  const spent = [
    '| Where the time of a full analysis goes | % |',
    '| --- | ---: |',
    ...shares.map(({ stage, share }) => `| ${stage} | ${(100 * share).toFixed(0)} |`),
  ].join('\n');
  const machine = `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`;
  return [
    `Measured on ${characters.toLocaleString('en')} characters of ${origin} that do not repeat (${machine}); medians, ratios within one run.`,
    ...tables,
    spent,
    starts,
    `Time a character on 4 MB is ${growth.toFixed(2)} times that on 40 KB.`,
  ].join('\n\n');
}

const [begin, end] = ['<!-- bench:start -->', '<!-- bench:end -->'];

/** Puts the report between the two marks of a Markdown file; throws when they are missing. */
export function writeBetweenMarks(path: string, report: string): void {
  const text = readFileSync(path, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`${path}: there is no ${begin} followed by ${end}. Add both lines where the table should stand.`);
  writeFileSync(path, `${text.slice(0, from + begin.length)}\n${report}\n${text.slice(to)}`);
}
