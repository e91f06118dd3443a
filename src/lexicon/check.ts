/** Reports what is doubtful in dictionaries, with file, line and remedy: what `huoju dictionary check` prints. */
import { fold } from '../normalize/fold';
import { checkNames } from './check-names';
import { type CsvSource, type Finding, readTable, type Table, type TableRow, wordLists } from './csv';

/**
 * Checks dictionary files, alone and against each other: form, empty fields, order, script, names in several records,
 * aliases in a circle, English in different spellings. Findings come by file, then by line. Never throws.
 *
 * @example
 * checkDictionary([{ name: 'awards.csv', csv: 'id,zh,aliases\ngalaxy,銀河獎,\n' }])[0]
 * //=> { file: 'awards.csv', line: 2, severity: 'warning', message: '"銀河獎" is not in the simplified script or not half width. Write "银河奖".' }
 */
export function checkDictionary(sources: readonly CsvSource[]): readonly Finding[] {
  const readings = sources.map(readTable);
  const tables = readings.flatMap(({ table }) => table ?? []);
  const order = new Map(sources.map(({ name }, at) => [name, at]));
  return [...readings.flatMap(({ findings }) => findings), ...tables.flatMap(checkTable), ...checkNames(tables)].sort(
    (a, b) => order.get(a.file)! - order.get(b.file)! || a.line - b.line,
  );
}

type Warn = (line: number, message: string) => void;

function checkTable(table: Table): readonly Finding[] {
  const findings: Finding[] = [];
  const warn: Warn = (line, message) => void findings.push({ file: table.file, line, severity: 'warning', message });
  for (const column of isWordList(table) ? [] : table.columns) {
    if (!knownColumns.has(column))
      warn(1, `No rule reads the column "${column}". Columns with a meaning are: ${[...knownColumns].join(', ')}.`);
  }
  checkOrder(table, warn);
  for (const tableRow of table.rows) checkRow(tableRow, warn);
  return findings;
}

const isWordList = ({ name }: Table): boolean => wordLists.some((list) => list === name);

const knownColumns: ReadonlySet<string> = new Set(
  'id zh aliases context_aliases en en_aliases kind category class pinyin place province city owner issuer year source note'.split(' '),
);

function checkOrder({ columns, rows }: Table, warn: Warn): void {
  const key = columns.includes('id') ? 'id' : 'zh';
  for (let i = 1; i < rows.length; i++) {
    const [before, here] = [rows[i - 1]!.row[key]!, rows[i]!.row[key]!];
    if (here < before) warn(rows[i]!.line, `"${here}" stands behind "${before}". Sort the file by ${key} (by character code).`);
  }
}

function checkRow({ line, row }: TableRow, warn: Warn): void {
  for (const column of ['kind', 'category', 'class']) {
    if (row[column] === '') warn(line, `The column "${column}" is empty. Fill it in as in similar lines.`);
  }
  for (const column of ['aliases', 'context_aliases', 'en_aliases', 'class']) {
    if (row[column] !== '' && row[column]?.split('|').some((item) => item.trim() === ''))
      warn(line, `The column "${column}" has an empty item. Remove the | too many.`);
  }
  if (row.id && !/^[a-z0-9-]+$/.test(row.id))
    warn(line, `The id "${row.id}" has characters other than a-z, 0-9 and -. Ids are kept by others: make it plain.`);
  const aliases = namesIn(row.aliases);
  const names = [row.zh ?? '', ...aliases, ...namesIn(row.context_aliases)];
  for (const name of new Set(names)) {
    const plain = plainForm(name);
    if (plain !== name) warn(line, `"${name}" is not in the simplified script or not half width. Write "${plain}".`);
  }
  const isRepeated = (name: string, at: number): boolean => names.indexOf(name) !== at && (name !== row.zh || aliases.includes(name));
  for (const name of names.filter(isRepeated)) warn(line, `"${name}" stands twice in the record. Remove one.`);
  if (row.aliases !== undefined && row.class === undefined) {
    const single = row.aliases.split('|').find((name) => [...name].length === 1);
    if (single) warn(line, `The alias "${single}" is one character and would be found inside other words. Move it to context_aliases.`);
  }
  for (const en of [row.en ?? '', ...(row.en_aliases ?? '').split('|')]) {
    if (/\p{Script=Han}/u.test(en)) warn(line, `The English "${en}" has Han characters. Translate or remove it.`);
  }
}

const namesIn = (cell: string | undefined): string[] => (cell ?? '').split('|').filter((name) => name !== '');

/** Folded as variants of others, but standard in names of today. */
const standard: ReadonlySet<string> = new Set('昇吒邨钜甦');

/** The name with letters, digits and Han characters folded; punctuation may be written either way. */
const plainForm = (name: string): string =>
  name.replace(/[\p{L}\p{N}]/gu, (character) => (standard.has(character) ? character : fold(character)));
