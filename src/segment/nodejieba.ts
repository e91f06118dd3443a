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
      const { tag } = await load();
      return (text) =>
        collectPieces(
          text,
          tag(text).map((piece) => ({ length: piece.word.length, tag: piece.tag })),
        );
    },
  };
}

async function load(): Promise<Nodejieba> {
  // The name is kept from bundlers: the package is optional.
  const name = 'nodejieba';
  try {
    const module = (await import(/* webpackIgnore: true */ /* @vite-ignore */ name)) as { default: Nodejieba };
    module.default.tag('');
    return module.default;
  } catch (cause) {
    throw new Error(
      'segmenter: nodejieba() needs the package nodejieba with its native addon. Run `npm install nodejieba`, or leave the option out: the built-in engine gives the same words.',
      { cause },
    );
  }
}
