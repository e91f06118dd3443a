/** Writes `src/normalize/fold-pairs.ts`: made ahead, since making it takes longer than reading many a text. */
import { writeFileSync } from 'node:fs';
import { compileFold } from '../normalize/compile-fold';

const inSource = (character: string): string =>
  /['\\]/.test(character) ? `\\${character}` : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const pairs = compileFold().replace(/['\\]|[\p{Z}\p{C}](?<! )/gu, inSource);

writeFileSync(
  'src/normalize/fold-pairs.ts',
  `/** Units that folding changes, each with what stands for it. Written by \`npm run fold\`. */\nexport const foldPairs =\n  '${pairs}';\n`,
);
