/** Compiles the packed dictionary before the tests when it is missing or older than its sources. */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs),
  );

export default function setup(): void {
  const pack = 'dist/huoju.pack';
  const sources = Math.max(...['dictionaries', 'src/entity', 'src/lexicon', 'src/normalize', 'src/segment', 'src/tools'].map(newest));
  if (existsSync(pack) && statSync(pack).mtimeMs > sources) return;
  execFileSync('npm', ['run', 'pack:dictionary'], { stdio: 'inherit' });
}
