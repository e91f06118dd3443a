/** The platform's own segmenter as the maker of tokens. */
import { isDigit, isLatin } from './code-points';
import { collectPieces, type Segmenter } from './segmenter';

/**
 * Words of `Intl.Segmenter`. It knows no parts of speech: numbers are `m`, Latin words `eng`, all others `x`.
 *
 * @example
 * const analyzer = await createAnalyzer({ segmenter: intl() });
 * analyzer.analyze('创新驱动发展').engine.segmenter
 * //=> 'intl'
 */
export function intl(): Segmenter {
  return {
    name: 'intl',
    async prepare() {
      const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
      return (text) => collectPieces(text, pieces(segmenter, text));
    },
  };
}

function* pieces(segmenter: Intl.Segmenter, text: string): Generator<{ length: number; tag: string }> {
  for (const { segment } of segmenter.segment(text)) yield { length: segment.length, tag: tagOf(segment.charCodeAt(0)) };
}

const tagOf = (code: number): string => (isDigit(code) ? 'm' : isLatin(code) ? 'eng' : 'x');
