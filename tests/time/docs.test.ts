import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractTimes } from '../../src/time';
import { readingDay } from './read';

const rows = readFileSync(new URL('../../src/time/README.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| text |'))
  .map((line) => line.slice(2, -2).split(' | '));

describe('the examples of src/time/README.md', () => {
  test.each(rows)('%s', (text, found, norm) => {
    const times = extractTimes(text!, { referenceDate: readingDay });
    expect(times.map((time) => time.text).join('；')).toBe(found);
    expect(times.map((time) => String(time.norm)).join('；')).toBe(norm);
  });
});
