import { describe, expect, test } from 'vitest';
import { reusable } from '../../src/text/reuse';

describe('reusable', () => {
  test('lends the same arrays again while they are long enough', () => {
    const borrow = reusable((length) => new Uint8Array(length));
    const first = borrow(100);
    expect(first.length).toBeGreaterThanOrEqual(100);
    expect(borrow(50)).toBe(first);
    expect(borrow(100_000).length).toBeGreaterThanOrEqual(100_000);
  });
  test('lets very long arrays go', () => {
    const borrow = reusable((length) => new Uint8Array(length));
    const usual = borrow(100);
    expect(borrow(1_000_000).length).toBe(1_000_000);
    expect(borrow(100)).toBe(usual);
  });
});
