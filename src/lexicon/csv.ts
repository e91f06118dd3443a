/** Reads dictionary tables from CSV: columns, line numbers, and faults that say file, line, cause and remedy. */
import { readCells } from './csv-cells';
import type { Row } from './read-table';
import { type TableName, tableNames } from './record';

/** A dictionary file: `name` is its path or file name (`zones.csv`, `zones-mine.csv`), `csv` its content, bytes being UTF-8. */
export interface CsvSource {
  readonly name: string;
  readonly csv: string | Uint8Array;
}

/** Word lists of the rules: no records of their own, no ids, columns as each needs them. */
export const wordLists = [
  'cues',
  'predicates',
  'hedges',
  'units',
  'home-currency',
  'number-phrases',
  'unit-lookalikes',
  'moods',
  'statement-words',
  'term-parts',
] as const;
type WordList = (typeof wordLists)[number];

export interface Table {
  readonly file: string;
  readonly name: TableName | WordList;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A row with the line (from 1) that it begins on. */
export interface TableRow {
  readonly line: number;
  readonly row: Row;
}

/** What is wrong in one line of a dictionary. An error keeps the table from being used, a warning does not. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/**
 * Reads a table, throwing one error that lists what keeps it from being used.
 *
 * @example
 * parseTable({ name: 'zones-mine.csv', csv: 'id,zh,en\nstar,星海科学城,Xinghai Science City\n' }).rows[0]
 * //=> { line: 2, row: { id: 'star', zh: '星海科学城', en: 'Xinghai Science City' } }
 */
export function parseTable(source: CsvSource): Table {
  const { table, findings } = readTable(source);
  if (table && findings.length === 0) return table;
  const shown = findings.slice(0, shownFaults).map(({ file, line, message }) => `${file}:${line}: ${message}`);
  if (findings.length > shownFaults) shown.push(`… and ${findings.length - shownFaults} more; \`huoju dictionary check\` lists them all.`);
  throw new Error(shown.join('\n'));
}

const shownFaults = 5;

/** Reads a table and everything that is wrong with its form. The table holds the sound rows; it is null where name or header make no sense. */
export function readTable({ name: file, csv }: CsvSource): { table: Table | null; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const fault = (line: number, message: string): void => void findings.push({ file, line, severity: 'error', message });
  const name = tableOf(file);
  if (name === null) {
    fault(1, `No table is called so. Name the file after one of ${knownTables.join(', ')} (zones.csv or zones-mine.csv).`);
    return { table: null, findings };
  }
  const keyed = !idless.has(name);
  const text = decode(csv, fault);
  const { rows: data, broken } = readCells(text);
  const lines = lineNumbers(data);
  for (const row of broken)
    fault(lines[row]!, 'The quotation marks do not match. Put the whole field between two ", and write a " inside it twice.');

  const columns = (data[0] ?? []).map((cell) => cell.trim());
  if (!checkHeader(columns, keyed, fault)) return { table: null, findings };
  const rows: TableRow[] = [];
  const firstLine = new Map<string, number>();
  for (let i = 1; i < data.length; i++) {
    const cells = data[i]!;
    const line = lines[i]!;
    if (broken.has(i) || (cells.length === 1 && cells[0]!.trim() === '')) continue;
    if (cells.length !== columns.length) {
      fault(line, `The row has ${cells.length} fields, the header ${columns.length}. ${columnRemedy(cells.length > columns.length)}`);
      continue;
    }
    const row = Object.fromEntries(columns.map((column, at) => [column, cells[at]!.trim()]));
    if (row.zh === '') fault(line, 'The column "zh" is empty. Give the record its Chinese name, or remove the line.');
    if (keyed && row.id === '') fault(line, 'The column "id" is empty. Give the record a key of a-z, 0-9 and - that no other line has.');
    if (keyed && row.id) {
      const first = firstLine.get(row.id);
      if (first !== undefined)
        fault(line, `The id "${row.id}" stands already in line ${first}. Ids are unique in a table: change one, or merge the records.`);
      else firstLine.set(row.id, line);
    }
    rows.push({ line, row });
  }
  return { table: { file, name, columns, rows }, findings };
}

const knownTables: readonly Table['name'][] = [...tableNames, ...wordLists];
const idless: ReadonlySet<string> = new Set([...wordLists, 'surnames']);

type Fault = (line: number, message: string) => void;

/** `dictionaries/zones.csv`, `zones-mine.csv` and `zones` are all tables of zones; `home-currency.csv` is a name of its own. */
function tableOf(file: string): Table['name'] | null {
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).toLowerCase();
  const stem = base.split('.', 1)[0]!;
  return knownTables.find((name) => name === stem) ?? knownTables.find((name) => stem.startsWith(`${name}-`)) ?? null;
}

function decode(csv: string | Uint8Array, fault: Fault): string {
  const text = (typeof csv === 'string' ? csv : new TextDecoder().decode(csv)).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const garbled = text.search(/[\ufffd\0]/);
  if (garbled >= 0) fault(lineAt(text, garbled), 'A character could not be decoded. Save the file as UTF-8.');
  return text;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The line each row begins on: a quoted field may hold line breaks. */
function lineNumbers(rows: readonly (readonly string[])[]): number[] {
  let line = 1;
  return rows.map((cells) => {
    const start = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
    return start;
  });
}

function checkHeader(columns: readonly string[], keyed: boolean, fault: Fault): boolean {
  const separator = [';', '\t'].find((mark) => columns.length === 1 && columns[0]!.includes(mark));
  if (separator !== undefined) {
    fault(1, `The fields are separated by ${separator === ';' ? 'semicolons' : 'tabs'}. Save the file with commas.`);
    return false;
  }
  const needed = keyed ? ['id', 'zh'] : ['zh'];
  const missing = needed.filter((column) => !columns.includes(column));
  for (const column of missing)
    fault(1, `The column "${column}" is missing. Begin the file with a header such as ${keyed ? 'id,zh,aliases,en' : 'zh'}.`);
  const twice = columns.filter((column, at) => columns.indexOf(column) !== at);
  for (const column of twice) fault(1, `The column "${column}" stands twice in the header. Rename or remove one.`);
  return missing.length + twice.length === 0;
}

const columnRemedy = (tooMany: boolean): string =>
  tooMany ? 'Put a field that holds a comma between two ".' : 'Add a comma for each empty field at the end.';
