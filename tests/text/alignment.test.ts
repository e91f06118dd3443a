import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textEditor } from '../../src/text/alignment';

/** A text with random edits, written out: the edits as `[from, to, replacement]`. */
const edited = fc
  .tuple(
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 8 }),
  )
  .map(([source, steps]) => {
    const edits: [number, number, string][] = [];
    let at = 0;
    for (const [skip, length, replacement] of steps) {
      const from = at + skip;
      const to = from + length;
      if (to > source.length) break;
      edits.push([from, to, replacement]);
      at = to;
    }
    return { source, edits };
  });

describe('textEditor', () => {
  test('without edits there is nothing to align', () => {
    expect(textEditor('高新区').finish()).toEqual({ text: '高新区', alignment: null });
  });

  test('a deletion inside a name belongs to it, at its edges it does not', () => {
    const editor = textEditor('在 深圳证\n\n券 开');
    editor.replace(1, 2, '');
    editor.replace(5, 7, '');
    editor.replace(8, 9, '');
    const { text, alignment } = editor.finish();
    expect(text).toBe('在深圳证券开');
    expect([alignment!.startBefore(1), alignment!.endBefore(5)]).toEqual([2, 8]);
    expect([alignment!.startBefore(0), alignment!.endBefore(1)]).toEqual([0, 1]);
    expect([0, 1, 2, 5, 6, 7, 9].map((offset) => alignment!.after(offset))).toEqual([0, 1, 1, 4, 4, 4, 5]);
  });

  test('part of a replaced word stands for all of it', () => {
    const editor = textEditor('與網際網路');
    editor.replace(1, 5, '互联网');
    const { alignment } = editor.finish();
    expect([alignment!.startBefore(2), alignment!.endBefore(3)]).toEqual([1, 5]);
    expect(alignment!.after(3)).toBe(1);
  });

  test('writes the edits, keeps what lies between, and is monotone', () => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        const editor = textEditor(source);
        let expected = '';
        let at = 0;
        for (const [from, to, replacement] of edits) {
          expected += source.slice(at, from) + replacement;
          editor.replace(from, to, replacement);
          expect(editor.at(to)).toBe(expected.length);
          at = to;
        }
        expected += source.slice(at);
        const { text, alignment } = editor.finish();
        expect(text).toBe(expected);
        if (!alignment) return;
        for (let offset = 0; offset < text.length; offset++) {
          const [from, to] = [alignment.startBefore(offset), alignment.endBefore(offset + 1)];
          expect(0 <= from && from <= to && to <= source.length).toBe(true);
          if (offset > 0) expect(from).toBeGreaterThanOrEqual(alignment.startBefore(offset - 1));
        }
        for (let offset = 1; offset <= source.length; offset++)
          expect(alignment.after(offset)).toBeGreaterThanOrEqual(alignment.after(offset - 1));
        expect(alignment.after(source.length)).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
