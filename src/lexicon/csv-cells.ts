/** Cuts CSV into cells, as RFC 4180 has it: between commas and line feeds, or between quotation marks. */

export interface CsvCells {
  readonly rows: readonly (readonly string[])[];
  /** Rows whose quotation marks do not match. */
  readonly broken: ReadonlySet<number>;
}

/**
 * Reads any text; what is wrong with it is for the caller to say.
 *
 * @example
 * readCells('id,en\nstar,"Xinghai, the ""city"""').rows //=> [['id', 'en'], ['star', 'Xinghai, the "city"']]
 */
export function readCells(text: string): CsvCells {
  const rows: string[][] = [[]];
  const broken = new Set<number>();
  for (let at = 0; ; at++) {
    const start = at;
    const close = text[start] === '"' ? closingMark(text, start) : -1;
    at = cellEnd(text, close < 0 ? start : close + 1);
    const isSound = text[start] === '"' ? close >= 0 && text.slice(close + 1, at).trim() === '' : true;
    if (!isSound) broken.add(rows.length - 1);
    rows[rows.length - 1]!.push(close >= 0 && isSound ? text.slice(start + 1, close).replaceAll('""', '"') : text.slice(start, at));
    if (at === text.length) return { rows, broken };
    if (text[at] === '\n') rows.push([]);
  }
}

/** The quotation mark that closes the one at `at`; inside, two stand for one. */
function closingMark(text: string, at: number): number {
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}

function cellEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++;
  return at;
}
