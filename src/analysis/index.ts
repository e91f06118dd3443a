/** `huoju/schema`: the contract as zod schemas and as JSON Schema. The main entry brings only its types, since zod takes time to load. */
export { analysisJsonSchema } from './json-schema';
export * from './schema';
export type * from './types';
