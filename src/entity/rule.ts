/** Rules that users add: a name, a type and a pattern of words, tables and characters. */
import { entityTypes } from '../analysis/entity-types';
import type { EntityType } from '../analysis/types';
import { type Lexicon, type TableName, tableBits, tableNames } from '../lexicon/index';
import { isRecord, show } from '../options';
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
 * Throws when the id, the type or the pattern is wrong, and when a regular expression of the pattern can match nothing at all.
 *
 * @example
 * defineEntityRule({ id: 'product/train', type: 'product', pattern: [/[A-Z]{2}/, /\d{3}/, /型列车/] }).id //=> 'product/train'
 */
export function defineEntityRule(rule: EntityRule): EntityRule {
  const fault = faultOf(rule);
  if (fault !== null) throw new TypeError(`defineEntityRule: ${fault}`);
  return rule;
}

/** What is wrong with a rule, and what would be right; null where nothing is. */
function faultOf(rule: unknown): string | null {
  if (!isRecord(rule)) return `the rule must be an object, not ${show(rule)}.`;
  const { id, type, pattern } = rule;
  if (typeof id !== 'string' || !/^[a-z]+\/[a-z0-9-]+$/.test(id)) {
    return `the id ${show(id)} must be type/variant in small letters, such as product/train.`;
  }
  if (!isOneOf(entityTypes, type)) return `the type of ${id} must be one of ${entityTypes.join(', ')}, not ${show(type)}.`;
  if (!Array.isArray(pattern) || pattern.length === 0) return `${id} has no pattern. Give a list with at least one part.`;
  const wrong = pattern.findIndex((part) => !isPart(part));
  if (wrong >= 0) {
    const parts = `a RegExp, { table: one of ${tableNames.join(', ')} }, { cue: class } or { pos: [tags] }`;
    return `part ${wrong + 1} of ${id} is ${show(pattern[wrong])}. A part is ${parts}.`;
  }
  const empty = pattern.find((part) => part instanceof RegExp && new RegExp(`^(?:${part.source})$`, withoutPlace(part)).test(''));
  return empty ? `${empty} of ${id} matches the empty text. Make it match at least one character.` : null;
}

/** Flags of an expression but those that say where it looks. */
const withoutPlace = ({ flags }: RegExp): string => flags.replace(/[gy]/g, '');
const isOneOf = (values: readonly string[], value: unknown): boolean => typeof value === 'string' && values.includes(value);

function isPart(part: unknown): part is PatternPart {
  if (part instanceof RegExp) return true;
  if (!isRecord(part)) return false;
  if ('pos' in part) return Array.isArray(part.pos) && part.pos.length > 0;
  return 'cue' in part ? typeof part.cue === 'string' : isOneOf(tableNames, part.table);
}

/** A user's rule as a proposer. Throws like `defineEntityRule`, and for a class of cue words that the lexicon does not have. */
export function toProposer(rule: EntityRule, lexicon: Lexicon): Proposer {
  const { id, type, pattern } = defineEntityRule(rule);
  for (const part of pattern) {
    if ('cue' in part && lexicon.cueBit(part.cue) === 0)
      throw new TypeError(`createAnalyzer: the rule ${id} asks for cue words of the class ${show(part.cue)}, which there is none of.`);
  }
  const parts = pattern.map((part) => (part instanceof RegExp ? new RegExp(part.source, `${withoutPlace(part)}y`) : part));
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
