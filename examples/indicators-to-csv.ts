/**
 * A bulletin's indicators as a spreadsheet.
 *
 *   npx tsx examples/indicators-to-csv.ts [bulletin.md] [indicators.csv]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createAnalyzer, readText } from 'huoju';
import { indicatorsCsv } from 'huoju/export';

const [source = 'examples/sample-bulletin.md', target] = process.argv.slice(2);
const analyzer = await createAnalyzer({ gloss: true });
const csv = indicatorsCsv.write(analyzer.analyze(readText(readFileSync(source))), { labels: 'zh' });

if (target) writeFileSync(target, csv);
else console.log(csv);
