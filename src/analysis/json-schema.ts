import { z } from 'zod';
import { analysisSchema } from './schema';

/**
 * The JSON Schema (draft 2020-12) of an analysis, generated from the zod schemas; published as `huoju/schema.json`.
 *
 * @example
 * analysisJsonSchema().title; //=> 'huoju/analysis@1'
 */
export function analysisJsonSchema(): Record<string, unknown> & { title: string } {
  return { title: 'huoju/analysis@1', ...z.toJSONSchema(analysisSchema) };
}
