/** What the stages say about the normalized text; `analyzer.ts` turns it into the contract's source offsets. */
import type { Basis, Comparator, EntityType, Link, QuantityKind, Role, Status } from '../analysis/types';
import type { NormalSpan } from './span';

/** A calendar expression. */
export interface TimeMention extends NormalSpan {
  /** EDTF, or null for vague words and dates whose year cannot be known. */
  readonly norm: string | null;
  readonly by: string;
}

/** A value with its unit; hedges around it are read but stand outside the span. */
export interface Quantity extends NormalSpan {
  readonly quantity: QuantityKind;
  readonly value: number | [number, number];
  /** See annotation conventions: ISO 4217, UCUM, `{classifier}`, `%`, `pp`, `1`, `{rank}`. */
  readonly unit: string;
  readonly comparator: Comparator;
  /** The characters of hedges and units that belong to the expression, the span included (约2000亿元以上). */
  readonly hedgeFrom: number;
  readonly hedgeTo: number;
  /** Attributive size class or set phrase (千亿级, 5A级): read, but no indicator. */
  readonly attributive: boolean;
  readonly by: string;
}

export interface EntityMention extends NormalSpan {
  readonly type: EntityType;
  readonly subtype?: string | undefined;
  readonly norm: string | null;
  readonly canonical?: string;
  readonly link?: Link;
  readonly en?: string | undefined;
  /** Where the English comes from, if not from `by`. */
  readonly enBy?: string;
  readonly by: string;
}

export interface TermHit extends NormalSpan {
  readonly id: string;
  readonly canonical: string;
  readonly category: string;
  readonly en?: string;
  readonly enVariants?: readonly string[];
  readonly by: string;
}

export interface IndicatorMention extends NormalSpan {
  readonly quantity: QuantityKind;
  readonly value: number | [number, number];
  readonly unit: string;
  readonly comparator: Comparator;
  readonly role: Role;
  readonly basis: Basis | null;
  readonly measure: readonly NormalSpan[];
  /** The amount is how far the measure lies from something else (高于全省3个百分点), not how much it is. */
  readonly isGap: boolean;
  readonly subject: NormalSpan | null;
  /** Index into the entity mentions, or -1. */
  readonly subjectEntity: number;
  readonly period: string | null;
  /** Index into the entity mentions, or -1. */
  readonly periodEntity: number;
  readonly status: Status;
  readonly by: string;
}
