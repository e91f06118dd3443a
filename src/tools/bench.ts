/**
 * Measures speed and prints the table; with `--write`, also puts it into README.md.
 * A number sets how many characters are read (400,000 unless told).
 */
import { benchGroups } from '../../tests/bench/candidates';
import { coldStarts } from '../../tests/bench/cold-start';
import { growth } from '../../tests/bench/growth';
import { measure } from '../../tests/bench/measure';
import { toMarkdown, writeBetweenMarks } from '../../tests/bench/report';
import { shares } from '../../tests/bench/shares';
import { benchText } from '../../tests/bench/texts';

const args = process.argv.slice(2);
const { origin, documents } = benchText(Number(args.find((arg) => /^\d+$/.test(arg)) ?? 400_000));
// Before others have filled the memory, and before the compiler has seen other uses of the same functions.
const grown = await growth();
const spent = await shares(documents);
const groups: { title: string; rows: Awaited<ReturnType<typeof measure>> }[] = [];
for (const group of await benchGroups()) groups.push({ title: group.title, rows: await measure(group, documents) });
const report = toMarkdown({
  origin,
  characters: documents.reduce((sum, document) => sum + document.length, 0),
  groups,
  coldStarts: coldStarts(),
  growth: grown,
  shares: spent,
});
console.log(report);
if (args.includes('--write')) writeBetweenMarks('README.md', report);
