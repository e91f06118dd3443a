/** Rules that users add: a name, a type and a pattern of words, tables and characters. */
import type { EntityType } from '../analysis/types';
import { type TableName, tableBits } from '../lexicon/index';
import { typeNumber } from './proposals';
import type { Proposer } from './proposer';
import type { Reading } from './reading';

/** One part of a pattern: characters, a name of a table, a class of cue words, or a word with one of some parts of speech. */
export type PatternPart = RegExp | { readonly table: TableName } | { readonly cue: string } | { readonly pos: readonly string[] };

export interface EntityRule {
  /** `type/variant`, shown as `by` of what it finds. */
  readonly id: string;
  readonly type: EntityType;
  readonly pattern: readonly PatternPart[];
}

/**
 * Checks a rule for names. Give it to `createAnalyzer({ rules })`.
 *
 * Throws when the id or the pattern is missing, or when a regular expression of the pattern can match nothing at all.
 *
 * @example
 * defineEntityRule({ id: 'product/train', type: 'product', pattern: [/[A-Z]{2}/, /\d{3}/, /型列车/] }).id //=> 'product/train'
 */
export function defineEntityRule(rule: EntityRule): EntityRule {
  if (!/^[a-z]+\/[a-z0-9-]+$/.test(rule.id)) {
    throw new Error(`defineEntityRule: the id ${JSON.stringify(rule.id)} must be type/variant in small letters, such as product/train.`);
  }
  if (rule.pattern.length === 0) throw new Error(`defineEntityRule: ${rule.id} has no pattern. Give at least one part.`);
  for (const part of rule.pattern) {
    if (part instanceof RegExp && new RegExp(`^(?:${part.source})$`, part.flags.replace(/[gy]/g, '')).test('')) {
      throw new Error(`defineEntityRule: ${part} of ${rule.id} matches the empty text. Make it match at least one character.`);
    }
  }
  return rule;
}

/** A user's rule as a proposer. */
export function toProposer({ id, type, pattern }: EntityRule): Proposer {
  const parts = pattern.map((part) => (part instanceof RegExp ? new RegExp(part.source, `${part.flags.replace(/[gy]/g, '')}y`) : part));
  return {
    id,
    run(reading, propose) {
      const follow = (from: number, at: number, index: number): void => {
        if (index === parts.length) propose(from, at, typeNumber[type]);
        else for (const to of endsOf(reading, parts[index]!, at)) follow(from, to, index + 1);
      };
      for (let from = 0; from < reading.text.length; from++) follow(from, from, 0);
    },
  };
}

function endsOf({ input, text, tables, cues, firstHit, wordAt, starts }: Reading, part: PatternPart, at: number): readonly number[] {
  if (at >= text.length) return [];
  if (part instanceof RegExp) {
    part.lastIndex = at;
    const match = part.exec(text);
    return match && match[0].length > 0 ? [at + match[0].length] : [];
  }
  if ('pos' in part) {
    const word = wordAt[at]!;
    const tag = input.words.tagNames[input.words.tag[word]!]!;
    return starts[at] === 1 && part.pos.includes(tag) ? [input.words.to[word]!] : [];
  }
  const [sets, mask] = 'table' in part ? [tables, tableBits[part.table]] : [cues, input.lexicon.cueBit(part.cue)];
  const ends: number[] = [];
  for (let h = firstHit[at]!; h < firstHit[at + 1]!; h++) if ((sets[h]! & mask) !== 0) ends.push(input.hits.to[h]!);
  return ends;
}
