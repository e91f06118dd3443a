/** Edits inside one piece of a block: entities, formulas and invisible characters become what a printed line shows. */
import type { TextEditor } from '../text/alignment';

const space = 0x20;
const tab = 0x09;
const dollar = 0x24;
const percent = 0x25;
const ampersand = 0x26;
const backslash = 0x5c;

/** Units that show nothing: soft hyphen, zero-width marks, line and paragraph separators, byte order mark, controls. */
const isInvisible = (unit: number): boolean =>
  unit < space
    ? unit !== tab
    : unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2028 || unit === 0x2029 || unit === 0x2060 || unit === 0xfeff;

const entities: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', ensp: ' ', emsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’' },
  ...{ mdash: '—', ndash: '–', middot: '·', hellip: '…', times: '×', permil: '‰', bull: '•', yen: '¥' },
};
const longestEntity = 10;
const longestFormula = 40;

/** Units that `decodePiece` looks at; most pieces have none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const decoded = /[\0-\x08\n-\x1f$&\\\xad\u200b-\u200f\u2028\u2029\u2060\ufeff]/;

export function decodePiece(editor: TextEditor, source: string, from: number, to: number): void {
  if (!decoded.test(source.slice(from, to))) return;
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at);
    if (unit === ampersand) at = decodeEntity(editor, source, at, to);
    else if (unit === dollar) at = decodeFormula(editor, source, at, to);
    else if (isInvisible(unit) || (unit === backslash && source.charCodeAt(at + 1) === percent)) editor.replace(at, at + 1, '');
  }
}

function decodeEntity(editor: TextEditor, source: string, at: number, to: number): number {
  const semicolon = source.slice(at, Math.min(to, at + longestEntity)).indexOf(';');
  const name = semicolon < 0 ? '' : source.slice(at + 1, at + semicolon);
  if (!Object.hasOwn(entities, name)) return at;
  editor.replace(at, at + semicolon + 1, entities[name]!);
  return at + semicolon;
}

/** `$7 . 8 \%$` is 7.8%: figures that were set as a formula. Dollar signs count in pairs; other pairs stay. */
function decodeFormula(editor: TextEditor, source: string, at: number, to: number): number {
  const length = source.slice(at + 1, Math.min(to, at + longestFormula)).indexOf('$');
  if (length < 0) return at;
  const close = at + 1 + length;
  const inner = source.slice(at + 1, close);
  if (!/\d/.test(inner) || !/^[\d\s.,%\\+~-]+$/.test(inner)) return close;
  for (let inside = at; inside <= close; inside++) {
    const unit = source.charCodeAt(inside);
    if (unit === dollar || unit === backslash || unit === space) editor.replace(inside, inside + 1, '');
  }
  return close;
}
