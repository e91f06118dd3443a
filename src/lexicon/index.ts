/** The dictionaries: packed tables, user tables laid over them, and one pass that finds them all in a text. */
export type { Cue } from './compile';
export { compileLexicon } from './compile';
export type { Hits, Lexicon } from './lexicon';
export { openLexicon } from './lexicon';
export { type Dictionaries, loadDictionaries, type UserDictionary } from './load-dictionaries';
export type { PackLocation } from './load-pack';
export { isPackLocation, loadPack } from './load-pack';
export { layOver } from './overlay';
export type { Pack } from './pack';
export { openPack } from './pack';
export { unpackLexicon } from './packed';
export { readRow } from './read-table';
export type { ReadText } from './read-text';
export type { LexiconRecord, RecordSource, TableName } from './record';
export { tableBits, tableNames } from './record';
