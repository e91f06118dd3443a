import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText, UnreadableTextError } from '../../src/text/reader';

const text = '无锡高新区产值增长5%';
const utf16 = (littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [0xfeff, ...Array.from(text, (character) => character.charCodeAt(0))].forEach((unit, at) => {
    view.setUint16(2 * at, unit, littleEndian);
  });
  return new Uint8Array(view.buffer);
};
/** 火炬动态,产值 in GB 18030. */
const gb18030 = Uint8Array.of(0xbb, 0xf0, 0xbe, 0xe6, 0xb6, 0xaf, 0xcc, 0xac, 0xa3, 0xac, 0xb2, 0xfa, 0xd6, 0xb5);

describe('readText', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(text), text],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${text}`), text],
    ['UTF-16, low byte first', utf16(true), text],
    ['UTF-16, high byte first', utf16(false), text],
    ['GB 18030', gb18030, '火炬动态，产值'],
    ['nothing', new Uint8Array(), ''],
  ])('%s', (_, bytes, expected) => expect(readText(bytes)).toBe(expected));

  test.each([
    ['bytes of no encoding', Uint8Array.of(0xff, 0x80, 0x80)],
    ['a binary file', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00)],
    ['a broken UTF-8 file with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0xe7, 0x81)],
  ])('refuses %s in words', (_, bytes) => {
    expect(() => readText(bytes, 'report.doc')).toThrow(UnreadableTextError);
    expect(() => readText(bytes, 'report.doc')).toThrow(/^report\.doc is no text in .+Save it as UTF-8/);
  });

  test('reads back what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        fc.pre(!written.startsWith('\ufeff') && !/\p{Cc}/u.test(written));
        expect(readText(new TextEncoder().encode(written))).toBe(written);
      }),
    );
  });
});
