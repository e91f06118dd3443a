import { extractQuantities } from '../../../src/number/index';
import type { Found } from '../../support/corpus';

/** Quantities as [value, unit], the form in which the corpora state them. */
export const valueAndUnit = (text: string): Found[] =>
  extractQuantities(text).map(({ start, end, value, unit }) => ({ start, end, value: [value, unit] }));

/** Quantities as their comparators. */
export const comparator = (text: string): Found[] =>
  extractQuantities(text).map(({ start, end, comparator: value }) => ({ start, end, value }));
