/** All shipped rules. Their order has no meaning: the selection decides. */
import type { Proposer } from '../proposer';
import { contactRules } from './contact';
import { enumerationRules } from './enumeration';
import { eventRules } from './event';
import { headRules } from './head';
import { markedRules } from './marked';
import { personRules } from './person';
import { phraseRules } from './phrase';
import { placeRules } from './place';
import { tableRules } from './table';
import { timeRules } from './time';

export const defaultRules: readonly Proposer[] = [
  ...tableRules,
  ...timeRules,
  ...contactRules,
  ...markedRules,
  ...eventRules,
  ...enumerationRules,
  ...headRules,
  ...phraseRules,
  ...placeRules,
  ...personRules,
];
