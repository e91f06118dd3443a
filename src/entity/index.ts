/** The entity stage: names of thirteen types, the reasons for them and the relations between them. */
export type { EntityInput } from './entity-input';
export { type ExplainedCandidate, type Explanation, explain } from './explain';
export { recognizeEntities } from './recognize';
export { type Holding, readRelations } from './relations';
export { defineEntityRule, type EntityRule, type PatternPart } from './rule';
