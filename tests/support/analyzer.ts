/** One analyzer for all tests of a file, and the check that every analysis must pass. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { analysisJsonSchema } from '../../src/analysis/json-schema';
import { analysisSchema } from '../../src/analysis/schema';
import type { Analysis } from '../../src/analysis/types';

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(analysisJsonSchema());

/** Asserts the promises that hold for any text: the contract, exact grounding, names that do not overlap, tokens that no name cuts. */
export function expectSound(text: string, analysis: Analysis): void {
  expect(analysis.text).toBe(text);
  const plain: unknown = JSON.parse(JSON.stringify(analysis));
  expect(analysisSchema.safeParse(plain).error?.issues ?? []).toEqual([]);
  expect(validate(plain) ? [] : validate.errors).toEqual([]);

  for (const kind of ['tokens', 'terms', 'entities', 'indicators'] as const) {
    for (const annotation of analysis[kind]) {
      expect(annotation.end, `${kind}: ${JSON.stringify(annotation)}`).toBeGreaterThan(annotation.start);
      expect(text.slice(annotation.start, annotation.end)).toBe(annotation.text);
    }
  }
  for (const kind of ['tokens', 'entities', 'sentences'] as const) {
    let end = 0;
    for (const span of analysis[kind]) {
      expect(span.start, `${kind} overlap at ${span.start}`).toBeGreaterThanOrEqual(end);
      end = span.end;
    }
  }
  const inside = new Set(analysis.tokens.flatMap(({ start, end }) => Array.from({ length: end - start - 1 }, (_, i) => start + 1 + i)));
  for (const { start, end, text: name } of analysis.entities) {
    expect(inside.has(start) || inside.has(end), `an edge of ${name} lies inside a token`).toBe(false);
  }
  const ids = new Set(analysis.entities.map(({ id }) => id));
  const unbroken = (part: string): string => part.replace(/\s/g, '');
  for (const { subjectEntity, periodEntity, measure, measureSpans } of analysis.indicators) {
    expect(unbroken(measure)).toBe(unbroken(measureSpans.map(({ start, end }) => text.slice(start, end)).join('')));
    for (const id of [subjectEntity, periodEntity]) if (id !== null) expect(ids).toContain(id);
  }
  for (const { person, position, organization } of analysis.relations) {
    for (const id of [person, position, organization]) if (id !== null) expect(ids).toContain(id);
  }
}
