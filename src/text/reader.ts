/** From the bytes of a file to text: UTF-8, UTF-16 with a byte order mark, or GB18030 (which holds GBK and GB2312). */

import { show } from '../options';

/** A file is refused when its bytes are text in none of these encodings. */
export class UnreadableTextError extends Error {
  override name = 'UnreadableTextError';
}

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text without its byte order mark; the encoding is told by the mark, else UTF-8 is tried before GB18030.
 *
 * @param name how an error calls the file
 * @throws UnreadableTextError for bytes that are no text in these encodings
 *
 * @example
 * readText(Uint8Array.of(0xbb, 0xf0, 0xbe, 0xe6)) //=> '火炬'
 */
export function readText(bytes: Uint8Array, name = 'The file'): string {
  if (!ArrayBuffer.isView(bytes)) throw new TypeError(`readText: the bytes must be a Uint8Array, not ${show(bytes)}.`);
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  const encodings = marked ? [marked[0]] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text !== null && !hasControls(text)) return text;
  }
  throw new UnreadableTextError(
    `${name} is no text in ${marked ? `${marked[0]}, which its byte order mark announces` : 'UTF-8 or GB18030'}. ` +
      'Save it as UTF-8 (a Word or PDF file must be exported as text first).',
  );
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters that no text has: a sign of a binary file. */
const hasControls = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 && (unit < 0x09 || unit > 0x0d) && unit !== 0x1a && unit !== 0x1b) return true;
  }
  return false;
};
