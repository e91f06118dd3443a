/**
 * Many files at once: a pool of workers that share one packed dictionary, and a line of JSON for each file in the order given.
 *
 *   npx tsx examples/many-files.ts [file ...] > analyses.ndjson
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';

const files = process.argv.slice(2);
if (files.length === 0) files.push('examples/sample-bulletin.md', 'README.zh-CN.md');

const packed = readFileSync(fileURLToPath(import.meta.resolve('huoju/huoju.pack')));
const pack = new SharedArrayBuffer(packed.length);
new Uint8Array(pack).set(packed);

const pool = new Tinypool({ filename: new URL('many-files-worker.js', import.meta.url).href });
for (const line of await Promise.all(files.map((file) => pool.run({ file, pack })))) process.stdout.write(line);
await pool.destroy();
