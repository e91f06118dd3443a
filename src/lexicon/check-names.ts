/** Looks for names that several dictionary records claim, and for English names that differ only in capitals. */
import { fold } from '../normalize/fold';
import type { Finding, Table } from './csv';
import { readRow } from './read-table';
import { type TableName, tableNames } from './record';

interface Entry {
  readonly file: string;
  readonly line: number;
  readonly table: TableName;
  readonly zh: string;
  readonly en: string | null;
  /** Folded names that stand for the record wherever they occur. */
  readonly names: readonly string[];
}

/** Findings about names across tables. Names that need context may be shared: their surroundings decide. */
export function checkNames(tables: readonly Table[]): readonly Finding[] {
  const entries = tables.flatMap(entriesOf);
  return [...sharedNames(entries), ...circles(entries), ...spellings(entries), ...tables.flatMap(repeatedWords)];
}

const entriesOf = ({ file, name, rows }: Table): Entry[] => {
  const table = tableNames.find((known) => known === name);
  if (table === undefined) return [];
  return rows.map(({ line, row }) => {
    const { record, surfaces } = readRow(table, row);
    return {
      file,
      line,
      table,
      zh: fold(record.zh),
      en: record.en,
      names: [...new Set(surfaces.map(fold))].filter((surface) => surface !== ''),
    };
  });
};

const place = ({ file, line }: Entry): string => `${file}:${line}`;

function sharedNames(entries: readonly Entry[]): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    for (const name of entry.names) {
      const other = first.get(name);
      if (other === undefined) first.set(name, entry);
      else if (other !== entry) findings.push(claim(name, entry, other));
    }
  }
  return findings;
}

function claim(name: string, entry: Entry, other: Entry): Finding {
  const at = { file: entry.file, line: entry.line };
  if (entry.table !== other.table) {
    return {
      ...at,
      severity: 'warning',
      message: `"${name}" is also in ${place(other)}. Keep it in one table; proper names win over terms.`,
    };
  }
  if (entry.zh === name && other.zh === name) {
    return { ...at, severity: 'error', message: `"${name}" is the name of ${place(other)} already. Merge the two records.` };
  }
  return {
    ...at,
    severity: 'warning',
    message: `"${name}" also stands for ${place(other)}. Remove it from one of them, or move it to context_aliases.`,
  };
}

/** Records whose aliases lead through other records' names back to themselves: no name of them is the canonical one. */
function circles(entries: readonly Entry[]): Finding[] {
  const byName = new Map(entries.map((entry) => [`${entry.table}\n${entry.zh}`, entry]));
  const targets = (entry: Entry): Entry[] =>
    entry.names
      .flatMap((name) => (name === entry.zh ? [] : (byName.get(`${entry.table}\n${name}`) ?? [])))
      .filter((target) => target !== entry);
  const done = new Set<Entry>();
  const findings: Finding[] = [];
  for (const start of entries) {
    const path: { entry: Entry; rest: Entry[] }[] = [];
    const depth = new Map<Entry, number>();
    const enter = (entry: Entry): void => {
      depth.set(entry, path.length);
      path.push({ entry, rest: targets(entry) });
    };
    if (!done.has(start)) enter(start);
    while (path.length > 0) {
      const top = path[path.length - 1]!;
      const next = top.rest.pop();
      if (next === undefined) {
        done.add(top.entry);
        depth.delete(top.entry);
        path.pop();
        continue;
      }
      const back = depth.get(next);
      if (back !== undefined) {
        const ring = path.slice(back).map(({ entry }) => `${entry.zh} (${place(entry)})`);
        findings.push({
          file: next.file,
          line: next.line,
          severity: 'error',
          message: `Aliases run in a circle: ${[...ring, next.zh].join(' → ')}. Keep one as the canonical name and remove the others' records.`,
        });
      } else if (!done.has(next)) enter(next);
    }
  }
  return findings;
}

function spellings(entries: readonly Entry[]): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, Entry & { en: string }>();
  for (const entry of entries) {
    const { en } = entry;
    if (en === null) continue;
    const key = en.toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, { ...entry, en });
    else if (other.en !== en) {
      const message = `The English "${en}" is written "${other.en}" in ${place(other)}. Use the same capitals in both.`;
      findings.push({ file: entry.file, line: entry.line, severity: 'warning', message });
    }
  }
  return findings;
}

function repeatedWords({ file, name, columns, rows }: Table): Finding[] {
  if (tableNames.some((known) => known === name) || !columns.includes('class')) return [];
  const first = new Map<string, number>();
  return rows.flatMap(({ line, row }): Finding[] => {
    const zh = fold(row.zh ?? '');
    const before = first.get(zh);
    if (before === undefined) first.set(zh, line);
    return before === undefined
      ? []
      : [{ file, line, severity: 'warning', message: `"${zh}" stands already in line ${before}. Put its classes together with |.` }];
  });
}
