/** Types of the output contract. */
import type { Analysis, Entity, Indicator } from './contract';

export type {
  Analysis,
  Article,
  Bulletin,
  Column,
  ContentsEntry,
  Entity,
  Indicator,
  Link,
  Relation,
  Section,
  TermMention,
  Token,
} from './contract';

/** Class of a name. */
export type EntityType = Entity['type'];
/** Kind of a quantity. */
export type QuantityKind = Indicator['quantity'];
/** How a value bounds the truth. */
export type Comparator = Indicator['comparator'];
/** What an amount is: a level, a change, a share or a rank. */
export type Role = Indicator['role'];
/** What a change is compared with. */
export type Basis = NonNullable<Indicator['basis']>;
/** Whether a statement is of a fact, an expectation or an aim. */
export type Status = Indicator['status'];
/** The script that a text is written in. */
export type Script = Analysis['script'];
