/** The packed dictionaries as a lexicon, without user dictionaries. */
import { type Lexicon, openLexicon } from './lexicon';
import { loadPack, type PackLocation } from './load-pack';
import { unpackLexicon } from './packed';

export async function loadLexicon(location?: PackLocation): Promise<Lexicon> {
  return openLexicon(unpackLexicon(await loadPack(location)));
}
