/** Words and parts of speech. */
export { breaksWords } from './breaks-words';
export { openSegmenter } from './check-words';
export type { Lock } from './edges';
export { intl } from './intl';
export { joinLocks } from './join-locks';
export { nodejieba } from './nodejieba';
export { recut } from './recut';
export { segment } from './segment';
export type { Cut, Segmenter } from './segmenter';
export { materializeTokens } from './tokens';
export { openWordModel, type WordModel } from './word-model';
