/** The entity stage: names of thirteen types, the reasons for them and the relations between them. */
export { type ExplainedCandidate, type Explanation, explain, type WeighedReading } from './explain';
export { type NameModel, openNames, recognizeEntities } from './recognize';
export { type Holding, readRelations } from './relations';
export { defineEntityRule, type EntityRule, type PatternPart } from './rule';
