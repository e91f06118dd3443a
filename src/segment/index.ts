/** Words and parts of speech. */
export type { Lock } from './edges';
export { type SegmentOptions, segment } from './segment';
export { materializeTokens, type Word } from './tokens';
export { openWordModel, type WordModel } from './word-model';
