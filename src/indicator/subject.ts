/** Whom or what a statement is about. */
import type { EntityMention } from '../text/mention';
import type { NormalSpan } from '../text/span';
import type { Token } from './tokens';

export interface Subject extends NormalSpan {
  /** Index into the entities, or -1 for 我国 and the like. */
  readonly entity: number;
  /** How far it reaches: its own clause, or its sentence and those behind; 全省 and the like are at home in the whole text. */
  readonly scope: 'clause' | 'sentence' | 'home';
  /** The words of a clause that stand for it, where they are not its name (本届大会). */
  readonly said?: NormalSpan;
  /** What a noun phrase is a subject by. */
  readonly predicate?: NormalSpan;
  /** The name in the phrase, where the phrase is itself what is measured. */
  readonly name?: Subject;
}

/** A subject with the verb that it does something by. */
export interface Actor {
  readonly subject: Subject;
  readonly verb: number;
}

/** What 全省, 我区 stand for at this place. */
export type Home = (token: Token) => Subject | null;

/** What is known where a clause begins. */
export interface Known {
  readonly entities: readonly EntityMention[];
  readonly home: Home;
  /** The subject before in the paragraph: what 当地 and 该中心 stand for. */
  readonly last: Subject | null;
  /** Those whom clauses of the line have begun with, the last at the end. */
  readonly said: readonly Subject[];
  /** The sentences of the line up to this one. */
  readonly spoken: readonly (readonly Token[])[];
  /** The subject of the sentence so far. */
  readonly topic: Subject | null;
  /** A clause before in the sentence has a subject of its own. */
  readonly isLed: boolean;
  /** Sentences of the text begin with the names of those they are about. */
  readonly narrates: boolean;
}

/** Tokens `[first, end)` as a subject without a name. */
export const stretchOf = (tokens: readonly Token[], first: number, end: number, scope: Subject['scope']): Subject => ({
  from: tokens[first]!.from,
  to: tokens[end - 1]!.to,
  entity: -1,
  scope,
});

export const spanOf = ({ from, to, index, kind }: Token, scope: Subject['scope']): Subject => ({
  from,
  to,
  entity: kind === 'entity' ? index : -1,
  scope,
});
