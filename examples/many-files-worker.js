/** What each worker of `many-files.ts` does: open the shared dictionary once, then read one file after the other. */
import { readFileSync } from 'node:fs';
import { createAnalyzer, readText } from 'huoju';
import { ndjson } from 'huoju/export';

/** @type {ReturnType<typeof createAnalyzer> | undefined} */
let analyzer;

/** @param {{ file: string, pack: SharedArrayBuffer }} task */
export default async function analyze({ file, pack }) {
  analyzer ??= createAnalyzer({ pack });
  return ndjson.write((await analyzer).analyze(readText(readFileSync(file))));
}
