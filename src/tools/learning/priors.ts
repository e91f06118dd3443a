/** What is known about names before anything is learned: the weights are drawn to these values instead of 0. */
import { entityTypes } from '../../analysis/entity-types';
import type { EntityType } from '../../analysis/types';
import type { FeatureSpace } from '../../entity/features';
import { contactRules } from '../../entity/rules/contact';

/** For all types. */
const common: Readonly<Record<string, number>> = {
  'cut-left': -2,
  'cut-right': -3,
  unbalanced: -5,
  'inside-title': -3,
  'inside-name': -2.5,
  'left-shape:verb': 0.2,
};

/** Types with few examples among the annotated documents, and forms that decide by themselves. */
const special: Readonly<Partial<Record<EntityType, Readonly<Record<string, number>>>>> = {
  contact: Object.fromEntries(contactRules.map(({ id }) => [`rule:${id}`, 12])),
  person: {
    'rule:person/appointed': 6,
    'rule:person/titled': 3,
    'rule:person/repeated': 2,
    'rule:person/dotted': 1,
    'rule:person/word': 0.5,
    'left-table:positions': 2,
    'left-cue:position-suffix': 1.5,
    'right-cue:say': 1.5,
    'right-table:positions': 0.5,
  },
  document: { 'rule:marked/number': 8, 'rule:marked/standard': 8, 'rule:marked/title': 4, 'table:documents': 3 },
  organization: { 'table:organizations': 3.5, 'last-cue:company-suffix': 2, 'last-cue:university-suffix': 1, 'last-cue:court-suffix': 1 },
  zone: { 'table:zones': 3.5 },
  place: { 'rule:place/address': 6, 'rule:place/suffix': 1, 'table:places': 3, 'table:divisions': 2.5 },
  program: { 'table:programs': 2.5 },
  event: { 'rule:event/ordinal': 2, 'table:events': 3 },
  industry: { 'table:industries': 1.5 },
  product: { 'table:products': 3 },
  award: { 'table:awards': 3 },
  position: { 'table:positions': 1, 'cut-left': -5, 'cut-right': -6 },
  time: { 'rule:time/calendar': 6 },
};

export function priorWeights({ names, size }: FeatureSpace): Float64Array {
  const prior = new Float64Array(entityTypes.length * size);
  names.forEach((name, feature) => {
    entityTypes.forEach((type, t) => {
      prior[t * size + feature] = special[type]?.[name] ?? (type === 'contact' ? 0 : (common[name] ?? 0));
    });
  });
  return prior;
}
