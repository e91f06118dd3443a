import type { EntityType } from '../../src/analysis/types';
import { createAnalyzer } from '../../src/analyzer';
import type { Found } from '../support/corpus';

const analyzer = await createAnalyzer({ pack: 'dist/huoju.pack' });

/** The names of one type in a phrase, as a corpus wants them. */
export const readNames =
  (type: EntityType) =>
  (text: string): Found[] =>
    analyzer
      .analyze(text, { referenceDate: '2022-03-31' })
      .entities.filter((entity) => entity.type === type)
      .map(({ start, end }) => ({ start, end, value: type }));
