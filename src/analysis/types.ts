/** Types of the output contract, inferred from its schemas. */
import type { z } from 'zod';
import type * as schema from './schema';

export type Analysis = z.infer<typeof schema.analysisSchema>;
export type Token = z.infer<typeof schema.tokenSchema>;
export type TermMention = z.infer<typeof schema.termMentionSchema>;
export type Entity = z.infer<typeof schema.entitySchema>;
export type EntityType = Entity['type'];
export type Link = z.infer<typeof schema.linkSchema>;
export type Indicator = z.infer<typeof schema.indicatorSchema>;
export type QuantityKind = Indicator['quantity'];
export type Comparator = Indicator['comparator'];
export type Role = Indicator['role'];
export type Basis = NonNullable<Indicator['basis']>;
export type Status = Indicator['status'];
export type Relation = z.infer<typeof schema.relationSchema>;
export type Bulletin = z.infer<typeof schema.bulletinSchema>;
export type Column = z.infer<typeof schema.columnSchema>;
export type Article = z.infer<typeof schema.articleSchema>;
export type Section = z.infer<typeof schema.sectionSchema>;
export type Script = Analysis['script'];
