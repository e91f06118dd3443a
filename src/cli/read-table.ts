import { readFileSync } from 'node:fs';
import { readText } from '../index';
import type { UserDictionary } from '../lexicon/index';

/** A dictionary file, named by its path. */
export const readTable = (name: string): UserDictionary => ({ name, csv: readText(readFileSync(name), name) });
