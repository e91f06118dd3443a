/** cppjieba's dictionary as nodejieba ships it: words with their frequency and tag. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface JiebaWord {
  readonly word: string;
  readonly frequency: number;
  readonly tag: string;
}

const folder = join(dirname(createRequire(import.meta.url).resolve('nodejieba')), 'submodules/cppjieba/dict');

export const readJieba = (name: string): string => readFileSync(join(folder, name), 'utf8');

export function readJiebaWords(): JiebaWord[] {
  const lines = readJieba('jieba.dict.utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [word = '', frequency = '', tag = ''] = line.split(' ');
      return { word, frequency: Number(frequency), tag };
    });
}
