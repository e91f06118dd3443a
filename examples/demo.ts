/** Analyzes the sample bulletin and prints what was found; `npm run demo` runs it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Table from 'cli-table3';
import { createAnalyzer, readText } from 'huoju';

const source = process.argv[2] ?? 'examples/sample-bulletin.md';
const target = '.build/sample-bulletin.json';
const analyzer = await createAnalyzer({ gloss: true });
const analysis = analyzer.analyze(readText(readFileSync(source)));
const { bulletin, entities, indicators, terms } = analysis;

if (bulletin) {
  console.log(`${bulletin.title}  ${bulletin.year}年第${bulletin.number}期(总第${bulletin.runningNumber}期)  ${bulletin.date}`);
  for (const { title, articles } of bulletin.columns) {
    console.log(`\n${title}`);
    for (const article of articles) console.log(`  ${article.title}  (${article.credit ?? '—'})`);
  }
}

const byType = new Map<string, Map<string, string | undefined>>();
for (const { type, text, en } of entities) {
  const names = byType.get(type) ?? new Map<string, string | undefined>();
  byType.set(type, names.set(text.replace(/\s+/g, ''), en));
}
const names = new Table({
  head: ['type', 'names'],
  colWidths: [14, 100],
  wordWrap: true,
  wrapOnWordBoundary: false,
  style: { head: [], border: [], compact: true },
});
for (const [type, found] of byType) names.push([type, [...found].map(([name, en]) => (en ? `${name} = ${en}` : name)).join('; ')]);
console.log(`\n${names}`);

const table = new Table({
  head: ['subject', 'measure', 'text', 'period', 'status', 'English'],
  style: { head: [], border: [], compact: true },
});
for (const { subject, measure, text, period, status, en } of indicators)
  table.push([subject ?? '', measure, text, period ?? '', status, en ?? '']);
console.log(`\n${table}`);

mkdirSync('.build', { recursive: true });
writeFileSync(target, JSON.stringify(analysis, null, 2));
console.log(`\n${entities.length} names, ${indicators.length} indicators, ${terms.length} terms. The whole analysis is in ${target}`);
