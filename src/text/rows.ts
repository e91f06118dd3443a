/** Reading the tables of words that are part of the bundle: CSV without quotation marks, of which most texts need few rows. */

/**
 * The rows without the header.
 *
 * @example
 * rowsOf('zh,class\n增长,rise\n') //=> ['增长,rise']
 */
export function rowsOf(table: string): string[] {
  const rows = table.trimEnd().split('\n');
  rows.shift();
  return rows;
}

/**
 * The first two cells of a row: a word and what is said of it.
 *
 * @example
 * firstCells('增长,rise,') //=> { zh: '增长', cell: 'rise' }
 */
export function firstCells(row: string): { zh: string; cell: string } {
  const comma = row.indexOf(',');
  const end = row.indexOf(',', comma + 1);
  return { zh: row.slice(0, comma), cell: end < 0 ? row.slice(comma + 1) : row.slice(comma + 1, end) };
}
