/** Edits inside one piece of a block: blanks, entities and formulas become what a printed line would show. */
import type { TextEditor } from '../text/alignment';
import { foldTable } from './fold-table';

const space = 0x20;
const tab = 0x09;
const dollar = 0x24;
const ampersand = 0x26;
const backslash = 0x5c;

/** Units that show nothing: soft hyphen, zero-width marks, byte order mark, controls. */
const isInvisible = (unit: number): boolean =>
  unit === 0xad ||
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0x2028 && unit <= 0x2029) ||
  unit === 0x2060 ||
  unit === 0xfeff ||
  (unit < space && unit !== tab);
const isBlank = (unit: number): boolean => unit === space || unit === tab;
export const isHan = (unit: number): boolean => (unit >= 0x3400 && unit < 0xa000) || (unit >= 0xd840 && unit < 0xe000) || unit === 0x3007;
const isChinese = (unit: number): boolean => isHan(unit) || (unit >= 0x2010 && unit < 0x2027) || (unit >= 0x3001 && unit < 0x3020);

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
  }).concat(Object.entries({ mdash: '—', ndash: '–', middot: '·', hellip: '…', times: '×', permil: '‰', bull: '•', yen: '¥' })),
);

/** Blanks up to this many belong to a word or a gap between words; more are columns. */
const widestGap = 3;

export function healPiece(editor: TextEditor, source: string, from: number, to: number): void {
  const table = foldTable();
  const unitAt = (at: number): number => (at >= from && at < to ? table[source.charCodeAt(at)]! : 0);
  for (let at = from; at < to; at++) {
    const unit = table[source.charCodeAt(at)]!;
    if (unit > ampersand && unit < 0xad) continue;
    if (isBlank(unit)) {
      let end = at + 1;
      while (isBlank(unitAt(end))) end++;
      if (isNeedless(unitAt, at, end)) editor.replace(at, end, '');
      at = end - 1;
    } else if (isInvisible(unit)) {
      editor.replace(at, at + 1, '');
    } else if (unit === ampersand) {
      at = readEntity(editor, source, at, to);
    } else if (unit === dollar) {
      at = readFormula(editor, source, at, to);
    }
  }
}

type UnitAt = (at: number) => number;

/** Blanks beside figures and letters in Han text, beside marks, and between the single characters of a spread word (单　位). */
function isNeedless(unitAt: UnitAt, from: number, to: number): boolean {
  const left = unitAt(from - 1);
  const right = unitAt(to);
  if (left === 0 || right === 0) return false;
  if (isHan(left) && isHan(right)) return standsAlone(unitAt, from - 1, -1) && standsAlone(unitAt, to, 1);
  return to - from <= widestGap && (isChinese(left) || isChinese(right));
}

const standsAlone = (unitAt: UnitAt, at: number, step: 1 | -1): boolean => !isHan(unitAt(at + step));

const longestEntity = 10;

function readEntity(editor: TextEditor, source: string, at: number, to: number): number {
  const semicolon = source.slice(at, Math.min(to, at + longestEntity)).indexOf(';');
  const name = semicolon < 0 ? '' : source.slice(at + 1, at + semicolon);
  const text = entities.get(name);
  if (text === undefined) return at;
  editor.replace(at, at + semicolon + 1, text);
  return at + semicolon;
}

const longestFormula = 40;

/** `$7 . 8 \%$` is 7.8%: figures that were set as a formula. Other dollar signs stay. */
function readFormula(editor: TextEditor, source: string, at: number, to: number): number {
  const close = source.slice(at + 1, Math.min(to, at + longestFormula)).indexOf('$') + at + 1;
  if (close <= at + 1 || !/^[\d\s.,%\\+~-]+$/.test(source.slice(at + 1, close))) return at;
  for (let inside = at; inside <= close; inside++) {
    const unit = source.charCodeAt(inside);
    if (unit === dollar || unit === backslash || isBlank(unit)) editor.replace(inside, inside + 1, '');
  }
  return close;
}
