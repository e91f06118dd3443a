/** Writes the types of the contract into the sources; the formatter breaks their lines. */
import { writeFileSync } from 'node:fs';
import { contractTypes } from './contract-types';

const head = '/** Types of the output contract, written from its schemas by `npm run contract`: edit those. */';
writeFileSync('src/analysis/contract.ts', `${head}\nimport type { Span } from '../text/span';\n\n${contractTypes()}`);
