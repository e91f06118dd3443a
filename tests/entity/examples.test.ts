import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../../src/tools/learning/examples';

const examples = readExamples(readFileSync('src/tools/learning/examples.txt', 'utf8'));

describe('sentences that weights are learned from', () => {
  it('hold names of all types, in order and inside the text', () => {
    expect(new Set(examples.flatMap(({ entities }) => entities.map(({ type }) => type))).size).toBe(13);
    for (const { text, entities } of examples) {
      let last = 0;
      for (const { start, end } of entities) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }
  });

  it('are others than those of the tests', () => {
    const tests = readdirSync('tests/entity').filter((name) => name.endsWith('.test.ts'));
    const tested = tests.map((name) => readFileSync(`tests/entity/${name}`, 'utf8').replace(/[{}]/g, '')).join('\n');
    expect(examples.filter(({ text }) => tested.includes(`'${text}'`)).map(({ text }) => text)).toEqual([]);
  });

  it.each([
    ['甲{乙|firm}', 'firm is no type'],
    ['甲{乙', 'a brace is left over'],
  ])('%s is refused with its place', (line, reason) => {
    expect(() => readExamples(`甲\n${line}`)).toThrow(`line 2: ${reason}`);
  });
});
