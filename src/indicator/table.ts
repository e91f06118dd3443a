/** Tables: each cell's number with the row's label and the column's header as its measure, its unit from header, row or caption. */
import type { Basis, Role } from '../analysis/types';
import { type DeclaredUnit, readCell, readDeclaredUnit } from '../number/index';
import type { IndicatorMention, Quantity, TimeMention } from '../text/mention';
import type { Line, NormalSpan } from '../text/span';
import { inYear } from '../time/index';
import { cue, cuesIn } from './cues';
import type { IndicatorInput } from './index';
import { firstBehind } from './marked';
import type { Subject } from './subject';
import { type Caption, readCaption, unitFor, within } from './table-caption';
import { words } from './words';

interface Column {
  /** The header without its unit, its time and words such as 同比增长; empty where nothing else is left. */
  readonly measure: NormalSpan;
  readonly unit: DeclaredUnit | undefined;
  readonly cues: number;
  /** Whether it tells how much something rose or fell: 同比增长, 增长率. */
  readonly changes: boolean;
  readonly time: TimeMention | null;
  /** A year that the header only compares with (比2013年增长). */
  readonly base: TimeMention | null;
}

/** Cells of a row: its text between the tabs. */
function cellsOf(text: string, { from, to }: NormalSpan): NormalSpan[] {
  const cells: NormalSpan[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && text[at] !== '\t') continue;
    cells.push({ from: start, to: at });
    start = at + 1;
  }
  return cells;
}

const isBlank = (text: string, { from, to }: NormalSpan): boolean => text.slice(from, to).trim() === '';

function readColumn(text: string, cell: NormalSpan, times: readonly TimeMention[]): Column {
  const unit = readDeclaredUnit(text, cell);
  let { from, to } = cell;
  const header = text.slice(from, to);
  const bracket = from + header.indexOf('(');
  if (unit !== undefined && bracket > from && bracket < unit.from) to = bracket;
  const time = within(times, cell);
  if (time !== null && bracket >= from && bracket < time.from) to = Math.min(to, bracket);
  const cues = cuesIn(text, from, to);
  let base: TimeMention | null = null;
  const than = [...'比较']
    .map((word) => from + header.indexOf(word))
    .filter((at) => at >= from && at < to && text[at + 1] !== '重' && text[at + 1] !== '例');
  if (than.length > 0) {
    to = Math.min(...than);
    base = time;
  } else if (time !== null && time.from === from) from = Math.min(time.to, to);
  const moved = firstMove(text, from, to);
  if (moved >= 0) to = moved;
  while (to > from && text[to - 1]!.trim() === '') to--;
  const changes = moved >= 0 || (cues & move) !== 0;
  return { measure: { from, to }, unit, cues, changes, time: base === null ? time : null, base };
}

const move = cue.yoy | cue.mom | cue.rise | cue.fall;

/** Where 同比, 增长率 and the like begin in a header, or -1; 增加值 is an amount. */
function firstMove(text: string, from: number, to: number): number {
  const amount = text.slice(from, to).includes('增加值');
  for (let at = from; at < to && !amount; at++) if ((cuesIn(text, at, at + 2) & move) !== 0) return at;
  return -1;
}

const subjectTypes = new Set(['zone', 'place', 'organization']);

/** The name that a row is about: its label as a known name, or by its ending. */
function rowSubject({ text, entities }: IndicatorInput, label: NormalSpan): Subject | null {
  const index = firstBehind(entities, label.from);
  const named = entities[index];
  if (named !== undefined && named.from >= label.from && named.to <= label.to && subjectTypes.has(named.type)) {
    return { from: named.from, to: named.to, entity: index, scope: 'clause' };
  }
  const name = text.slice(label.from, label.to).trim();
  if (name.length < 3 || !words.owner.ends(name, name.length)) return null;
  const from = text.indexOf(name, label.from);
  return { from, to: from + name.length, entity: -1, scope: 'clause' };
}

/** Reads the rows `lines[first..end)`; `before` are the lines right above them. */
export function readTable(input: IndicatorInput, lines: readonly Line[], before: readonly Line[]): IndicatorMention[] {
  const { text, times } = input;
  const caption = readCaption(input, before);
  const found: IndicatorMention[] = [];
  let columns: Column[] | null = null;
  let unitColumn = -1;
  for (const line of lines) {
    const cells = cellsOf(text, line);
    const label = cells.find((cell) => !isBlank(text, cell));
    if (label === undefined) continue;
    const isHeader = columns === null && !cells.some((cell) => cell !== label && holdsNumber(input, cell));
    if (isHeader) {
      unitColumn = cells.findIndex(({ from, to }) => text.slice(from, to).replaceAll(' ', '').includes('单位'));
      // What the units are of stands in the other columns.
      columns = cells.map((cell, i) => readColumn(text, i === unitColumn ? { from: cell.to, to: cell.to } : cell, times));
      continue;
    }
    if (columns === null) continue;
    const unitCell = cells[unitColumn];
    const rowUnit = readDeclaredUnit(text, unitCell ?? label);
    const subject = rowSubject(input, label);
    const shift = cells.length === columns.length + 1 ? 1 : 0;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i]!;
      const column = columns[i - shift];
      if (cell === label || i === unitColumn || column === undefined || isBlank(text, cell)) continue;
      const unit = column.unit ?? (column.changes ? percent(text, cell) : (rowUnit ?? unitFor(text, column.measure, caption.units)));
      const quantity = within(input.quantities, cell) ?? (unit === undefined ? null : readCell(text, cell, unit));
      if (quantity === null) continue;
      found.push(cellIndicator(input, columns, caption, { quantity, at: i - shift, label: unbracketed(text, label), subject }));
    }
  }
  return found;
}

/** A row's label without the unit that it declares in brackets (总产值(亿元)). */
function unbracketed(text: string, label: NormalSpan): NormalSpan {
  const unit = readDeclaredUnit(text, label);
  const bracket = text.lastIndexOf('(', label.to);
  return unit !== undefined && bracket > label.from && unit.from > bracket ? { from: label.from, to: bracket } : label;
}

const percent = (text: string, cell: NormalSpan): DeclaredUnit | undefined => {
  const unit = readDeclaredUnit('%', { from: 0, to: 1 });
  return unit !== undefined && text.slice(cell.from, cell.to) !== '' ? unit : undefined;
};

function holdsNumber(input: IndicatorInput, cell: NormalSpan): boolean {
  const unit = percent(input.text, cell);
  const bare = unit === undefined ? null : readCell(input.text, cell, unit);
  if (bare === null) return within(input.quantities, cell)?.from === cell.from;
  return !(Number.isInteger(bare.value) && Number(bare.value) >= 1900 && Number(bare.value) <= 2100);
}

interface Cell {
  readonly quantity: Quantity;
  /** Index of its column. */
  readonly at: number;
  /** The row's label, and the name that it is. */
  readonly label: NormalSpan;
  readonly subject: Subject | null;
}

function cellIndicator(
  input: IndicatorInput,
  columns: readonly Column[],
  caption: Caption,
  { quantity, at, label, subject }: Cell,
): IndicatorMention {
  const column = columns[at]!;
  const { changes } = column;
  let measured = column.measure;
  for (let i = at - 1; changes && isBlank(input.text, measured) && i > 0; i--)
    if (columns[i]!.unit === undefined || columns[i]!.unit?.code !== '%') measured = columns[i]!.measure;
  const header = isBlank(input.text, measured) ? [] : [measured];
  const time = column.time ?? comparedTime(columns, at) ?? (subject === null || caption.titled ? caption.time : null);
  const about = subject ?? caption.subject;
  return {
    from: quantity.from,
    to: quantity.to,
    quantity: quantity.quantity,
    value: quantity.value,
    unit: quantity.unit,
    comparator: quantity.comparator,
    role: roleOf(quantity, column),
    basis: changes ? basisOf(column, caption) : null,
    measure: subject === null ? [label, ...header] : header,
    isGap: false,
    subject: about === null ? null : { from: about.from, to: about.to },
    subjectEntity: about?.entity ?? -1,
    period: time !== null ? normOf(input.text, time, caption) : subject === null || caption.titled ? caption.period : null,
    periodEntity: time === null ? -1 : input.entities.findIndex(({ from, type }) => from === time.from && type === 'time'),
    status: (column.cues & cue.target) !== 0 ? 'target' : 'actual',
    by: 'indicator/table-cell',
  };
}

/** A header's months are those of the year that the table's title names. */
function normOf(text: string, { from, to, norm }: TimeMention, { period }: Caption): string | null {
  if (norm === null || period === null || text.slice(from, to).includes('年')) return norm;
  return inYear(norm, Number(period.slice(0, 4)));
}

/** A column of changes (同比增长) speaks of the time of the column that it stands behind, of several years the last. */
function comparedTime(columns: readonly Column[], index: number): TimeMention | null {
  if (!columns[index]!.changes) return null;
  let last: TimeMention | null = null;
  for (let i = index - 1; i > 0; i--) {
    const { time, changes } = columns[i]!;
    if (last !== null && (time === null || changes)) break;
    if (last === null || (time?.norm ?? '') > (last.norm ?? '')) last = time;
  }
  return last;
}

function roleOf(quantity: Quantity, column: Column): Role {
  if (column.changes) return 'change';
  if (quantity.unit === '{rank}' || (column.cues & cue.rank) !== 0) return 'rank';
  return quantity.unit === '%' && (column.cues & (cue.share | cue.sharehead)) !== 0 ? 'share' : 'level';
}

/** 同比 and a comparison with the year before the caption's are yoy. */
function basisOf({ cues, base }: Column, { period }: Caption): Basis | null {
  if ((cues & cue.yoy) !== 0) return 'yoy';
  if ((cues & cue.mom) !== 0) return 'mom';
  if ((cues & cue.mean) !== 0) return 'other';
  if (base?.norm == null) return null;
  return period !== null && Number(base.norm.slice(0, 4)) === Number(period.slice(0, 4)) - 1 ? 'yoy' : 'other';
}
