import { expect, test } from 'vitest';
import { analysisJsonSchema } from '../../src/analysis/json-schema';

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
