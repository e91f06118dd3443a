import { describe, expect, test } from 'vitest';
import unitsCsv from '../../dictionaries/units.csv';
import { readQuantities } from '../../src/number/index';

const rows = unitsCsv
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(','));

/** Words whose reading depends on what stands around them; their senses have corpora of their own. */
const several = new Set(['块', '度', '°', '级', '大', '成', '两', '期', '届', '日', '点', '个点']);

describe('every unit of the table is read behind a number', () => {
  test.each(rows)('%s', (zh, _symbol, code) => {
    for (const surface of zh!.split('|')) {
      if (several.has(surface)) continue;
      const [found] = readQuantities(`共12万${surface}。`);
      expect(found, surface).toMatchObject({ from: 1, unit: code === '{classifier}' ? `{${surface}}` : code });
    }
  });

  test('no word stands twice, no field is missing', () => {
    const words = rows.flatMap(([zh]) => zh!.split('|'));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(rows.filter((row) => row.length !== 9 || row[2] === '' || !(Number(row[4]) > 0))).toEqual([]);
  });
});
