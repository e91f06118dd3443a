/** The gloss stage: English of names and indicators, each with the record or rule that it comes from. */
import type { EntityMention, IndicatorMention } from '../text/mention';
import { type GlossTable, glossMeasure } from './phrase';
import { glossQuantity } from './quantity';
import { glossTime } from './time';

export type { GlossTable } from './phrase';

/** Some English and its origin, or nothing. */
export interface GlossResult {
  readonly en?: string;
  readonly enBy?: string;
}

/** A name's English is its record's, or that of its parts; a time's follows from its EDTF. */
export function glossEntity({ type, norm, link, en, enBy, by }: EntityMention): GlossResult {
  if (type === 'time') {
    const time = norm === null ? undefined : glossTime(norm);
    return time === undefined ? {} : { en: time, enBy: 'gloss/time' };
  }
  return en === undefined ? {} : { en, enBy: enBy ?? (link ? `${link.table}:${link.id}` : by) };
}

/**
 * The English of the measure and value where every part of the measure is known, else of the value alone, else nothing. A gap has
 * none: it is no amount of the measure, and what it is a gap from is not known.
 */
export function glossIndicator(indicator: IndicatorMention, text: string, table: GlossTable): GlossResult {
  if (indicator.isGap) return {};
  const value = glossQuantity({ ...indicator, isOfFormer: text.slice(indicator.from, indicator.to).includes('番') });
  if (value === undefined) return {};
  const measure = glossMeasure(
    indicator.measure.map(({ from, to }) => text.slice(from, to)),
    table,
  );
  return measure === undefined ? { en: value, enBy: 'gloss/value' } : { en: `${measure}: ${value}`, enBy: 'gloss/measure' };
}
