/** nodejieba as the maker of tokens. */
import { collectPieces, type Segmenter } from './segmenter';

interface Nodejieba {
  tag(text: string): { word: string; tag: string }[];
}

/**
 * Words and tags of the package nodejieba, which the user installs.
 *
 * @example
 * const analyzer = await createAnalyzer({ segmenter: nodejieba() });
 * analyzer.analyze('创新驱动发展').engine.segmenter
 * //=> 'nodejieba'
 */
export function nodejieba(): Segmenter {
  return {
    name: 'nodejieba',
    async prepare() {
      const { tag } = load();
      return (text) =>
        collectPieces(
          text,
          tag(text).map((piece) => ({ length: piece.word.length, tag: piece.tag })),
        );
    },
  };
}

function load(): Nodejieba {
  try {
    // No import: the package is optional, and bundlers must not look for it.
    const { createRequire } = process.getBuiltinModule('node:module');
    const module = createRequire(import.meta.url)('nodejieba') as Nodejieba;
    module.tag('');
    return module;
  } catch (cause) {
    throw new Error(
      'segmenter: nodejieba() needs the package nodejieba with its native addon. Run `npm install nodejieba`, or leave the option out: the built-in engine gives the same words.',
      { cause },
    );
  }
}
