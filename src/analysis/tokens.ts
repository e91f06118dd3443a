/** Tokens: made when they are read; until then a writer can take them from the words they come from. */
import type { Words } from '../text/words';
import type { SourceMap } from './assemble';
import type { Analysis, Token } from './types';

export interface TokenSource {
  readonly map: SourceMap;
  readonly words: Words;
}

/** Where an analysis keeps its source until the tokens are read: a symbol, since every entry of the package has a copy of this file. */
const unread = Symbol.for('huoju.unread-tokens');

type Deferred = Analysis & { readonly [unread]?: () => TokenSource };

/** Gives the analysis a property `tokens` that is made, once, when it is first read. */
export function deferTokens(analysis: Analysis, source: () => TokenSource): Analysis {
  let made: TokenSource | undefined;
  const makeOnce = (): TokenSource => (made ??= source());
  const settle = (value: Token[]): Token[] => {
    Object.defineProperty(analysis, 'tokens', { value, enumerable: true, configurable: true, writable: true });
    Object.defineProperty(analysis, unread, { value: undefined });
    return value;
  };
  return Object.defineProperties(analysis, {
    tokens: { get: () => settle(assembleTokens(makeOnce())), set: settle, enumerable: true, configurable: true },
    [unread]: { value: makeOnce, configurable: true },
  });
}

/** Where the tokens of an analysis come from, as long as nobody has read them. */
export const unreadTokens = (analysis: Analysis): TokenSource | undefined => (analysis as Deferred)[unread]?.();

/** The tokens themselves; words that stand for nothing in the source are left out. */
function assembleTokens({ map, words }: TokenSource): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; i++) {
    const start = map.startOf(words.from[i]!);
    const end = map.endOf(words.to[i]!);
    if (end > start) tokens.push({ start, end, text: map.source.slice(start, end), pos: words.tagNames[words.tag[i]!]! });
  }
  return tokens;
}
