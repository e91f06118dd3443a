/** Gives each block its kind and level, now that its neighbours are known. */
import type { Draft } from './draft';
import { readDate } from './issue';
import { readLabel } from './labels';
import type { Block } from './layout';
import { isClosed, isTitle } from './line-shape';

export function settle(drafts: readonly Draft[]): Block[] {
  return drafts.flatMap((draft, index) => {
    const pieces = draft.pieces.filter(({ start, end }) => end > start);
    const [first] = pieces;
    if (!first) return [];
    const { kind, level } = placed(draft, drafts[index - 1], drafts[index + 1]);
    return [{ start: first.start, end: pieces.at(-1)!.end, kind, level, pieces }];
  });
}

/** Kind and level of a block between its neighbours. */
function placed(draft: Draft, before: Draft | undefined, after: Draft | undefined): { kind: Block['kind']; level: number } {
  if (draft.numbered) {
    const isListed = [before, after].some((other) => other?.numbered && other.level === draft.level);
    return isListed ? { kind: 'paragraph', level: 0 } : { kind: 'heading', level: draft.level };
  }
  if (draft.kind !== 'paragraph' || draft.item || !isName(draft.text)) return { kind: draft.kind, level: draft.level };
  if ((after?.kind === 'row' && before?.kind !== 'row') || after?.kind === 'caption') return { kind: 'caption', level: 0 };
  const leads = after?.kind === 'paragraph' && after.text.length >= leadLength && isClosed(after.text);
  const stands = draft.apart || before === undefined || before.kind === 'heading' || isClosed(before.text);
  return leads && stands ? { kind: 'heading', level: before === undefined ? 1 : unmarkedLevel } : { kind: 'paragraph', level: 0 };
}

/** A line without marks that may be a title: no label, no sentence, no single word. */
const isName = (text: string): boolean =>
  text.length >= 5 && isTitle(text) && readLabel(text) === null && !/^[—(“]/.test(text) && readDate(text) === null;
const unmarkedLevel = 2;
/** The paragraph below a title is longer than one. */
const leadLength = 40;
