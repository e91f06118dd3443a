/** Links of the documents that the package holds lead to files that it holds too. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

interface Packed {
  readonly files: readonly { readonly path: string }[];
}
const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--silent'], { encoding: 'utf8' })) as [Packed];
const held = files.map(({ path }) => path);

test.each(held.filter((path) => path.endsWith('README.md') || path === 'README.zh-CN.md'))('links of %s', (path) => {
  const links = [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) =>
    normalize(join(dirname(path), link!)),
  );
  expect(links.filter((link) => !held.some((file) => file === link || file.startsWith(`${link}/`)))).toEqual([]);
});
