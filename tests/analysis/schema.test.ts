import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { analysisJsonSchema } from '../../src/analysis/json-schema';
import type { analysisSchema } from '../../src/analysis/schema';
import type { Analysis } from '../../src/analysis/types';
import { contractTypes } from '../../src/tools/contract-types';

/** Paths of all properties without a description, below any node of the schema. */
function undescribed(node: unknown, path = 'analysis'): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {}, ...rest } = node as { properties?: Record<string, { description?: string }> };
  const own = Object.entries(properties).flatMap(([name, property]) => [
    ...(property.description ? [] : [`${path}.${name}`]),
    ...undescribed(property, `${path}.${name}`),
  ]);
  const below = ['items', 'anyOf', 'additionalProperties'].flatMap((key) => {
    const value = (rest as Record<string, unknown>)[key];
    return (Array.isArray(value) ? value : [value]).flatMap((part) => undescribed(part, path));
  });
  return [...own, ...below];
}

test('every field is described', () => expect(undescribed(analysisJsonSchema())).toEqual([]));

test('the schema says which version it is', () => expect(analysisJsonSchema().title).toBe('huoju/analysis@1'));

test('the types are those of the schemas: npm run contract', () => {
  const flat = (code: string): string => code.replace(/=\s*\||:\s*\|/g, (start) => start[0]!).replace(/\s+/g, ' ');
  expect(flat(readFileSync('src/analysis/contract.ts', 'utf8'))).toContain(flat(contractTypes()).trim());
  expectTypeOf<Analysis>().toExtend<z.infer<typeof analysisSchema>>();
  expectTypeOf<z.infer<typeof analysisSchema>>().toExtend<Analysis>();
});
