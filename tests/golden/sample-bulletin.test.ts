/**
 * The whole sample bulletin, written so that a person can review a change: run `npx vitest run tests/golden -u`, then read the diff.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/types';
import { createAnalyzer } from '../../src/index';

const columns = (...cells: readonly (string | number | null | undefined)[]): string =>
  cells.map((cell) => (cell ?? '–').toString().replace(/\s+/g, ' ')).join(' | ');

/** One block a sentence: its text, then its names and indicators. */
function render({ text, sentences, entities, indicators }: Analysis): string {
  const blocks = sentences.map(({ start, end }) => {
    const inside = (span: { start: number; end: number }): boolean => span.start >= start && span.end <= end;
    return [
      text.slice(start, end).replace(/\s+/g, ' '),
      ...entities
        .filter(inside)
        .map(
          (entity) =>
            `  ${columns(entity.type, entity.text, entity.norm ?? (entity.link && `${entity.link.table}:${entity.link.id}`), entity.en)}`,
        ),
      ...indicators
        .filter(inside)
        .map(
          ({ comparator, value, unit, role, basis, subject, measure, period, status, en }) =>
            `  = ${columns(subject, measure, `${comparator === '=' ? '' : comparator}${value} ${unit}`, basis ? `${role} ${basis}` : role, period, status, en)}`,
        ),
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

test('the sample bulletin', async () => {
  const analyzer = await createAnalyzer({ gloss: true });
  const analysis = analyzer.analyze(readFileSync('examples/sample-bulletin.md', 'utf8'));
  await expect(render(analysis)).toMatchFileSnapshot('sample-bulletin.golden.txt');
});
