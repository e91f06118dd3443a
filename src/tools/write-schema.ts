/** Writes the published JSON Schema. */
import { writeFileSync } from 'node:fs';
import { analysisJsonSchema } from '../analysis/json-schema';

writeFileSync('dist/schema.json', `${JSON.stringify(analysisJsonSchema(), null, 2)}\n`);
